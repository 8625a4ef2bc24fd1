import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = ['emc-4-netiquette', 'knmg-6-netiquette', 'emc-5', 'knmg-6'] as const;

export const texts: RuleTexts = {
  title: text('Grove taal', 'Foul language'),
  notices: text('Vloeken en schelden, ook met sterretjes erin.', 'Swearing and cursing, asterisks included.'),
  message: text('Dit woord klinkt harder dan je punt', 'This word is louder than your point'),
  advice: text(
    'Je laat merken dat het je raakt. Lezers onthouden het scheldwoord; zonder komt je boodschap aan.',
    'You show that it touches you. Readers remember the swearing; without it your message gets through.',
  ),
  variants: {
    'disease-curse': {
      message: text(
        'Wie deze ziekte heeft, leest hier een scheldwoord',
        'Someone with this disease reads it as a curse',
      ),
      advice: text(
        'Het floept eruit als je boos bent. Van een zorgverlener komt het extra hard aan; een ander woord kan ook.',
        'It slips out when you are angry. From a health professional it hits harder; another word will do.',
      ),
    },
    foul: {
      message: text(
        'Dit klinkt grover dan je het aan het bed zou zeggen',
        'This is coarser than you would say at the bedside',
      ),
      advice: text(
        'Het moest er even uit. Een patiënt leest zonder jouw gezicht erbij; een gewoon woord doet meer.',
        'It had to come out. A patient reads it without seeing your face; a plain word does more.',
      ),
    },
  },
};
