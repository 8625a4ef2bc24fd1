/** Words for a patient who is said to be made up; the same for every confidentiality rule, since nobody is named, sent or shown. */
import { text } from '../guidelines/localized.ts';
import type { FindingText } from './rule.ts';

export const fictionText: FindingText = {
  message: text('Ook een verzonnen casus kan herkenbaar zijn', 'A made-up case can be recognisable too'),
  advice: text(
    'Goed dat je erbij zegt dat het verzonnen is. Details komen vaak ergens vandaan; kijk of een echte patiënt zich erin herkent.',
    'It is good that you say it is made up. Details often come from somewhere; see whether a real patient might recognise themselves.',
  ),
};
