import assert from 'node:assert/strict';
import { until } from '../harness/waiting.mjs';

/** New tokens, and none any more. */
export const leaving = {
  async 'a refreshed token opens the same conversation'(stage) {
    const client = await stage.arrived();
    const former = client.line.token;
    // Tokens tell time in seconds: one made within the same second is the same text.
    await until(async () => (client.line.token = await client.refresh()) !== former, 'another token', 5000);
    await client.isAnswered(await client.say('Avec le nouveau'));
    assert.equal(client.status, 'Online');
  },

  async 'end() ends the client, and it posts no more'(stage) {
    const client = await stage.arrived();
    client.line.end();
    assert.equal(client.status, 'Ended');
    const stored = (await stage.log(client.saved)).length;
    await assert.rejects(client.say('Encore ?'));
    assert.equal((await stage.log(client.saved)).length, stored);
  },

  async 'a conversation that was left ends the client, and its token opens nothing'(stage) {
    const client = await stage.arrived();
    const { conversationId, token } = client.saved;
    const left = await stage.call('POST', '/talk/end', { body: token, type: 'text/plain' });
    assert.equal(left.status, 204);
    await until(() => ['ExpiredToken', 'Ended'].some(s => client.statuses.includes(s)), 'ExpiredToken or Ended');
    const again = await stage.client({ conversationId, token });
    await again.reaches('FailedToConnect');
    assert.equal(again.received.length, 0);
  },
};
