import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const kinds = (text: string) => tokenize(text).map((token) => `${token.kind}:${token.text}`);

describe('tokenize', () => {
  it('keeps words with apostrophes, hyphens and digits whole', () => {
    expect(kinds("z'n co-assistent zag 's avonds een 52-jarige, M52, foto’s")).toEqual([
      "word:z'n",
      'word:co-assistent',
      'word:zag',
      "word:'s",
      'word:avonds',
      'word:een',
      'word:52-jarige',
      'punctuation:,',
      'word:M52',
      'punctuation:,',
      'word:foto’s',
    ]);
  });

  it('splits hashtags into their words and drops the sign', () => {
    const words = tokenize('#SaaieDienst2 #SEH').filter((token) => token.hashtag);
    expect(words.map((token) => [token.text, token.start])).toEqual([
      ['Saaie', 1],
      ['Dienst', 6],
      ['2', 12],
      ['SEH', 15],
    ]);
  });

  it.each([
    ['#saaieDienst', ['saaie', 'Dienst']],
    ['#SEHarts', ['SE', 'Harts']],
    ['#2024', ['2024']],
    ['#مستشفى', ['مستشفى']],
    ['#nacht_dienst', ['nacht', 'dienst']],
  ])('splits %s', (text, parts) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(parts);
  });

  it('tells handles, addresses and links from words', () => {
    expect(kinds('@jan_x jan@umc.nl www.umc.nl/a?b=1 12:30 3.5')).toEqual([
      'handle:@jan_x',
      'email:jan@umc.nl',
      'url:www.umc.nl/a?b=1',
      'number:12:30',
      'number:3.5',
    ]);
  });

  it('keeps masked words whole', () => {
    expect(kinds('k*nker f@ck')).toEqual(['word:k*nker', 'word:f@ck']);
  });

  it('folds accents and skin tones', () => {
    expect(tokenize('Geniéten 👍🏽').map((token) => token.folded)).toEqual(['genieten', '👍']);
  });

  it.each([
    ['dienst', 'lower'],
    ['Dienst', 'title'],
    ['Élan', 'title'],
    ['J', 'title'],
    ['j', 'lower'],
    ['SEH', 'upper'],
    ['SEH-arts', 'mixed'],
    ['IJsselstein', 'mixed'],
    ['jeugdGGZ', 'mixed'],
    ["z'n", 'lower'],
    ['IC-SEH', 'upper'],
    ["foto's", 'lower'],
    ['M52', 'title'],
    ['52-jarige', 'lower'],
    ['12', 'none'],
    ['8m', 'none'],
    ['!', 'none'],
    ['@Jan', 'none'],
  ])('tells how “%s” is written: %s', (text, shape) => {
    expect(tokenize(text).map((token) => token.shape)).toEqual([shape]);
  });

  it('tells numbers from words with digits', () => {
    expect(kinds('82 3e 8m 52-jarige M52 24/7')).toEqual([
      'number:82',
      'number:3e',
      'number:8m',
      'word:52-jarige',
      'word:M52',
      'number:24',
      'punctuation:/',
      'number:7',
    ]);
    expect(kinds('#dienst2')).toEqual(['word:dienst', 'number:2']);
  });

  it('cuts punctuation, emoji and flags into what is one sign', () => {
    expect(kinds('Wat?! ... … (ja) 👨‍👩‍👧🇳🇱👍🏽❤️')).toEqual([
      'word:Wat',
      'punctuation:?!',
      'punctuation:...',
      'punctuation:…',
      'punctuation:(',
      'word:ja',
      'punctuation:)',
      'emoji:👨‍👩‍👧',
      'emoji:🇳🇱',
      'emoji:👍🏽',
      'emoji:❤️',
    ]);
  });

  it('cuts what it has met before as it did then, wherever it stands', () => {
    const once = tokenize("Z'n #SaaieDienst2, jan@umc.nl!");
    const again = tokenize("Z'n #SaaieDienst2, jan@umc.nl!");
    expect(again).toEqual(once);
    const moved = tokenize(`Ja. ${"Z'n #SaaieDienst2, jan@umc.nl!"}`).slice(2);
    expect(moved.map(({ start, end, ...rest }) => ({ ...rest, start: start - 4, end: end - 4 }))).toEqual(once);
    expect(once.map(({ text, hashtag }) => [text, hashtag])).toEqual([
      ["Z'n", false],
      ['Saaie', true],
      ['Dienst', true],
      ['2', true],
      [',', false],
      ['jan@umc.nl', false],
      ['!', false],
    ]);
  });

  it('gives offsets inside the text, in order and without overlap, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  // CPU time, not the clock: other work on the machine says nothing about the tokenizer.
  const cpu = (text: string): number => {
    const before = process.threadCpuUsage();
    tokenize(text);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };

  it.each(['a', 'a-', 'a.', '1.', 'www.', '@a.', '#a', "'", '👩‍', '!', 'a@a.', '1@'])(
    'reads “%s” over and over in linear time',
    (piece) => {
      cpu(piece.repeat(5_000));
      const short = cpu(piece.repeat(5_000));
      const long = cpu(piece.repeat(50_000));
      expect(long).toBeLessThan(40 * short + 100);
    },
  );
});
