import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = ['knmg-6.1', 'emc-4-netiquette'] as const;

export const texts: RuleTexts = {
  title: text('Reclame', 'Advertising'),
  notices: text(
    'Aanbiedingen, superlatieven en voor-en-nabeloften voor zorg of producten.',
    'Offers, superlatives and before-and-after promises for care or products.',
  ),
  message: text('Dit leest als een reclameboodschap', 'This reads as an advertisement'),
  advice: text(
    'Je staat achter wat je doet. Vertel voor wie het is en wat het kan; daar heeft een patiënt meer aan.',
    'You believe in what you do. Say who it is for and what it can do; that helps a patient more.',
  ),
  variants: {
    offer: {
      message: text('Een korting maakt van zorg een koopje', 'A discount turns care into a bargain'),
      advice: text(
        'Je wilt zorg bereikbaar maken. Korting jaagt op; bij een gewone prijs kan iemand rustig kiezen.',
        'You want care to be affordable. A discount hurries people; a plain price lets them choose calmly.',
      ),
    },
    superlative: {
      message: text('“De beste” kan niemand nagaan', 'Nobody can check “the best”'),
      advice: text(
        'Je bent trots op je team. Een feit met een bron, zoals ervaring of uitkomst, overtuigt beter.',
        'You are proud of your team. A fact with a source, such as experience or outcome, is more convincing.',
      ),
    },
    'before-after': {
      message: text('Dit belooft iedereen hetzelfde resultaat', 'This promises everyone the same result'),
      advice: text(
        'Je laat graag zien wat er kan. Vertel ook wat gebruikelijk is en wat kan tegenvallen.',
        'You like to show what is possible. Say what is usual too, and what may disappoint.',
      ),
    },
  },
};
