import assert from 'node:assert/strict';
import { sameAsLog } from '../harness/checks.mjs';

const usual = ['Uninitialized', 'Connecting', 'Online'];

/** From nothing to the greeting. */
export const connecting = {
  async 'a token connects'(stage) {
    const client = await stage.arrived();
    assert.deepEqual(client.statuses, usual);
    assert.equal(client.sockets.length, stage.webSocket ? 1 : 0);
  },

  async 'a secret connects'(stage) {
    const client = await stage.arrived({ secret: stage.secret });
    assert.deepEqual(client.statuses, usual);
  },

  async 'a token that is none fails to connect'(stage) {
    const client = await stage.client({ token: 'none.at.all' });
    await client.reaches('FailedToConnect');
    assert.equal(client.received.length, 0);
  },

  async 'the greeting comes once'(stage) {
    const client = await stage.arrived();
    await sameAsLog(stage, client);
    const texts = client.said().map(a => a.text);
    assert.equal(new Set(texts).size, texts.length);
  },

  async 'the event with which Web Chat joins greets nobody again'(stage) {
    const client = await stage.arrived();
    const before = client.said().length;
    await client.post({ type: 'event', name: 'webchat/join', value: { language: 'fr-FR' } });
    await client.settles();
    assert.equal(client.said().length, before);
  },

  async 'a client that asks for English is greeted in English'(stage) {
    const { token } = await stage.token();
    const client = await stage.arrived({ token, conversationStartProperties: { locale: 'en-GB' } });
    assert.deepEqual([...new Set(client.said().map(a => a.locale))], ['en']);
  },
};
