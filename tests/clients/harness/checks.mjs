import assert from 'node:assert/strict';

/** Every activity came once, in the order of the log, and none is missing. */
export async function sameAsLog(stage, client, received = client.received) {
  const log = await stage.log(client.saved);
  assert.deepEqual(received.map(a => a.id), log.map(a => a.id), 'received and stored differ');
}

/** These messages came back once each, in this order. */
export function cameBack(client, sent) {
  const ids = sent.map(s => s.id);
  assert.deepEqual(client.echoes().filter(a => ids.includes(a.id)).map(a => a.text), sent.map(s => s.text));
}
