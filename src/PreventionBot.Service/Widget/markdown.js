const MARK = /\*\*(?=\S)([^]*?\S)\*\*|\*(?=[^\s*])([^]*?[^\s*])\*|\\([!-/:-@[-`{-~])|\\?\n/g;
// French signs that must not begin or end a line alone, and the space beside them.
const TIED = / (?=[?!:;»])|(«) /g;
const BULLET = /^ {0,3}[-*] +/;

/** The few forms of Markdown that scripts use, as elements; everything else stays the text it is. */
export function markdown(text) {
    const fragment = document.createDocumentFragment();
    const tidy = text.replace(/\r\n?/g, '\n').replace(TIED, '$1\u00a0');
    for (const block of tidy.split(/\n[ \t]*\n/)) fragment.append(...blocks(block));
    return fragment;
}

/** A block is a paragraph, a list, or a paragraph with a list right under it. */
function* blocks(block) {
    const lines = block.split('\n').filter(line => line.trim());
    while (lines.length > 0) {
        const items = BULLET.test(lines[0]);
        const end = lines.findIndex(line => BULLET.test(line) !== items);
        const taken = lines.splice(0, end < 0 ? lines.length : end);
        yield items ? list(taken) : inline('p', taken.map(line => line.trim()).join('\n'));
    }
}

function list(lines) {
    const ul = document.createElement('ul');
    ul.append(...lines.map(line => inline('li', line.replace(BULLET, ''))));
    return ul;
}

function inline(tag, text) {
    const element = document.createElement(tag);
    let from = 0;
    for (const match of text.matchAll(MARK)) {
        element.append(text.slice(from, match.index), mark(match));
        from = match.index + match[0].length;
    }
    element.append(text.slice(from));
    return element;
}

function mark([, bold, italic, escaped]) {
    if (bold !== undefined) return inline('strong', bold);
    if (italic !== undefined) return inline('em', italic);
    return escaped ?? document.createElement('br');
}
