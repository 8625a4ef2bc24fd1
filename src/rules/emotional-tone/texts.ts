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
    'Quite understandable. Let it rest a while and then read it aloud, so that your point comes across better.',
  ),
  variants: {
    shouting: {
      message: text('Dit leest als schreeuwen', 'This reads as shouting'),
      advice: text(
        'Dit is je menens. Hoofdletters en uitroepen lezen als schreeuwen, en zo raakt je punt zoek.',
        'You mean this. Capitals and exclamations read as shouting, and your point gets lost.',
      ),
    },
    venting: {
      message: text('Hier klinkt een zware dienst door', 'A hard shift can be heard here'),
      advice: text(
        'Stoom afblazen mag, en het lucht op. Een patiënt die meeleest kan het op zichzelf betrekken; bij een collega is het veilig.',
        'Letting off steam is fine, and a relief. A patient who reads along may take it personally; with a colleague it is safe.',
      ),
    },
    ultimatum: {
      message: text('Dit leest als een laatste waarschuwing', 'This reads as a final warning'),
      advice: text(
        'Je grens is bereikt, en die telt. Slaap er een nacht over en bespreek het met iemand die er iets aan kan doen.',
        'You have reached your limit, and it counts. Sleep on it, and talk to someone who can change it.',
      ),
    },
    despair: {
      message: text('Hier klinkt door dat het je te veel is', 'It sounds as if this is too much for you'),
      advice: text(
        'Goed dat je het niet wegstopt. Bel iemand die je vertrouwt of je collegiale opvang; daar krijg je meer terug dan hier.',
        'It is good that you don’t hide it. Call someone you trust or your peer support; they can give you more than this place can.',
      ),
    },
  },
};
