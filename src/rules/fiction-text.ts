/** Words for a patient who is said to be made up; the same for every confidentiality rule, since nobody is named, sent or shown. */
import { text } from '../guidelines/localized.ts';
import type { FindingText } from './rule.ts';

export const fictionText: FindingText = {
  message: text('Ook een verzonnen casus kan herkenbaar zijn', 'A made-up case can be recognisable too'),
  advice: text(
    'Goed dat je het erbij zegt. Details komen vaak ergens vandaan; zou een patiënt zich herkennen?',
    'It is good that you say so. Details often come from somewhere; might a patient see themselves?',
  ),
};
