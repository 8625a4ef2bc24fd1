import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'note';

export const guidelines = [
  'knmg-5',
  'knmg-5-copies',
  'knmg-5-hashtags',
  'knmg-4',
  'knmg-2-settings',
  'knmg-4-lasting',
  'knmg-5-context',
  'emc-2-news',
  'emc-2-lasting',
  'emc-3',
  'emc-3-friends',
  'emc-3-story',
  'emc-4-context',
  'umcu-transparent',
  'umcu-lasting',
  'umcu-interactive',
] as const;

export const texts: RuleTexts = {
  title: text('Bereik', 'Reach'),
  notices: text(
    'Vertrouwen op “alleen vrienden” of “straks weer weg”, en hashtags bij gevoelige berichten.',
    'Relying on “friends only” or “gone soon”, and hashtags on sensitive posts.',
  ),
  message: text('Dit kan verder komen dan je denkt', 'This may travel further than you think'),
  advice: text(
    'Je schrijft voor mensen die je kent. Doorsturen kost één tik, dus schrijf alsof ook een vreemde het leest.',
    'You write for people you know. Passing it on takes one tap, so write as if a stranger reads it too.',
  ),
  variants: {
    'false-privacy': {
      message: text('Ook in een besloten groep leest iemand mee', 'In a closed group, too, someone reads along'),
      advice: text(
        'Je vertrouwt je vrienden. Zij kunnen het doorsturen; deel hier alleen wat verder mag.',
        'You trust your friends. They may pass it on; share here only what may go further.',
      ),
    },
    impermanent: {
      message: text('Weghalen haalt niet alles weg', 'Deleting does not delete everything'),
      advice: text(
        'Je wilt het maar even laten zien. Kopieën blijven; wat niet mag blijven, laat je beter weg.',
        'You only want to show it briefly. Copies remain; what should not stay is better left out.',
      ),
    },
    hashtag: {
      message: text('Een hashtag vergroot je bereik', 'A hashtag widens your reach'),
      advice: text(
        'Je zoekt vakgenoten. Met een hashtag lezen ook vreemden mee; zonder blijft de kring kleiner.',
        'You look for peers. With a hashtag strangers read along too; without one the circle is smaller.',
      ),
    },
  },
};
