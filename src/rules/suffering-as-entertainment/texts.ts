import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'stop';

export const guidelines = ['emc-4-story', 'emc-4', 'knmg-6', 'knmg-7-steam', 'umcu-harm'] as const;

export const texts: RuleTexts = {
  title: text('Plezier om leed', 'Pleasure in suffering'),
  notices: text(
    'Genieten, spannend of saai, in één adem met een ongeluk of een zieke.',
    'Enjoying, thrilling or dull, in one breath with an accident or someone ill.',
  ),
  message: text('Dit leest als plezier om andermans leed', 'This reads as pleasure in someone’s suffering'),
  advice: text(
    'Je bedoelt vast het team en de spanning van het vak. Wie erbij betrokken was, leest iets anders.',
    'You surely mean the team and the intensity of the work. Whoever was involved reads something else.',
  ),
  variants: {
    joy: {
      message: text('Dit leest als plezier om een ongeluk', 'This reads as joy at someone’s misfortune'),
      advice: text(
        'Je houdt van je vak. “Trots op dit team” zegt dat; wie het overkwam, leest hier iets anders.',
        'You love your work. “Proud of this team” says so; those it happened to read something else here.',
      ),
    },
    thrill: {
      message: text(
        'Dit klinkt alsof je uitkijkt naar andermans ongeluk',
        'This sounds as if you look forward to someone’s misfortune',
      ),
      advice: text(
        'Adrenaline hoort bij je werk. Voor een ander is het de slechtste dag; schrijf over het werk zelf.',
        'Adrenaline comes with your work. For someone else it is the worst day; write about the work itself.',
      ),
    },
    boredom: {
      message: text('Saai betekent hier dat niemand iets overkwam', 'Dull here means that nobody got hurt'),
      advice: text(
        'Een stille dienst duurt lang. Lezers horen hoop op een ongeluk; “een rustige dienst” zegt het ook.',
        'A quiet shift is long. Readers hear you hope for an accident; “a quiet shift” says it too.',
      ),
    },
    appetite: {
      message: text('Dit leest als trek in andermans ongeluk', 'This reads as an appetite for misfortune'),
      advice: text(
        'Je wilt leren. “Ik leer hier veel” zegt dat, zonder dat er iemand ziek voor hoeft te zijn.',
        'You want to learn. “I learn a lot here” says so, without anyone having to be ill for it.',
      ),
    },
    humour: {
      message: text('Om deze grap kan niet iedereen lachen', 'Not everyone can laugh at this joke'),
      advice: text(
        'Humor helpt je door de dienst. Online leest de familie mee; bewaar deze grap voor je team.',
        'Humour gets you through a shift. Online the family reads along; keep this one for your team.',
      ),
    },
    applause: {
      message: text('Dit leest als gejuich bij iets ergs', 'This reads as cheering at something grave'),
      advice: text(
        'Je bent trots op wat jullie konden doen. Richt het applaus op de zorg, dan leest het ook zo.',
        'You are proud of what you could do. Aim the applause at the care, and it will read that way.',
      ),
    },
  },
};
