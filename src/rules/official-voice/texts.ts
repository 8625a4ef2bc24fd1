import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = [
  'umcu-spokesperson',
  'umcu-brand',
  'umcu-press',
  'umcu-reply',
  'emc-2',
  'knmg-6.1-identity',
  'knmg-8',
  'knmg-3.1',
] as const;

export const texts: RuleTexts = {
  title: text('Namens je instelling', 'On behalf of your institution'),
  notices: text(
    'Spreken namens je instelling, de pers te woord staan, of haar naam als account.',
    'Speaking for your institution, answering the press, or using its name as an account.',
  ),
  message: text('Dit leest als het standpunt van je instelling', 'This reads as your institution’s position'),
  advice: text(
    'Je bent betrokken bij je werk. Met “ik vind” of “op persoonlijke titel” is helder wie er spreekt.',
    'You care about where you work. With “I think” or “in a personal capacity” it is clear who speaks.',
  ),
  variants: {
    'speaks-for': {
      message: text('Hier spreek je namens de hele instelling', 'Here you speak for the whole institution'),
      advice: text(
        'Je hoort erbij, dus “wij” komt vanzelf. Het leest als officieel bericht; “ik” maakt het van jou.',
        'You belong there, so “we” comes naturally. Readers take it for an official statement; “I” makes it yours.',
      ),
    },
    press: {
      message: text('Voor de pers spreekt hier je instelling', 'To the press this is your institution speaking'),
      advice: text(
        'Je wilt behulpzaam zijn. Persvoorlichting denkt graag mee, nog voordat je antwoordt.',
        'You want to be helpful. The press office is glad to help, even before you answer.',
      ),
    },
    account: {
      message: text('Dit account lijkt van de instelling zelf', 'This account looks like the institution’s own'),
      advice: text(
        'Je bent trots op je werkplek. Noem die in je bio; naam en logo gaan via communicatie.',
        'You are proud of your workplace. Your bio can name it; name and logo go through communications.',
      ),
    },
    'no-disclaimer': {
      message: text(
        'Lezers weten niet of dit jouw mening is of die van je werk',
        'Readers can’t tell your view from your employer’s',
      ),
      advice: text(
        'Open zijn over waar je werkt is goed. Zet erbij dat je op persoonlijke titel schrijft, dan is het helder.',
        'Being open about where you work is good. Add that you write in a personal capacity, and all is clear.',
      ),
    },
  },
};
