import { describe, expect, it } from 'vitest';
import { readDocument } from './document.ts';

const sentences = (text: string): string[] =>
  readDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('ends them at marks, line breaks and emoji', () => {
    expect(sentences('Drukke nacht! Wel mooi 😍 Morgen vrij\nslapen')).toEqual([
      'Drukke nacht!',
      'Wel mooi 😍',
      'Morgen vrij',
      'slapen',
    ]);
  });

  it('goes on after titles, initials and abbreviations', () => {
    expect(sentences('Mevr. de Vries en dhr. J. Jansen kwamen o.a. voor de uitslag. Daarna niets.')).toEqual([
      'Mevr. de Vries en dhr. J. Jansen kwamen o.a. voor de uitslag.',
      'Daarna niets.',
    ]);
  });

  it('goes on after letters with stops between them, unless a sentence begins', () => {
    expect(sentences('Opgenomen i.v.m. 40 graden koorts. Kreeg o.a. MRI en t.a.v. 3B een brief.')).toEqual([
      'Opgenomen i.v.m. 40 graden koorts.',
      'Kreeg o.a. MRI en t.a.v. 3B een brief.',
    ]);
    expect(sentences('Reageren a.u.b. Morgen is te laat.')).toEqual(['Reageren a.u.b.', 'Morgen is te laat.']);
  });

  it('goes on within a name written with stops', () => {
    expect(sentences('Mevrouw v.d. B. is terug. Meneer V. d. Berg ook.')).toEqual([
      'Mevrouw v.d. B. is terug.',
      'Meneer V. d. Berg ook.',
    ]);
  });

  it('ends them at a full stop without space before a capital', () => {
    expect(sentences('Net gezien.Daarna weg')).toEqual(['Net gezien.', 'Daarna weg']);
  });

  it('breaks off what nobody would call a sentence', () => {
    const { sentences: found, tokens } = readDocument('" '.repeat(1000));
    expect(found.map(({ first, last }) => last - first)).toEqual([400, 400, 200]);
    expect(found.at(-1)?.last).toBe(tokens.length);
  });

  it('keeps what hangs in the air after an ellipsis in one sentence', () => {
    expect(sentences('saaie dienst...maar niet lang')).toEqual(['saaie dienst...maar niet lang']);
  });

  it('tells the language of each sentence', () => {
    expect(
      readDocument('Saaie dienst vandaag. Love a good night shift with the team.').sentences.map((one) => one.language),
    ).toEqual(['nl', 'en']);
    expect(readDocument('Der Patient wurde gestern leider nicht rechtzeitig eingeliefert, schrecklich').language).toBe(
      'other',
    );
  });
});
