// The page put together: one talk at a time, shown in the log, written to through the outbox.
import * as composer from './composer.js';
import { DirectLine } from './directline.js';
import { leave, whenLeaving } from './exit.js';
import { fitToScreen, languageSwitch, panel } from './frame.js';
import * as log from './log.js';
import { Outbox } from './outbox.js';
import { onReturn, showEnd, showPhrase } from './phrase.js';
import { Presence } from './presence.js';
import * as replies from './replies.js';
import { language, say } from './words.js';

const byId = id => document.getElementById(id);
const connection = byId('connection');
const HUMAN = { to: '_actions#humain' };
// A connection that is back before this is no news.
const QUIET = 1500;
let line, outbox, presence, offlineTimer;
let over = false;

function begin(pass = null) {
  line?.stop();
  outbox?.stop();
  presence?.stop();
  log.clear();
  replies.show();
  composer.expectAnswer(false);
  composer.allow(true);
  over = false;
  const mine = line = new DirectLine(language(), pass, { activities: received, online: yes => line === mine && online(yes), ended });
  outbox = new Outbox(activity => mine.post(activity), log.updateOwn);
  presence = new Presence(() => mine.ask('GET', '/talk/wait'));
  if (pass) {
    log.showNotice(say('returned'));
    presence.update();
  }
}

function send(text, value) {
  if (over) return;
  const entry = outbox.add(activity({ type: 'message', text, textFormat: 'plain', value }));
  replies.show();
  composer.expectAnswer(false);
  log.showOwn(entry, () => { outbox.retry(entry); line.wake(); });
}

function activity(parts) {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  return { ...parts, from: { id: 'young' }, locale: language(), channelData: { clientActivityID: id } };
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
  clearTimeout(offlineTimer);
  if (yes) {
    outbox.wake();
    if (connection.dataset.state === 'offline' && presence.called) presence.update();
    connection.dataset.state = 'online';
    connection.textContent = '';
    return;
  }
  offlineTimer = setTimeout(() => {
    connection.dataset.state = 'offline';
    connection.textContent = say('offline');
  }, QUIET);
}

function ended() {
  over = true;
  clearTimeout(offlineTimer);
  connection.textContent = '';
  presence.stop();
  composer.putBack(outbox.stop());
  composer.allow(false);
  replies.show();
  showEnd(() => { begin(); composer.focus(); });
}

/** Somebody who waits already is told so; whoever is not, or cannot be sure, asks. */
async function askForSomeone() {
  if (over) begin();
  if (presence.called) await presence.update();
  if (presence.called) return byId('presence').scrollIntoView({ block: 'start' });
  send(say('human'), HUMAN);
}

function relabel() {
  byId('language').textContent = say('otherLanguage');
  byId('language').lang = language() === 'en' ? 'fr' : 'en';
  composer.refresh();
  presence.refresh();
  if (connection.textContent) connection.textContent = say('offline');
}

function wake() {
  if (document.visibilityState !== 'visible') return;
  line.wake();
  outbox.wake();
}

document.documentElement.classList.add('js');
fitToScreen();
panel(byId('numbers'), byId('services'));
const closeReturn = panel(byId('return'), byId('comeback'));
composer.onSubmit(text => send(text));
replies.onChoice(action => send(action.text ?? action.title, action.value));
byId('human').addEventListener('click', askForSomeone);
languageSwitch(byId('language'), locale => {
  relabel();
  if (!over) outbox.add(activity({ type: 'event', name: 'prevention.locale', value: { locale } }));
});
onReturn(pass => {
  closeReturn();
  // The talk on the screen is left, unless the phrase was its own.
  if (line.token && pass.conversationId !== line.conversationId) navigator.sendBeacon('/talk/end', line.token);
  begin(pass);
});
whenLeaving(() => {
  if (line.token) navigator.sendBeacon('/talk/end', line.token);
  line.stop();
  outbox.stop();
});
document.addEventListener('visibilitychange', wake);
addEventListener('online', wake);
begin();
relabel();
online(false);
