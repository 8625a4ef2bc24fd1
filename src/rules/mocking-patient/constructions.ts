/**
 * Contempt for patients and relatives, bound to them: a label, a type, a sneer at a small complaint, a sarcastic quote. Names are the
 * variants of the texts.
 */
import type { PatternTable } from '../../document/index.ts';

/** Labels that say it by themselves. */
export const LABELS: PatternTable = {
  person: [
    '[ {mocking-nouns} ]',
    '[ one of those|these {patient-word} ]',
    "[ zo'n|weer|dat|een type|types|figuur|exemplaar ] ..3 binnen|aan|op|die|met|belt|komt",
  ],
  group: [
    '[ {mocking-nouns} , ..1 allemaal|stuk|all|every ]',
    '[ processie|stoet|parade|optocht|karavaan|kudde|procession|herd|horde|hordes van|of ..1 {patient-word|trivial-complaint|mocking-nouns|mocking-nouns-weak} ]',
    '[ de|the processie|parade|optocht|karavaan|kudde|procession|herd|bingo|parade van|of ]',
    '[ patientenbingo|patienten-bingo|patient-bingo|patientbingo ]',
    '[ bingo|bingokaart ] ..3 {patient-word|duty}',
  ],
};

/** Sneers that need a patient, a relative, a complaint or the place where they come in the post. */
export const BESIDE_CARE: PatternTable = {
  person: [
    "[ weer|alweer|altijd|nog zo'n|zo|een|'n|zo'n ..2 {mocking-nouns-weak} ]",
    "[ zo'n|wat|what|such|our|onze|that|another een|a|beloved|lieve|vaste|favoriete|klassieke|classic|typische|ouwe|oude? {mocking-nouns-weak} ]",
    '[ die|dat|that|this|deze {insult-adj|mocking-nouns-weak} {patient-word|mocking-nouns-weak} ]',
    "[ weer|alweer|another zo'n|een|'n|one|such? ..2 {patient-word} ] ..3 met|die|met|voor|for|with|who ..5 {trivial-complaint}|alles|overal|pijn|niks",
    "[ weer|alweer zo'n|die|zo|een ..3 {patient-word} ]",
    '[ {contempt-frames} ] ..4 {trivial-complaint|patient-word}',
    '[ {contempt-frames} ] $',
    '^ [ {contempt-frames} ] <punctuation>',
    '{trivial-complaint} ..12 [ {mocking-verbs} ]',
    '[ {mocking-verbs} ] ..5 {trivial-complaint}',
    '[ en|and maar|then {mocking-verbs|contempt-frames} ..2 {mocking-verbs}? ]',
    '[ stel|stelt ..1 je|u|zich|hem|haar niet? ..1 aan ] !<word>',
    '[ {mocking-verbs} om|over|voor|about|over|for ..3 {trivial-complaint}|niks|niets|nothing|elke|iedere|every ]',
    '[ bellen|belt|komt|komen|gebeld|112|ambulance|call|called|calling|came|comes voor|for|with|met ..3 {trivial-complaint} ]',
    '[ wie|who belt|bestelt|komt|gaat|calls|comes ..8 ] {trivial-complaint}',
    '[ ja|right|sure|uhuh|juist|tuurlijk|jaja ..1 {contempt-frames-weak} ] ..8 {patient-word|trivial-complaint}',
    // a quote of the patient and the answer one would not give aloud
    '<quote> [ ja|jaja|tja|right|sure|yeah|okay|ok|juist|nee|welnee|uhu|lol|madam|sir ..3 {contempt-frames|contempt-frames-weak|laugh|emoji-laugh} ]',
    '[ tja|ja schat|schatje|vriend|moppie|meissie|madam|liefje|joh ]',
    '[ goeiemorgen|goedemorgen|gefeliciteerd|bravo|proficiat|congrats|applaus|slim|knap , ..1 einstein|slimmerik|genie|professor|sherlock|hoor ]',
    '[ evolutie|evolution|darwin|darwinisme ]',
    '[ natural|natuurlijke selection|selectie ]',
    '[ stempelkaart|klantenkaart|spaarkaart|strippenkaart|punchcard ]',
    '[ loyalty|frequent|stamp|klanten card|kaart|flyer|miles ]',
    '[ eigen tandenborstel|kamer|stoel|bed|bordje|kapstok|sleutel neerzetten|claimen|kopen|krijgen|verdient|hebben ]',
    '[ zal ..4 zijn zeker ]',
    '[ volgende|next ] $',
    '[ next patient|pls|please ]',
    '[ volgende patient|klant|graag ]',
    "[ guess who's back ]",
    '[ hij|zij|ze|daar weer|again ] ..2 vaste|onze|our',
    '[ hou|houd|hield|houden|inhouden ..3 lach|lachen ..1 in|inhouden? ]',
    "[ je|mijn|m'n lach inhouden ]",
    '[ {laugh-hard} ] ..8 {patient-word}',
    '{patient-word} ..14 [ {laugh-hard} ]',
    '[ dimmen|rustig|kalm vriend|vrind|makker|kerel|schat ]',
    "[ pilletje|spuitje|kalmeringspil|prikje voor haar|hem|d'r|mevrouw|meneer ]",
    '[ aandacht nodig|tekort|trekken|trekkerij ]',
    '[ she|he|they|ze|hij|die {mocking-verbs} ..3 ] <word>',
    '[ ruikt|rook|stinkt|stonk|smelled|smells|stinks|meurt {intensifiers}? ..3 naar|of|like|dat|zo|verschrikkelijk ]',
    '[ zonder|no|geen tanden|gebit|teeth ]',
    '[ amper|nog|geen ..1 drie|twee|two|three tanden|teeth ]',
    '[ the confidence|audacity|nerve|entitlement of ]',
    '[ raad|guess ..1 voorwerp|wat|what ]',
    '[ imagine being ..6 {patient-word|number} ]',
  ],
  group: [
    '[ ze|they|mensen|people|volk komen|come|bellen|call|staan|zitten|komt ..5 voor|with|for|om elke|iedere|every|a|een ..2 {trivial-complaint}|scheet|wissewasje|nothing|niks ]',
    '[ voor elke|iedere scheet|wissewasje|pijntje ]',
    '[ {patient-word} zijn|is|are|worden|blijven gewoon|allemaal|altijd|zo|just|all|so? ..1 {insult-adj|mocking-nouns|mocking-nouns-weak|insult-noun} ]',
    '[ marginaal|dom|achterlijk|vreemd|raar|simpel|asociaal volk|gezin|volkje|familie|mens|mensen ]',
    '[ de jeugd van tegenwoordig ]',
    '[ those|these|zulke|dat|die {mocking-nouns-weak} ] ..6 {patient-word|duty|trivial-complaint}',
    '[ {mocking-nouns-weak} , allemaal|stuk|all ]',
    '[ komen|komt|kom|waarom|why|altijd|always ..4 {mocking-nouns-weak|contempt-frames} ]',
    '[ gegoogeld|googelen|googled|google|googlen ] ..4 =|doodgaan|dood|kanker|arts|dokter|died|dying|cancer',
    '[ dokter|dr|doctor|professor google ]',
    '[ why|waarom are|zijn|moeten|komen they|ze|patients|patienten|mensen always|altijd|allemaal ..2 {mocking-nouns|mocking-nouns-weak|insult-adj} ]',
  ],
};

/** No contempt: one's pets and children, oneself, a term explained, a warning against the word. */
export const HARMLESS: PatternTable = {
  own: [
    "mijn|m'n|mn|onze|ons|my|our ..1 kat|kater|hond|knol|paard|poes|konijn|cavia|cat|dog|horse|puppy|kitten|auto|fiets|printer|sourdough|peuter|kleuter|toddler|zoon|dochter|zoontje|dochtertje|man|vriend|vrouw",
    'ik|i ben|am|was|voel|wel|de|zo ..4 {mocking-nouns|mocking-nouns-weak}',
    'dierenarts|peuters|kleuters|vet|toddlers',
  ],
  talk: [
    'het|de|the woord|term|label|etiket|word ..2 {mocking-nouns|mocking-nouns-weak}',
    'noem|noemen|noemt|noemde|calling|called|call ..5 {mocking-nouns|mocking-nouns-weak}',
    '{negation} ..2 {mocking-nouns}',
    '{mocking-nouns} ..2 is ..2 woord|term|label|scheldwoord|niet|geen',
    'over|about <quote> {mocking-nouns}',
    'onderzoek|studie|artikel|cijfers ..6 {mocking-nouns}',
  ],
};
