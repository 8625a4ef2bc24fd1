/**
 * How teaching material and pictures of people at work are published without permission. One's own slides, an open licence, "iedereen
 * vond het goed" and a podcast to listen to stay out. Patterns in the vocabulary of `src/document/README.md`.
 */
import type { Constructions } from '../constructions.ts';

const MATERIAL = '{teaching-material|test-material}';
const SHARED = '{share-act}';
const PEOPLE =
  '{person-teacher-student|person-care}|bezoekers|bezoeker|visitors|visitor|kinderen|deelnemers|sollicitanten|cursisten|studentes|leerlingen|klasgenoten|stagegenoot|maatje|maat|jaargenoten|groepsgenoten|familieleden|gasten|docentes|werkgroep|collegezaal|vakgroep|vakgroepvergadering|team|publiek|audience|class|classmates|sir|jongens';
const IMAGE =
  "foto|foto's|fotootje|fotootjes|filmpje|filmpjes|video|video's|videootje|opname|opnames|selfie|selfies|boomerang|reel|reels|screenshot|screenshots|schermafdruk|schermafbeelding|groepsfoto|beelden|pic|pics|photo|photos|picture|pictures|clip|clips|footage|recording|film|fotoreportage|livestream|snap|meme|stickers|sticker";

const PERMITTED = [
  '{permission}',
  '<!3zonder|geen toestemming|akkoord ..4 van|met|voor|gegeven|gekregen',
  'met|with ..2 dank aan de docent',
  "mijn|my ..1 eigen|own slides|dia's|presentatie|college|samenvatting|reader|powerpoint|colleges|lezing|talk|preparaat|notities|notes|lecture|foto",
  'zelf ..2 openbaar|online|gedeeld|gezet|gepubliceerd',
  'open access',
  'creative commons',
  'vrij te gebruiken',
  'site|website van de|het vereniging|beroepsvereniging|congres|opleiding|faculteit',
  'podcast|webinar|persbericht|vacature|rechtenvrij',
  'eigen omgeving',
  'leeromgeving|canvas|brightspace|blackboard|toledo|ufora',
];
/** Seen or heard without knowing it. */
const NOT_ASKED =
  'stiekem|stiekeme|sneaky|sneaked|snuck|heimelijk|ongemerkt|ongevraagd|secretly|ongezien|verborgen|betrapt|stealthy|covertly';

