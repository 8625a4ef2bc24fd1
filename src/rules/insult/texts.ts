import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'stop';

export const guidelines = [
  'knmg-6.2',
  'knmg-slides-libel-civil',
  'knmg-slides-libel-criminal',
  'knmg-6',
  'emc-4-comments',
  'umcu-harm',
] as const;

export const texts: RuleTexts = {
  title: text('Belediging', 'Insult'),
  notices: text(
    'Een belediging, beschuldiging of dreiging tegen een persoon of groep.',
    'An insult, accusation or threat against a person or group.',
  ),
  message: text('Dit raakt de persoon en niet het punt', 'This hits the person and not the point'),
  advice: text(
    'Je bent het ergens stevig mee oneens. Zeg wat je anders ziet, dan gaat het gesprek daarover.',
    'You strongly disagree with something. Say what you see differently, and the conversation turns to that.',
  ),
  variants: {
    person: {
      message: text('Dit leest als een belediging van één persoon', 'This reads as an insult to one person'),
      advice: text(
        'Iets maakte je boos. Schrijf wat er gebeurde en wat je had gewild; laat de persoon erbuiten.',
        'Something made you angry. Write what happened and what you had wanted; leave the person out.',
      ),
    },
    group: {
      message: text('Dit leest als een oordeel over een hele groep', 'This reads as a verdict on a whole group'),
      advice: text(
        'Je ergert je, en dat mag. In die groep zitten ook je patiënten; benoem het gedrag.',
        'Being annoyed is fine. Your patients are in that group too; name the behaviour instead.',
      ),
    },
    threat: {
      message: text('Dit leest als een dreiging', 'This reads as a threat'),
      advice: text(
        'Je bedoelt het vast niet letterlijk. Zwart op wit klinkt het wel zo, en er kan aangifte van komen.',
        'You surely don’t mean it literally. In writing it sounds as if you do, and it can end with the police.',
      ),
    },
  },
};
