import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = ['knmg-7', 'knmg-7.2', 'knmg-6.2', 'emc-6', 'knmg-7.1', 'emc-4-comments'] as const;

export const texts: RuleTexts = {
  title: text('Kritiek op een collega', 'Criticism of a colleague'),
  notices: text(
    'Openbare kritiek op een herkenbare collega, docent, student of andere zorgverlener.',
    'Criticism in public of a recognisable colleague, teacher, student or other caregiver.',
  ),
  message: text('Deze collega leest het hier voor het eerst', 'This colleague reads it here first'),
  advice: text(
    'Je wilt dat de zorg beter wordt. In een persoonlijk gesprek lukt dat eerder; online blijft alleen het verwijt hangen.',
    'You want care to improve. A personal talk gets there sooner; online only the reproach stays.',
  ),
  variants: {
    person: {
      message: text('Wie dit leest, weet welke collega je bedoelt', 'Readers will know which colleague you mean'),
      advice: text(
        'Je punt kan kloppen. Bespreek het eerst met je collega zelf; die kan zich hier niet uitleggen zonder een geheim te breken.',
        'You may have a point. Take it up with your colleague first; here they can’t explain without breaking a confidence.',
      ),
    },
    group: {
      message: text('Een hele beroepsgroep leest dit als verwijt', 'A whole profession reads this as a reproach'),
      advice: text(
        'Samenwerken schuurt soms. Noem wat er misging in de overdracht of het proces, dan kan er iemand iets mee.',
        'Working together chafes at times. Name what went wrong in the handover or process, and someone can act on it.',
      ),
    },
  },
};
