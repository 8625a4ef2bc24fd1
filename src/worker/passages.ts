/** Answers `passages` requests: what a card shows of the guidelines, the institution's own passages first. */
import { findDocument, findPassage } from '../guidelines/index.ts';
import type { GuidelineDocument, Passage } from '../guidelines/passage.ts';
import { localized } from '../i18n/index.ts';
import type { PassageExcerpt, WorkerProtocol } from '../messages/protocol.ts';
import type { RuleId } from '../rules/rule.ts';
import { readPassage } from '../settings/entries.ts';
import type { ResolvedSettings } from '../settings/resolve.ts';
import type { SettingsStore } from '../settings/store.ts';
import { $workerWords } from './words.ts';

/** The institution's own passages for some rules, in the order of its policy. */
function ownPassages(settings: ResolvedSettings, rules: readonly RuleId[]): PassageExcerpt[] {
  const words = $workerWords.get();
  return settings.guidelinePassages.value.flatMap((entry, index) => {
    const read = readPassage(entry);
    if (!read.ok || !read.value.rules.some((rule) => rules.includes(rule))) return [];
    const { heading, summary, url } = read.value;
    return {
      id: `own-${index + 1}`,
      publisher: settings.institutionName.value || words.yourInstitution,
      document: words.ownGuideline,
      year: null,
      place: heading,
      summary,
      link: url ?? (settings.guidelineUrl.value || null),
      own: true,
    };
  });
}

function excerpt(passage: Passage, document: GuidelineDocument): PassageExcerpt {
  return {
    id: passage.id,
    publisher: localized(document.publisher),
    document: localized(document.shortTitle),
    year: document.year,
    place: localized(passage.number),
    summary: localized(passage.summary),
    link: passage.url ?? document.url,
    own: false,
  };
}

/** Creates the handler of `passages` requests. Ids that do not exist are left out. */
export function createPassages(
  settings: Pick<SettingsStore, '$resolution' | 'ready'>,
): (request: WorkerProtocol['passages']['request']) => Promise<WorkerProtocol['passages']['answer']> {
  return async ({ ids, rules }) => {
    await settings.ready;
    const known = ids.flatMap((id) => {
      const passage = findPassage(id);
      const document = passage && findDocument(passage.document);
      return passage && document ? excerpt(passage, document) : [];
    });
    return { passages: [...ownPassages(settings.$resolution.get().settings, rules), ...known] };
  };
}