export const constructions: Constructions = {
  'material shared': {
    patterns: [
      `${MATERIAL} ..6 gaat|gaan|goes rond|around|round ..4`,
      `{test-material} ..10 ${SHARED}|{share-place}`,
      `${SHARED}|{share-place} ..8 {test-material}`,
      `foto's|foto|pics|scans|screenshots van de vragen|antwoorden|opdrachten|stations|casussen|toets ..4`,
      `vragen|antwoorden|questions|answers ..4 van|from|of ..2 de|het|the|gisteren|vandaag ..1 toets|tentamen|examen|exam|osce|test ..8`,
      `handboek|leerboek|boek|textbook|protocolboek|bundel ..6 gescand|scanned|ingescand|pdf|gekopieerd ..8`,
      `gescand|scanned|ingescand|pdf ..3 handboek|leerboek|boek|textbook|bundel ..6`,
      `opname|opnames|recording|audio|geluid|filmpje|geluidsfragment|clip ..2 van|of|uit|from ..3 {training-meeting}|mdo|overdracht|gesprek|overleg|vergadering|les|college|meeting|handover ..8`,
      `hier|here ..2 zijn|are|is|'s|komen|de|the|het ..3 {test-material}|${MATERIAL} ..6`,
      `notulen|minutes|verslag|memo|mail ..4 gedeeld|delen|hieronder|online|shared|below|gelekt|leaked ..4`,
      `gedeeld|delen|hieronder|share|sharing|leak ..3 de|het|the|onze|our ..1 notulen|minutes|memo|mail ..6`,
      `boekje|map|handout|lesmap|toetsmap|opdrachtkaarten|kaarten|stations|casussen ..6 gefotografeerd|gescand|gefilmd|gekopieerd|photographed|scanned|scan ..4`,
      `${MATERIAL} ..10 ${SHARED}`,
      `${SHARED} ..8 ${MATERIAL}`,
      `${MATERIAL} ..8 {share-place}`,
      `{share-place} ..6 ${MATERIAL}`,
      `${MATERIAL} ..6 (|:|, ..6 {share-place}|${SHARED}`,
      `hier|here|hierbij|voila|alsjeblieft ..3 het|de|alle|complete|the|all|full ..2 ${MATERIAL}`,
      `ik|i heb|have|hebben ..3 ${MATERIAL} ..4 ${SHARED}`,
      `heb|have ..4 ${MATERIAL} ..4 van|from the|de board|bestuur|overleg|vergadering|meeting`,
      `wie|who wil|wants|heeft|needs|has ..4 ${MATERIAL}|link|opname`,
      `wie|who ..4 ${MATERIAL} ..4 wil|wants|nodig|needs ..4`,
      `zet|drop|gooi|stuur|deel|post|upload|send|share|put ..4 ${MATERIAL} ..4`,
      `${MATERIAL} ..4 onthouden|overgetypt|overgeschreven|nagemaakt|reconstructed|remembered|memorised|memorized|copied|gefotografeerd|gelekt|leaked|uitgelekt`,
      `stuk voor stuk onthouden`,
      `pics|foto|foto's|photo|photos|picture|screenshot|screenshots|scan|kopie|copy ..1 van|of ..3 ${MATERIAL}`,
      `scan|kopie|copy|foto|foto's ..2 van ..1 gemaakt ..6`,
      `opgenomen|gefilmd|gefotografeerd|recorded|filmed|gescand|scanned ..6 ${MATERIAL}|les|vergadering|meeting|college|lecture|class|overdracht|bespreking|lezing|colleges`,
      `opgenomen|recorded|gefilmd|filmed ..3 hele|whole|volledige|complete|entire|the ..3 {person-teacher-student|person-care|training-meeting}`,
      `{training-meeting} ..4 opgenomen|gefilmd|recorded|filmed|gestreamd|streamed`,
      `recorded|taped|filmed the|our|my|this|whole ..3 {training-meeting}`,
      `doorsturen|doorsturen|forward|screenshotten ..4 niet naar|niet aan|not to ..2 docenten|docent|teachers|profs`,
      `greep uit ..4`,
      `strikt vertrouwelijk|confidential ..8`,
      `zei|said ..4 niet|don't|not doorsturen|share|delen|forward ..2`,
    ],
    variant: 'teaching-material',
    unless: PERMITTED,
    given: [
      '{teaching-material|test-material|training-meeting|person-teacher-student}',
      'toets|tentamen|les|college|osce|examen|handboek|leerboek|textbook|mdo|overdracht|vergadering|meeting|notulen',
    ],
  },
  // "alle powerpoints van prof …": shared somewhere in the post
  'material of a teacher': {
    patterns: [
      `alle|all|complete|volledige|hele|volle|full|entire <number>? ..1 ${MATERIAL} ..6 van|of|from|by`,
      `${MATERIAL} van|of|from|by ..2 prof|professor|dr|dokter|docent|docente|lector|{person-teacher-student}|mw|mevrouw|gastdocent ..8`,
    ],
    variant: 'teaching-material',
    unless: PERMITTED,
    given: [
      '{share-act|share-place}',
      'drive|link|doorsturen|delen|upload|uploaden|uploaded|hieronder|pdf|swipe|dropbox|reacties|comments|gratis|gefotografeerd|gescand',
    ],
  },
  portrait: {
    patterns: [
      `${NOT_ASKED} ..2 gefilmd|opgenomen|filmed|recorded|vastgelegd|gefotografeerd ..8`,
      `${NOT_ASKED} ..2 foto|foto's|filmpje|filmpjes|opname|recording|pic|picture|photo|kiekje|video|vid|snap|clip ..4 ${PEOPLE}|<capital> ..6`,
      `gefilmd|gefotografeerd|filmed|recorded|foto|filmpje|opgenomen|video ..6 ${NOT_ASKED}`,
      `${IMAGE} ..3 van|of|with|met|: ..3 ${PEOPLE} ..8`,
      `kijk|look|hier|here|check ..3 ${PEOPLE} ..4 eens|slapen|slapend|slaapt ..6`,
      `snapped|filmed|caught|betrapt ..3 ${PEOPLE} ..8`,
      `snapped|filmed|caught|photographed ..1 dr|doctor|prof ..6`,
      `${PEOPLE} ..4 gefilmd|gefotografeerd|vastgelegd|beeld|camera|filmed|gespot|herkenbaar|film|foto`,
      `${PEOPLE} ..6 slapen|slapend|slaapt|snurken|slaap|asleep|sleeping|gapen|huilen|huilend|crying|tranen|tears ..12`,
      `${IMAGE} ..2 van|of ..1 zijn|haar|z'n|d'r|his|her|their|hun gezicht|face|hoofd|blik|kop`,
      `foto|pic|photo <number> is|: ..1 <capital> ..6`,
      `foto|pic|photo <number> is ..2 goud|gold|moment ..6`,
      `ik weet niet of iedereen ..6`,
      `niet|not ..1 iedereen|everyone|everybody ..3 gevraagd|wilde|wil|akkoord|asked|agreed|knows`,
      `sorry ..3 aan|voor|to|als ..4 gezicht|op staat|erop|in beeld|zichtbaar|herkenbaar|face`,
      `beeldrecht|portretrecht ..6`,
      `bezoekers|visitors|kinderen|kids|familie ..4 van bezoekers|langsliepen|in beeld|op de foto|achtergrond|background`,
      `op|in de|the ..1 achtergrond|background ..4 ${PEOPLE}|bezoekers|collega's|familie`,
      `zonder|without ..2 dat|that? ze|zij|hij|he|she|they|hem|haar ..3 wist|weten|doorhad|doorhebben|knew|knowing|merkte|zag`,
      `dacht|thought ..4 camera|microfoon|mic ..2 uit|off|uitstond ..2`,
      `camera|microfoon ..2 uitstond|uit stond ..4`,
      `mocht|mag|mochten ..3 niemand|niet|geen ..3 foto|foto's|filmen|filmpje ..8`,
      `${IMAGE} ..12 weet|weten|wist|knows ..2 van niks|niets`,
      `heb|had|did|have ..2 niemand|niet iedereen|iedereen|nobody|anyone ..2 gevraagd|asked ..4`,
      `wie|iedereen|jullie ..2 niet ..4 foto ..3 wilde|wou|wil ..4`,
      `niet ..3 foto|beeld ..3 wilde|wilden|wil|willen|wou ..4`,
      `gezichten|faces ..3 in|op een|het|the|één scherm|screen|beeld ..4`,
      `in beeld 👇|:`,
      `deel|delen|share ..3 foto|foto's|filmpje|photos ..4 gezichten|gezicht|faces`,
      `slapend|slapende|slaapt|snurkend|snurkt|asleep|snoring|knikkebollend|gapend|gapende ..6 foto|filmpje|college|les|video|mond|story|pic|lecture`,
      `<capital> slapend|snurkend|gapend|huilend|asleep|drooling|crying ..4`,
      `tag|taggen|getagd|tagged ..2 je|jullie|your|vooral|iedereen|everyone ..2 collega's|colleagues|klasgenoten|medestudenten`,
      `in tranen|huilend|crying|in tears ..6 foto|pic|slide`,
      `foto|pic ..4 tranen|huilend|crying|zenuwen`,
      `boomerang|selfie|story|reel ..2 van|of|with|met ..2 mij|me ..2 en|and ..4 ${PEOPLE}`,
      `heb|hebt|have ..1 het|'t|m|'m|hem|her|him|it on|op film|camera|tape|beeld`,
      `namen|names ..3 bij laten|erbij|still|visible|zichtbaar|leesbaar`,
      `nog net|still leesbaar|readable|te lezen`,
    ],
    variant: 'portrait',
    unless: [
      ...PERMITTED,
      '{person-patient|person-patient-plural} ..3 foto|photo|pic',
      'gebouw|zonsondergang|sunset|taart|hond|kat|uitzicht|dochter|zoon|oma|opa|kleinkind|zwemdiploma',
      'gefeliciteerd|proficiat|congratulations|diploma|geslaagd|certificaat',
    ],
    given: [
      `${NOT_ASKED}|wist|weet|gewoon|priceless|goud|gold|hilarisch|hilarious|snapped|caught|mocht|niemand`,
      'gevraagd|toestemming|sorry|beeldrecht|portretrecht|herkenbaar|herken|tag|taggen|slapend|slaapt|snurkt|tranen|huilend|gezicht|gezichten|face|faces|leesbaar|asleep|crying|haha|😂|😭|🙈|😅|😬|😇|🤭|lachen|betrapt|caught|namen',
      'op de ok',
      'in de ok',
      'in theatre',
    ],
  },
};
