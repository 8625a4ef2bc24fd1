/** Words of marks, badge and card. Those of the pause are in pause/words.ts. */
import { count, messages, params } from '../i18n/index.ts';
import type { DetailKind, RuleId } from '../rules/rule.ts';
import { DETAIL_NOUNS } from '../ui/detail-nouns.ts';

export const $badge = messages('overlay-badge', {
  nl: {
    remarks: count({ one: '{count} opmerking', other: '{count} opmerkingen' }),
    highest: params('Hardop: {remarks}, hoogste: {severity}'),
    quiet: 'Hardop leest mee, niets gezien',
    waiting: params('nog {minutes} min'),
    waitingLabel: count({
      one: 'Hardop wacht nog {count} minuut met je mee. Klik om nu verder te gaan.',
      other: 'Hardop wacht nog {count} minuten met je mee. Klik om nu verder te gaan.',
    }),
    waited: 'Even gewacht. Lees hem nog een keer.',
    snoozed: params('stil tot {time}'),
    snoozedLabel: params('Hardop is op deze site stil tot {time}. Klik om weer mee te lezen.'),
    updated: 'Bijgewerkt. Ververs als je klaar bent met typen.',
    menu: 'Hardop op deze site',
    hide: 'Verberg op deze site',
    announce: params('Hardop: {remarks}.'),
    announceNone: 'Hardop: niets meer gezien.',
  },
  en: {
    remarks: count({ one: '{count} remark', other: '{count} remarks' }),
    highest: params('Hardop: {remarks}, highest: {severity}'),
    quiet: 'Hardop reads along, nothing noticed',
    waiting: params('{minutes} min left'),
    waitingLabel: count({
      one: 'Hardop waits with you, {count} min left. Click to go on now.',
      other: 'Hardop waits with you, {count} min left. Click to go on now.',
    }),
    waited: 'You waited a while. Read it once more.',
    snoozed: params('quiet until {time}'),
    snoozedLabel: params('Hardop is quiet until {time} on this site. Click to have it read along again.'),
    updated: 'Updated. Reload once you have finished typing.',
    menu: 'Hardop on this site',
    hide: 'Hide on this site',
    announce: params('Hardop: {remarks}.'),
    announceNone: 'Hardop: nothing more noticed.',
  },
});

export const $card = messages('overlay-card', {
  nl: {
    label: params('Hardop, opmerking {n} van {total}'),
    place: params('{n} van {total}'),
    previous: 'Vorige opmerking',
    next: 'Volgende opmerking',
    close: 'Sluiten',
    whole: 'Dit gaat over je hele bericht.',
    proposal: 'Zo kan het ook',
    take: 'Neem dit over',
    or: 'of',
    onlyPart: 'Of alleen',
    onlyPartLabel: params('Pas alleen dit aan: {part}'),
    withoutWord: 'Laat dit woord weg',
    withoutWords: 'Laat deze woorden weg',
    withoutSentence: 'Laat deze zin weg',
    wait: count({ one: 'Laat het {count} minuut liggen', other: 'Laat het {count} minuten liggen' }),
    refused: 'Dit veld nam de woorden niet over. Je kunt ze zelf typen.',
    passage: 'Richtlijn',
    undated: 'zonder jaartal',
    number: 'nr.',
    read: 'Lees de passage',
    also: params('Ook in {source}'),
    elsewhere: 'opent in een nieuw tabblad',
    ignoreHere: 'Negeer hier',
    ignoreWord: 'Negeer dit woord',
    ignoreWords: 'Negeer deze woorden',
    turnOff: 'Zet regel uit',
    locked: 'Vaste regel',
    lockedBy: params('Altijd aan, door {who}'),
    ignored: 'Genegeerd',
    undo: 'Maak ongedaan',
  },
  en: {
    label: params('Hardop, remark {n} of {total}'),
    place: params('{n} of {total}'),
    previous: 'Previous remark',
    next: 'Next remark',
    close: 'Close',
    whole: 'This is about your whole post.',
    proposal: 'Another way to say it',
    take: 'Use this',
    or: 'or',
    onlyPart: 'Or only',
    onlyPartLabel: params('Change only this: {part}'),
    withoutWord: 'Leave this word out',
    withoutWords: 'Leave these words out',
    withoutSentence: 'Leave this sentence out',
    wait: count({ one: 'Let it rest for {count} minute', other: 'Let it rest for {count} minutes' }),
    refused: 'This field did not take the words. You can type them yourself.',
    passage: 'Guideline',
    undated: 'undated',
    number: 'no.',
    read: 'Read the passage',
    also: params('Also in {source}'),
    elsewhere: 'opens in a new tab',
    ignoreHere: 'Ignore here',
    ignoreWord: 'Ignore this word',
    ignoreWords: 'Ignore these words',
    turnOff: 'Turn rule off',
    locked: 'Fixed rule',
    lockedBy: params('Always on, by {who}'),
    ignored: 'Ignored',
    undo: 'Undo',
  },
});

/** One word for what a part of a combination is. */
export const $parts = messages('overlay-parts', {
  nl: {
    ...DETAIL_NOUNS.nl,
    name: 'naam',
    identifier: 'gegeven',
    health: 'gezondheid',
    image: 'beeld',
    tone: 'toon',
    other: 'woorden',
  },
  en: {
    ...DETAIL_NOUNS.en,
    name: 'name',
    identifier: 'detail',
    health: 'health',
    image: 'image',
    tone: 'tone',
    other: 'words',
  },
});

const PART_OF_RULE: Partial<Record<RuleId, 'name' | 'identifier' | 'health' | 'image' | 'tone'>> = {
  'patient-name': 'name',
  'patient-identifier': 'identifier',
  'patient-health': 'health',
  'patient-image': 'image',
  'suffering-as-entertainment': 'tone',
  'mocking-patient': 'tone',
  'emotional-tone': 'tone',
  profanity: 'tone',
  insult: 'tone',
};

/** The key in `$parts` for a part of a combination. */
export function partKey(rule: RuleId, kind: DetailKind | undefined) {
  return kind ?? PART_OF_RULE[rule] ?? 'other';
}
