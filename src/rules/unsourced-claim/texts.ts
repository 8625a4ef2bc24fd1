import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'note';

export const guidelines = ['knmg-6.1', 'emc-4-netiquette', 'nurses-reliable', 'knmg-6'] as const;

export const texts: RuleTexts = {
  title: text('Bewering zonder bron', 'Claim without a source'),
  notices: text(
    'Een stellige medische bewering over werking of risico zonder bron.',
    'A firm medical claim about effect or risk without a source.',
  ),
  message: text('Lezers kunnen niet nagaan waar dit vandaan komt', 'Readers can’t trace where this comes from'),
  advice: text(
    'Goed dat je kennis deelt. Met een link naar de bron, en hoe zeker het is, kan een ander het nalezen.',
    'It is good that you share knowledge. With a link to the source, and how certain it is, others can look it up.',
  ),
  variants: {
    claim: {
      message: text('Dit staat er als zekerheid, zonder bron', 'This is put as certain, without a source'),
      advice: text(
        'Van jou nemen mensen dit aan. Voeg een bron toe, of zeg voorzichtiger: “onderzoek wijst erop”.',
        'Coming from you, people believe this. Add a source or put it more carefully: “research suggests that”.',
      ),
    },
    'against-care': {
      message: text('Iemand kan hierdoor met zorg stoppen', 'Someone may stop care because of this'),
      advice: text(
        'Een kritische vraag is welkom. Geef een bron, en raad aan eerst met de eigen arts te praten.',
        'A critical question is welcome. Add a source, and suggest talking to one’s own doctor first.',
      ),
    },
  },
};
