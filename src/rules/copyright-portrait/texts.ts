import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = ['umcu-copyright', 'umcu-portrait', 'emc-1-consent', 'umcu-compliance'] as const;

export const texts: RuleTexts = {
  title: text('Lesmateriaal en portretten', 'Teaching material and portraits'),
  notices: text(
    'Colleges, dia’s, toetsen of beelden van collega’s en studenten zonder genoemde toestemming.',
    'Lectures, slides, exams or pictures of colleagues and students without stated permission.',
  ),
  message: text('Dit is van iemand anders, of iemand anders staat erop', 'Someone else made this, or is in it'),
  advice: text(
    'Delen is aardig bedoeld. Vraag het even aan wie het maakte of erop staat, en zet erbij dat het mag.',
    'Sharing is kindly meant. Ask whoever made it or is in it, and add that it is all right.',
  ),
  variants: {
    'teaching-material': {
      message: text('Dit lesmateriaal is van de docent', 'This teaching material is the teacher’s'),
      advice: text(
        'Je helpt er medestudenten mee. Vraag de docent of het mag, ook voor een besloten groep.',
        'You help fellow students with it. Ask the teacher first, for a closed group too.',
      ),
    },
    portrait: {
      message: text(
        'Wie op dit beeld staat, wil het misschien eerst weten',
        'Those in this picture may want to know first',
      ),
      advice: text(
        'Een mooi moment deel je graag. Vraag het iedereen die erop staat, of kies een beeld zonder gezichten.',
        'You like to share a good moment. Ask everyone in the picture, or choose one without faces.',
      ),
    },
  },
};
