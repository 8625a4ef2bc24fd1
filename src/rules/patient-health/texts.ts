import { text } from '../../guidelines/localized.ts';
import { fictionText } from '../fiction-text.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = [
  'knmg-2.1',
  'knmg-2',
  'knmg-2-case',
  'emc-1',
  'umcu-confidentiality',
  'knmg-2-example',
] as const;

export const texts: RuleTexts = {
  title: text('Gezondheid van één patiënt', 'Health of one patient'),
  notices: text(
    'Een diagnose, uitslag, behandeling, gedrag of verloop van één patiënt.',
    'A diagnosis, result, treatment, behaviour or course of one patient.',
  ),
  message: text('Dit vertelt iets over één patiënt', 'This tells something about one patient'),
  advice: text(
    'Je deelt wat je raakt of wat je leert. Wie de patiënt kent, leest een diagnose mee; wat je ervan leerde kan zonder.',
    'You share what moves or teaches you. Those who know the patient read a diagnosis along; what you learned can do without.',
  ),
  variants: {
    health: {
      message: text('Hier staat wat één patiënt heeft', 'This says what one patient has'),
      advice: text(
        'Zo’n casus is leerzaam. Schrijf over de aandoening in het algemeen, dan leert iedereen mee en leest niemand over zichzelf.',
        'A case like this teaches. Write about the condition in general, and all can learn while nobody reads about themselves.',
      ),
    },
    death: {
      message: text('Nabestaanden kunnen dit lezen', 'The bereaved may read this'),
      advice: text(
        'Je draagt iets mee na zo’n afscheid. Voor de familie is het hun verhaal; houd het bij wat het met jou deed.',
        'You carry something with you after such a farewell. To the family it is their story; keep to what it did to you.',
      ),
    },
    combination: {
      message: text('Wie dit leest, weet wie het is en wat er speelt', 'Readers will know who it is and what is wrong'),
      advice: text(
        'Elk stukje lijkt klein. Samen met wie het is vertelt het een diagnose aan de hele buurt; haal minstens één van beide weg.',
        'Each piece looks small. Together with who it is, it tells the whole neighbourhood a diagnosis; take out at least one of the two.',
      ),
    },
    consent: {
      message: text('Weet je patiënt dat dit online komt?', 'Does your patient know this goes online?'),
      advice: text(
        'Mooi dat je het gevraagd hebt. Toestemming telt op papier, voor dit doel, nadat je vertelde wat er komt te staan en wie het leest.',
        'It is good that you asked. Consent counts in writing, for this purpose, after you told what will be posted and who reads it.',
      ),
    },
    fiction: fictionText,
  },
};
