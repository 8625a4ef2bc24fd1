import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = [
  'knmg-3',
  'knmg-3.2',
  'knmg-slides-friends',
  'knmg-3.1',
  'nurses-friends',
  'nurses-search',
  'knmg-1-found',
] as const;

export const texts: RuleTexts = {
  title: text('Privécontact met patiënten', 'Private contact with patients'),
  notices: text(
    'Bevriend raken, volgen, privé appen, daten of opzoeken van (oud-)patiënten.',
    'Befriending, following, private chatting, dating or looking up present or former patients.',
  ),
  message: text('Hier lopen zorg en privé door elkaar', 'Care and private life mix here'),
  advice: text(
    'Je bent begaan met je patiënt. Een vriendelijk nee met een verwijzing houdt het voor beiden helder.',
    'You care about your patient. A kind no, with where to turn instead, keeps things clear for you both.',
  ),
  variants: {
    contact: {
      message: text('Zo word je ook buiten de zorg bereikbaar', 'This makes you reachable outside care too'),
      advice: text(
        'Je wilt er zijn voor iemand. Wat je privé bespreekt, staat in geen dossier; houd het bij je werkaccount.',
        'You want to be there for someone. What you discuss in private is in no record; keep to your work account.',
      ),
    },
    romantic: {
      message: text('Dit leest als een date met een patiënt', 'This reads as a date with a patient'),
      advice: text(
        'Gevoelens overkomen je. Een patiënt is afhankelijk van je, ook later; praat er eerst met iemand over.',
        'Feelings happen. A patient depends on you, even later; talk first to someone you trust.',
      ),
    },
    lookup: {
      message: text('Je patiënt weet niet dat je meekijkt', 'Your patient does not know you are looking'),
      advice: text(
        'Je wilt je patiënt beter begrijpen. Vraag het liever zelf; wat online staat, kan oud zijn of over een ander gaan.',
        'You want to understand your patient. Better ask; what is online may be old or about someone else.',
      ),
    },
  },
};
