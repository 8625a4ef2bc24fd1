import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = [
  'knmg-9-work',
  'knmg-6',
  'knmg-8',
  'emc-3-story',
  'emc-5',
  'knmg-9',
  'emc-5-careers',
  'nurses-questions',
  'umcu-harm',
] as const;

export const texts: RuleTexts = {
  title: text('Kritiek op je werkplek', 'Criticism of your workplace'),
  notices: text(
    'Negatieve woorden over de organisatie, leiding, bezetting of sfeer op je werk.',
    'Negative words about the organisation, management, staffing or mood at work.',
  ),
  message: text('Je werkgever en je patiënten lezen dit mee', 'Your employer and your patients read this too'),
  advice: text(
    'Je maakt je zorgen over je werk, en terecht misschien. Wie iets kan veranderen, hoort het liever van jou zelf dan online.',
    'You worry about your work, perhaps rightly. Whoever can change things would rather hear it from you than online.',
  ),
  variants: {
    staffing: {
      message: text('Een patiënt leest hier dat de zorg niet veilig is', 'A patient reads here that care is not safe'),
      advice: text(
        'Te weinig handen is een echt probleem. Je leidinggevende of het meldsysteem kan er iets mee; over de zorg in het land schrijven kan goed.',
        'Too few hands is a real problem. Report it to your manager or the reporting system; writing about staffing in the country is fine.',
      ),
    },
    management: {
      message: text('Dit leest als een verwijt aan je leiding', 'This reads as a reproach to your management'),
      advice: text(
        'Je wilt gehoord worden. Op een feit met een voorstel krijg je eerder antwoord, en de ondernemingsraad luistert mee.',
        'You want to be heard. A fact with a proposal gets an answer sooner, and the works council will listen.',
      ),
    },
    atmosphere: {
      message: text('Je team herkent zich hierin', 'Your team recognises itself in this'),
      advice: text(
        'Een nare sfeer neem je mee naar huis. Praat met iemand van het team of de vertrouwenspersoon; hier wordt het eerder groter.',
        'A bad mood at work follows you home. Talk to someone in the team or the confidential adviser; here it tends to grow.',
      ),
    },
  },
};
