// A socket that has not opened by then is taken to be blocked on the way.
const OPEN_WITHIN = 4000;
// The service sends at least an empty frame every 15 s; after two missed ones the line is dead, whatever the
// browser thinks.
const SILENT_AT_MOST = 35000;

/** One socket of a conversation. `closed` resolves with true when it had been open, false when it never opened. */
export class Socket {
    #socket;
    #heard = Date.now();
    #opened = false;
    #watch;
    #finish;

    /** Resolves with whether the socket ever opened, once it is closed. */
    closed = new Promise(resolve => { this.#finish = resolve; });

    constructor(streamUrl, { opened, received }) {
        this.#socket = new WebSocket(sameOrigin(streamUrl));
        this.#socket.onopen = () => {
            this.#opened = true;
            this.#heard = Date.now();
            opened();
        };
        this.#socket.onmessage = event => {
            this.#heard = Date.now();
            if (event.data) received(JSON.parse(event.data));
        };
        this.#socket.onclose = () => this.close();
        this.#watch = setInterval(() => this.check(this.#opened ? SILENT_AT_MOST : OPEN_WITHIN), 1000);
    }

    /** Closes the socket when nothing came for longer than `silence` milliseconds. */
    check(silence) {
        if (Date.now() - this.#heard > silence) this.close();
    }

    close() {
        clearInterval(this.#watch);
        this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
        this.#socket.close();
        this.#finish(this.#opened);
    }
}

/**
 * Behind a proxy the service may know neither its outer name nor its TLS; the page may only speak with its own
 * origin.
 */
function sameOrigin(streamUrl) {
    const url = new URL(streamUrl, location.href);
    url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    url.host = location.host;
    return url.href;
}
