// One talk at a time: what is said goes to the log, what is typed to the outbox, who is there to the strip.
import * as composer from './composer.js';
import { DirectLine } from './directline.js';
import { leave } from './exit.js';
import * as log from './log.js';
import { activity, Outbox } from './outbox.js';
import { showEnd, showPhrase } from './phrase.js';
import { Presence } from './presence.js';
import * as replies from './replies.js';
import { language, say } from './words.js';

const connection = document.getElementById('connection');
const HUMAN = { to: '_actions#humain' };
// A connection that is back before this is no news.
const QUIET = 1500;
let line, outbox, presence, offlineTimer;
let over = false;
let everOnline = false;

/** Leaves the talk on the screen and begins a new one, or goes on with the former one that `pass` opens. */
export function begin(pass = null) {
    line?.stop();
    outbox?.stop();
    presence?.stop();
    log.clear();
    replies.show();
    composer.expectAnswer(false);
    composer.allow(true);
    over = everOnline = false;
    const mine = line = new DirectLine(language(), pass, { activities: received, online, ended });
    outbox = new Outbox(item => mine.post(item), log.updateOwn);
    presence = new Presence(() => mine.ask('GET', '/talk/wait'));
    if (pass) {
        log.showNotice(say('returned'));
        presence.update();
    }
    online(false);
}

/** Sends words as one's own, with the value of the button they came from. */
export function send(text, value) {
    if (over) return;
    const entry = outbox.add(activity({ type: 'message', text, textFormat: 'plain', value }));
    replies.show();
    composer.expectAnswer(false);
    log.showOwn(entry, () => { outbox.retry(entry); line.wake(); });
}

function received(activities) {
    log.following(() => activities.map(receive).find(Boolean));
}

/** Gives the element that the activity added, if it added one. */
function receive(item) {
    const number = log.numberOf(item);
    if (log.seen(number)) return null;
    if (item.type === 'event') return happened(item, number);
    if (item.type !== 'message') return null;
    const ownId = item.from?.role === 'user' && item.channelData?.clientActivityID;
    if (ownId && log.settleOwn(ownId, number)) {
        outbox.confirm(ownId);
        return null;
    }
    replies.show(item.suggestedActions?.actions, item.locale);
    composer.expectAnswer(item.inputHint === 'expectingInput');
    return log.showMessage(item, number);
}

function happened({ name, value }, number) {
    if (name === 'prevention.quickExit') leave();
    if (name === 'prevention.returnPhrase') showPhrase(() => line.ask('POST', '/talk/phrase'));
    if (name !== 'prevention.handoff') return null;
    const former = presence.name;
    presence.become(value.state, value.name);
    if (value.state === 'waiting') presence.update();
    if (value.state === 'active') return log.showNotice(say('arrives', value.name), number);
    if (value.state === 'closed' && former) return log.showNotice(say('leaves', former), number);
    return null;
}

function online(yes) {
    if (yes) {
        clearTimeout(offlineTimer);
        offlineTimer = 0;
        everOnline = true;
        outbox.wake();
        if (connection.dataset.state === 'offline' && presence.called) presence.update();
        connection.dataset.state = 'online';
        connection.textContent = '';
        return;
    }
    offlineTimer ||= setTimeout(() => {
        connection.dataset.state = 'offline';
        connection.textContent = offlineWords();
    }, QUIET);
}

const offlineWords = () => say(everOnline ? 'offline' : 'connecting');

function ended() {
    over = true;
    log.close();
    clearTimeout(offlineTimer);
    connection.textContent = '';
    presence.stop();
    composer.putBack(outbox.stop());
    composer.allow(false);
    replies.show();
    showEnd(() => { begin(); composer.focus(); });
}

/** Somebody who waits already is told so; whoever is not, or cannot be sure, asks. */
export async function askForSomeone() {
    if (over) begin();
    if (presence.called) await presence.update();
    if (presence.called) return byId('presence').scrollIntoView({ block: 'start' });
    send(say('human'), HUMAN);
}

/** The young person chose another language: the service is told, in turn with the messages. */
export function languageChanged(locale) {
    relabel();
    if (!over) outbox.add(activity({ type: 'event', name: 'prevention.locale', value: { locale } }));
}

/** Sets the words that stand around the talk again. */
export function relabel() {
    composer.refresh();
    presence.refresh();
    if (connection.textContent) connection.textContent = offlineWords();
}

/** The page is looked at again or the network is back: what waited is tried now. */
export function wake() {
    if (document.visibilityState !== 'visible') return;
    line.wake();
    outbox.wake();
}

/**
 * Tells the service that the talk is left for good, without waiting for it; not when `pass` goes on with the
 * same one.
 */
export function sayGoodbye(pass = null) {
    if (line.token && pass?.conversationId !== line.conversationId) navigator.sendBeacon('/talk/end', line.token);
}

/** Closes everything without a word on the screen. */
export function stop() {
    sayGoodbye();
    line.stop();
    outbox.stop();
    presence.stop();
}
