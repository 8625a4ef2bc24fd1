import { describe, expect, test } from 'vitest';
import { applyEdits } from '../ui/edits.ts';
import { joinEdits, offersFor, type Proposal, sentenceAround, sentenceRemoval } from './proposal.ts';
import { combined, findingOn } from './testing.ts';

const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const shownBy = (proposal: Proposal | null) =>
  proposal?.preview.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

describe('the sentence around words', () => {
  test.each([
    ['Eerste zin. Tweede zin hier! Derde.', 'zin hier', 'Tweede zin hier!'],
    ['Regel een\nregel twee\nregel drie', 'twee', 'regel twee'],
    ['Zonder punt', 'Zonder', 'Zonder punt'],
    ['  Wit eromheen.  ', 'Wit', 'Wit eromheen.'],
    ['Hij zei: “kom.” En toen?', 'kom', 'Hij zei: “kom.”'],
    ['Om 3.15 uur was het zover. Klaar.', 'uur', 'Om 3.15 uur was het zover.'],
  ])('%j, %j', (text, words, sentence) => {
    const { start, end } = span(text, words);
    const found = sentenceAround(text, start, end);
    expect(text.slice(found.start, found.end)).toBe(sentence);
  });

  test('spans all sentences that the words touch', () => {
    const text = 'Een. Twee drie. Vier vijf. Zes.';
    const found = sentenceAround(text, text.indexOf('drie'), text.indexOf('vijf'));
    expect(text.slice(found.start, found.end)).toBe('Twee drie. Vier vijf.');
  });
});

test('a sentence goes with the space beside it', () => {
  const text = 'Eerste zin. Tweede zin. Derde zin.';
  const without = (words: string) => applyEdits(text, [sentenceRemoval(text, span(text, words))]);
  expect(without('Eerste')).toBe('Tweede zin. Derde zin.');
  expect(without('Tweede')).toBe('Eerste zin. Derde zin.');
  expect(without('Derde')).toBe('Eerste zin. Tweede zin.');
});

describe('joining edits into one act', () => {
  const text = 'Vannacht een 52-jarige man met @jansen op de A2.\nNog een regel.';
  const edit = (words: string, replacement: string) => ({ ...span(text, words), replacement });

  test('words between them are kept', () => {
    const joined = joinEdits(text, [edit('52-jarige man', 'patiënt'), edit('Vannacht', 'Onlangs')]);
    expect(joined).toHaveLength(1);
    expect(applyEdits(text, joined)).toContain('Onlangs een patiënt met');
  });

  test.each([
    ['a mention', '52-jarige', 'A2'],
    ['a line break', 'A2', 'Nog'],
  ])('%s between them keeps them apart', (_, first, second) => {
    expect(joinEdits(text, [edit(first, 'x'), edit(second, 'y')])).toHaveLength(2);
  });
});

describe('what a card offers', () => {
  const text = 'Lang verhaal vooraf. Vannacht een 52-jarige man binnen na een klap op de A2 bij Abcoude. En door.';
  const age = findingOn(text, '52-jarige man', { kind: 'age', replacements: ['patiënt van middelbare leeftijd'] });
  const place = findingOn(text, 'A2 bij Abcoude', { kind: 'place', replacements: ['snelweg'] });
  const time = findingOn(text, 'Vannacht', { kind: 'time', replacements: ['onlangs', ''] });

  test('a combination: all parts at once, in their sentence, and each part alone', () => {
    const offers = offersFor(text, combined(time, age, place));
    expect(shownBy(offers.best)).toBe(
      '[Onlangs] een [patiënt van middelbare leeftijd] binnen na een klap op de [snelweg].',
    );
    expect(offers.parts.map(({ parts: [part] }) => part.kind)).toEqual(['time', 'age', 'place']);
    expect(offers.others).toEqual([]);
    expect(offers.without).toBeNull();
  });

  test('one finding: its best wording, the others, and leaving the sentence out', () => {
    const offers = offersFor(text, combined(time));
    expect(shownBy(offers.best)).toContain('[Onlangs] een 52-jarige');
    expect(offers.others.map(({ wording }) => wording)).toEqual(['']);
    expect(applyEdits(text, offers.without!.edits)).toBe('Lang verhaal vooraf. En door.');
  });

  test('without wordings there is no best, and a note does not ask to leave a sentence out', () => {
    const offers = offersFor(text, combined(findingOn(text, 'klap', { severity: 'note' })));
    expect(offers).toEqual({ best: null, others: [], parts: [], without: null });
  });

  test('a post of one sentence is not offered to be left out', () => {
    const only = 'Saaie dienst.';
    expect(offersFor(only, combined(findingOn(only, 'Saaie'))).without).toBeNull();
  });

  test('details of one sort are changed together', () => {
    const places = ['A2', 'Abcoude'].map((quote) =>
      findingOn('Vannacht op de A2, later in Abcoude.', quote, { kind: 'place', replacements: ['elders'] }),
    );
    const time = findingOn('Vannacht op de A2, later in Abcoude.', 'Vannacht', {
      kind: 'time',
      replacements: ['Laatst'],
    });
    const { parts } = offersFor('Vannacht op de A2, later in Abcoude.', combined(time, ...places));
    expect(parts.map((each) => each.parts.map(({ quote }) => quote))).toEqual([['Vannacht'], ['A2', 'Abcoude']]);
    expect(shownBy(parts[1]!.proposal)).toBe('Vannacht op de [elders], later in [elders].');
  });

  test('overlapping parts are not both put in', () => {
    const whole = findingOn(text, '52-jarige man binnen', { replacements: ['iemand'] });
    expect(offersFor(text, combined(whole, age)).best!.edits).toHaveLength(1);
  });

  test('a long sentence is shown around the words, on whole words', () => {
    const long = `${'Woorden die er niet toe doen '.repeat(20)}met vannacht erin ${'en nog veel meer van zulke woorden '.repeat(20)}.`;
    const shown = shownBy(offersFor(long, combined(findingOn(long, 'vannacht', { replacements: ['onlangs'] }))).best)!;
    expect(shown).toMatch(/^… \S.*\[onlangs\].*\S …$/);
    expect(shown.length).toBeLessThan(260);
  });
});
