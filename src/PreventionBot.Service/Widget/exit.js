// Leaving at once. A script of its own, so that it works while the rest is still loading or has failed to.
import { ShiftPresses } from './shift.js';
import { say } from './words.js';

const FALLBACK = 'https://meteofrance.com/';
const link = document.getElementById('exit');
const status = document.getElementById('exit-status');
const target = /^https?:/.test(link.dataset.exit) ? link.dataset.exit : FALLBACK;
const presses = new ShiftPresses();
const goodbyes = [];
let left = false;
let fading = 0;

/**
 * Registers what must happen when the page is left for good: telling the service, closing the socket. It must
 * not wait.
 */
export function whenLeaving(goodbye) {
    goodbyes.push(goodbye);
}

/** Hides everything in this very task, ends the talk and puts a neutral site in this page's place in the history. */
export function leave() {
    left = true;
    wipe();
    location.replace(target);
}

function wipe() {
    const cover = document.createElement('p');
    cover.id = 'cover';
    cover.setAttribute('role', 'alert');
    cover.textContent = say('loading');
    document.documentElement.classList.add('left');
    document.body.replaceChildren(cover);
    for (const goodbye of goodbyes.splice(0)) {
        // Nothing that goes wrong while saying goodbye may keep the page on the screen.
        try { goodbye(); } catch { continue; }
    }
}

function announce(words) {
    status.textContent = words;
    clearTimeout(fading);
    if (words) fading = setTimeout(() => { status.textContent = ''; presses.reset(); }, 5000);
}

link.addEventListener('click', event => {
    event.preventDefault();
    leave();
});
addEventListener('keydown', event => { if (presses.down(event)) announce(''); }, true);
addEventListener('keyup', event => {
    const remaining = presses.up(event);
    if (remaining === 0) leave();
    else if (remaining !== null) announce(say('pressAgain', remaining));
}, true);
addEventListener('pointerdown', () => { if (presses.reset()) announce(''); }, true);

// A browser may keep the page to show it again on Back: it must have nothing left to show.
addEventListener('pagehide', wipe);
addEventListener('pageshow', event => {
    if (!event.persisted) return;
    if (left) location.replace(target);
    else location.reload();
});
