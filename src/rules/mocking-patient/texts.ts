import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'stop';

export const guidelines = [
  'knmg-6',
  'knmg-7-steam',
  'emc-4-comments',
  'nurses-questions',
  'knmg-slides-facebook',
] as const;

export const texts: RuleTexts = {
  title: text('Spot met patiënten', 'Mocking patients'),
  notices: text(
    'Spot, minachting of een stempel voor patiënten of hun naasten.',
    'Ridicule, contempt or a label for patients or their relatives.',
  ),
  message: text('Dit leest als spot met patiënten', 'This reads as mocking patients'),
  advice: text(
    'Je bent moe of je wilde het luchtig houden. Wie zelf patiënt is, denkt nu: praten ze zo over mij?',
    'You are tired or meant it lightly. Any patient now wonders: is this how they talk about me?',
  ),
  variants: {
    person: {
      message: text('Deze patiënt zou zich uitgelachen voelen', 'This patient would feel laughed at'),
      advice: text(
        'Er zat vast een lastig moment achter. Beschrijf wat jij moeilijk vond, dan gaat het over je werk.',
        'There was surely a hard moment behind it. Describe what you found difficult; then it is about your work.',
      ),
    },
    group: {
      message: text(
        'Wie zich hierin herkent, voelt zich niet meer welkom',
        'Anyone who recognises themselves will feel unwelcome',
      ),
      advice: text(
        'Begrijpelijk dat je er klaar mee bent. Een stempel houdt mensen weg die zorg nodig hebben.',
        'It is understandable that you are fed up. A label keeps away people who need care.',
      ),
    },
  },
};
