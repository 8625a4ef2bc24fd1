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
    'Een naam geeft iemand een gezicht. Hij valt onder het beroepsgeheim; “een patiënt” vertelt genoeg.',
    'A name gives someone a face. It is confidential too; “a patient” says enough here.',
  ),
  variants: {
    name: {
      message: text('Een naam hoort bij het beroepsgeheim', 'A name is covered by professional secrecy'),
      advice: text(
        'Een naam maakt je verhaal warm. Zonder naam blijft het staan, en blijft de zorg tussen jullie.',
        'A name makes your story warm. It stands without one, and the care stays between the two of you.',
      ),
    },
    initials: {
      message: text('Ook initialen wijzen naar één persoon', 'Initials point to one person too'),
      advice: text(
        'De naam weglaten was een goed begin. Voor familie zijn letters genoeg; “een patiënt” is veiliger.',
        'Leaving out the name was a good start. To family, letters are enough; “a patient” is safer.',
      ),
    },
    handle: {
      message: text('Met dit account is je patiënt zo gevonden', 'This account leads straight to your patient'),
      advice: text(
        'Je bedoelt het hartelijk. Een account opent een profiel, en zegt dat je elkaar uit de zorg kent.',
        'You mean it kindly. An account opens a profile, and says that you know each other from care.',
      ),
    },
    consent: {
      message: text('Een naam vraagt om toestemming voor precies dit', 'A name asks for consent to exactly this'),
      advice: text(
        'Mooi dat je het vroeg. Zet het op papier: voor precies dit bericht, en wie het kan lezen.',
        'It is good that you asked. Put it in writing: for this very post, and who may read it.',
      ),
    },
    fiction: fictionText,
  },
};
