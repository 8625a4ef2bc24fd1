/**
 * How images are shown: a scan or trace put online, a picture of somebody in care, a record or screen photographed, filming during care.
 * `CERTAIN` holds by its own words. `WITH_CASE` says only that some picture is shown; it counts in a post that tells about a patient.
 */
import type { Constructions } from '../constructions.ts';

const CLINICAL = '{image-clinical}';
const PLAIN = '{image-plain}';
const PICTURE = '{image-plain|image-clinical}';
const PATIENT = '{person-patient}';
const THEIR = "die|dat|deze|dit|zijn|z'n|zn|haar|d'r|dr|hun|dien|that|this|his|her|their|the|de|het|vd";
const BODY =
  '{body-part}|wond|wonde|wonden|wondje|stomp|litteken|stuit|decubitus|zweer|ulcus|huiduitslag|uitslag|plek|hechtingen|gips|gebit|tumor|abces|gezwel|moedervlek|blauw|breuk|fractuur|operatie|bevalling|placenta|wound|stump|scar|rash|ulcer|abscess|tumour|stitches|fracture|lesion|laceration|mole|amputatie|amputation|huid|skin|poliep|galblaas|galstenen|darm|baby|kindje|teen|toe|spalk';
const SCREEN =
  '{patient-record}|dossier|monitor|whiteboard|status|intake|lab|labs|uitslag|uitslagen|bord|board|chart|notes|strip|strook|wristband|bandje|ecg|beademingsapparaat|ventilator|overdracht|handover|scherm|anamnese';
const CARE_SCENE =
  'ok|operatie|operaties|operatiekamer|operatietafel|reanimatie|rea|bevalling|bevallingen|sectio|keizersnede|amputatie|shockroom|resus|theatre|surgery|operation|birth|delivery|labour|section|trauma|traumakamer|isolatie|isoleercel|consult|spreekuur|wondzorg|verzorging|wasbeurt|ambulance|incident|inzet|huisbezoek|ward|icu|ic|bedside|verloskamer|behandelkamer|hechtkamer|spoed|seh|hap|behandeling|intubatie|intubation|hechten';
/** Places and words of showing, in either language; the image stands before or after them. */
const SHOWN = [
  "in|op|naar|on|to|via|onder|bij de|het|dit|mijn|m'n|mn|me|onze|eerste|my|the|our|close ..1 reactie|reacties|comments|comment|story|story's|stories|storie|verhaal|carrousel|carousel|slides|bio|draadje|thread|feed|insta|instagram|tiktok|facebook|tijdlijn|timeline|album|discord|account|telegram|drive|dms|dm|snap|snapchat|friends|vrienden|groep|groepsapp|app|pagina|bericht|post",
  'hieronder|onderaan|below|bijgevoegd|attached|bijlage|swipe|swipen|👇|⬇|👉|➡',
  'staat|staan|zet|zette|gooi|gooide|knal|plak|pleur ..5 online|erop|erbij|hier|story|insta|app|groepsapp|groep|tiktok|snap|op|in|reacties|comments',
  'gedeeld|gepost|geplaatst|geüpload|geupload|gedropt|doorgestuurd|rondgestuurd|posted|shared|uploaded|dropped',
  'deel|post|plaats|upload|stuur|share|posting|sharing|uploading ik|hem|m|em|even|ff|direct|jullie|it|this|them',
  'volgt|volgen|komt|komen|coming|incoming ..3 story|stories|zo|straks|vanavond|later|morgen|reacties|soon|tonight',
] as const;
const TAKEN =
  'gemaakt|genomen|getrokken|geschoten|gefilmd|gefotografeerd|vastgelegd|opgenomen|stiekem|snuck|sneaked|snapped|took|taken|filmed|grabbed|kept|bewaard|gescreenshot|screenshotted|recorded';

