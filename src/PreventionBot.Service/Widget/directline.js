import { call, Refusal } from './call.js';
import { Pause } from './pause.js';
import { Socket } from './socket.js';

const BASE = '/v3/directline';
const REFRESH_EVERY = 15 * 60 * 1000;
const POLL_EVERY = 1000;
// While polling, the socket gets another chance after this many polls.
const POLLS_BEFORE_SOCKET = 180;
const FAILURES_BEFORE_POLLING = 2;

/** One conversation over Direct Line 3.0 that outlives lost networks and restarted servers; see docs/wire.md. */
export class DirectLine {
    #pass = null;
    #returning;
    #locale;
    #watermark = null;
    #blocked = 0;
    #socket = null;
    #pause = new Pause();
    #stopped = false;
    #refresh;
    #on;
    #becomeReady;
    #ready = new Promise(resolve => { this.#becomeReady = resolve; });

    /**
     * @param locale `fr` or `en`, the language to begin in.
     * @param pass `{conversationId, token}` of a former conversation to go on with, or null for a new one.
     * @param on `activities(list)`, `online(yes)` and `ended()`, called as things happen.
     */
    constructor(locale, pass, on) {
        this.#locale = locale;
        this.#pass = pass;
        this.#returning = pass !== null;
        this.#on = on;
        this.#run();
        this.#refresh = setInterval(() => this.#refreshToken(), REFRESH_EVERY);
    }

    get conversationId() { return this.#pass?.conversationId ?? null; }
    get token() { return this.#pass?.token ?? null; }

    /** Posts one activity once; resolves with its id when it is stored. */
    async post(activity) {
        await this.#ready;
        return this.ask('POST', `${BASE}/conversations/${this.#id}/activities`, activity);
    }

    /** A call with this conversation's token. A dead token ends the conversation. */
    async ask(method, path, body, timeout) {
        try {
            return await call(method, path, { token: this.token, body, timeout });
        } catch (error) {
            if (error instanceof Refusal && error.ended && (error.status !== 404 || path.startsWith(BASE))) this.#end();
            throw error;
        }
    }

    /** The page is looked at again or the network is back: tries at once, and doubts a socket that has been silent. */
    wake() {
        this.#pause.wake();
        this.#socket?.check(20000);
    }

    stop() {
        this.#stopped = true;
        clearInterval(this.#refresh);
        this.#pause.wake();
        this.#socket?.close();
    }

    get #id() { return encodeURIComponent(this.#pass.conversationId); }
    get #query() { return this.#watermark === null ? '' : `?watermark=${encodeURIComponent(this.#watermark)}`; }

    async #run() {
        while (!this.#stopped) {
            let wait = 0;
            try {
                await this.#once();
            } catch (error) {
                wait = error.after ?? 0;
            }
            if (this.#stopped) return;
            this.#on.online(false);
            await this.#pause.wait(wait);
        }
    }

    async #once() {
        this.#pass ??= await call('POST', '/talk/token', { body: { locale: this.#locale } });
        if (this.#blocked >= FAILURES_BEFORE_POLLING) return this.#poll();
        const streamUrl = await this.#connect();
        if (this.#stopped) return;
        this.#socket = new Socket(streamUrl, { opened: () => this.#live(), received: set => this.#take(set) });
        const opened = await this.#socket.closed;
        this.#socket = null;
        this.#blocked = opened ? 0 : this.#blocked + 1;
        if (!opened && !this.#stopped) await this.#fetch();
    }

    /** Until a first watermark is known, starting again is what shows everything since the start. */
    async #connect() {
        const conversation = this.#returning || this.#watermark !== null
            ? await this.ask('GET', `${BASE}/conversations/${this.#id}${this.#query}`)
            : await this.ask('POST', `${BASE}/conversations`, { locale: this.#locale });
        this.#renew(conversation);
        return conversation.streamUrl;
    }

    async #poll() {
        for (let polls = 0; polls < POLLS_BEFORE_SOCKET && !this.#stopped; polls++) {
            await this.#fetch();
            await new Promise(resolve => { setTimeout(resolve, POLL_EVERY); });
        }
        this.#blocked = FAILURES_BEFORE_POLLING - 1;
    }

    async #fetch() {
        const path = `${BASE}/conversations/${this.#id}/activities${this.#query}`;
        const set = await this.ask('GET', path, undefined, 25000);
        if (this.#stopped) return;
        // The first poll of a former conversation would bring back what must not be shown: only its end is of use.
        this.#take(this.#returning && this.#watermark === null ? { ...set, activities: [] } : set);
        this.#live();
    }

    #take(set) {
        if (this.#stopped) return;
        if (set.activities?.length) this.#on.activities(set.activities);
        if (set.watermark !== undefined) this.#watermark = set.watermark;
    }

    #live() {
        this.#pause.reset();
        this.#becomeReady();
        this.#on.online(true);
    }

    #renew({ token }) {
        if (token) this.#pass = { ...this.#pass, token };
    }

    async #refreshToken() {
        try {
            this.#renew(await this.ask('POST', `${BASE}/tokens/refresh`));
        } catch (error) {
            // The token lives twice as long as this interval, and every reconnect renews it too.
            if (this.#stopped || error instanceof Refusal) return;
            setTimeout(() => this.#stopped || this.#refreshToken(), 60000);
        }
    }

    #end() {
        if (this.#stopped) return;
        this.stop();
        this.#on.ended();
    }
}
