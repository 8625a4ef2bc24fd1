/** What the library lists: the institution's own passages, those of the documents, and the helps; one form for all. Pure. */
import type { Help } from '../../guidelines/help.ts';
import { HELPS } from '../../guidelines/helps.ts';
import { DOCUMENTS, findDocument, PASSAGES } from '../../guidelines/index.ts';
import type { Passage } from '../../guidelines/passage.ts';
import type { UiLanguage } from '../../rules/rule.ts';
import { type OwnPassage, readPassage } from '../../settings/entries.ts';

/** One thing to read. `filter` is the group it is found under. */
export type Entry = {
  readonly id: string;
  readonly filter: string;
  readonly title: string;
  readonly summary: string;
  /** Where it stands, in one line, as a list shows it ("KNMG · 2017 · aanbeveling 2.1"). */
  readonly source: string;
  /** Everything a search looks at besides title, summary and source. */
  readonly rest: string;
} & (
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'own'; readonly passage: OwnPassage; readonly url: string | null }
  | { readonly kind: 'help'; readonly help: Help }
);

/** Groups that can be chosen, in display order. */
interface Filter {
  readonly id: string;
  readonly label: string;
}

/** Filters beside the documents' ids. */
export const ALL = 'all';
export const OWN = 'own';
export const HELP = 'help';

/** What the institution added. */
export interface Own {
  readonly name: string;
  /** Entries of the `guidelinePassages` setting. */
  readonly passages: readonly string[];
  /** Its guideline's address; empty for none. */
  readonly url: string;
}

/** The words of the library that are not in the guidelines. */
interface EntryWords {
  readonly undated: string;
  readonly help: string;
  readonly copyable: string;
  readonly all: string;
}

/** All entries, the institution's own first. Their ids are those that the background gives out with a card's passages. */
export function libraryEntries(language: UiLanguage, own: Own, words: EntryWords): readonly Entry[] {
  const ownEntries = own.passages.flatMap((text, index): Entry[] => {
    const read = readPassage(text);
    if (!read.ok) return [];
    const passage = read.value;
    return [
      {
        kind: 'own',
        id: `own-${index + 1}`,
        filter: OWN,
        title: passage.heading,
        summary: passage.summary,
        source: own.name,
        rest: '',
        passage,
        url: passage.url ?? (own.url || null),
      },
    ];
  });
  const passages = PASSAGES.map((passage): Entry => {
    const document = findDocument(passage.document);
    const { number, title, summary, whatToDo, example } = passage;
    return {
      kind: 'passage',
      id: passage.id,
      filter: passage.document,
      title: title[language],
      summary: summary[language],
      source: [document?.publisher[language], document?.year ?? words.undated, number[language]].join(' · '),
      rest: [whatToDo, example.before, example.after, document?.title].map((each) => each?.[language] ?? '').join(' '),
      passage,
    };
  });
  const helps = HELPS.map((help): Entry => {
    const texts = [
      ...help.sections.flatMap((section) => [section.title, ...section.steps]),
      ...help.copyTexts.flatMap((copy) => [copy.title, copy.text]),
    ];
    return {
      kind: 'help',
      id: help.id,
      filter: HELP,
      title: help.title[language],
      summary: help.summary[language],
      source: help.copyTexts.length > 0 ? `${words.help} · ${words.copyable}` : words.help,
      rest: texts.map((each) => each?.[language] ?? '').join(' '),
      help,
    };
  });
  return [...ownEntries, ...passages, ...helps];
}

/** The filters to choose from. Two documents of one publisher are told apart by their titles. */
export function libraryFilters(language: UiLanguage, own: Own, words: EntryWords): readonly Filter[] {
  return [
    { id: ALL, label: words.all },
    ...(own.passages.length > 0 ? [{ id: OWN, label: own.name }] : []),
    ...DOCUMENTS.map((document) => {
      const first = DOCUMENTS.find((other) => other.publisher.nl === document.publisher.nl) === document;
      return { id: document.id, label: (first ? document.publisher : document.shortTitle)[language] };
    }),
    { id: HELP, label: words.help },
  ];
}
