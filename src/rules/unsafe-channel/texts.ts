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
    'Je wilt snel helpen. Hier kan een ander het lezen; het portaal of de zorgmessenger is even snel.',
    'You want to help fast. Here others may read it; the portal or care messenger is just as quick.',
  ),
  variants: {
    send: {
      message: text('Eén verkeerd nummer en dit is een datalek', 'One wrong number and this is a data breach'),
      advice: text(
        'Je wilt snel schakelen. Via de beveiligde zorgmessenger of telefoon blijft het tussen jullie.',
        'You want to move fast. By secure care messenger or by phone it stays between the two of you.',
      ),
    },
    ask: {
      message: text('Hier vraag je iemand om gevoelige gegevens', 'Here you ask someone for sensitive data'),
      advice: text(
        'Je wilt het makkelijk maken. Hier blijven die gegevens staan; vraag het via portaal of telefoon.',
        'You want to make it easy. Here those data stay; ask through the portal or by phone.',
      ),
    },
    consent: {
      message: text('Toestemming maakt het kanaal niet veilig', 'Consent does not make the channel safe'),
      advice: text(
        'Mooi dat je het vroeg. Zet op papier waarvoor het is en wie het leest; een veilig kanaal blijft beter.',
        'It is good that you asked. Put in writing what it is for and who reads it; a secure channel is still better.',
      ),
    },
    fiction: fictionText,
  },
};
