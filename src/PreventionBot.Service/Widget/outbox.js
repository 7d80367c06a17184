import { Refusal } from './call.js';
import { Pause } from './pause.js';
import { language } from './words.js';

// How long a message may be under way before the page says that it has not left yet.
const PATIENCE = 8000;

/** An activity with an id of its own, by which the service knows a repeated send. */
export function activity(parts) {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const id = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
    return { ...parts, from: { id: 'young' }, locale: language(), channelData: { clientActivityID: id } };
}

/**
 * Sends activities one at a time and in order, the same one with the same id until the service has answered. An
 * entry is `{ id, activity, state }`, state `sending`, `sent` or `failed`.
 */
export class Outbox {
    #entries = [];
    #post;
    #changed;
    #pause = new Pause();
    #busy = false;
    #stopped = false;

    /**
     * @param post sends one activity and resolves with the service's answer.
     * @param changed called with the entry whenever its state changes.
     */
    constructor(post, changed) {
        this.#post = post;
        this.#changed = changed;
    }

    add(activity) {
        const id = activity.channelData.clientActivityID;
        const entry = { id, activity, state: 'sending', refused: false, since: 0 };
        this.#entries.push(entry);
        this.#pump();
        return entry;
    }

    /** Tries now what has not left: the waiting line at once, a refused entry at its end. */
    retry(entry) {
        if (this.#stopped) return;
        if (entry.refused) this.#entries.push(entry);
        entry.refused = false;
        entry.since = 0;
        this.#set(entry, 'sending');
        this.wake();
    }

    wake() {
        this.#pause.wake();
        this.#pump();
    }

    /** The activity came back from the service: it is stored, whatever became of the answer to its post. */
    confirm(id) {
        const entry = this.#entries.find(e => e.id === id);
        if (!entry) return;
        this.#entries = this.#entries.filter(e => e !== entry);
        this.#set(entry, 'sent');
    }

    /** Stops for good and gives the texts that never left, oldest first. */
    stop() {
        this.#stopped = true;
        this.#pause.wake();
        const unsent = this.#entries.splice(0);
        for (const entry of unsent) {
            entry.refused = true;
            this.#set(entry, 'failed');
        }
        return unsent.map(e => e.activity.text).filter(Boolean);
    }

    async #pump() {
        if (this.#busy) return;
        this.#busy = true;
        while (this.#entries.length > 0 && !this.#stopped) await this.#try(this.#entries[0]);
        this.#busy = false;
    }

    async #try(entry) {
        entry.since ||= Date.now();
        const late = setTimeout(() => this.#set(entry, 'failed'), Math.max(0, entry.since + PATIENCE - Date.now()));
        try {
            const answer = await this.#post(entry.activity);
            entry.activityId = answer?.id;
            this.#pause.reset();
            if (!this.#stopped) this.confirm(entry.id);
        } catch (error) {
            if (this.#stopped) return;
            if (error instanceof Refusal && error.final) {
                entry.refused = true;
                this.#entries = this.#entries.filter(e => e !== entry);
                this.#set(entry, 'failed');
            } else {
                await this.#pause.wait(error.after ?? 0);
            }
        } finally {
            clearTimeout(late);
        }
    }

    #set(entry, state) {
        if (entry.state === state) return;
        entry.state = state;
        this.#changed(entry);
    }
}
