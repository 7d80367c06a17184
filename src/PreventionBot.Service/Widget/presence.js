import { say } from './words.js';

const strip = document.getElementById('presence');
const who = document.getElementById('who');
const place = document.getElementById('place');
const face = strip.querySelector('.face');
const ASK_EVERY = 15000;

/** Who one talks with, and where one stands in the queue: the strip over the log. States as in docs/wire.md. */
export class Presence {
    #state = 'robot';
    #name = '';
    #position = 0;
    #ask;
    #timer = 0;

    /** @param ask resolves with the answer of `GET /talk/wait`. */
    constructor(ask) {
        this.#ask = ask;
        this.refresh();
    }

    /** True when a person was asked for or is there. */
    get called() {
        return this.#state === 'waiting' || this.#state === 'active';
    }

    get name() { return this.#name; }

    /** Takes the state of a `prevention.handoff` event or of `/talk/wait`; `none` and `closed` both mean the robot. */
    become(state, name = '', position = 0) {
        this.#state = state === 'none' || state === 'closed' ? 'robot' : state;
        this.#name = this.#state === 'active' ? name || this.#name : '';
        this.#position = position;
        clearInterval(this.#timer);
        if (this.#state === 'waiting') this.#timer = setInterval(() => this.update(), ASK_EVERY);
        this.refresh();
    }

    /** Asks the service how things stand. A failed call changes nothing: what is shown was true a moment ago. */
    async update() {
        try {
            const { state, position } = await this.#ask();
            // The service also says out-of-hours to somebody who never asked for a person; that needs no words here.
            if (state !== 'out-of-hours' || this.called) this.become(state, '', position);
        } catch {
            return;
        }
    }

    stop() {
        clearInterval(this.#timer);
    }

    refresh() {
        strip.dataset.state = this.#state;
        face.dataset.speaker = this.#state === 'active' ? 'person' : 'robot';
        face.textContent = this.#state === 'active' ? [...(this.#name || '·')][0].toUpperCase() : '';
        const [first, second] = this.#words();
        set(who, first);
        set(place, second);
    }

    /** Who one talks with, and what else there is to know. */
    #words() {
        switch (this.#state) {
            case 'active': return [say('withPerson', this.#name), ''];
            case 'waiting':
                return [say('waiting'), this.#position > 0 ? say('place', this.#position) : say('meanwhile')];
            case 'out-of-hours': return [say('withRobot'), say('outOfHours')];
            default: return [say('withRobot'), ''];
        }
    }
}

/** Setting the same words again would have them read out again. */
function set(element, text) {
    if (element.textContent !== text) element.textContent = text;
}
