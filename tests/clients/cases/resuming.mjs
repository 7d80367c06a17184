import assert from 'node:assert/strict';
import { sameAsLog } from '../harness/checks.mjs';

/** A page that is loaded again. */
export const resuming = {
  async 'with conversation and watermark exactly the rest comes'(stage) {
    const former = await stage.arrived();
    await former.isAnswered(await former.say('Avant'));
    former.close();
    const { conversationId, token } = former.saved;
    const body = JSON.stringify({ type: 'message', text: 'Entre les deux', from: { id: 'young' } });
    const posted = await stage.call('POST', `/v3/directline/conversations/${conversationId}/activities`, { token, body });
    const client = await stage.client(former.saved);
    await client.until(() => client.repliesTo(posted.json.id).length > 0, 'what was missed');
    await client.isAnswered(await client.say('Après'));
    await sameAsLog(stage, client, [...former.received, ...client.received]);
  },

  async 'without a watermark everything comes, once'(stage) {
    const former = await stage.arrived();
    await former.isAnswered(await former.say('Avant'));
    former.close();
    const { conversationId, token } = former.saved;
    const client = await stage.arrived({ conversationId, token });
    assert.deepEqual(client.received.map(a => a.id), former.received.map(a => a.id));
  },
};
