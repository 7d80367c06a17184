import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { AzureKeyCredential, TextAnalysisClient } from '@azure/ai-language-text';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:5001' },
    key: { type: 'string', default: 'clef-du-test' },
    case: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

// The stub speaks plain http on loopback, which Azure never does.
const client = (key = values.key, retries = 0) => new TextAnalysisClient(
  values.base.replace(/\/$/, ''),
  new AzureKeyCredential(key),
  { allowInsecureConnection: true, retryOptions: { maxRetries: retries } },
);

const cases = {
  'language: a sentiment is read with its confidence': async () => {
    const [found] = await client().analyze(
      'SentimentAnalysis', [{ id: '1', language: 'fr', text: 'grisaille sur la ville' }], { disableServiceLogs: true });
    assert.equal(found.error, undefined);
    assert.equal(found.sentiment, 'negative');
    assert.equal(found.confidenceScores.negative, 0.97);
    assert.equal(found.sentences.length, 1);
  },
  'language: several texts come back each under its id': async () => {
    const found = await client().analyze('SentimentAnalysis', [
      { id: 'a', language: 'fr', text: 'soleil' },
      { id: 'b', language: 'en', text: 'contraste' },
    ]);
    assert.deepEqual(found.map(({ id, sentiment }) => [id, sentiment]), [['a', 'neutral'], ['b', 'mixed']]);
  },
  'language: key phrases are read': async () => {
    const [found] = await client().analyze('KeyPhraseExtraction', ['grisaille sur la montagne'], 'fr');
    assert.deepEqual(found.keyPhrases, ['grisaille', 'montagne']);
  },
  'language: a text that cannot be read is an error of that text': async () => {
    const [found] = await client().analyze('SentimentAnalysis', [{ id: '1', language: 'fr', text: 'illisible' }]);
    assert.equal(found.error.code, 'InvalidArgument');
  },
  'language: a wrong key is refused': async () => {
    await assert.rejects(client('autre').analyze('SentimentAnalysis', ['soleil'], 'fr'), { statusCode: 401 });
  },
  'language: a failure has its code': async () => {
    await assert.rejects(
      client().analyze('SentimentAnalysis', ['panne'], 'fr'), (error) => error.statusCode === 500 && error.code === 'InternalServerError');
  },
  'language: a busy service is asked again when it says so': async () => {
    const began = Date.now();
    const [found] = await client(values.key, 2).analyze('SentimentAnalysis', ['patience'], 'fr');
    assert.equal(found.sentiment, 'negative');
    assert.ok(Date.now() - began >= 900, 'it did not wait for Retry-After');
  },
};

if (values.list) {
  Object.keys(cases).forEach((name) => console.log(name));
  process.exit(0);
}

let failed = 0;
for (const [name, run] of Object.entries(cases).filter(([name]) => !values.case || name === values.case)) {
  try {
    await run();
    console.log(`PASS ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}: ${error.stack ?? error}`);
  }
}

process.exit(failed === 0 ? 0 : 1);
