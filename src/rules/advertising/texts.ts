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
    'Je staat achter wat je doet. Leg uit voor wie het bedoeld is en wat het kan; daar heeft een patiënt meer aan dan aan een slogan.',
    'You believe in what you do. Explain who it is for and what it can do; that serves a patient more than a slogan.',
  ),
  variants: {
    offer: {
      message: text('Een korting maakt van zorg een koopje', 'A discount turns care into a bargain'),
      advice: text(
        'Je wilt zorg bereikbaar maken. Korting en winacties zetten aan tot haast; noem de gewone prijs en waar iemand zich kan inlezen.',
        'You want to make care affordable. Discounts and giveaways invite haste; state the plain price and where to read more.',
      ),
    },
    superlative: {
      message: text('“De beste” kan niemand nagaan', 'Nobody can check “the best”'),
      advice: text(
        'Je bent trots op je team. Een feit met een bron, zoals ervaring of uitkomst, overtuigt beter.',
        'You are proud of your team. A fact with a source, such as experience or outcome, convinces better.',
      ),
    },
    'before-after': {
      message: text('Dit belooft iedereen hetzelfde resultaat', 'This promises everyone the same result'),
      advice: text(
        'Je laat graag zien wat mogelijk is. Resultaten verschillen per mens; vertel wat gebruikelijk is en wat tegen kan vallen.',
        'You like to show what is possible. Results differ between people; tell what is usual and what may disappoint.',
      ),
    },
  },
};
