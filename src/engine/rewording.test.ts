import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import type { DetailKind, RuleId } from '../rules/rule.ts';
import { rewordings } from './rewording.ts';

/** The sentence with its ** ** words replaced by the best wording, spaces tidied as the composer does. */
function reworded(marked: string, rule: RuleId, kind?: DetailKind): string {
  const [head, quote, tail] = marked.split('**') as [string, string, string];
  const text = head + quote + tail;
  const [best] = rewordings(readDocument(text), head.length, head.length + quote.length, rule, kind);
  return best === undefined
    ? text
    : `${head}${best}${tail}`
        .replace(/ {2,}/g, ' ')
        .replace(/ ([,.])/g, '$1')
        .trim();
}

describe('rewordings keep the sentence grammatical', () => {
  it.each<[string, RuleId, DetailKind | undefined, string]>([
    ['Een **52-jarige** man kwam binnen.', 'patient-detail', 'age', 'Een volwassen man kwam binnen.'],
    ['Een **82-jarige** dame zong.', 'patient-detail', 'age', 'Een oudere dame zong.'],
    ['een **6-jarig** jongetje', 'patient-detail', 'age', 'een jong jongetje'],
    ['Een jongen **van 17** met een gips.', 'patient-detail', 'age', 'Een jongen met een gips.'],
    ['Mevrouw **(87)** lachte.', 'patient-detail', 'age', 'Mevrouw lachte.'],
    ['A **62-year-old** man', 'patient-detail', 'age', 'A middle-aged man'],
    ['**Vannacht** kwam hij binnen.', 'patient-detail', 'time', 'Onlangs kwam hij binnen.'],
    ['Hij kwam **gisteren** binnen.', 'patient-detail', 'time', 'Hij kwam onlangs binnen.'],
    ['We saw him **yesterday** in clinic.', 'patient-detail', 'time', 'We saw him recently in clinic.'],
    ['Een man uit **Abcoude** belde.', 'patient-detail', 'place', 'Een man uit de regio belde.'],
    ['Een klap op de **A2** was het.', 'patient-detail', 'place', 'Een klap op de snelweg was het.'],
    ['Hij ligt in het **Antonius** nu.', 'patient-detail', 'institution', 'Hij ligt in het ziekenhuis nu.'],
    ['een **vrachtwagenchauffeur** met pijn', 'patient-detail', 'occupation', 'een patiënt met pijn'],
    ['**Mevrouw Terpstra** is vandaag jarig.', 'patient-name', undefined, 'Een mevrouw is vandaag jarig.'],
    ['Toen zei **meneer J.** ineens iets.', 'patient-name', undefined, 'Toen zei een meneer ineens iets.'],
    ['ik ben er **HELEMAAL KLAAR** mee', 'emotional-tone', undefined, 'ik ben er helemaal klaar mee'],
  ])('%s', (marked, rule, kind, expected) => {
    expect(reworded(marked, rule, kind)).toBe(expected);
  });
});
