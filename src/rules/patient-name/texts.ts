import { text } from '../../guidelines/localized.ts';
import { fictionText } from '../fiction-text.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'stop';

export const guidelines = ['knmg-2', 'umcu-confidentiality', 'emc-1', 'knmg-slides-facebook', 'knmg-2-risks'] as const;

export const texts: RuleTexts = {
  title: text('Naam van een patiënt', 'Name of a patient'),
  notices: text(
    'Een naam, bijnaam, initialen of account van iemand in de zorg.',
    'A name, nickname, initials or account of someone in care.',
  ),
  message: text('Hier staat wie je patiënt is', 'This tells who your patient is'),
  advice: text(
    'Fijn dat je een mens ziet en geen geval. Een naam hoort bij het beroepsgeheim; “een patiënt” vertelt hier genoeg.',
    'It is good that you see a person and not a case. A name belongs to professional secrecy; “a patient” says enough here.',
  ),
  variants: {
    name: {
      message: text('Een naam hoort bij het beroepsgeheim', 'A name belongs to professional secrecy'),
      advice: text(
        'Een naam maakt je verhaal warm. Wie deze persoon kent, leest nu ook over de zorg; zonder naam blijft je verhaal staan.',
        'A name makes your story warm. Whoever knows this person now reads about the care too; your story stands without it.',
      ),
    },
    initials: {
      message: text('Ook initialen wijzen naar één persoon', 'Initials too point to one person'),
      advice: text(
        'Je wilde de naam al weglaten, en dat is een goed begin. Voor familie en buren zijn letters genoeg; “een patiënt” is veiliger.',
        'You meant to leave the name out, and that is a good start. Letters are enough for family and neighbours; “a patient” is safer.',
      ),
    },
    handle: {
      message: text('Met dit account is je patiënt zo gevonden', 'This account leads straight to your patient'),
      advice: text(
        'Je bedoelt het persoonlijk. Een account opent een heel profiel, en zegt dat jullie elkaar uit de zorg kennen.',
        'You mean it personally. An account opens a whole profile, and says that you know each other from care.',
      ),
    },
    consent: {
      message: text('Een naam vraagt om toestemming voor precies dit', 'A name asks for consent to exactly this'),
      advice: text(
        'Mooi dat je het gevraagd hebt. Toestemming telt als zij op papier staat, voor dit bericht en dit doel, en je patiënt weet wie het kan lezen.',
        'It is good that you asked. Consent counts when it is written, for this post and this purpose, and your patient knows who may read it.',
      ),
    },
    fiction: fictionText,
  },
};
