import type { RuleExamples } from '../rule.ts';

export const examples: RuleExamples = {
  matches: [
    '**Alleen voor mijn vrienden**: de patiënt van kamer 3 is vanmorgen overleden',
    'Wat een leiding hebben wij zeg. **Haal dit straks weer weg.**',
    '**Dit blijft onder ons**, maar onze cardioloog is op staande voet ontslagen',
    '**Besloten groep dus het kan**: wie had er ook zo’n rotdienst met die familie?',
    'Foto van de wond in mijn story, **na 24 uur toch weg**',
    'Niet **doorvertellen** hè, maar de buurman ligt hier op de afdeling',
    '**Close friends only**: my consultant made a student cry again',
    'Will **delete in an hour**: the ward is on fire, metaphorically',
    '**Mijn profiel staat op privé**, dus ik kan gewoon vertellen wat er met die patiënt gebeurde',
    '**Zeg het tegen niemand**: onze manager gaat eruit',
    'Rare casus vannacht, man van 40 met een kaars. **#seh #wtf**',
    'You **didn’t hear it from me**, but the ward manager is leaving',
    'Ik **mag het eigenlijk niet zeggen**, maar op onze IC ligt een bekende zanger',
  ],
  silent: [
    'Alleen voor vrienden: wie gaat er mee wielrennen zondag?',
    'Zo weer weg, even de hond uitlaten.',
    'In onze besloten leesclub bespreken we deze maand een thriller.',
    'Verrassingsfeest voor papa, niet doorvertellen!',
    'De foto’s van de vakantie zijn zo weer weg uit mijn geheugen.',
    'Dit recept blijft onder ons 😉',
    'Mijn tuin staat er even mooi bij.',
    'Het concert is over een uur, ik ben zo weg.',
    'Keep it between us: I still sleep with a teddy bear.',
    'Taart in de koelkast, wie het eerst komt.',
    'Haal de was straks weg, het gaat regenen.',
    'Geheim ingrediënt van mijn soep: nootmuskaat.',
  ],
};
