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
  message: text('Dit vertelt iets over één patiënt', 'This says something about one patient'),
  advice: text(
    'Je deelt wat je raakt. Wie de patiënt kent, leest hier een diagnose; je punt kan zonder.',
    'You share what moves you. Those who know the patient read a diagnosis here; your point stands without it.',
  ),
  variants: {
    health: {
      message: text('Hier staat wat één patiënt heeft', 'This says what one patient has'),
      advice: text(
        'Zo’n casus is leerzaam. Schrijf over de aandoening in het algemeen; dan leest niemand over zichzelf.',
        'A case like this is instructive. Write about the condition in general; then nobody reads about themselves.',
      ),
    },
    death: {
      message: text('Nabestaanden kunnen dit lezen', 'The bereaved may read this'),
      advice: text(
        'Zo’n afscheid draag je mee. Voor de familie is het hun verhaal; schrijf wat het met jou deed.',
        'Such a farewell stays with you. To the family it is their story; write how it touched you.',
      ),
    },
    combination: {
      message: text('Wie dit leest, weet wie het is en wat er speelt', 'Readers will know who it is and what is wrong'),
      advice: text(
        'Elk stukje lijkt klein. Samen vertelt het de buurt een diagnose; haal minstens één van beide weg.',
        'Each piece looks small. Together they tell the neighbours a diagnosis; take out one of the two.',
      ),
    },
    consent: {
      message: text('Weet je patiënt dat dit online komt?', 'Does your patient know this goes online?'),
      advice: text(
        'Mooi dat je het vroeg. Zet het op papier: wat er precies komt te staan, en waarvoor.',
        'It is good that you asked. Put it in writing: what exactly will be posted, and what for.',
      ),
    },
    fiction: fictionText,
  },
};
