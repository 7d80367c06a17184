import { bubble, notice, showState } from './bubble.js';

const log = document.getElementById('log');
const scroller = document.getElementById('scroller');
const newer = document.getElementById('newer');
const numbers = new Set();
const own = new Map();
let opening = true;
// The strip that says who one talks with stays over the top of the log.
const strip = document.getElementById('presence');

export const numberOf = activity => Number(activity.channelData?.['webchat:sequence-id']) || numberIn(activity.id);

/** Whether an activity with this position came before; remembers it. An activity without position is always new. */
export function seen(number) {
    if (!number) return false;
    if (numbers.has(number)) return true;
    numbers.add(number);
    return false;
}

/** Shows one's own message before the service has it. */
export function showOwn(entry, retry) {
    const element = bubble({ ...entry.activity, from: { role: 'user' } }, retry);
    own.set(entry.id, element);
    showState(element, entry.state, false);
    log.append(element);
    toEnd();
}

/** Shows what became of one's own message and, once it has one, puts it in its place. */
export function updateOwn(entry) {
    const element = own.get(entry.id);
    if (!element) return;
    showState(element, entry.state, entry.refused);
    if (entry.state === 'sent' && entry.activityId) settle(element, numberIn(entry.activityId));
}

/** The echo of an own message: true when it is one of this page's. */
export function settleOwn(id, number) {
    const element = own.get(id);
    if (element) settle(element, number);
    return element !== undefined;
}

/** Shows a message of somebody else, or one's own that another tab sent. */
export function showMessage(activity, number) {
    const element = bubble(activity, null);
    if (element.dataset.speaker === 'young') showState(element, 'sent', false);
    place(element, number);
    return element;
}

export function showNotice(text, number) {
    return place(notice(text), number);
}

/** Shows something of the page's own at the end. */
export function showAtEnd(element) {
    following(() => {
        log.append(element);
        return element;
    });
}

/** Nothing more can be sent in this talk. */
export function close() {
    log.classList.add('over');
}

export function clear() {
    log.classList.remove('over');
    log.replaceChildren();
    numbers.clear();
    own.clear();
    opening = true;
    newer.hidden = true;
}

/**
 * Runs a change that gives the first element it added, then follows: never past that element, never while
 * something older is being read, and not at all before the young person wrote, so that the opening lines stay in
 * sight.
 */
export function following(change) {
    const wasAtEnd = atEnd();
    const first = change();
    if (!first) return;
    if (wasAtEnd && own.size > 0) {
        const top = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
        scroller.scrollTop += Math.max(0, top - strip.offsetHeight - 8);
    } else {
        newer.hidden = opening || atEnd();
    }
    opening = false;
}

function atEnd() {
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
}

export function toEnd() {
    scroller.scrollTop = scroller.scrollHeight;
    newer.hidden = true;
}

function settle(element, number) {
    if (!number || element.dataset.number) return;
    numbers.add(number);
    element.dataset.number = number;
    // Moving an element would have it read out again, so only one that stands in the wrong place moves.
    const { previousElementSibling: before, nextElementSibling: after } = element;
    if (before?.dataset.number > number || after?.dataset.number < number) place(element, number);
}

/** After the last element that has a smaller position or none; one's own message on its way waits at the end. */
function place(element, number) {
    if (number) element.dataset.number = number;
    let before = log.lastElementChild;
    while (before && (before === element || isLater(before, number))) before = before.previousElementSibling;
    if (before) before.after(element);
    else log.prepend(element);
    return element;
}

const isLater = (element, number) =>
    element.dataset.number ? Number(element.dataset.number) > number
        : element.dataset.speaker === 'young' && element.dataset.state !== 'sent';

// Direct Line ids end in the position: "CONVERSATION|0000007".
const numberIn = id => Number(/\|0*(\d+)$/.exec(id ?? '')?.[1]) || 0;

newer.addEventListener('click', toEnd);
scroller.addEventListener('scroll', () => { if (atEnd()) newer.hidden = true; }, { passive: true });
