// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { buildTextMap, type TextMap } from './text-map.ts';
import { offsetOf, pointAt } from './text-position.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function host(html: string, style = ''): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.style.cssText = style;
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

/** What lies between the places of two offsets. */
function rangeOf(map: TextMap, { start, end }: { start: number; end: number }): Range {
  const range = document.createRange();
  const from = pointAt(map, start, 'start')!;
  const to = pointAt(map, end, 'end')!;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

const draftBlock = (leaves: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block">${leaves}</div></div>`;
const draftLeaf = (text: string) => `<span data-offset-key="a"><span data-text="true">${text}</span></span>`;
const lexicalText = (text: string) => `<span data-lexical-text="true">${text}</span>`;

/** What each editor leaves in the page after typing een ⏎ ⏎ drie ⇧⏎ vier. */
const SHAPES: readonly [name: string, html: string, style: string][] = [
  [
    'Draft.js',
    `<div data-contents="true">${draftBlock(draftLeaf('een'))}${draftBlock('<span><br data-text="true"></span>')}${draftBlock(draftLeaf('drie\nvier'))}</div>`,
    'white-space: pre-wrap',
  ],
  [
    'Lexical plain text',
    `<p>${lexicalText('een')}<br><br>${lexicalText('drie')}<br>${lexicalText('vier')}</p>`,
    'white-space: pre-wrap',
  ],
  [
    'Lexical rich text',
    `<p dir="auto">${lexicalText('een')}</p><p><br data-lexical-managed-linebreak="true"></p><p>${lexicalText('drie')}<br>${lexicalText('vier')}</p>`,
    'white-space: pre-wrap',
  ],
  ['Quill', '<p>een</p><p><br></p><p>drie</p><p>vier</p>', 'white-space: pre-wrap'],
  ['TipTap', '<p>een</p><p><br class="ProseMirror-trailingBreak"></p><p>drie<br>vier</p>', 'white-space: break-spaces'],
  ['plain contenteditable', 'een<div><br></div><div>drie<br>vier</div>', ''],
  ['LinkedIn message', '\n  <p>een</p>\n  <p><br></p>\n  <p>drie</p>\n  <p>vier</p>\n', ''],
];

describe('text of an editing host', () => {
  it.each(SHAPES)('%s: one line break for each line', (_name, html, style) => {
    expect(buildTextMap(host(html, style)).text).toBe('een\n\ndrie\nvier');
  });

  it.each(SHAPES)('%s: every offset leads into the DOM and back', (_name, html, style) => {
    const element = host(html, style);
    const map = buildTextMap(element);
    for (let offset = 0; offset <= map.text.length; offset += 1) {
      const point = pointAt(map, offset, 'end');
      expect(point, `offset ${offset}`).not.toBeNull();
      expect(offsetOf(map, element, point!), `offset ${offset}`).toBe(offset);
    }
  });

  it.each(SHAPES)('%s: a range holds exactly the words asked for', (_name, html, style) => {
    const map = buildTextMap(host(html, style));
    for (const word of ['een', 'drie', 'vier']) {
      const start = map.text.indexOf(word);
      expect(rangeOf(map, { start, end: start + word.length }).toString()).toBe(word);
    }
  });

  it('is empty for an empty editor, with a place for the caret', () => {
    const element = host('<p><br></p>');
    const map = buildTextMap(element);
    expect(map.text).toBe('');
    expect(pointAt(map, 0, 'end')).toEqual({ node: element.firstChild, offset: 0 });
    expect(buildTextMap(host('')).text).toBe('');
    expect(pointAt(buildTextMap(host('')), 0, 'end')).toBeNull();
  });

  it('keeps empty lines at either end', () => {
    expect(buildTextMap(host('<p><br></p><p>a</p><p><br></p>')).text).toBe('\na\n');
    expect(buildTextMap(host('<p>a<br><br></p>')).text).toBe('a\n');
    expect(buildTextMap(host('a<br><br><br>b')).text).toBe('a\n\n\nb');
  });

  it('drops the break that Draft.js doubles at the end of a block', () => {
    const html = `<div data-contents="true">${draftBlock(draftLeaf('een\n\n'))}${draftBlock(draftLeaf('twee'))}</div>`;
    expect(buildTextMap(host(html, 'white-space: pre-wrap')).text).toBe('een\n\ntwee');
  });

  it('makes a space of a non-breaking space and of source line breaks, one for one', () => {
    expect(buildTextMap(host('<p>a\u00A0\u00A0b</p>')).text).toBe('a  b');
    expect(buildTextMap(host('<p>a\n\tb</p>')).text).toBe('a  b');
    expect(buildTextMap(host('<p>a\n\tb</p>', 'white-space: pre-wrap')).text).toBe('a\n\tb');
  });

  it('joins leaves: hashtags, mentions that cannot be entered, emoji as text or as image', () => {
    const element = host(
      '<p><span>Met </span><span><span>#zorg</span></span> en <span contenteditable="false">@<b>Jan</b></span> <img alt="😀"><span>!</span><img alt="logo"></p>',
    );
    const map = buildTextMap(element);
    expect(map.text).toBe('Met #zorg en @Jan 😀!');
    const mention = map.text.indexOf('@Jan');
    const range = rangeOf(map, { start: mention, end: mention + 4 });
    expect(range.startContainer).toBe(element.firstChild);
    expect(range.toString()).toBe('@Jan');
    const inMention = pointAt(map, mention + 2, 'start');
    expect(inMention?.node).toBe(element.firstChild);
  });

  it('leaves out placeholders, caret keepers, buttons and what is not displayed', () => {
    const element = host(
      '<p>a\uFEFFb<span class="ql-cursor">\uFEFF</span>c<button>x</button><style>p{}</style></p><div style="display:none">weg</div><span data-slate-placeholder="true">Schrijf iets</span>',
    );
    const map = buildTextMap(element);
    expect(map.text).toBe('abc');
    expect(rangeOf(map, { start: 1, end: 2 }).toString()).toBe('b');
  });

  it('reads divs that are laid in a line as part of it', () => {
    expect(buildTextMap(host('<div>a <div style="display:inline-block">#b</div> c</div>')).text).toBe('a #b c');
  });

  it('knows no offset for a point outside the host', () => {
    const element = host('<p>a</p>');
    expect(offsetOf(buildTextMap(element), element, { node: document.body, offset: 0 })).toBeNull();
  });
});
