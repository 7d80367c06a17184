import { parseArgs } from 'node:util';
import { all } from './cases/all.mjs';
import { Skipped, Stage } from './harness/stage.mjs';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:5000' },
    secret: { type: 'string', default: 'demo' },
    case: { type: 'string' },
    list: { type: 'boolean', default: false },
    restarts: { type: 'boolean', default: false },
  },
});

if (values.list) {
  all.forEach(({ name }) => console.log(name));
  process.exit(0);
}

const chosen = all.filter(({ name }) => !values.case || name === values.case);
if (chosen.length === 0) {
  console.log(`FAIL there is no case "${values.case}"; --list shows them`);
  process.exit(1);
}

let failed = 0;
for (const { name, transport, run } of chosen) {
  const stage = new Stage(values.base.replace(/\/$/, ''), transport, values);
  try {
    await run(stage);
    console.log(`PASS ${name}`);
  } catch (error) {
    const skipped = error instanceof Skipped;
    failed += skipped ? 0 : 1;
    console.log(skipped ? `SKIP ${name}: ${error.message}` : `FAIL ${name}: ${error.stack ?? error}`);
  } finally {
    stage.close();
  }
}

// Timers of the client go on for minutes after the last word.
process.exit(failed === 0 ? 0 : 1);
