import { say } from './words.js';

const form = document.getElementById('form');
const area = document.getElementById('composer');
const send = document.getElementById('send');
const hint = document.getElementById('hint');
const TALLEST = 5;
const NEARLY_FULL = 200;
let expecting = false;

/**
 * Calls `submit` with the words typed, without the space around them. A draft lives in the text area and nowhere
 * else.
 */
export function onSubmit(submit) {
    form.addEventListener('submit', event => {
        event.preventDefault();
        const text = area.value.trim();
        if (!text || area.disabled) return;
        area.value = '';
        refresh();
        submit(text);
    });
}

/** Says whether the robot waits for a typed answer. */
export function expectAnswer(yes) {
    expecting = yes;
    form.classList.toggle('expecting', yes);
    refresh();
}

/** Puts words back that could not be sent, before what is being typed. */
export function putBack(texts) {
    area.value = [...texts, area.value].filter(Boolean).join('\n').slice(0, area.maxLength);
    refresh();
}

export function allow(yes) {
    area.disabled = send.disabled = !yes;
}

export function focus() {
    area.focus();
}

/** The words around the text area, its height, and what is left of its length when little is. */
export function refresh() {
    area.placeholder = say('placeholder');
    const remaining = area.maxLength - area.value.length;
    hint.textContent = remaining < NEARLY_FULL ? say('remaining', remaining) : expecting ? say('answerHere') : '';
    area.rows = 1;
    while (area.rows < TALLEST && area.scrollHeight > area.clientHeight) area.rows += 1;
}

area.addEventListener('input', refresh);
area.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit ? form.requestSubmit() : send.click();
});
