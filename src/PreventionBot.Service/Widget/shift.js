const WITHIN = 5000;
const NEEDED = 3;

/**
 * Counts presses of Shift, each pressed and released alone. Left and right count the same; any other key, a
 * pointer or a pause of more than five seconds starts over, so that typing capitals never leaves the page.
 */
export class ShiftPresses {
    #count = 0;
    #alone = false;
    #last = 0;

    /** @returns true when a count that had begun was broken off. */
    down(event) {
        if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) return this.reset();
        if (!event.repeat) this.#alone = true;
        return false;
    }

    /** @returns how many presses are still needed (0: leave now), or null when this release does not count. */
    up(event) {
        if (event.key !== 'Shift' || !this.#alone) return null;
        this.#alone = false;
        if (event.timeStamp - this.#last > WITHIN) this.#count = 0;
        this.#last = event.timeStamp;
        this.#count += 1;
        return Math.max(0, NEEDED - this.#count);
    }

    reset() {
        const begun = this.#count > 0;
        this.#count = 0;
        this.#alone = false;
        return begun;
    }
}
