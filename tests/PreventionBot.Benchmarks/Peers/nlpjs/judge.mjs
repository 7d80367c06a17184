// Trains nlp.js, with its own defaults, on one language of the corpus and asks it about messages:
//   node judge.mjs LOCALE CORPUS MESSAGES LEAST RESULT
// CORPUS and MESSAGES hold one JSON object a line ({severity, category, text}; {text}). The intent of a corpus message is
// its category from severity LEAST on, else "none". RESULT becomes one JSON object: what it cost, and for each message the
// score (0 to 1) of all categories together, which is what its scores leave for "none".
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { containerBootstrap, Nlp } = require('@nlpjs/basic')
const { LangFr } = require('@nlpjs/lang-fr')
const { LangEn } = require('@nlpjs/lang-en')

const WARMING = 2000
const [locale, corpusFile, messagesFile, least, resultFile] = process.argv.slice(2)
const read = file => readFileSync(file, 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line))
const processor = since => { const { user, system } = process.cpuUsage(since); return (user + system) / 1e6 }

const corpus = read(corpusFile)
const messages = read(messagesFile)

const container = await containerBootstrap()
container.use(Nlp)
container.use(locale === 'fr' ? LangFr : LangEn)
const nlp = container.get('nlp')
nlp.settings.autoSave = false
// A bot that only looks for distress needs no mood beside it; it would only cost time.
nlp.settings.calculateSentiment = false
nlp.addLanguage(locale)
for (const { severity, category, text } of corpus)
  nlp.addDocument(locale, text, severity >= Number(least) ? category : 'none')

const beforeTraining = process.cpuUsage()
await nlp.train()
const trainSeconds = processor(beforeTraining)
// Not resourceUsage().maxRSS: on Linux that begins at the size of the process that started this one.
const megabytes = Math.round(process.memoryUsage().rss / 1e6)

async function judge(text) {
  const { classifications } = await nlp.process(locale, text)
  return classifications.filter(found => found.intent.toLowerCase() !== 'none').reduce((sum, found) => sum + found.score, 0)
}

// It remembers the words of texts it has seen: warm up with new texts, and measure each message when it is new.
for (const { text } of corpus.slice(0, WARMING)) await judge(text + ' bla')
const scores = []
const beforeAsking = process.cpuUsage()
for (const { text } of messages) scores.push(await judge(text))
const microseconds = processor(beforeAsking) * 1e6 / messages.length

writeFileSync(resultFile, JSON.stringify({
  trainSeconds,
  modelBytes: Buffer.byteLength(nlp.export(false)),
  megabytes,
  microseconds,
  scores,
}))
