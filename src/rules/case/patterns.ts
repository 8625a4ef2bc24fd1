/** Constructions that point one person out, or that show that nobody in particular is meant. The vocabulary is that of `src/document/README.md`. */
const HEALTH =
  'symptom|diagnosis|treatment|medication|lab-result|death|birth-pregnancy|mental-health|addiction|prognosis|rare-diseases';
const THEIR = "zijn|haar|z'n|d'r|dr|zn|hun|his|her|their|dien|die|dat";
const OUR = "mijn|m'n|mn|onze|ons|onzen|my|our|mijne|onz";

/** By the name of the feature that each gives. */
export const CASE_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  // One person, surely in care.
  'my-patient': [
    `${OUR} ..1 {person-patient}`,
    `${OUR} nieuwe|new|laatste|oudste|jongste|eerste|liefste|vaste|favoriete|favo|last|first|favourite|favorite|next|volgende ..1 {person-patient|person-generic}`,
    `een|eén|één|one|eentje van|of ${OUR}|de|the ..2 {person-patient-plural|person-generic-plural}|deelnemers|dames|heren|meiden|gasten|mannen|ladies|gents`,
    `${OUR} vaste klant`,
    'vaste klant|gast',
    'frequent flyer',
    'de mijne is|heeft|was',
    'my guy|lady|gentleman|one',
  ],
  'that-patient': [
    'die|deze|dezelfde|that|this|another ..1 {person-patient}',
    'nog een {person-patient}',
    'weer een ..2 {person-patient}',
    "zo'n ..1 {person-patient}",
  ],
  'the-patient': ['de|het|the|den ..1 {person-patient}'],
  'a-patient': ["een|'n|a|an ..1 {person-patient}"],
  'in-bed': [
    'bed|kamer|room|box|zaal|bay|suite <number>',
    'bed|room|bay one|two|three|four|five|six|seven|eight|nine|ten|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
    'die|de|dat|hij|zij|dame|man|meneer|mevrouw|vrouw|heer van kamer|bed|zaal|box',
  ],
  'at-my-place': [
    `op|in|aan|bij|on|in|into|at ${OUR}|de tafel|stoel|bank|spreekuur|praktijk|poli|kamer|brancard|ambulance|bus|couch|chair|table|clinic|office|list|caseload|route|spreekkamer|behandelkamer|behandelbank`,
    `bij mij|ons op|in|aan|onder ..1 {care-place|wards|care-shift}|bank|stoel|behandeling|tafel|poli`,
    'op spreekuur|consult|controle|visite|huisbezoek|intake',
    `aan|bij zijn|haar|het|z'n|d'r|his|her|the|'t bed|bedside`,
    'vertelde|zei|fluisterde ..4 bed',
  ],
  'works-with-one': [
    'begeleid|begeleidde|behandel|behandelde|verzorg|verzorgde|opereerde|reanimeerde|hielp|zag|treated|saw|nursed|delivered ..2 een|a|an|hem|haar|him|her|iemand',
    'begeleidde|behandelde|verzorgde|opereerde|verpleegde|verloste|hechtte|prikte|waste ik|we|wij',
    'ik|we|wij|i mocht|mochten|moest|moesten|heb|hebben|had|hadden|have|got ..6 {care-act}',
    'geholpen|behandeld|gereanimeerd|geopereerd|verzorgd|gewassen|begeleid|opgevangen|binnengekregen|gehaald|bijgestaan|teruggehaald|gered ..1 met|van|door|op|die|een|$',
    'een|a ..4 geholpen|behandeld|gereanimeerd|geopereerd|verzorgd|gewassen|begeleid|opgevangen|binnengekregen|gehaald|gered|treated|saved',
    'i was his|her|their|your|zijn|haar nurse|midwife|doctor|physio|ergotherapeut|verpleegkundige|arts|dokter|verloskundige|begeleider|fysio',
    'ik was haar|zijn|je|uw {person-care}',
  ],
  'there-is': [
    'er zit|zat|ligt|lag|woont|woonde|kwam|komt|staat|stond|loopt|liep|was|is ..2 een|nen|ne|iemand|weer ..3 {person-generic|person-patient|occupations|age-words}',
    'kwam|komt|lag|ligt|belde|zat|stond|kreeg|krijgt|hadden|had|zag|zagen ..2 een|nen|ne|de|die|onze|weer ..3 {person-generic|person-patient|occupations}',
    'vandaag|vannacht|gisteren|gister|vanmorgen|vanmiddag|vanochtend|vanavond|daarnet|zonet|net|zojuist|today|tonight|yesterday ..4 een|nen|ne|a|an ..3 {person-generic|person-patient|occupations|diagnosis|treatment|birth-pregnancy|event-unusual}',
    'a|an|one ..2 {person-generic|person-patient} who|walked|came|was|with|told|asked|rode|fell|died|had|has|let|humming',
    "een|nen|ne|'n ..2 {person-generic|person-patient} die|dat|met|van|zonder|kwam|had|wil|wilde|belt|belde|zegt|zei|lag|ligt",
    'someone|somebody|iemand ..3 {care-act|death|diagnosis|prognosis|treatment}',
    'iemand|somebody|someone uit|van|die|from',
  ],
  'that-person': [
    "die|deze|dat|zo'n|dien|that|this ..2 {person-generic}",
    'weer een ..2 {person-generic}',
    'hij|haar weer|again',
    'die|that ene|one ..4',
    "die met die|dat|z'n|de|d'r|haar|zijn",
    'the one with|who',
  ],
  'that-illness': ['die|dat|dien|that|this|the|onze|our ..1 {diagnosis|event-unusual|treatment|birth-pregnancy}'],
  'a-person': ["een|'n|a|an|the|de|het|nen|ne|ene|den ..2 {person-generic}"],
  'a-person-from': [
    '{origins} {person-generic|person-relative|person-patient|occupations}',
    '{person-generic|person-patient|occupations} uit|from {places|places-abroad}',
    '{origins} ..1 {person-relative|person-generic}',
  ],
  'a-person-work': ["een|'n|a|de|den|nen|onze|our|the|die ..2 {occupations}"],
  'their-body': [
    `${THEIR} ..2 {${HEALTH}|body-part|care-act}`,
    '{person-generic|person-patient} ..1 met|with ..3 {diagnosis|symptom|treatment|addiction|mental-health|body-part|birth-pregnancy|appearance}',
  ],
  'third-health': [
    `hij|ze|zij|ie|he|she ..5 {${HEALTH}|care-act|behaviour-care}`,
    `{${HEALTH}} ..2 hij|ze|zij|ie|he|she|hem|haar|him|her`,
    `hem|haar|him|her ..3 {${HEALTH}|care-act}`,
  ],
  'person-health': [`{person-generic|person-patient|person-relative|occupations} ..5 {${HEALTH}|care-act}`],
  'third-moves': [
    'hij|ze|zij|ie|he|she ligt|lag|mag|mocht|wilde|wou|haalde|leeft|leefde|redt|haalt|vroeg|zei|zegt|blijft|heeft|had|was|is|wordt|loopt|liep|eet|at|kreeg|krijgt|huilde|lachte|asked|said|told|died|refused|wanted|wants|held|came|went',
  ],
  'elliptical-age': ['^ <number> ,|(|)|jaar|jr|j', '^ {origins|occupations} ,|('],
  'their-relative': [
    "zijn|haar|z'n|d'r|dr|zn|hun|his|her|their|whose ..1 {person-relative}",
    'de|het|een|the ..1 {person-relative} van|of',
    '{person-relative} of',
  ],
  'a-relative': ['de|het|een|the|a|die|that|dien ..1 {person-relative}', 'familie'],
  'took-leave': [
    'rip|rust zacht|goede reis|dag lieve|vaarwel',
    `afscheid genomen van ${OUR}`,
    'rip {first-names|surnames|person-generic}',
  ],
  'our-name': [`${OUR} ..1 {first-names}`],
  // The reader is the patient.
  'reader-care': [
    'je|jouw|uw|your|jullie ..1 uitslag|uitslagen|bloed|kweek|scan|echo|pretecho|dossier|wondzorg|recept|results|bloods|file|labs|kuur|wond|hechtingen|hechting|bevalling|behandeling|operatie|waarden|biopt|bloedwaarden|tsh|hb|psa|crp|dressings|biopsy|swab|leg|hip',
    'uitslag|uitslagen|bloed|kweek|scan|results|bloods is|zijn|are|terug|binnen|back|in|goed|negatief|positief',
    "op mijn|m'n|ons|onze spreekuur|poli|praktijk|stoel",
    'je|u|you|gij bent|was|waart|lag|were|kwam ..4 bij ons|mij|ons|us|me',
    'not your|je|jouw nurse|midwife|doctor|verpleegkundige',
    "i'm|im|ik|i ..1 je|jouw|your|uw nurse|midwife|doctor|verpleegkundige|fysio|verloskundige|begeleider|therapeut|psycholoog",
    'kent me nog|jou nog|je nog|remember me',
    'ik deed|zag|las|bekeek je|jouw|uw',
    'ik heb je|uw|jouw dossier|verhaal|scan|foto|uitslag',
  ],
  // Nobody in particular.
  'reader-advice': [
    'als|wanneer|if|when je|jij|u|uw|you',
    'heb|ben|kun|weet|wil|herken|kan je|jij|u',
    'do|are|have|can you',
  ],
  conditional: ['^ als|wanneer|wie|stel|if|when|whoever', '^ elke|iedere|every|each', 'zou|zouden|would'],
  command: [
    '^ bel|meld|lees|kijk|vraag|ga|kom|schrijf|check|volg|neem|zorg|laat|deel|let|vergeet|herken|doe|geef|gebruik|houd|hou|zet|plaats|ask|call|read|join|apply|get|take|remember|come|never|stop',
  ],
  'generic-patient': [
    'de patient centraal|staat',
    'per patient|client|bewoner',
    '<number> procent|%|percent',
    'elke|iedere|ieder|elk|geen|every|each|any|no|sommige|veel|most|many|alle|all ..1 {person-patient|person-patient-plural|person-generic|person-generic-plural}',
    'patientveiligheid|patientenzorg|patientenvereniging|patientgericht',
    'bij|voor|onder|met|for|in|aan {person-patient-plural|person-generic-plural}',
  ],
  pet: [
    'kat|kater|katje|kitten|kittenmelk|poes|hond|hondje|puppy|pup|teckel|labrador|cavia|konijn|paard|pony|merrie|therapiehond|dierenarts|dierenkliniek|asiel|fokker|baasje|cat|goldfish|furball|🐶|🐕|🐈|🐾|🐱|🐴|🐰|egel|kalf|dierenasiel|hengel|kapotte',
  ],
  machine: [
    "volvo|opel|fiat|printer|koffieautomaat|koffiezetapparaat|koffiemachine|wasmachine|monteur|garage|bouwjaar|apk|kamerplant|ficus|monstera|mileage|mechanic|oefenpop|oefenpoppen|reanimatiepop|skillslab|manikin|teddybeer|knuffelbeer|pakketje|depot|toets|tentamen|examen|powerpoints|dia's|slides|eindpresentaties|samenvatting|college|hoorcolleges|marathon|prosecco",
  ],
  appointed: [
    'wordt|werd|is|gaat|promoveert|start|begint|neemt|verdedigt|won|wint ..4 hoofd|manager|directeur|opleider|hoogleraar|proefschrift|pensioen|prijs|award|collega|hoofdverpleegkundige|teamleider',
    'gefeliciteerd|proficiat|felicitaties|promotie|jubileum|certificaat|diploma|geslaagd|pensioen|uitgezwaaid',
    'congratulations|congrats ..6',
    'nieuwe collega|collegas|stagiair|aios',
    'zwaaien|zwaaiden ..6 uit',
    'afscheid ..3 collega|huisarts|dokter',
    'na <number> jaar',
    'presented|presenteerde|keynote|oral|talk|lezing|verdedigt|verdedigde',
  ],
  'never-again': ['nooit|niet|never|not ..3 {share-act}', "geen verhalen|foto's|photos|pictures"],
  'own-story': [
    `ik|i ben|heb|was|had|am|have zelf ..3 {${HEALTH}}`,
    "mijn|m'n|my eigen|own",
    `mijn|m'n|my ..1 {${HEALTH}|body-part}`,
    'they took my',
    'bij mij thuis',
    'wij zijn ..4 geworden',
    'onze|ons dochter|zoon|dochtertje|zoontje|kleine|baby',
    'oud-buurmeisje|vroeger bij ons thuis',
  ],
  'job-ad': [
    'wij|we zoeken|vragen|bieden|zoekt',
    'uur per week',
    'fulltime|parttime',
    'vacature|solliciteer|solliciteren|vacancy|hiring',
    'inschrijven bij|via',
  ],
  fame: [
    'in zijn|haar|his|her boek|book|film|biografie',
    'gezien op|saw on|in de krant|op tv|documentaire|serie|netflix|boek|leestip|podcast|genoemd naar|named after|portret|geboren in <number>',
    'in <number> de|het eerste',
  ],
  trial: [
    'trial|cohort|studie|study|abstract|median|mediaan|gemiddelde|mean age|n = <number>|deelnemers <number>|randomised|gerandomiseerd|primary outcome',
  ],
  'sick-today': [
    `last|vannacht|vannachts|gisteren|vanmiddag|vanmorgen|tonight|zondagnacht|nachtdienst night's|van|nights? ..3 {diagnosis|event-unusual|treatment|birth-pregnancy|death}`,
    `{diagnosis|treatment|birth-pregnancy|death|symptom} ..3 vannacht|gisteren|vanmiddag|vanmorgen|vandaag|tonight|today|yesterday|vanochtend|zonet|daarnet`,
    `vannacht|gisteren|vanmiddag|vanmorgen|vandaag|tonight|today|yesterday|vanochtend|zonet|daarnet|net ..5 {diagnosis|treatment|birth-pregnancy|death|event-unusual}`,
  ],
  'starts-ill': [
    `^ {diagnosis|treatment|symptom|event-unusual|death}`,
    `^ <word> {diagnosis|treatment|symptom|event-unusual|death}`,
  ],
  textbook: [
    'textbook|schoolvoorbeeld|plaatje|prachtige|mooie|classic|klassieker|zeldzaam|zeldzame ..2 {diagnosis|image-record|treatment|symptom}',
    'textbook|classic|klassieker',
  ],
  'took-part': [
    'mocht|mochten mee|meekijken|assisteren|helpen|erbij',
    'first|eerste ..2 {treatment|birth-pregnancy|death|care-act|diagnosis}',
  ],
  alive: [
    'leeft nog|weer',
    'niet gehaald|gered|overleefd|gehaald',
    'het gehaald|gered',
    'haar|zijn|her|his hart|hartje|heart',
    'heeft een engeltje',
    'hij|ze|zij|she|he made|make it',
  ],
  'shows-image': [
    '{image-record} ..6 {share-act}',
    '{share-act} ..6 {image-record}',
    '{image-record} van|of die|dat|deze|haar|zijn|een|mijn|the|a|his|her',
    'kijk|look ..2 deze|die|dit|this|that ..2 {body-part|diagnosis|symptom|treatment}',
    'pic|foto|filmpje ..2 monitor|lab|scan|wond|been',
  ],
  'name-there': [
    '{first-names} ..4 van|bij|op|in kamer|ons|onze|de|zaal|bed|afdeling|leefgroep|woongroep',
    '{first-names} die bij ons|mij',
  ],
  'named-ill': [
    `{first-names|first-names-ambiguous} ..5 {${HEALTH}|care-act}`,
    '{first-names} is|was|heeft|mag|ligt|lag ..3 {death|prognosis|care-act|wards}',
  ],
  identifier: [
    'bsn|rijksregisternummer|rr|rrnr|dossiernummer|patientnummer|patiëntnummer|polis|geboortedatum|dob|nhs|insz|mrn|opnamedatum',
  ],
  'to-family': [
    'aan|voor|to|for de|die|dien|den|the|that|all ..2 {person-relative|person-generic}',
    'lieve|beste|dear|dikke ..3 {person-relative}',
  ],
  'weekly-caller': [
    '{person-generic|pronoun-patient} ..2 belt|komt|vraagt|roept|staat|calls|comes ..3 elke|weer|altijd|every|again',
    'hij|zij|ze|haar|hem weer',
  ],
  'keeps-secret': [
    'blijft|mag|niet onder|niks|niets|verder ..2 ons|zeggen|vertellen',
    'niet screenshotten|doorvertellen',
    'keep|mondje this|dicht',
  ],
  'heard-of': [
    'schrijft|vertelt|schreef hij|zij|ze in',
    'saw|zag|gezien on|op sporza|tv|nos',
    'volgens|zegt|says de krant|google|the',
  ],
  'to-colleagues': [
    "collega's|collegas|colleagues|dames|mannen|toppers|allen|vakgenoten|hulplijn|wie heeft|anyone|iemand ervaring|tips",
  ],
};
