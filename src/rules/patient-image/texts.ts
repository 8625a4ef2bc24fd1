import { text } from '../../guidelines/localized.ts';
import { fictionText } from '../fiction-text.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'stop';

export const guidelines = [
  'knmg-2-case',
  'emc-1-story',
  'umcu-portrait',
  'knmg-slides-photos',
  'nurses-presentations',
  'umcu-compliance',
] as const;

export const texts: RuleTexts = {
  title: text('Foto’s en beelden', 'Photos and images'),
  notices: text(
    'Woorden die zeggen dat er een foto, scan of opname van een patiënt bij zit.',
    'Words that say a photo, scan or recording of a patient comes with it.',
  ),
  message: text('Dit beeld is van een patiënt', 'This image is of a patient'),
  advice: text(
    'Een beeld zegt veel. Ook zonder gezicht herkennen naasten het; deel het alleen met toestemming op papier.',
    'An image says a lot. Relatives recognise it without a face too; share it only with consent in writing.',
  ),
  variants: {
    image: {
      message: text(
        'Ook zonder gezicht is een patiënt op een foto te herkennen',
        'In a photo a patient can be recognised without their face too',
      ),
      advice: text(
        'Je wilt laten zien wat je ziet. Een litteken of sieraad verraadt al wie het is; een lesbeeld niet.',
        'You want to show what you see. A scar or ring gives away who it is; a teaching image does not.',
      ),
    },
    record: {
      message: text('Dit beeld komt uit een dossier', 'This image comes from a record'),
      advice: text(
        'Een mooie casus deel je graag. Op een scan staat vaak een naam of datum; houd hem in het dossier.',
        'You like to share a fine case. A scan often carries a name or date; keep it in the record.',
      ),
    },
    consent: {
      message: text(
        'Dekt de toestemming dit beeld en dit publiek?',
        'Does the consent cover this image and this audience?',
      ),
      advice: text(
        'Mooi dat je het vroeg. Zet het op papier: voor precies dit beeld, en hoe ver het kan reizen.',
        'It is good that you asked. Put it in writing: for this very image, and how far it may travel.',
      ),
    },
    fiction: fictionText,
  },
};
