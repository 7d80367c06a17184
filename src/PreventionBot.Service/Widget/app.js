// The page put together: its buttons and what they do to the talk.
import * as composer from './composer.js';
import { whenLeaving } from './exit.js';
import { fitToScreen, languageSwitch, panel } from './frame.js';
import { onReturn } from './phrase.js';
import * as replies from './replies.js';
import * as talk from './talk.js';

const byId = id => document.getElementById(id);

document.documentElement.classList.add('js');
fitToScreen();
panel(byId('numbers'), byId('services'));
const closeReturn = panel(byId('return'), byId('comeback'));
composer.onSubmit(text => talk.send(text));
replies.onChoice(action => talk.send(action.text ?? action.title, action.value));
byId('human').addEventListener('click', talk.askForSomeone);
languageSwitch(byId('language'), talk.languageChanged);
onReturn(pass => {
    closeReturn();
    talk.sayGoodbye(pass);
    talk.begin(pass);
});
whenLeaving(talk.stop);
document.addEventListener('visibilitychange', talk.wake);
addEventListener('online', talk.wake);
talk.begin();
talk.relabel();