/** Pictures that are no patient's: the writer's own, lessons, models, other things. */
const OTHERS = [
  `${PICTURE}|${BODY} ..8 mijzelf|mezelf|myself|lunchtrommel|museum|foto-archieven|archieven|knuffels|speelhoek`,
  'onze|ons|our|mijn|my eigen|own kleine|kindje|baby|kind|zwangerschap',
  'akkoord|bewindvoerder ..3 tekende|getekend',
  `mijn|m'n|mn|my|eigen|own eigen|own|oude|old|laatste|eerste ..1 ${PICTURE}`,
  `mijn|m'n|mn|my|eigen ${CLINICAL}`,
  `${PICTURE} ..1 van|of mijn|m'n|mn|my ..1 {body-part|person-relative|person-generic|own-life}|kat|hond|tuin|cat|dog|knie|heup|lunch|huis|fiets|taart|scriptie|team|collega*`,
  `${PICTURE} ..4 mezelf|myself|mijzelf|collega|collegas|collega's|team|teams|teamfoto|groepsfoto|colleague|colleagues|staff|gang|gebouw|kantine|uitzicht|zonsopgang|zonsondergang|sunrise|sunset|view|taart|cake|cakes|lunch|kerstboom|landschap|zee|strand|bergen|vakantie|holiday|model|modellen|figurant|acteur|acteurs|actrice|actor|actors|lotus|vrijwilliger|vrijwilligers|volunteer|volunteers|oefenpop|pop|fantoom|phantom|manikin|mannequin|dummy|simulatie|simulation|simulator|handleiding|protocol|richtlijn|guideline|rooster|rota|artikel|article|paper|poster|boek|textbook|leerboek|atlas|archief|archive|radiopaedia|wikimedia|stockfoto|stock|getekend|illustratie|phantom|preparaat|pagina|page|grafiek|graph|cover|diploma|certificaat|kip|varkenspoot|varkenshart|rubber|silicone|siliconen|plastic|wassen|museum|expositie`,
  `team*|groeps*|stock*|oefen*|vakantie*|leerboek*|archief*|klas* ..1 ${PICTURE}`,
  'teamfoto*|groepsfoto*|stockfoto*|oefenfoto*|vakantiefoto*|leerboekplaatje*|archieffoto*|klassenfoto*|profielfoto*|pasfoto*|kinderfoto*|strandfoto*',
  `${PICTURE} ..6 rechtenvrij|licentie|license|licence|cc|radiopaedia|archief|atlas|leerboek|textbook|figuur|figure`,
  `${PICTURE}|foto ..6 mijn|m'n|my ..1 {person-relative}|opa|oma|grandad|grandpa|gran|grandma|kleinkind`,
  'archief|archive|radiopaedia|atlas|leerboek|quiz|quizvraag',
  'open access',
];
/** Saying that no picture is or should be shown, and asking or explaining how to go about it. */
const REFUSED = [
  '{secure-channel}',
  `${PICTURE} ..6 niet|not ..3 zetten|posten|delen|plaatsen|appen|sturen|post|share|online`,
  `leeg|lege|empty|verbouwd*|nieuwe|schilderij* ..2 wachtkamer|huiskamer|waiting`,
  `geen|nooit|never|no|zonder|without|niet|not|don't|dont ..3 ${PICTURE}`,
  `${PICTURE} ..2 geen|nooit|niet|never|not|no|don't|dont`,
  `${PICTURE} ..6 nooit|never|verboden|verwijder|verwijderd|weggegooid|deleted|weigerde|weiger`,
  'post|plaats|deel|zet|maak|share|take|upload ..6 nooit|geen|never|niet',
  'nooit|never|niet|not|geen|stop|stopt ..4 posten|delen|plaatsen|online|posting|sharing|post|share|publiceren|filmen|filming|tagging',
  'mag|mogen|kun|kan|moet|can|may|should|hoe ..3 je|jij|u|men|we|artsen|verpleegkundigen|zorgverleners|you|nurses|doctors ..6 foto|foto*|film*|beeld*|photo|photos|pictures|images',
  'als|wie|wanneer|if|whoever|anyone ..3 foto|foto*|filmpje|photo|picture|scan',
  'toestemmingsformulier|beeldrecht|portretrecht|gegevenslek|datalek',
];
/** What makes every picture of the post harmless: an exercise, an archive, the writer's own child or leave, a warning. */
const HARMLESS = [
  '{training}',
  '{fiction}',
  "zet|post|plaats|deel|maak|app hem|m|em|het|ze|deze|die|zo'n|dit|dus? ..1 nooit|niet",
  "never|don't|dont|stop ..2 post|share|upload|tweet|film|tagging",
  "radiopaedia|cc-by|rechtenvrij|openaccess|beeldbank|stockfoto|stockfoto's",
  'cc by|0|bij',
  'creative commons',
  'public domain',
  'ouders zijn|werden wij|we',
  'ouders|papa|mama|vader|moeder|opa|oma|tante|oom|dad|mum|mom|parents ..3 geworden <!4 mevrouw|patient|ze|zij|hij',
  'ons|onze|our|mijn|my tweede|eerste|derde|second|first? zoon|dochter|zoontje|dochtertje|kindje|baby|son|daughter ..4 geboren|is|arrived|born|was',
];
/** Posts about people who are no patients: their pictures are theirs. */
const COMPANY = [
  "mijn|m'n|onze|my|our|de ..1 studenten|leerlingen|stagiaires|stagiairs|collega's|collegas|team|teamleden|cursisten|vrijwilligers|colleagues|students|staff ..8",
  '^ mijn|onze|my|our ..1 {person-teacher-student}|opleider|docent|professor',
  'teamdag|teamuitje|teamweekend|kerstborrel|jubileum|promotie|diploma-uitreiking|personeelsfeest|congres|symposium|familiedag|opendeurdag',
];

