import { describe, expect, test } from 'vitest';
import { analyze, type Finding } from './index.ts';

/** The quotes that are one remark with `quote`, in the order of the text. */
function partners(text: string, quote: string): string[] {
  const { findings } = analyze(text);
  const finding = findings.find((each) => each.quote === quote) as Finding;
  return (finding.combinedWith ?? []).map((index) => (findings[index] as Finding).quote).sort();
}

describe('what only matters together', () => {
  test('details of different kinds are one remark', () => {
    const text = 'Vannacht een 52-jarige man uit Abcoude op de SEH, aangereden op de fiets.';
    expect(partners(text, 'Abcoude')).toEqual(expect.arrayContaining(['52-jarige man', 'Vannacht']));
  });

  test('a name is part of it, so that one rewording takes it out with the rest', () => {
    expect(partners('Vanmiddag is Truus Bakker van 82 gevallen, heup gebroken.', 'van 82')).toEqual([
      'Truus Bakker',
      'Vanmiddag',
    ]);
  });
});

describe('what two rules say of the same words', () => {
  test('is one remark: a picture of a wound, and advice without a source', () => {
    const photo = 'Hieronder de foto van het been van mijn patiënte met diabetes, 63.';
    const { findings } = analyze(photo);
    const image = findings.find(({ rule }) => rule === 'patient-image') as Finding;
    const health = findings.findIndex(({ rule }) => rule === 'patient-health');
    expect(health).toBeGreaterThanOrEqual(0);
    expect(image.combinedWith).toEqual([health]);
  });
});
