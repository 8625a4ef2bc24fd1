import { text } from '../../guidelines/localized.ts';
import { fictionText } from '../fiction-text.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'stop';

export const guidelines = [
  'knmg-slides-channels',
  'knmg-2-results',
  'knmg-slides-apps',
  'knmg-slides-breach',
  'nurses-channels',
] as const;

export const texts: RuleTexts = {
  title: text('Onveilig kanaal', 'Unsafe channel'),
  notices: text(
    'Patiëntgegevens sturen of vragen via WhatsApp, DM, privémail of een sociaal netwerk.',
    'Sending or asking for patient data by WhatsApp, DM, private mail or a social network.',
  ),
  message: text('Patiëntgegevens zijn hier niet beschermd', 'Patient data are not protected here'),
  advice: text(
    'Je wilt snel helpen. Hier kan het bij een ander terechtkomen; het portaal of de zorgmessenger is even snel.',
    'You want to help fast. Here it may reach someone else; the portal or care messenger is as quick.',
  ),
  variants: {
    send: {
      message: text('Eén verkeerd nummer en dit is een datalek', 'One wrong number and this is a data breach'),
      advice: text(
        'Je wilt snel schakelen. Stuur het via de beveiligde zorgmessenger of bel even, dan blijft het tussen jullie.',
        'You want to move fast. Send it over the secure care messenger or call, and it stays between the two of you.',
      ),
    },
    ask: {
      message: text('Hier vraag je iemand om gevoelige gegevens', 'Here you ask someone for sensitive data'),
      advice: text(
        'Je wilt het de ander makkelijk maken. Op een sociaal netwerk blijven die gegevens staan; nodig uit via het portaal of de telefoon.',
        'You want to make it easy for the other. On a social network those data remain; invite them to the portal or the phone.',
      ),
    },
    consent: {
      message: text('Toestemming maakt het kanaal niet veilig', 'Consent does not make the channel safe'),
      advice: text(
        'Mooi dat je het gevraagd hebt. Toestemming telt op papier, voor dit doel en met weet van wie meeleest; een beveiligd kanaal blijft beter.',
        'It is good that you asked. Consent counts in writing, for this purpose, knowing who reads along; a secure channel remains better.',
      ),
    },
    fiction: fictionText,
  },
};