const shownEither = (picture: string): string[] =>
  SHOWN.flatMap((shown) => [`[ ${picture} ] ..6 ${shown}`, `${shown} ..3 [ ${picture} ]`]);

/** Constructions that hold by their own words. */
export const CERTAIN: Constructions = {
  'clinical image shown': {
    patterns: [
      ...shownEither(CLINICAL).filter((pattern) => !pattern.startsWith('in|op|naar')),
      `${CLINICAL} ..1 van|of ..2 ${PATIENT}|{person-generic}|meneer|mevrouw|hem|haar|him|her|kamer|bed`,
      `${CLINICAL} in|op m'n|mijn|mn|my|onze ..1 story|verhaal|insta|stories|status`,
      `raad|guess ..6 [ ${CLINICAL} ]`,
      `[ ${CLINICAL} ] : <word>`,
      `zie|bekijk|kijk|check|look|see ..2 [ deze|dit|die|dat|this|that|these ..1 ${CLINICAL} ]`,
      `jullie|je|jouw|uw|your ${CLINICAL} staat|staan|is|are ..2 erop|online|hier|gepost|geplaatst|up|posted`,
      `wie|anyone|iemand|who ..3 [ ${CLINICAL} ] ..3 beoordelen|lezen|duiden|read|interpret`,
    ],
    variant: 'record',
    unless: [...OTHERS, ...REFUSED],
    unlessInPost: HARMLESS,
  },
  'clinical image passed on': {
    patterns: [
      `${CLINICAL} ..6 fwd|forward|forwarded|doorgestuurd|doorsturen|rondgestuurd|geappt|gewhatsappt|whatsapp|snap|groepsapp`,
      `app|whatsapp|dm|snap|mail|stuur|text|send|gooi|forward|fwd ..3 [ de|het|die|dat|that|the|een|a|her|his|haar|zijn ${CLINICAL} ] ..4 van|of|from|in|naar|to|bed|kamer`,
      `lijst|lijstje|list|{patient-record} >>1 [ foto|pic|photo|fotootje ..3 maken|nemen|take|sturen|van ]`,
    ],
    variant: 'record',
    unless: [
      ...OTHERS,
      ...REFUSED,
      '{secure-channel}',
      'rooster|boodschappen|boodschappenlijst|shopping|wenslijst|wishlist|collega',
    ],
    unlessInPost: HARMLESS,
  },
  'trace as exhibit': {
    patterns: [
      `${CLINICAL} ..1 van|of|from vandaag|vanmiddag|vannacht|gisteren|vanochtend|vanmorgen|gister|vanavond|today|tonight|yesterday|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
      `${CLINICAL}|knie|wond|wound|knee|breuk|fracture|huidje|rash|voet|foot|schouder van|of de|the week|dag|dienst|day|maand|month|shift`,
      `^ deze|dit|this ${CLINICAL} ..6 onthouden|raden|geloven|bewaren|delen|missen`,
      `zie|kijk|bekijk|check|look ..2 [ deze|dit|die|dat|this|that lab|labs|bloedgas|gasje|strook|curve ]`,
      `[ haar|zijn|z'n|d'r|his|her ..1 {diagnosis|body-part} op|on ..1 ${CLINICAL} ]`,
      `${CLINICAL} ..1 van|of die|dat|deze|that|this|onze|our|dien ..3 {person-generic|person-patient|occupations}`,
      `mooie|prachtige|fraaie|schitterende|gave|vette|heftige|bizarre|lovely|beautiful|gorgeous|stunning|textbook|classic|crazy|zieke|insane ..1 [ ${CLINICAL} ] ..8 van|from|of vandaag|vanmiddag|vannacht|gisteren|vanochtend|vanmorgen|gister|today|tonight|yesterday|work|dienst|vanavond`,
      `${CLINICAL} >>1 [ hieronder|👇|below ..2 opname|opnames|foto|beelden|beeld|plaatje|image|film|strip|strook ]`,
    ],
    variant: 'record',
    unless: [...OTHERS, ...REFUSED],
    unlessInPost: HARMLESS,
  },
  'picture of a record': {
    patterns: [
      `let|negeer|ignore|mind|sorry|sry|don't ..5 [ bord|board|whiteboard|monitor|lijst|scherm|screen|namen|names|planbord|patiëntenbord ] ..4 achter|erachter|behind|background|achtergrond`,
      `${PLAIN}|foto|afdruk|kopie|kopietje|scan|scannetje|afbeelding|copy|pics ..1 van|uit|of|from ..2 ${SCREEN}`,
      `schermfoto|screenshots|screenshot ..3 ${SCREEN}`,
      `{patient-record} ..4 [ gefotografeerd|gescreenshot|photographed|screenshotted|gefilmd ]`,
      `monitor|whiteboard|overdrachtslijst|dossier|polsbandje|wristband ..3 op|in|on de|the|mijn|m'n|my ..1 foto|selfie|photo|pic`,
      `[ {patient-record} ] ..3 op|in m'n|mijn|my|de|the story|insta|instagram|reacties|comments|tiktok|feed|groepsapp`,
    ],
    variant: 'record',
    unless: [
      ...OTHERS,
      ...REFUSED,
      'nieuwe|new|thuis|bureau|gaming|beeldscherm|dual|tweede|second monitor',
      'programmaraad|rooster|menu|krijtbord|schoolbord|quote|poster|sudoku|mededelingenbord|prikbord|cijferlijst|menukaart|tentamenuitslag|match|wedstrijd',
    ],
    unlessInPost: HARMLESS,
  },
  'picture with a patient': {
    patterns: [
      `hier|here zie|ziet|see je|u|you|ge ..4 [ ${PATIENT}|bewoners|patiënten|cliënten|residents|patients ]`,
      `[ ${PLAIN} ] ..1 van|in|uit|of de|onze|the|our wachtkamer|huiskamer|woongroep|waiting`,
      `^ story|reel|insta|snap : [ ..4 ${BODY}|{person-patient} ]`,
      `${PLAIN} ..1 met|van|with|of|waarop|waarin|naast|bij ..4 ${PATIENT}|patiënten|bewoners|cliënten|patients|residents|clients|slachtoffers`,
      `${PLAIN} ..2 met|van|with|of mijn|m'n|mn|onze|my|our favo|favoriete|liefste|leukste|oudste|jongste|favorite|favourite|vaste ..2 {person-generic|person-patient}|dametje|meneer|mevrouw|oma|opa|omaatje|opaatje|lady|bewoonster`,
      `mijn|m'n|mn|onze|my|our|die|this ..1 ${PATIENT} >>1 [ ${PLAIN} ] ..3 hieronder|story|reacties|comments|below|👇|volgt|attached|bijgevoegd|insta`,
      `${PATIENT} ..2 en|and ik|i|mij ..4 op de|deze|the foto|photo|pic|selfie|reel|tiktok`,
      `reel|tiktok|filmpje|video|vlog|foto|selfie|boomerang ..12 en|and ik|i ..6 kamer|gang|afdeling|woongroep|bed|ward|tehuis|verpleeghuis`,
      `${PLAIN} ..2 van|of|uit|from kamer|bed|zaal|room|bay <number>`,
      `${PLAIN} ..1 van|of ..1 ${THEIR} ${BODY} ..3 van|of|from ..2 kamer|bed|room|bay|patient|mevrouw|meneer|mw|dhr|mevr|patiente|opa|oma|man|vrouw|guy|lady|bewoner|bewoonster`,
      `filmen|gefilmd|gefotografeerd|filmed|photographed ..3 ${PATIENT} ..6`,
      `${PATIENT} ..5 [ gefilmd|gefotografeerd|filmed|photographed ]`,
    ],
    variant: 'image',
    unless: [...OTHERS, ...REFUSED, 'voorlichting*|campagne|onderzoek|studie|project|workshop|quiz|opname van de les'],
    unlessInPost: HARMLESS,
  },
  'filming during care': {
    patterns: [
      `live|livestream|livestreamen|streamen|stream|gopro|vloggen|vlog|filmen|meefilmen ..4 vanaf|van|op|uit|tijdens|in|bij|from|during ..2 ${CARE_SCENE}`,
      `gefilmd|gefotografeerd|filmed|opgenomen ..2 tijdens|bij|during ..2 ${CARE_SCENE}`,
      `${PLAIN} ..2 van|tijdens|of|from|during de|die|een|onze|the|this|that|a|my|mijn ..1 operatie|ok|reanimatie|sectio|keizersnede|amputatie|bevalling|surgery|operation|resus|delivery|birth|intubatie|intubation|thoracotomie ..5`,
      `${CARE_SCENE} ..5 live ..3 meebeleven|mee|kijken|volgen|te volgen`,
      'helmcam|bodycam|gopro|dashcam ..6 beelden|aan|mee|on|footage|filmpje|video',
      `[ ${PLAIN} ] ..4 ${CARE_SCENE} ..6 achtergrond|background`,
      `${PLAIN} ..16 [ {body-part}|wond|patient|patiënte|bed|monitor|wound ..4 op|in de|the achtergrond|background ]`,
    ],
    variant: 'image',
    unless: [
      ...OTHERS,
      ...REFUSED,
      'serie|docu|documentaire|podcast|tv|npo|netflix|fiets|fietstocht|ski|concert|mountainbike|congres|symposium|zoom|webinar',
    ],
    unlessInPost: HARMLESS,
  },
  'body part shown': {
    patterns: [
      `^ zie|kijk|look|check ..1 [ deze|dit|this ${BODY} ]`,
      `[ zijn|haar|z'n|d'r|his|her gezicht|gezichtje|koppie|face|naam|name|ogen ..3 geblurd|blurred|afgeplakt|cropped|weggeknipt|onherkenbaar|gecropt|afgeknipt ]`,
      `[ gezicht|gezichtje|koppie|face zit|staat|is ..2 half op|in|out|erop ]`,
      `${PLAIN} ..1 van|of ..1 ${THEIR} ..1 ${BODY} ..6 staat|staan|story|reacties|comments|online|hieronder|swipe|groepsapp|app|insta|👇|below`,
      `kijk|kijken|check|look|bekijk|zie|moet|aanschouw ..3 [ die|deze|dit|dat|haar|zijn|this|that|these|those ..1 ${BODY} ] >>1 swipe|foto|foto's|slide|story|beforeafter|close|👇|reacties|comments|➡`,
      `kijk|check|look|zie ..2 [ die|deze|dit|dat|this|that ${BODY} ] ..2 dan|eens|haha|😍|😱|🤢|😂|🤩`,
      `swipe|swipen ..4 [ voor|for|naar|to ..3 wond|close-up|close|closeup|gore|bloed|blood|voor-foto|resultaat|röntgenfoto|scan|x-ray|ecg|before ]`,
      `even|effe|just ..1 showen|show ..6 ${BODY}`,
      `[ ${PLAIN} ] voor|for ..2 sterke|strong|liefhebbers ..2 magen|maag|stomachs|stomach|zenuwen`,
    ],
    variant: 'image',
    unless: [...OTHERS, ...REFUSED, "mijn|m'n|mn|my ..1 {body-part}|litteken|scar|gips|knie|enkel|rash"],
    unlessInPost: HARMLESS,
  },
  'written or said by a patient': {
    patterns: [
      `voicemail|voicemailtje|spraakbericht ..1 van|of die|deze|that|onze|een|a ..2 {person-generic}|meneer|mevrouw|man|vrouw|lady|guy`,
      `tekening|kaartje|bedankkaart|bedankkaartje|brief|briefje|dankbrief|geboortekaartje|rouwkaart|tekst|card|letter|drawing|note|handschrift|handwriting ..2 van|of|from ..3 ${PATIENT}|meisje|jongetje|bewoner ..10 foto|hieronder|swipe|reacties|story|below|photo|pic|👇|online|gepost`,
      `foto|photo|pic|picture ..2 van|of ..2 kaartje|bedankkaart|bedankkaartje|brief|briefje|tekening|thank-you|thank|card|letter|drawing|note ..2 van|from|of ..3 ${PATIENT}|mevrouw|meneer|mevr|mw|dhr|familie|her|him|kamer|bewoonster`,
      `voicemail|voicemailtje|geluidsopname|geluidsfragment|spraakbericht|voicenote|note|recording|opname|bandje ..2 van|of|from ..3 ${PATIENT}|beller|gesprek|telefoontje|melding|melder|112|caller|call|patient's|consult`,
    ],
    variant: 'image',
    unless: [...OTHERS, ...REFUSED, 'opname van de|een les|college|lezing|patiënt op'],
    unlessInPost: HARMLESS,
  },
};

