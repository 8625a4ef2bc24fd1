/**
 * How teaching material and pictures of people at work are published without permission. One's own slides, an open licence, "iedereen
 * vond het goed" and a podcast to listen to stay out. Patterns in the vocabulary of `src/document/README.md`.
 */
import type { Constructions } from '../constructions.ts';

const MATERIAL = '{teaching-material}';
const SHARED = '{share-act}';
const PEOPLE =
  '{person-teacher-student|person-care}|bezoekers|bezoeker|visitors|visitor|kinderen|deelnemers|sollicitanten|cursisten|studentes|leerlingen|klasgenoten|stagegenoot|maatje|maat|jaargenoten|groepsgenoten|familieleden|gasten|docentes|werkgroep|collegezaal|vakgroep|vakgroepvergadering|team|publiek|audience|class|classmates|sir|jongens';
const IMAGE =
  "foto|foto's|fotootje|fotootjes|filmpje|filmpjes|video|video's|videootje|opname|opnames|selfie|selfies|boomerang|reel|reels|screenshot|screenshots|schermafdruk|schermafbeelding|groepsfoto|beelden|pic|pics|photo|photos|picture|pictures|clip|clips|footage|recording|film|fotoreportage|livestream|snap|meme|stickers|sticker";

const PERMITTED = [
  'toestemming|akkoord|gevraagd ..4 of|van|met|voor',
  '{permission}',
  'met|with ..2 dank aan de docent',
  "mijn|my ..1 eigen|own slides|dia's|presentatie|college|samenvatting|reader|powerpoint|colleges|lezing|talk|preparaat|notities|notes|lecture|foto",
  'open access|creative commons|cc-by|publiek domein|rechtenvrij|vrij te gebruiken|free to use',
  'podcast|webinar|congres|persbericht|vacature|open dag',
  'eigen omgeving|leeromgeving|canvas|brightspace|blackboard|toledo|ufora',
  'stem|stemmen ..2 op',
];
const NOT_ASKED =
  'stiekem|sneaky|heimelijk|ongemerkt|ongevraagd|zonder ..2 weten|vragen|toestemming|snuck|sneaked|secretly|without|toevallig|ongezien|uit de losse pols|verborgen';

export const constructions: Constructions = {
  'material shared': {
    patterns: [
      `${MATERIAL} ..10 ${SHARED}`,
      `${SHARED} ..8 ${MATERIAL}`,
      `${MATERIAL} ..8 {share-place}`,
      `{share-place} ..6 ${MATERIAL}`,
      `${MATERIAL} ..6 (|:|, ..6 {share-place}|${SHARED}`,
      `hier|here|hierbij|voila|alsjeblieft ..3 het|de|alle|complete|the|all|full ..2 ${MATERIAL}`,
      `alle|all|complete|volledige|hele|volle|full|entire <number>? ..1 ${MATERIAL} ..6 van|of|from|by`,
      `${MATERIAL} van|of|from|by ..2 prof|professor|dr|dokter|docent|docente|lector|{person-teacher-student}|mw|mevrouw|gastdocent ..8`,
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
    given: ['{teaching-material|training-meeting|person-teacher-student}', 'toets|tentamen|les|college|osce|examen'],
  },
  portrait: {
    patterns: [
      `${NOT_ASKED} ..2 gefilmd|gefotografeerd|foto|filmpje|opgenomen|filmed|recorded|pic|picture|photo|kiekje|video|vastgelegd|geknipst ..8`,
      `gefilmd|gefotografeerd|filmed|recorded|foto|filmpje|opgenomen|video ..6 ${NOT_ASKED}`,
      `${IMAGE} ..3 van|of|with|met|: ..3 ${PEOPLE} ..8`,
      `${PEOPLE} ..4 gefilmd|gefotografeerd|vastgelegd|op film|op de foto|in beeld|on camera|filmed|gespot|herkenbaar`,
      `${IMAGE} ..2 van|of ..1 zijn|haar|z'n|d'r|his|her|their|hun gezicht|face|hoofd|blik|kop`,
      `foto|pic|photo|slide <number> is|zie|=|: ..3`,
      `ik weet niet of iedereen ..6`,
      `niet|not ..1 iedereen|everyone|everybody ..3 gevraagd|wilde|wil|akkoord|asked|agreed|knows`,
      `sorry ..3 aan|voor|to|als ..4 gezicht|op staat|erop|in beeld|zichtbaar|herkenbaar|face`,
      `beeldrecht|portretrecht ..6`,
      `bezoekers|visitors|kinderen|kids|familie ..4 van bezoekers|langsliepen|in beeld|op de foto|achtergrond|background`,
      `op|in de|the ..1 achtergrond|background ..4 ${PEOPLE}|bezoekers|collega's|familie`,
      `herkenbaar|herken je ..4`,
      `zonder|without ..2 dat|that? ze|zij|hij|he|she|they|hem|haar ..3 wist|weten|doorhad|doorhebben|knew|knowing|merkte|zag`,
      `dacht|thought ..2 dat|that? ..1 zijn|haar|his|her camera|microfoon|mic ..2 uit|off ..2`,
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
      'gang|gebouw|zonsondergang|sunset|taart|cake|eten|lunch|hond|kat|uitzicht|koffie',
      'gefeliciteerd|proficiat|congratulations|diploma|geslaagd|certificaat',
    ],
    given: [
      `${NOT_ASKED}`,
      'gevraagd|toestemming|weet niet|sorry|beeldrecht|portretrecht|herkenbaar|herken|tag|taggen|slapend|slaapt|snurkt|tranen|huilend|gezicht|gezichten|face|faces|leesbaar|asleep|crying|haha|😂|😭|🙈|😅|😬|😇|🤭|lachen|betrapt|caught|in slaap|namen',
      'op de ok|in de ok|in theatre',
    ],
  },
};
