import assert from 'node:assert/strict';
import { cameBack, sameAsLog } from '../harness/checks.mjs';

/** Lost sockets and a service that dies. */
export const survivingOverWebSocket = {
  async 'a lost socket is opened again and nothing is lost or doubled'(stage) {
    const client = await stage.arrived();
    const sent = [await client.say('Avant la coupure')];
    await client.isAnswered(sent[0]);
    client.sockets[0].terminate();
    for (const text of ['Pendant la coupure', 'Toujours pendant']) sent.push(await client.say(text));
    await client.isAnswered(sent.at(-1));
    assert.equal(client.sockets.length, 2);
    cameBack(client, sent);
    await sameAsLog(stage, client);
  },

  async 'a socket lost before anything came loses nothing'(stage) {
    const client = await stage.client();
    await client.reaches('Online');
    client.sockets[0]?.terminate();
    await client.arrives();
    await sameAsLog(stage, client);
  },

  async 'the service is killed: the client goes on and nothing is lost or doubled'(stage) {
    const client = await stage.arrived();
    const before = await client.say('Avant la panne');
    await client.isAnswered(before);
    await stage.kill();
    const meanwhile = await client.say('Pendant la panne');
    assert.equal(meanwhile.id, 'retry');
    await stage.start();
    const repeated = await client.say('Pendant la panne', meanwhile);
    const after = await client.say('Après la panne');
    await client.isAnswered(after);
    cameBack(client, [before, repeated, after]);
    await sameAsLog(stage, client);
    assert.equal(client.status, 'Online');
  },
};

export const survivingOverPolling = {
  // This client's poller gives up at the first request without an answer, whoever serves it: a page makes a new one.
  async 'the service is killed: a client made anew goes on from the watermark'(stage) {
    const former = await stage.arrived();
    const before = await former.say('Avant la panne');
    await former.isAnswered(before);
    await stage.kill();
    await stage.start();
    former.close();
    const client = await stage.client(former.saved);
    const after = await client.say('Après la panne');
    await client.isAnswered(after);
    await sameAsLog(stage, client, [...former.received, ...client.received]);
  },
};
