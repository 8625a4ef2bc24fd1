/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../rules/rule.ts';
import { HELPS, helpsForPassage } from './helps.ts';
import { DOCUMENTS, findDocument, findPassage, PASSAGES, passagesFor, passageUrl } from './index.ts';
import { INVENTORY, LEFT_OUT } from './inventory.ts';
import type { Localized } from './localized.ts';
import { DOCUMENT_IDS, rulingUrl } from './passage.ts';

const ruleTexts = import.meta.glob<{ guidelines: readonly string[] }>('../rules/*/texts.ts', { eager: true });
const passagesOfRules = new Map(
  Object.entries(ruleTexts).map(([path, module]) => [path.split('/').at(-2) ?? path, module.guidelines]),
);
const usedByRules = new Set([...passagesOfRules.values()].flat());
const usedByHelps = new Set(HELPS.flatMap((help) => help.passages));

/** Words that the voice of Hardop avoids, in what it says itself. */
const AVOIDED = /!|\b(?:fout|fouten|moet|moeten|mag niet|let op|gebruiker|gebruikers|must)\b/iu;

function expectBothLanguages(words: Localized, where: string): void {
  for (const language of ['nl', 'en'] as const) {
    expect(words[language].trim(), `${where} (${language})`).not.toBe('');
    expect(words[language], `${where} (${language})`).not.toMatch(AVOIDED);
  }
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the inventory', () => {
  it('holds every passage, and each of its items leads to a passage', () => {
    const inventoried = new Set(INVENTORY.flatMap(({ passages }) => passages));
    expect(PASSAGES.filter(({ id }) => !inventoried.has(id)).map(({ id }) => id)).toEqual([]);
    expect([...inventoried].filter((id) => !findPassage(id))).toEqual([]);
    expect(INVENTORY.filter(({ passages }) => passages.length === 0)).toEqual([]);
  });

  it('covers all documents and gives a reason for what was left out', () => {
    expect(DOCUMENTS.map(({ id }) => id)).toEqual([...DOCUMENT_IDS]);
    for (const id of DOCUMENT_IDS) expect(INVENTORY.some(({ document }) => document === id)).toBe(true);
    expect(LEFT_OUT.filter(({ why }) => why === '')).toEqual([]);
  });
});

