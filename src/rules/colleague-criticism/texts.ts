import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = ['knmg-7', 'knmg-7.2', 'knmg-6.2', 'emc-6', 'knmg-7.1', 'emc-4-comments'] as const;

export const texts: RuleTexts = {
  title: text('Kritiek op een collega', 'Criticism of a colleague'),
  notices: text(
    'Openbare kritiek op een herkenbare collega, docent, student of andere zorgverlener.',
    'Criticism in public of a recognisable colleague, teacher, student or other health professional.',
  ),
  message: text('Deze collega leest het hier voor het eerst', 'This colleague will read it here first'),
  advice: text(
    'Je wilt betere zorg. Een gesprek brengt die dichterbij; online blijft alleen het verwijt hangen.',
    'You want care to improve. A conversation gets there sooner; online only the reproach stays.',
  ),
  variants: {
    person: {
      message: text('Wie dit leest, weet welke collega je bedoelt', 'Readers will know which colleague you mean'),
      advice: text(
        'Je punt kan kloppen. Je collega kan hier niets terugzeggen; praat er eerst samen over.',
        'You may have a point. Your colleague can’t answer here; talk to each other first.',
      ),
    },
    group: {
      message: text('Een hele beroepsgroep leest dit als verwijt', 'A whole profession reads this as a reproach'),
      advice: text(
        'Samenwerken schuurt soms. Schrijf wat er misging, in de overdracht bijvoorbeeld; daar kan iemand iets mee.',
        'Working together is hard at times. Say what went wrong, such as in the handover; someone can act on that.',
      ),
    },
  },
};
