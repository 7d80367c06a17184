import { createInterface } from 'node:readline';
import { Client } from './client.mjs';

/** Thrown by a case that can't be played here. */
export class Skipped extends Error {}

/** Where a case plays: the service, and the clients of one transport. */
export class Stage {
  #clients = [];

  constructor(base, transport, options) {
    this.base = base;
    this.domain = `${base}/v3/directline`;
    this.webSocket = transport === 'websocket';
    this.secret = options.secret;
    this.restarts = options.restarts;
  }

  /** A client of a new conversation, or of the one the options name. */
  async client(options) {
    const who = options ?? { token: (await this.token()).token };
    const client = new Client({ domain: this.domain, webSocket: this.webSocket, ...who });
    this.#clients.push(client);
    return client;
  }

  /** A client that has been greeted. */
  arrived = async options => (await this.client(options)).arrives();

  token = async () => (await this.call('POST', '/talk/token', { body: '{}' })).json;

  /** What the service has of a conversation, by a road that is not the client's. */
  async log({ conversationId }) {
    const { json } = await this.call('GET', `/v3/directline/conversations/${conversationId}/activities`, { token: this.secret });
    return json.activities;
  }

  async call(method, path, { token, body, type = 'application/json' } = {}) {
    const headers = { 'content-type': type, ...(token && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(this.base + path, { method, headers, body });
    const text = await answer.text();
    return { status: answer.status, json: text ? JSON.parse(text) : undefined };
  }

  /** Ends the service without warning. */
  kill() {
    if (!this.restarts) throw new Skipped('nobody here ends and starts the service (--restarts)');
    return ask('KILL');
  }

  /** Starts it again on the same data. */
  start = () => ask('START');

  close() {
    this.#clients.forEach(client => client.close());
  }
}

/** Asks whoever started this script, and waits for the line that says it is done. */
function ask(what) {
  const input = createInterface({ input: process.stdin });
  console.log(what);
  return new Promise(done => input.once('line', () => {
    input.close();
    done();
  }));
}
