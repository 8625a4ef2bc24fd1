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
    'Je wilt helpen. Zonder dossier en onderzoek weet je te weinig van deze persoon; een algemeen antwoord en een verwijzing helpen ook.',
    'You want to help. Without record and examination you know too little of this person; a general answer and a pointer help too.',
  ),
  variants: {
    advice: {
      message: text(
        'Dit advies is voor één persoon, en velen lezen mee',
        'This advice is for one person, and many read along',
      ),
      advice: text(
        'Fijn dat je antwoordt. Houd het algemeen en verwijs naar de eigen huisarts of afdeling; dan kan een ander het veilig meelezen.',
        'It is kind that you answer. Keep it general and point to their own GP or department; then others can safely read along.',
      ),
    },
    result: {
      message: text(
        'Een uitslag hoort in het portaal of in een gesprek',
        'A result belongs in the portal or a conversation',
      ),
      advice: text(
        'Je wilt iemand niet laten wachten. Hier kan een ander het lezen, en is er geen ruimte voor vragen; bel of gebruik het portaal.',
        'You don’t want to keep someone waiting. Here another may read it, with no room for questions; call or use the portal.',
      ),
    },
    medication: {
      message: text('Iemand kan hierdoor medicijnen veranderen', 'Someone may change medication because of this'),
      advice: text(
        'Je wilt klachten verlichten. Zonder volledig beeld kan stoppen schaden, ook bij een meelezer; verwijs naar arts of apotheek.',
        'You want to ease complaints. Without the full picture stopping or changing can harm, readers along included; point to doctor or pharmacist.',
      ),
    },
  },
};
