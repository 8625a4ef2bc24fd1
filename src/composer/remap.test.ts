import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts, remapSpan } from './remap.ts';

/** Applies an edit to its own `before`. */
const apply = ({ before, start, removed, inserted }: ReturnType<typeof diffTexts>) =>
  before.slice(0, start) + inserted + before.slice(start + removed);

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀'), maxLength: 40 });

describe('the edit between two texts', () => {
  it('turns the one into the other, wherever the caret is', () => {
    fc.assert(
      fc.property(text, text, fc.option(fc.nat(50), { nil: undefined }), (before, after, caret) => {
        expect(apply(diffTexts(before, after, caret))).toBe(after);
      }),
    );
  });

  it('is no longer than the edit that was made', () => {
    fc.assert(
      fc.property(text, text, fc.nat(40), fc.nat(5), (before, inserted, at, length) => {
        const start = Math.min(at, before.length);
        const removed = Math.min(length, before.length - start);
        const after = before.slice(0, start) + inserted + before.slice(start + removed);
        const edit = diffTexts(before, after);
        expect(edit.removed).toBeLessThanOrEqual(removed);
        expect(edit.inserted.length).toBeLessThanOrEqual(inserted.length);
      }),
    );
  });

  it('is where the user typed when that can be told by the caret only', () => {
    expect(diffTexts('naa', 'naaa', 2)).toMatchObject({ start: 1, removed: 0, inserted: 'a' });
    expect(diffTexts('naa', 'naaa')).toMatchObject({ start: 3, inserted: 'a' });
    expect(diffTexts('naaa', 'naa', 1)).toMatchObject({ start: 1, removed: 1, inserted: '' });
  });
});

describe('where an edit may lie', () => {
  it('slides to the caret over equal characters, not past it, and a substitution not at all', () => {
    expect(diffTexts('aa', 'aaaa', 3)).toMatchObject({ start: 1, removed: 0, inserted: 'aa' });
    expect(diffTexts('aaaa', 'aa', 1)).toMatchObject({ start: 1, removed: 2, inserted: '' });
    expect(diffTexts('baa', 'baaa', 0)).toMatchObject({ start: 1, inserted: 'a' });
    expect(diffTexts('xab', 'xxb', 0)).toMatchObject({ start: 1, removed: 1, inserted: 'x' });
  });
});

describe('a span over an edit', () => {
  const before = 'Vandaag Jan gezien';
  const jan = { start: 8, end: 11, rule: 'patient-name' };
  const over = (next: string, caret?: number) => remapSpan(jan, diffTexts(before, next, caret));

  it('moves with what is typed before it and stays for what is typed behind it', () => {
    expect(over('Gisteren en vandaag Jan gezien')).toMatchObject({ start: 20, end: 23, rule: 'patient-name' });
    expect(over('Vandaag Jan even gezien')).toEqual(jan);
  });

  it('goes when a character inside it changes', () => {
    expect(over('Vandaag Jn gezien')).toBeNull();
    expect(over('Vandaag Joan gezien')).toBeNull();
    expect(over('Vandaag Jen gezien')).toBeNull();
  });

  it('goes when its word grows or shrinks at its border, and stays for a space or a full stop there', () => {
    expect(over('Vandaag Jans gezien')).toBeNull();
    expect(over('Vandaag deJan gezien')).toBeNull();
    expect(over('VandaagJan gezien')).toBeNull();
    expect(over('Vandaag Jan. gezien')).toEqual(jan);
    expect(over('Vandaag Jan  gezien', 12)).toEqual(jan);
    expect(over('Vandaag  Jan gezien', 8)).toMatchObject({ start: 9, end: 12 });
  });

  it('looks at the very characters that meet at its border', () => {
    const edit = (start: number, removed: number, inserted: string, text = before) => ({
      before: text,
      after: text.slice(0, start) + inserted + text.slice(start + removed),
      start,
      removed,
      inserted,
    });
    // Behind it: the first of what was typed, or what comes next when something was taken out.
    expect(remapSpan(jan, edit(11, 0, ' s'))).toEqual(jan);
    expect(remapSpan(jan, edit(11, 0, 's '))).toBeNull();
    expect(remapSpan(jan, edit(11, 1, ''))).toBeNull();
    expect(remapSpan(jan, edit(11, 1, '', 'Vandaag Jan .'))).toEqual(jan);
    // Before it: the last of what was typed, or what came before.
    expect(remapSpan(jan, edit(8, 0, 'de '))).toMatchObject({ start: 11, end: 14 });
    expect(remapSpan(jan, edit(8, 0, ' de'))).toBeNull();
    expect(remapSpan(jan, edit(7, 1, ''))).toBeNull();
    expect(remapSpan(jan, edit(7, 1, '', 'Vandaa. Jan gezien'))).toMatchObject({ start: 7, end: 10 });
    // Its own ends need not be letters.
    expect(remapSpan({ start: 0, end: 4 }, edit(4, 0, 's', 'Jan. Dag'))).toEqual({ start: 0, end: 4 });
    expect(remapSpan({ start: 4, end: 8 }, edit(4, 0, 'x', 'Dag @jan'))).toEqual({ start: 5, end: 9 });
    // No edit at all.
    expect(remapSpan(jan, edit(9, 0, ''))).toBe(jan);
  });

  it('keeps its words, whatever the edit', () => {
    fc.assert(
      fc.property(text, text, fc.nat(40), fc.nat(40), (from, to, a, b) => {
        const start = Math.min(a, b, from.length);
        const end = Math.min(Math.max(a, b), from.length);
        fc.pre(start < end);
        const moved = remapSpan({ start, end }, diffTexts(from, to));
        if (moved !== null) expect(to.slice(moved.start, moved.end)).toBe(from.slice(start, end));
      }),
    );
  });

  it('keeps the order of those that stay', () => {
    const spans = [{ start: 0, end: 7 }, jan, { start: 12, end: 18 }];
    const edit = diffTexts(before, 'Vandaag Jn gezien');
    expect(spans.map((span) => remapSpan(span, edit)?.start)).toEqual([0, undefined, 11]);
  });
});
