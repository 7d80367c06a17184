const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = {
    'tel:': 'M6 3.5h3.2l1.5 4.4-2 1.8c1 2.3 2.7 4 5 5l1.8-2 4.5 1.6V18c0 1.4-1 2.5-2.4 2.5C10 20.5 3.5 14 3.5 6.1 3.5 4.6 4.6 3.5 6 3.5z',
    'sms:': 'M4 5h16v11H11l-5 4v-4H4z',
    'https:': 'M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9',
};

/** The service to call, write to or visit that an attachment names, or null for anything else. */
export function card({ contentType, content }) {
    if (contentType !== 'application/vnd.microsoft.card.hero' || !content) return null;
    const element = document.createElement('div');
    element.className = 'contact';
    element.append(line('strong', content.title), line('span', content.subtitle));
    element.append(...(content.buttons ?? []).map(link).filter(Boolean));
    return element;
}

/** Only numbers, texts and safe sites; a site opens beside the page, so that the talk goes on. */
function link({ title, value }) {
    const scheme = Object.keys(SHAPES).find(s => typeof value === 'string' && value.startsWith(s));
    if (!scheme) return null;
    const a = document.createElement('a');
    a.href = value;
    a.rel = 'noopener noreferrer';
    if (scheme === 'https:') a.target = '_blank';
    a.append(icon(SHAPES[scheme]), title);
    return a;
}

export function icon(shape) {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shape);
    svg.append(path);
    return svg;
}

function line(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text ?? '';
    element.hidden = !text;
    return element;
}