/** Constructions that show some picture; whose, the rest of the post says. */
export const WITH_CASE: Constructions = {
  'picture shown': {
    patterns: [
      '[ op|in|on de|deze|the|this foto|filmpje|photo|picture ] ..3 ligt|zit|staat|zie|ziet|danst|lacht|van|slaapt|lies|sits',
      `kijk|look ..1 [ hem|haar|ze|him|her|them|'m stralen|dansen|shinen|lachen|genieten|smile|dance|shine ]`,
      ...shownEither(PLAIN),
      ...shownEither('foto|beeld|opname|afbeelding|beelden'),
      `^ [ ${PLAIN} ] : <word>`,
      `[ op|in ..1 foto|slide|plaatje <number> ]`,
      `[ foto|photo|pic|slide <number> ] is|zie|toont|laat|shows|op`,
      'zie|bekijk|kijk|see|check ..1 [ de|the|deze? ..1 foto|filmpje|video|photo|pic|opname ]',
      `[ in|op deze|dit|this video|filmpje|foto|reel|photo ..3 zie|zien|see|laten ]`,
      '[ in|op deze|dit|this video|filmpje|reel|film|tiktok ]',
      `nieuwe|new [ reel|video|tiktok|vlog|filmpje ]`,
      `[ ${PLAIN} ] ..6 views|likes|gedeeld|rond`,
      'swipe|swipen ..8',
      '[ voor|before /|en|and|- na|after ] ..6 beeld|swipe|foto|kijk|👇',
      '[ beforeafter ] ..6 beeld|swipe|foto|kijk|👇',
      'boomerang|selfie ..8',
    ],
    variant: 'image',
    unless: [...OTHERS, ...REFUSED],
    unlessInPost: [...HARMLESS, ...COMPANY],
  },
  'picture taken': {
    patterns: [
      '[ stiekem|secretly ..1 meegefilmd|gefilmd|filmed|opgenomen|gefotografeerd ]',
      `[ heb|have|got de|het|the|een|a clip|video|filmpje|version|footage ]`,
      `${PICTURE}|foto ..3 ${TAKEN}`,
      `${TAKEN} ..3 ${PICTURE}`,
      `opgeschreven|alles en|and gefilmd|filmed|gefotografeerd`,
      `${PICTURE} ..5 iedereen|everyone|hele|whole|alle ..6`,
      `whole|everyone|hele|iedereen ..4 see|zien|bekijken|watch ..1 the|de [ film|scan|foto|x-ray|beelden|video ]`,
      `[ screenshots ] ..5 rond|rondgestuurd|round|around`,
      `haar|zijn|z'n|hun|his|her|their ..3 staat op de|een foto`,
      `kan iemand|anyone|someone ..2 [ foto|photo|pic maken|take|nemen ] ..6`,
      `laat|liet|toonde|showed ..6 [ foto|filmpje|screenshot|photo|video ] ..2 zien`,
    ],
    variant: 'image',
    unless: [...OTHERS, ...REFUSED],
    unlessInPost: [...HARMLESS, ...COMPANY],
  },
};
