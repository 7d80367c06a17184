import { call, Refusal } from './call.js';
import { showAtEnd } from './log.js';
import { language, say } from './words.js';

const form = document.querySelector('#comeback form');
const input = document.getElementById('phrase');
const answer = document.getElementById('phrase-answer');

/** Shows the return phrase that `ask` resolves with, until it is noted. If it does not come, offers to ask again. */
export async function showPhrase(ask) {
    const element = box();
    try {
        const { phrase } = await ask();
        element.append(text('p', say('phraseIntro')), text('p', phrase, 'phrase'));
        element.append(button(say('phraseHide'), () => element.remove()));
    } catch {
        element.append(text('p', say('phraseFailed')), button(say('retry'), () => {
            element.remove();
            showPhrase(ask);
        }));
    }
    showAtEnd(element);
}

/** Shows that the talk is over and what can be done about it. */
export function showEnd(anew) {
    const element = box();
    element.append(text('p', say('ended')), button(say('anew'), anew));
    showAtEnd(element);
}

/** Takes a typed phrase to the service and calls `found` with the pass of the former conversation. */
export function onReturn(found) {
    form.addEventListener('submit', async event => {
        event.preventDefault();
        const phrase = input.value.trim();
        if (!phrase) return input.focus();
        answer.textContent = '';
        try {
            const pass = await call('POST', '/talk/return', { body: { phrase } });
            input.value = '';
            found(pass);
        } catch (error) {
            answer.textContent = say(reason(error));
            input.focus();
        }
    });
}

function reason(error) {
    if (!(error instanceof Refusal)) return 'returnFailed';
    return { 404: 'returnUnknown', 400: 'returnUnknown', 429: 'returnLater' }[error.status] ?? 'returnFailed';
}

function box() {
    const element = document.createElement('div');
    element.className = 'card';
    element.lang = language();
    return element;
}

function text(tag, words, name = '') {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = words;
    return element;
}

function button(words, pressed) {
    const element = text('button', words, 'strong');
    element.type = 'button';
    element.addEventListener('click', pressed);
    return element;
}
