import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = ['knmg-3-individual', 'knmg-3-general', 'knmg-2-results', 'knmg-slides-consult'] as const;

export const texts: RuleTexts = {
  title: text('Advies aan één persoon', 'Advice to one person'),
  notices: text(
    'Advies, diagnose, dosering of uitslag voor één persoon, openbaar of in een bericht.',
    'Advice, diagnosis, dose or result for one person, in public or by message.',
  ),
  message: text('Dit leest als persoonlijk medisch advies', 'This reads as personal medical advice'),
  advice: text(
    'Je wilt helpen. Zonder dossier blijft het gissen; een algemeen antwoord met een verwijzing helpt ook.',
    'You want to help. Without their record it is a guess; a general answer and a referral help too.',
  ),
  variants: {
    advice: {
      message: text(
        'Dit advies is voor één persoon, en velen lezen mee',
        'This advice is for one person, and many read along',
      ),
      advice: text(
        'Fijn dat je antwoordt. Houd het algemeen en verwijs naar de huisarts; dan kan iedereen veilig meelezen.',
        'It is kind of you to answer. Keep it general and refer to their GP; then everyone can safely read along.',
      ),
    },
    result: {
      message: text(
        'Een uitslag hoort in het portaal of in een gesprek',
        'A result belongs in the portal or a conversation',
      ),
      advice: text(
        'Je wilt iemand niet laten wachten. Hier kan een ander het lezen; bel, of gebruik het portaal.',
        'You don’t want to keep someone waiting. Here another may read it; call, or use the portal.',
      ),
    },
    medication: {
      message: text('Iemand kan hierdoor medicijnen veranderen', 'Someone may change medication because of this'),
      advice: text(
        'Je wilt klachten verlichten. Wat de een helpt, kan de ander schaden; verwijs naar arts of apotheek.',
        'You want to ease symptoms. What helps one may harm another; refer to a doctor or pharmacist.',
      ),
    },
  },
};
