import { describe, expect, test } from 'vitest';
import { diffTexts } from '../composer/index.ts';
import type { Finding } from '../engine/finding.ts';
import { createSession, REST, type Typed } from './session.ts';
import { findingOn } from './testing.ts';

const analysis = (...findings: Finding[]) => ({ language: 'nl' as const, verdict: 'think' as const, findings });

/** A focused field whose caret is at `at` and in which the last key was pressed at `key` ms. */
const typed = (at: number, key: number, more: Partial<Typed> = {}): Typed => ({
  caret: () => ({ start: at, end: at, focus: at }),
  lastKeyAt: key,
  composing: false,
  focused: true,
  ...more,
});

const TEXT = 'Vannacht een man van 52. Wat een nacht';

describe('which marks show', () => {
  const first = findingOn(TEXT, 'Vannacht');
  const last = findingOn(TEXT, 'nacht', { start: 33, end: 38 });
  const session = () => {
    const made = createSession(TEXT);
    made.answer(TEXT, analysis(first, last));
    return made;
  };

  test('a mark that touches the caret waits for the rest, others do not', () => {
    const made = session();
    const now = made.shown(typed(TEXT.length, 1000), 1100);
    expect(now.findings).toEqual([first]);
    expect(now.again).toBe(REST - 100);
    expect(made.shown(typed(TEXT.length, 1000), 1000 + REST).findings).toEqual([first, last]);
  });

  test('a caret elsewhere, a field without focus or a pasted text holds nothing back', () => {
    expect(session().shown(typed(15, 1000), 1100)).toEqual({ findings: [first, last], again: null });
    expect(session().shown(typed(38, 1000, { focused: false }), 1100).findings).toHaveLength(2);
    expect(session().shown(typed(38, 0), 50).findings).toHaveLength(2);
  });

  test('while an input method composes the mark at the caret waits for its end, not for a time', () => {
    const now = session().shown(typed(TEXT.length, 1000, { composing: true }), 5000);
    expect(now).toEqual({ findings: [first], again: null });
  });

  test('a mark on the screen stays there while the words around it are typed', () => {
    const made = session();
    made.shown(typed(0, 0), 0);
    const next = `${TEXT}.`;
    made.edit(diffTexts(TEXT, next));
    const again = { ...last };
    made.answer(next, analysis(first, again));
    expect(made.shown(typed(next.length - 1, 2000), 2010).findings).toContain(again);
  });
});

describe('edits under way', () => {
  test('marks move with the text, and the touched one goes', () => {
    const made = createSession(TEXT);
    made.answer(TEXT, analysis(findingOn(TEXT, 'Vannacht'), findingOn(TEXT, 'man')));
    const next = TEXT.replace('een man', 'een oude man');
    made.edit(diffTexts(TEXT, next));
    expect(made.findings.map(({ start, end }) => next.slice(start, end))).toEqual(['Vannacht', 'man']);
    const last = next.replace('Vannacht', 'Vanavond');
    made.edit(diffTexts(next, last));
    expect(made.findings.map(({ quote }) => quote)).toEqual(['man']);
    expect(made.current).toBe(false);
  });

  test('what was combined with a touched finding points to the right ones afterwards', () => {
    const made = createSession(TEXT);
    made.answer(
      TEXT,
      analysis(
        findingOn(TEXT, 'Vannacht', { combinedWith: [1, 2] }),
        findingOn(TEXT, 'man', { combinedWith: [0, 2] }),
        findingOn(TEXT, '52', { combinedWith: [0, 1] }),
      ),
    );
    expect(made.remarks).toHaveLength(1);
    made.edit(diffTexts(TEXT, TEXT.replace('Vannacht', 'Nu')));
    expect(made.findings.map(({ combinedWith }) => combinedWith)).toEqual([[1], [0]]);
    expect(made.remarks).toHaveLength(1);
  });

  test('an answer on another text is dropped', () => {
    const made = createSession(TEXT);
    expect(made.answer('iets anders', analysis())).toBe(false);
    expect(made.answer(TEXT, analysis())).toBe(true);
    expect(made.current).toBe(true);
  });
});

describe('what the user leaves be', () => {
  test('an ignored finding stays away through later answers, until it is taken back', () => {
    const made = createSession(TEXT);
    const finding = findingOn(TEXT, 'Vannacht');
    made.answer(TEXT, analysis(finding));
    const undo = made.ignore([finding]);
    expect(made.findings).toEqual([]);
    made.answer(TEXT, analysis(finding));
    expect(made.remarks).toEqual([]);
    undo();
    expect(made.findings).toEqual([finding]);
  });

  test('a stop is unseen until it was looked at; a combination with a new part is a new one', () => {
    const made = createSession(TEXT);
    const time = findingOn(TEXT, 'Vannacht', { severity: 'stop', combinedWith: [1] });
    const man = findingOn(TEXT, 'man', { severity: 'stop', combinedWith: [0] });
    made.answer(TEXT, analysis(time, man));
    expect(made.unseenStops()).toHaveLength(1);
    made.see(made.remarks[0]!);
    expect(made.unseenStops()).toEqual([]);
    const age = findingOn(TEXT, '52', { severity: 'stop', combinedWith: [0, 1] });
    made.answer(TEXT, analysis({ ...time, combinedWith: [1, 2] }, { ...man, combinedWith: [0, 2] }, age));
    expect(made.unseenStops()).toHaveLength(1);
  });
});

test('an empty field is the start of another post: nothing in it was seen or ignored', () => {
  const stop = findingOn(TEXT, 'Vannacht', { severity: 'stop' });
  const note = findingOn(TEXT, 'van 52', { severity: 'note' });
  const made = createSession(TEXT);
  made.answer(TEXT, analysis(stop, note));
  made.see(made.remarks[0]!);
  made.ignore([note]);
  expect(made.unseenStops()).toHaveLength(0);
  expect(made.findings).toEqual([stop]);
  made.edit(diffTexts(TEXT, ''));
  made.edit(diffTexts('', TEXT));
  made.answer(TEXT, analysis(stop, note));
  expect(made.unseenStops()).toHaveLength(1);
  expect(made.findings).toEqual([stop, note]);
});
