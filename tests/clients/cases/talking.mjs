import assert from 'node:assert/strict';
import { cameBack, sameAsLog } from '../harness/checks.mjs';

/** Words there and back. */
export const talking = {
  async 'a message comes back with its client id before the reply to it'(stage) {
    const client = await stage.arrived();
    const sent = await client.say("J'aime bien la musique");
    await client.isAnswered(sent);
    const echo = client.received.findIndex(a => a.id === sent.id);
    assert.equal(client.received[echo].text, sent.text);
    assert.equal(client.received[echo].channelData.clientActivityID, sent.clientActivityID);
    assert.ok(echo < client.received.findIndex(a => a.replyToId === sent.id), 'the reply came first');
  },

  async 'quick replies arrive and a press is answered'(stage) {
    const client = await stage.arrived();
    const actions = client.said().at(-1).suggestedActions?.actions ?? [];
    assert.ok(actions.length > 0, 'no quick replies');
    assert.ok(actions.every(a => a.type === 'messageBack' && a.title && a.text && a.value), JSON.stringify(actions));
    const sent = await client.say(actions[0].text, { value: actions[0].value });
    await client.isAnswered(sent);
    cameBack(client, [sent]);
  },

  async 'twenty messages in a row keep their order and none is doubled'(stage) {
    const client = await stage.arrived();
    const sent = [];
    for (let n = 1; n <= 20; n++) sent.push(await client.say(`Ma chanson numéro ${n}`));
    await client.isAnswered(sent.at(-1));
    cameBack(client, sent);
    sent.forEach(s => assert.ok(client.repliesTo(s.id).length > 0, `no reply to ${s.text}`));
    await sameAsLog(stage, client);
  },

  async 'a message sent twice with one client id is stored once'(stage) {
    const client = await stage.arrived();
    const first = await client.say('Il fait beau');
    const again = await client.say('Il fait beau', first);
    assert.equal(again.id, first.id);
    await client.isAnswered(first);
    cameBack(client, [first]);
    await sameAsLog(stage, client);
  },

  async 'accents, emoji and line breaks come back as they were'(stage) {
    const client = await stage.arrived();
    const sent = await client.say('Là-bas, « ça va » 🙂\nœuf 👩🏽‍🎓 <b>&amp;');
    await client.isAnswered(sent);
    cameBack(client, [sent]);
  },

  async 'a file is refused with 400 and the talk goes on'(stage) {
    const client = await stage.arrived();
    const image = { contentType: 'image/png', contentUrl: 'data:image/png;base64,AA==', name: 'a.png' };
    await assert.rejects(client.post({ type: 'message', attachments: [image] }), error => error.status === 400);
    const { conversationId, token } = client.saved;
    const body = JSON.stringify({ type: 'message', text: 'voilà', attachments: [image] });
    const answer = await stage.call('POST', `/v3/directline/conversations/${conversationId}/activities`, { token, body });
    assert.equal(answer.status, 400);
    assert.equal(client.status, 'Online');
    await client.isAnswered(await client.say('Bon, sans image'));
    assert.equal(client.echoes().length, 1);
  },
};
