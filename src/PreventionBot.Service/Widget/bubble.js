import { card, icon } from './cards.js';
import { markdown } from './markdown.js';
import { language, say } from './words.js';

const WARNING = 'M12 4l9 16H3zM12 10v5M12 17.5v.5';

/**
 * A message as an element: who speaks, the words in their own language, contacts under them, and for one's own
 * its fate.
 */
export function bubble(activity, retry) {
    const speaker = speakerOf(activity);
    const element = make('div', 'message');
    element.dataset.speaker = speaker;
    element.lang = activity.locale?.slice(0, 2) === 'en' ? 'en' : activity.locale ? 'fr' : language();
    const who = make('p', 'who', speaker === 'person' ? say('person', activity.from?.name) : say(speaker));
    who.lang = language();
    const face = make('span', 'face', speaker === 'person' ? [...(activity.from?.name || '·')][0].toUpperCase() : '');
    face.dataset.speaker = speaker;
    face.setAttribute('aria-hidden', 'true');
    element.append(face, who, words(activity));
    if (speaker === 'young') element.append(fate(retry));
    return element;
}

/** A thin line between messages: somebody came or went, or the page has something to say. */
export function notice(text) {
    const element = make('p', 'notice', text);
    element.lang = language();
    return element;
}

/** Shows on one's own message whether it is under way, stored, or has not left. */
export function showState(element, state, refused) {
    element.dataset.state = state;
    element.querySelector('.state span').textContent = say(state === 'failed' && !refused ? 'keptTrying' : state);
    const button = element.querySelector('.state button');
    button.textContent = say('retry');
    button.hidden = state !== 'failed';
}

function words(activity) {
    const said = make('div', 'said');
    if (activity.channelData?.urgent) {
        const label = make('p', 'urgent', say('urgent'));
        label.prepend(icon(WARNING));
        said.append(label);
        said.classList.add('danger');
    }
    if (activity.text) said.append(isPlain(activity) ? make('p', 'plain', activity.text) : markdown(activity.text));
    said.append(...(activity.attachments ?? []).map(card).filter(Boolean));
    return said;
}

function fate(retry) {
    const state = make('p', 'state');
    // What becomes of a message is told by #connection; reading it for each message would drown the answers.
    state.setAttribute('aria-live', 'off');
    const button = make('button', 'plain', '');
    button.type = 'button';
    button.hidden = true;
    button.addEventListener('click', retry);
    state.append(make('span', ''), button);
    return state;
}

function speakerOf({ from, channelData }) {
    if (from?.role === 'user') return 'young';
    return ['person', 'service'].includes(channelData?.speaker) ? channelData.speaker : 'robot';
}

const isPlain = ({ textFormat, from, channelData }) =>
    textFormat === 'plain' || from?.role === 'user' || channelData?.speaker === 'person';

function make(tag, name, text = '') {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
}
