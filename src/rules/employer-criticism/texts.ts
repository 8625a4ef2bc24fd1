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
    'Je maakt je zorgen over je werk. Wie iets kan veranderen, hoort het liever eerst van jou.',
    'You worry about your work. Whoever can change things would rather hear it from you first.',
  ),
  variants: {
    staffing: {
      message: text('Een patiënt leest hier dat de zorg niet veilig is', 'A patient reads here that care is not safe'),
      advice: text(
        'Te weinig handen is een echt probleem. Meld het op je werk; schrijven over de zorg in het algemeen kan gerust.',
        'Too few hands is a real problem. Report it at work; writing about care in general is fine.',
      ),
    },
    management: {
      message: text('Dit leest als een verwijt aan je leiding', 'This reads as a reproach to your management'),
      advice: text(
        'Je wilt gehoord worden. Een feit met een voorstel krijgt eerder antwoord, ook van de OR.',
        'You want to be heard. A fact with a proposal gets an answer sooner, from the works council too.',
      ),
    },
    atmosphere: {
      message: text('Je team herkent zich hierin', 'Your team recognises itself in this'),
      advice: text(
        'Een nare sfeer neem je mee naar huis. Praat met je team of de vertrouwenspersoon; hier wordt het groter.',
        'A bad mood follows you home. Talk to your team or the confidential adviser; here it tends to grow.',
      ),
    },
  },
};
