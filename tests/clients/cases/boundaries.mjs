import assert from 'node:assert/strict';
import { sameAsLog } from '../harness/checks.mjs';

/** Nobody reads or writes in another's conversation. */
export const boundaries = {
  async 'two clients on two tokens do not see each other'(stage) {
    const [one, other] = [await stage.arrived(), await stage.arrived()];
    const [mine, theirs] = [await one.say('Pour moi'), await other.say('Pour l’autre')];
    await one.isAnswered(mine);
    await other.isAnswered(theirs);
    for (const client of [one, other]) {
      assert.deepEqual([...new Set(client.received.map(a => a.conversation.id))], [client.saved.conversationId]);
      await sameAsLog(stage, client);
    }
  },

  async "another conversation's token opens nothing"(stage) {
    const [one, other] = [await stage.arrived(), await stage.arrived()];
    const intruder = await stage.client({ token: one.saved.token, conversationId: other.saved.conversationId });
    await intruder.reaches('FailedToConnect');
    await assert.rejects(intruder.say('Qui est là ?'));
    assert.equal(intruder.received.length, 0);
    await sameAsLog(stage, other);
  },
};
