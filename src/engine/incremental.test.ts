/** Typing: sentences that stay are taken over from the last reading. That must never change a finding. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import { forgetSentences } from '../document/sentence-cache.ts';
import { analyze } from './index.ts';

const PIECES =
  'wat een nacht op de SEH . , ! ? … ... meneer Jansen van kamer 12 heeft longkanker 82 jaar | hij lag op bed 4 | # #Saaie #nachtdienst @ic 🙂 👨‍👩‍👧 🇳🇱 \n \n\n smullen ongeluk heerlijk die k*tpatiënt mr. J. de Vries Zwolle 3.5 3. .5 ’s z’n "ja" ( ) the patient died :) a.b@c.nl https://x.nl/a?b=c é \ud83d \u200d _ - \u2003'.split(
    ' ',
  );
const piece = fc.constantFrom(...PIECES, ' ', '. ', '');
const text = fc
  .array(piece, { maxLength: 60 })
  .chain((pieces) =>
    fc
      .constantFrom(' ', '')
      .map((between) =>
        pieces.map((one, index) => (index % 5 === 4 ? one : one + (between || (index % 2 ? ' ' : '')))).join(''),
      ),
  );
const edit = fc.record({ at: fc.nat(400), drop: fc.nat(12), put: fc.oneof(piece, fc.string({ maxLength: 3 })) });

it('finds after any edits what a fresh reading finds', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
      let typed = start;
      analyze(typed);
      for (const { at, drop, put } of edits) {
        const from = Math.min(at, typed.length);
        typed = typed.slice(0, from) + put + typed.slice(from + drop);
        analyze(typed);
      }
      const taken = { analysis: analyze(typed), ...plain(typed) };
      forgetSentences();
      expect(taken).toEqual({ analysis: analyze(typed), ...plain(typed) });
    }),
    { numRuns: 80 },
  );
});

/** What rules see of a document. */
function plain(typed: string): object {
  const { language, tokens, phrases, sentences } = readDocument(typed);
  return { language, tokens, phrases, sentences: sentences.map(({ alone: _, ...rest }) => rest) };
}

it('keeps a sentence as long as its words stay, wherever it moves', () => {
  const [, before] = readDocument('Eerst dit. Dan komt dat.').sentences;
  const [, , after] = readDocument('Nu iets nieuws. En dit. Dan komt dat. En meer.').sentences;
  expect(after?.alone).toBe(before?.alone);
});

it('tells the words of a hashtag from the same words without it', () => {
  const [plainWords, tagged] = ['saaie dienst', '#saaie dienst'].map((words) => readDocument(words).tokens[0]?.hashtag);
  expect([plainWords, tagged]).toEqual([false, true]);
});
