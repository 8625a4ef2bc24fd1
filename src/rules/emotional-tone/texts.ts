import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = [
  'emc-4-emotion',
  'knmg-7-steam',
  'knmg-6-netiquette',
  'umcu-character',
  'knmg-4',
  'nurses-image',
] as const;

export const texts: RuleTexts = {
  title: text('Schrijven vanuit emotie', 'Writing from emotion'),
  notices: text('Hoofdletters, uitroepen, ultimatums, wanhoop.', 'Capitals, exclamations, ultimatums, despair.'),
  message: text('Hier klinkt door hoe hoog het zit', 'This shows how much it gets to you'),
  advice: text(
    'Heel begrijpelijk. Laat het even liggen en lees het dan hardop, zo komt je punt beter over.',
    'That is understandable. Let it rest and then read it aloud, so that your point comes across better.',
  ),
  variants: {
    shouting: {
      message: text('Dit leest als schreeuwen', 'This reads as shouting'),
      advice: text(
        'Het is je menens. Tussen hoofdletters en uitroeptekens raakt je punt zoek; rustig geschreven komt het aan.',
        'You mean this. Among capitals and exclamation marks your point gets lost; said calmly, it is heard.',
      ),
    },
    venting: {
      message: text('Hier klinkt een zware dienst door', 'A hard shift can be heard here'),
      advice: text(
        'Stoom afblazen lucht op. Een patiënt kan het zich aantrekken; bij een collega is het veilig.',
        'Letting off steam helps. A patient may take it personally; with a colleague it is safe.',
      ),
    },
    ultimatum: {
      message: text('Dit leest als een laatste waarschuwing', 'This reads as a final warning'),
      advice: text(
        'Je grens is bereikt, en die telt. Slaap er een nacht over en praat met wie er iets aan kan doen.',
        'You have reached your limit, and it counts. Sleep on it, and talk to someone who can change it.',
      ),
    },
    despair: {
      message: text('Hier klinkt door dat het je te veel is', 'It sounds as if this is too much for you'),
      advice: text(
        'Goed dat je het niet wegstopt. Bel iemand die je vertrouwt, of de collegiale opvang.',
        'It is good that you don’t hide it. Call someone you trust, or your peer support.',
      ),
    },
  },
};
