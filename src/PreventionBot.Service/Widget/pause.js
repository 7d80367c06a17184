const FIRST = 300;
const LONGEST = 5000;

/** Waits between tries: doubling from 0.3 s to 5 s, each drawn at random so that a restarted service is not stormed. */
export class Pause {
    #next = FIRST;
    #wake = null;

    /** Waits the next pause, or `atLeast` milliseconds when that is longer. */
    wait(atLeast = 0) {
        const drawn = this.#next * (0.5 + Math.random() / 2);
        this.#next = Math.min(this.#next * 2, LONGEST);
        return new Promise(resolve => {
            const timer = setTimeout(resolve, Math.max(drawn, atLeast));
            this.#wake = () => { clearTimeout(timer); resolve(); };
        });
    }

    /** The last try worked: the next pause is short again. */
    reset() {
        this.#next = FIRST;
    }

    /** Ends the pause that is on, if any, and makes the next one short. */
    wake() {
        this.reset();
        this.#wake?.();
    }
}
