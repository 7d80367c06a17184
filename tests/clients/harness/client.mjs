import directLine from 'botframework-directlinejs';
import WebSocket from 'ws';
import { FetchXhr } from './xhr.mjs';
import { still, until } from './waiting.mjs';

globalThis.XMLHttpRequest = FetchXhr;
// The client looks whether there is one at all before it takes the one it is given.
globalThis.WebSocket ??= WebSocket;
const { DirectLine, ConnectionStatus } = directLine;
let made = 0;

/** Microsoft's client as a page uses it, with everything it tells the page kept in order. */
export class Client {
  received = [];
  statuses = [];
  sockets = [];

  constructor(options) {
    const { sockets } = this;
    class KeptSocket extends WebSocket {
      constructor(address) {
        super(address);
        sockets.push(this);
      }
    }

    // No randomness: a lost socket is opened again after exactly 3 s, the shortest time the client knows.
    this.line = new DirectLine({ pollingInterval: 250, timeout: 3000, random: () => 0, WebSocket: KeptSocket, ...options });
    this.line.connectionStatus$.subscribe(status => this.statuses.push(ConnectionStatus[status]));
    this.subscription = this.line.activity$.subscribe(activity => this.received.push(activity), () => {});
  }

  get status() {
    return this.statuses.at(-1);
  }

  get saved() {
    const { conversationId, token, watermark } = this.line;
    return { conversationId, token, watermark };
  }

  async reaches(status) {
    await until(() => this.statuses.includes(status), `${status}, with ${this.statuses.join(' → ')}`);
    return this;
  }

  /** Waits for the connection and for everything said so far. */
  async arrives() {
    await this.reaches('Online');
    await this.until(() => this.said().length > 0, 'a first word');
    await this.settles();
    return this;
  }

  // A pushed activity is there at once; a polled one only after the next round.
  settles = () => still(() => this.received.length, this.sockets.length > 0 ? 300 : 600);

  until = (condition, what) => until(() => condition(this.received), what);

  /** Messages of the service. */
  said = () => this.received.filter(a => a.type === 'message' && a.from.role === 'bot');

  /** The young person's own messages, come back. */
  echoes = () => this.received.filter(a => a.type === 'message' && a.from.role === 'user');

  repliesTo = id => this.said().filter(a => a.replyToId === id);

  /** What the client makes of an activity: its id, or "retry". */
  post(activity) {
    return new Promise((done, fail) => this.line.postActivity({ from: { id: 'young' }, ...activity }).subscribe(done, fail));
  }

  /** Says something as Web Chat does. */
  async say(text, more = {}) {
    const clientActivityID = more.clientActivityID ?? `c${++made}`;
    const id = await this.post({ type: 'message', text, value: more.value, channelData: { clientActivityID } });
    return { id, text, clientActivityID };
  }

  async isAnswered(sent) {
    await this.until(() => this.repliesTo(sent.id).length > 0, `a reply to "${sent.text}" (${sent.id})`);
    await this.settles();
  }

  refresh() {
    return new Promise((done, fail) => this.line.refreshToken().subscribe(done, fail));
  }

  /** The page is closed: nobody listens any more; the service is told nothing. */
  close() {
    this.subscription.unsubscribe();
    this.line.end();
    this.sockets.forEach(socket => socket.terminate());
  }
}
