// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { replaceWords } from './replace.ts';
import { buildTextMap } from './text-map.ts';

/** The browser's command, as it writes over a selection. */
const execCommand = vi.fn((_command: string, _ui: boolean, words: string) => {
  const control = document.querySelector('textarea');
  if (control !== null) {
    const { selectionStart: start, selectionEnd: end, value } = control;
    const room = control.maxLength < 0 ? words.length : control.maxLength - value.length + end - start;
    control.setRangeText(words.slice(0, room), start, end, 'end');
    return true;
  }
  const selection = document.getSelection()!;
  const range = selection.getRangeAt(0);
  const node = range.startContainer as Text;
  node.replaceData(range.startOffset, range.endOffset - range.startOffset, words);
  return true;
});

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(document, { execCommand });
});
afterEach(() => document.body.replaceChildren());

/** A field in a page, and what is asked of it: each word with the one for it. */
function fieldOf(html: string) {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as HTMLElement;
  const read = () => (element instanceof HTMLTextAreaElement ? element.value : buildTextMap(element).text);
  const replace = (...pairs: [word: string, replacement: string][]) => {
    const text = read();
    const replacements = pairs.map(([word, replacement]) => {
      const start = text.indexOf(word);
      return { start, end: start + word.length, replacement };
    });
    const target = { element, root: document, readText: read, readMap: () => buildTextMap(element) };
    return replaceWords(target, replacements, text);
  };
  return { read, replace };
}

describe('a text field with room for so many characters', () => {
  test('is left as it is when the words would not fit: the browser would cut them off', async () => {
    const { read, replace } = fieldOf('<textarea maxlength="24">Arts, en klaar met zeur</textarea>');
    expect(await replace(['klaar met zeur', 'toe aan een rustige dienst'])).toBe('refused');
    expect(read()).toBe('Arts, en klaar met zeur');
    expect(execCommand).not.toHaveBeenCalled();
  });

  test('takes words that just fit', async () => {
    const { read, replace } = fieldOf('<textarea maxlength="15">Arts, en klaar</textarea>');
    expect(await replace(['klaar', 'kalmer'])).toBe('done');
    expect(read()).toBe('Arts, en kalmer');
  });
});

describe('words on several lines of one run of text', () => {
  const html =
    '<div contenteditable="true" tabindex="0" style="white-space: pre-wrap">Jan was er.\nToen ging Jansen.</div>';

  test('are replaced line by line: typed over, the break would become a new paragraph in some editors', async () => {
    const { read, replace } = fieldOf(html);
    expect(await replace(['Jan', 'Iemand'], ['Jansen', 'iemand'])).toBe('done');
    expect(read()).toBe('Iemand was er.\nToen ging iemand.');
    expect(execCommand.mock.calls.map(([, , words]) => words)).toEqual(['iemand', 'Iemand']);
  });

  test('on one line are replaced in one step of undo', async () => {
    const { read, replace } = fieldOf(html.replace('\n', ' '));
    expect(await replace(['Jan', 'Iemand'], ['Jansen', 'iemand'])).toBe('done');
    expect(read()).toBe('Iemand was er. Toen ging iemand.');
    expect(execCommand).toHaveBeenCalledTimes(1);
  });
});
