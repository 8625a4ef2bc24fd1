import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = ['knmg-slides-title-1', 'knmg-slides-title-2', 'knmg-6.1-identity'] as const;

export const texts: RuleTexts = {
  title: text('Beschermde titel', 'Protected title'),
  notices: text(
    'Een beschermde titel die je volgens je instellingen niet voert.',
    'A protected title that your settings say you do not hold.',
  ),
  message: text('Lezers denken dat je deze titel voert', 'Readers think that you hold this title'),
  advice: text(
    'Je wilt kort zeggen wat je doet. Voor deze titel is registratie nodig; noem de titel uit je register.',
    'You want to say briefly what you do. This title needs registration; use the one in your register.',
  ),
  variants: {
    'not-held': {
      message: text('Deze titel staat niet bij jouw titels', 'This title is not among yours'),
      advice: text(
        'Misschien is je lijst nog niet af. Is die wel af, dan past “in opleiding tot” of je eigen titel beter.',
        'Perhaps your list is not complete yet. If it is, “in training” or your own title fits better.',
      ),
    },
    'known-misuse': {
      message: text('Deze titel hoort bij een register', 'This title belongs to a register'),
      advice: text(
        'In gesprek zeg je het vast zo. Op een profiel telt het register; sta je er niet in, dan past “arts”.',
        'In conversation you surely say so. On a profile the register counts; if you are not in it, “doctor” fits.',
      ),
    },
  },
};
