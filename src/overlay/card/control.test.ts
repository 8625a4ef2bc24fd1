import { beforeEach, expect, test, vi } from 'vitest';
import { diffTexts, type Replacement } from '../../composer/index.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Field } from '../field.ts';
import { createSession } from '../session.ts';
import type { Stage } from '../stage.ts';
import { findingOn } from '../testing.ts';
import { createCardControl } from './control.ts';

const TEXT = 'Truus was er. Het was druk. Truus ging weer.';
const TWICE = [findingOn(TEXT, 'Truus'), findingOn(TEXT, 'Truus', { start: 28, end: 33 })];

let text = '';
/** What happens while the editor is asked for a rewording, and what it answers. */
let typedMeanwhile = '';
let result = 'done';
const focus = vi.fn();
const toast = vi.fn();

/** A field with these findings, and the card of its page. */
function cardOn(findings: readonly Finding[] = TWICE, about = TEXT) {
  text = about;
  const session = createSession(text);
  const answer = (next: readonly Finding[]) =>
    session.answer(text, { language: 'nl', verdict: 'think', findings: next });
  answer(findings);
  const edit = (next: string, caret?: number) => {
    const made = diffTexts(text, next, caret);
    text = next;
    session.edit(made);
    card.follow(field, made);
  };
  const composer = {
    id: 1,
    focused: true,
    caret: () => null,
    focus,
    replace: async ([{ start, end, replacement }]: [Replacement]) => {
      if (typedMeanwhile) edit(typedMeanwhile + text);
      if (result !== 'done') return result;
      edit(text.slice(0, start) + replacement + text.slice(end), start + replacement.length);
      return result;
    },
  };
  const field = { composer, session, theme: 'light', marks: { boxesOf: () => [] } } as unknown as Field;
  const settings = { lockedRules: [], institution: '', waitingMinutes: 10, mayIgnoreWords: true };
  const stage = {
    services: { passages: async () => [], settings: { get: () => settings } },
    render() {},
    refresh() {},
    toast,
  } as unknown as Stage;
  const card = createCardControl(stage, () => {});
  /** Where the remark begins that the card is open on, and which of how many it says it is. */
  const at = () => card.open && [card.open.remark.lead.start, card.props()!.n, card.props()!.total];
  return { card, field, session, at, edit, answer };
}

beforeEach(() => {
  vi.clearAllMocks();
  typedMeanwhile = '';
  result = 'done';
});

test('words that are remarked on twice are two remarks to step through', () => {
  const { card, field, session, at } = cardOn();
  card.show(field, session.remarks[0]!, true);
  expect(at()).toEqual([0, 1, 2]);
  card.props()!.onStep(1);
  expect(at()).toEqual([28, 2, 2]);
  card.props()!.onStep(1);
  expect(at()).toEqual([0, 1, 2]);
  card.props()!.onStep(-1);
  expect(at()).toEqual([28, 2, 2]);
});

test('the card stays with the second of two through typing before it and through new answers', () => {
  const { card, field, session, at, edit, answer } = cardOn();
  card.show(field, session.remarks[1]!, false);
  edit(`O, ${TEXT}`);
  expect(at()).toEqual([31, 2, 2]);
  answer(TWICE.map((finding) => ({ ...finding, start: finding.start + 3, end: finding.end + 3 })));
  card.follow(field);
  expect(at()).toEqual([31, 2, 2]);
});

test('the card goes with the words that are changed, and does not turn to the same words elsewhere', () => {
  const { card, field, session, at, edit } = cardOn();
  card.show(field, session.remarks[1]!, false);
  edit(TEXT.replace('Truus ging', 'Truusje ging'));
  expect(at()).toBeNull();
});

test('after a rewording the card turns to the same words further on, even where they take the place of the first', async () => {
  const twice = 'Truus kwam. Truus ging.';
  const { card, field, session, at } = cardOn(
    [findingOn(twice, 'Truus'), findingOn(twice, 'Truus', { start: 12, end: 17 })],
    twice,
  );
  card.show(field, session.remarks[0]!, false);
  const { remark } = card.open!;
  card.props()!.onTake({ edits: [{ start: 0, end: 12, replacement: '' }], preview: [] });
  await vi.waitFor(() => expect(card.open?.remark).not.toBe(remark));
  expect(text).toBe('Truus ging.');
  expect(at()).toEqual([0, 1, 1]);
  expect(card.open!.remark).toBe(session.remarks[0]);
});

test('a card whose rewording came too late stays with its words, which were moved meanwhile', async () => {
  const { card, field, session, at, edit } = cardOn();
  card.show(field, session.remarks[0]!, false);
  typedMeanwhile = 'Gisteren, ';
  result = 'stale';
  card.props()!.onTake({ edits: [{ start: 0, end: 5, replacement: 'Iemand' }], preview: [] });
  await vi.waitFor(() => expect(card.props()!.refused).toBe(true));
  expect(at()).toEqual([10, 1, 2]);
  // Where the words stood before.
  edit(`Ooit,${text.slice(2)}`);
  expect(card.open).not.toBeNull();
});

test('words are offered to be ignored for good only where the list of them can hold each', () => {
  const long = `Weer zo’n ${'heel '.repeat(25)}lange zin.\nEn een regel.`;
  const offered = (...quotes: string[]) => {
    const findings = quotes.map((quote, index) =>
      findingOn(long, quote, quotes.length > 1 ? { combinedWith: [1 - index] } : {}),
    );
    const { card, field, session } = cardOn(findings, long);
    card.show(field, session.remarks[0]!, false);
    return card.props()!.mayIgnoreWords;
  };
  expect(offered('lange zin')).toBe(true);
  expect(offered('lange zin', 'En een regel')).toBe(true);
  expect(offered('heel '.repeat(25))).toBe(false);
  expect(offered('zin.\nEn')).toBe(false);
  expect(offered('lange zin', 'heel '.repeat(25))).toBe(false);
});

test('the caret is given back after ignoring only where the way back had the focus', () => {
  const { card, field, session } = cardOn();
  card.show(field, session.remarks[0]!, true);
  card.props()!.onIgnoreHere();
  const [, after] = toast.mock.calls[0]!;
  after(false);
  expect(focus).not.toHaveBeenCalled();
  after(true);
  expect(focus).toHaveBeenCalledTimes(1);
});
