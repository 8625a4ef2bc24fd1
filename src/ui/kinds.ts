/** What a finding is about, in a noun: for lists such as "Weg: leeftijd, plaats". */
import type { Finding } from '../engine/finding.ts';
import { messages } from '../i18n/index.ts';
import { DETAIL_NOUNS } from './detail-nouns.ts';

export const $kinds = messages('kinds', {
  nl: {
    ...DETAIL_NOUNS.nl,
    name: 'naam',
    identifier: 'nummer of adres',
    health: 'diagnose',
    image: 'beeld',
    hashtag: 'hashtag',
    words: 'woorden',
  },
  en: {
    ...DETAIL_NOUNS.en,
    name: 'name',
    identifier: 'number or address',
    health: 'diagnosis',
    image: 'image',
    hashtag: 'hashtag',
    words: 'words',
  },
});

type KindWord = keyof ReturnType<typeof $kinds.get>;

/** The key in `$kinds` of the noun for a finding. Rules that are about wording have no noun of their own: `words`. */
export function kindWord(finding: Pick<Finding, 'rule' | 'kind' | 'quote'>): KindWord {
  if (finding.kind) return finding.kind;
  switch (finding.rule) {
    case 'patient-name':
      return 'name';
    case 'patient-identifier':
      return 'identifier';
    case 'patient-health':
      return 'health';
    case 'patient-image':
    case 'copyright-portrait':
      return 'image';
    case 'reach':
      return finding.quote.startsWith('#') ? 'hashtag' : 'words';
    default:
      return 'words';
  }
}
