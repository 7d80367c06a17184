import { leave } from './exit.js';

const replies = document.getElementById('replies');
const log = document.getElementById('log');
let choose = () => {};

/** Calls `chosen` with the action of the quick reply that was pressed. */
export function onChoice(chosen) {
    choose = chosen;
}

/** Shows the quick replies of the last message instead of the former ones; none hides them. */
export function show(actions = [], locale = '') {
    const focused = replies.contains(document.activeElement);
    replies.replaceChildren(...actions.map(button));
    replies.lang = locale.slice(0, 2) || document.documentElement.lang;
    replies.hidden = actions.length === 0;
    // The pressed button is gone: without this the next Tab would start from the top of the page.
    if (focused) log.focus({ preventScroll: true });
}

function button(action) {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = action.title;
    element.addEventListener('click', () => leavesAtOnce(action) ? leave() : choose(action));
    return element;
}

/** Leaving must not wait for the service's answer. */
const leavesAtOnce = ({ value }) => typeof value?.to === 'string' && value.to.endsWith('#sortie-rapide');
