// What stands around the talk: the panels over it, the height that the keyboard on the screen leaves, the language.
import { language, say } from './words.js';

const root = document.documentElement;
const behind = [document.getElementById('scroller'), document.getElementById('form')];

/**
 * Shows a panel over the talk but not over the header, so that leaving stays one press away. Returns what closes
 * it.
 */
export function panel(button, section) {
    const open = yes => {
        section.classList.toggle('open', yes);
        button.setAttribute('aria-expanded', yes);
        for (const element of behind) element.inert = document.querySelector('.panel.open') !== null;
        if (yes) section.focus();
    };
    const close = () => {
        if (!section.classList.contains('open')) return;
        open(false);
        button.focus();
    };
    button.addEventListener('click', () => {
        if (section.classList.contains('open')) return close();
        document.querySelectorAll('.panel.open .close').forEach(other => other.click());
        open(true);
    });
    section.querySelector('.close').addEventListener('click', close);
    document.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
    return close;
}

/** Keeps the page as high as what is visible, so that no keyboard covers the text area or pushes the header away. */
export function fitToScreen() {
    const view = window.visualViewport;
    if (!view) return;
    const fit = () => {
        // Zoomed in by pinching, the page must keep its size to be moved about.
        const zoomed = view.scale > 1.01;
        root.style.setProperty('--height', zoomed ? '100%' : `${view.height}px`);
        root.style.setProperty('--top', zoomed ? '0' : `${view.offsetTop}px`);
    };
    view.addEventListener('resize', fit);
    view.addEventListener('scroll', fit);
    fit();
}

/** Makes a button change the language of the page and calls `changed` with the new one. */
export function languageSwitch(button, changed) {
    const label = () => {
        button.textContent = say('otherLanguage');
        button.lang = language() === 'en' ? 'fr' : 'en';
    };
    button.addEventListener('click', () => {
        root.lang = language() === 'en' ? 'fr' : 'en';
        label();
        changed(root.lang);
    });
    label();
}