describe('the use of passages', () => {
  it('by a rule where a rule is meant to use them', () => {
    const unused = PASSAGES.filter(({ id, useBy }) => useBy === 'rule' && !usedByRules.has(id));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('by a help of the library where no rule can', () => {
    const unused = PASSAGES.filter(({ id, useBy }) => useBy === 'library' && !usedByHelps.has(id));
    expect(unused.map(({ id }) => id)).toEqual([]);
    const misplaced = PASSAGES.filter(({ id, useBy }) => useBy === 'library' && usedByRules.has(id));
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });

  it.each(RULE_IDS)('gives %s known passages, each once', (id) => {
    const passages = passagesOfRules.get(id) ?? [];
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.filter((passage) => !findPassage(passage))).toEqual([]);
    expect(duplicates(passages)).toEqual([]);
  });
});

describe.each(PASSAGES)('passage $id', (passage) => {
  it('belongs to a document and has a page to read on', () => {
    const document = findDocument(passage.document);
    expect(document).toBeDefined();
    expect(passage.id.startsWith(`${passage.document}-`)).toBe(true);
    expect(passageUrl(passage)).toMatch(/^https:\/\//u);
  });

  it('speaks both languages in the voice of Hardop', () => {
    expectBothLanguages(passage.number, 'number');
    expectBothLanguages(passage.title, 'title');
    expectBothLanguages(passage.summary, 'summary');
    expectBothLanguages(passage.whatToDo, 'whatToDo');
    expectBothLanguages(passage.example.after, 'example after');
    if (passage.example.before) expectBothLanguages(passage.example.before, 'example before');
    expect(passage.summary.nl.length).toBeLessThanOrEqual(300);
    expect(passage.summary.en.length).toBeLessThanOrEqual(300);
    expect(passage.summary.nl).not.toBe(passage.summary.en);
  });
});

describe('passagesFor', () => {
  it('keeps the order asked for, leaves out what does not exist and names the source', () => {
    const found = passagesFor(['emc-4-emotion', 'no-such-passage', 'knmg-2.2']);
    expect(found.map(({ id }) => id)).toEqual(['emc-4-emotion', 'knmg-2.2']);
    expect(found.map(({ source }) => source.nl)).toEqual([
      'Erasmus MC · Handreiking social media voor studenten · zonder jaartal · punt 4',
      'KNMG · Artsen en social media · 2017 · aanbeveling 2.2',
    ]);
    expect(found[0]?.source.en).toContain('undated');
  });
});

describe('ids', () => {
  it('are unique', () => {
    expect(duplicates(PASSAGES.map(({ id }) => id))).toEqual([]);
    expect(duplicates(HELPS.map(({ id }) => id))).toEqual([]);
  });
});

describe.each(HELPS)('help $id', (help) => {
  it('speaks both languages and names known passages', () => {
    expectBothLanguages(help.title, 'title');
    expectBothLanguages(help.summary, 'summary');
    for (const section of help.sections) {
      if (section.title) expectBothLanguages(section.title, 'section');
      expect(section.steps.length).toBeGreaterThan(0);
      for (const step of section.steps) expectBothLanguages(step, 'step');
      if (section.url) expect(section.url).toMatch(/^https:\/\//u);
    }
    for (const copyText of help.copyTexts) {
      expectBothLanguages(copyText.title, 'copy title');
      expectBothLanguages(copyText.text, 'copy text');
    }
    expect(help.passages.length).toBeGreaterThan(0);
    expect(help.passages.filter((id) => !findPassage(id))).toEqual([]);
  });
});

describe('helps', () => {
  it('are there for each situation that the guidelines ask them for', () => {
    expect(HELPS.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'friend-request',
        'message-to-colleague',
        'personal-title',
        'valid-consent',
        'after-a-mistake',
        'privacy-switches',
        'two-step-verification',
      ]),
    );
  });

  it('are found from a passage', () => {
    expect(helpsForPassage('knmg-3.2').map(({ id }) => id)).toContain('friend-request');
    expect(helpsForPassage('no-such-passage')).toEqual([]);
  });

  it('advise the two-monthly check', () => {
    expect(HELPS.find(({ id }) => id === 'privacy-switches')?.repeatMonths).toBe(2);
  });

  it('resolve where a passage mentions one by its title', () => {
    const titles = new Set(HELPS.flatMap(({ title }) => [title.nl, title.en]));
    const mention = /(?:hulp|tekst bij|disclaimer bij|help|text under|disclaimer under|through) “([^”]+)”/giu;
    const named = PASSAGES.flatMap(({ whatToDo }) => [whatToDo.nl, whatToDo.en]).flatMap((words) =>
      [...words.matchAll(mention)].map((found) => found[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((title) => !titles.has(title))).toEqual([]);
  });
});

describe('rulingUrl', () => {
  it('knows where colleges and courts publish', () => {
    expect(rulingUrl('ECLI:NL:TGZREIN:2014:101')).toBe(
      'https://tuchtrecht.overheid.nl/zoeken/resultaat/uitspraak/2014/ECLI_NL_TGZREIN_2014_101',
    );
    expect(rulingUrl('ECLI:NL:RBROT:2017:1031')).toBe(
      'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBROT:2017:1031',
    );
  });

  it('is the page of each ruling that has an identifier', () => {
    const rulings = PASSAGES.flatMap((passage) =>
      passage.ruling?.ecli ? [{ passage, ecli: passage.ruling.ecli }] : [],
    );
    expect(rulings.length).toBe(5);
    for (const { passage, ecli } of rulings) expect(passageUrl(passage)).toBe(rulingUrl(ecli));
  });
});
