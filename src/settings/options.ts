/** The values that can be chosen in the settings table. */
import type { LanguageSetting } from '../i18n/language.ts';
import type { SitePlatform } from '../messages/hosts.ts';
import { SITES } from '../sites/index.ts';
import type { Option } from './field.ts';

/** The sites that Hardop knows; their names are the same in every language. */
export const SITE_OPTIONS: readonly Option<SitePlatform>[] = SITES.map(({ platform, name }) => ({
  value: platform as SitePlatform,
  title: { nl: name, en: name },
}));

/** What people do in care: by it Hardop suggests titles that they may hold. */
export const ROLE_OPTIONS = [
  { value: 'untold', title: { nl: 'Zeg ik liever niet', en: 'I would rather not say' } },
  { value: 'doctor', title: { nl: 'Arts', en: 'Doctor' } },
  { value: 'nurse', title: { nl: 'Verpleegkundige', en: 'Nurse' } },
  { value: 'carer', title: { nl: 'Verzorgende', en: 'Carer' } },
  { value: 'student', title: { nl: 'Student of coassistent', en: 'Student, also on placement' } },
  { value: 'midwife', title: { nl: 'Verloskundige', en: 'Midwife' } },
  { value: 'paramedic', title: { nl: 'Ambulancezorg', en: 'Ambulance care' } },
  { value: 'physiotherapist', title: { nl: 'Fysiotherapeut', en: 'Physiotherapist' } },
  { value: 'pharmacist', title: { nl: 'Apotheker of assistent', en: 'Pharmacist or assistant' } },
  { value: 'psychologist', title: { nl: 'Psycholoog', en: 'Psychologist' } },
  { value: 'dentist', title: { nl: 'Tandarts of mondhygiënist', en: 'Dentist or dental hygienist' } },
  { value: 'practice-staff', title: { nl: 'Praktijkassistent', en: 'Practice staff' } },
  { value: 'other', title: { nl: 'Iets anders in de zorg', en: 'Something else in care' } },
] as const satisfies readonly Option[];

/** The languages of Hardop's own words. Each names itself in its own language. */
export const LANGUAGE_OPTIONS = [
  { value: 'auto', title: { nl: 'Zoals de browser', en: 'As the browser' } },
  { value: 'nl', title: { nl: 'Nederlands', en: 'Nederlands' } },
  { value: 'en', title: { nl: 'English', en: 'English' } },
] as const satisfies readonly Option<LanguageSetting>[];

/** From which severity on remarks are shown. */
export const STRICTNESS_OPTIONS = [
  { value: 'all', title: { nl: 'Alles, ook “goed om te weten”', en: 'Everything, “good to know” too' } },
  { value: 'think', title: { nl: 'Vanaf “lees nog eens”', en: 'From “read it again” on' } },
  { value: 'stop', title: { nl: 'Alleen “liever niet zo”', en: 'Only “better not like this”' } },
] as const satisfies readonly Option[];

/** Whether a post waits for the pause. */
export const GUARD_OPTIONS = [
  { value: 'ask', title: { nl: 'Vraag eerst “Even hardop?”', en: 'Ask “Read it aloud?” first' } },
  { value: 'off', title: { nl: 'Nooit', en: 'Never' } },
] as const satisfies readonly Option[];

/** What an institution can take away. */
export const FEATURE_OPTIONS = [
  { value: 'quick-check', title: { nl: 'Een tekst of selectie controleren', en: 'Checking a text or selection' } },
  { value: 'snooze', title: { nl: 'Een site een tijd stil zetten', en: 'Snoozing a site' } },
  { value: 'hide-badge', title: { nl: 'Het teken bij een berichtvak verbergen', en: 'Hiding the badge' } },
  { value: 'ignore-words', title: { nl: 'Woorden negeren', en: 'Ignoring words' } },
  { value: 'read-aloud', title: { nl: 'Voorlezen', en: 'Reading aloud' } },
  { value: 'export', title: { nl: 'Instellingen bewaren en terugzetten', en: 'Exporting and importing settings' } },
] as const satisfies readonly Option[];
