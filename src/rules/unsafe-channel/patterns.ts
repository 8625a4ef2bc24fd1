/**
 * How patient data go through channels that weren't made for them: asked for or sent by app, DM, private mail or in a comment, told as a
 * result to the person spoken to, or let slip by somebody who looked.
 *
 * `DATA` is a patient's by itself ("geboortedatum"); `SOME` ("gegevens", "foto", "die") only with a patient near it.
 */
import type { Constructions } from '../constructions.ts';

const DATA = '{patient-data}';
const PATIENT = '{person-patient}';
const WHO =
  '{person-patient|person-patient-plural}|mevrouw|meneer|mevr|mw|mvr|dhr|meneers|mevrouws|mr|mrs|kamer|bed|zaal|afdeling|opname|bewoners|ward|bay|patiënt|pat|pt';
const SOME =
  "gegevens|naam|namen|lijst|lijstje|overdracht|status|info|foto|foto's|fotootje|filmpje|scan|echo|wond|wonde|plek|plekje|moedervlek|vlek|uitslag|rug|been|verslag|brief|notities|screenshot|screenshots|handover|notes|list|photo|photos|pic|pics|details|picture|number|rash|bloedsuiker|bloeddruk|temp|recept|klacht|klachten|zwelling|uitslagen|bult|mole|letter|labs|sheet|waarden|wondjes|huid";
/** Verbs that are a channel by themselves. */
const APP =
  "app|appen|appt|appte|geappt|apje|appje|whatsapp|whatsappen|whatsappt|whatsap|wapp|wappen|dm|dm'en|dmen|pb|pb'en|pm|pm'en|sms|sms'en|smsen|snap|snappen|messenger|mms|text|texting|message|imessage|inbox|whatsapped|texted|dm'd|gewhatsappt|gedm'd|airdrop";
const SEND =
  'stuur|stuurt|sturen|stuurde|gestuurd|doorsturen|gooi|gooien|gooide|zet|zetten|zette|gezet|deel|delen|gedeeld|mail|mailen|mailt|gemaild|drop|droppen|send|sent|sending|forward|fwd|share|put|post|posten|plak|plaats|upload|uploaden|geef|doorgeven|geplaatst|gegooid|gedropt|email|ship|shoot|zwier|zwieren|pleur|smijt|ping|bezorg|speel|typ|noteer|schrijf|hebt|heb|krijg|doorgestuurd';
/** Before one of these words, "app" is a thing. */
const NOUN = "de|een|onze|nieuwe|deze|die|via|in|per|the|an|our|new|this|gratis|handige|eigen|zo'n|elke";
/** Where it goes, behind "in", "via", "naar". */
const APPS =
  "whatsapp|whatsap|whatsappgroep|whatsapgroep|whatsapp-groep|appgroep|appgroepje|groepsapp|teamapp|wijkapp|nachtapp|koffieapp|collega-app|zusterapp|co-app|cogroep|zaalapp|jaarclubapp|vriendinnenapp|familieapp|buurtapp|dienstapp|groepschat|chat|dm|dm's|dms|pb|pm|messenger|insta|instagram|facebook|snapchat|snap|telegram|signal|discord|inbox|gmail|hotmail|outlook|icloud|yahoo|privémail|privemail|privé-mail|privé|prive|sms|imessage|wetransfer|drive|dropbox|teams|slack|wapp|facebookgroep|facebookgroepje|notities-app|chatgpt|group|groep|dropbox|onedrive|linkedin|tiktok|*groepsapp|*teamapp";
const TO = 'in|op|via|naar|per|over|on|by|to|through|into|using|met';
const THE =
  "de|het|een|mijn|m'n|mn|onze|ons|die|deze|the|my|our|a|this|your|je|jullie|eigen|privé|prive|personal|private|besloten|nieuwe|family|werk";
/** Those that say by themselves that it leaves the building. */
const OUTSIDE =
  "whatsapp|whatsap|whatsappgroep|whatsapgroep|appgroep|appgroepje|groepsapp|teamapp|wijkapp|nachtapp|koffieapp|zusterapp|collega-app|familieapp|buurtapp|groepschat|dm|dms|dm's|pb|pm|messenger|snap|snapchat|telegram|inbox|gmail|hotmail|privémail|privemail|icloud|wetransfer|dropbox|sms|chat";
const CHANNEL = `${TO} ${THE}? ${THE}? ${APPS}`;
const OWN_MAIL = `naar|to|op mijn|m'n|mn|my|eigen ..1 gmail|hotmail|privémail|privemail|prive|privé|mail|thuismail|outlook|nummer|number|06|06-nummer|gsm|telefoon|phone|mobiel|email|adres|privéadres|privenummer|privénummer|privé-nummer|prive-nummer|privenr|nr|account|laptop`;

/** Refusals, redirects, warnings. */
const REFUSED = [
  `niet|nooit|geen|never|don't|dont|not|no|cannot|can't ..1 ${TO} ${THE}? ${THE}? ${APPS}`,
  `niet|nooit|not|never|don't|dont|geen ..6 hier|here $`,
  `niet|nooit|geen|never|don't|dont|not|no|cannot|can't ..3 ${APP}|mailen|sturen|doorsturen|delen|send|sending|sharing|share|post`,
  `nooit|never|geen|no ..5 ${APPS}`,
  'stuur|deel|zet|gooi|post|plaats|send|share|put ..5 nooit|never|niet|geen|no',
  'app|dm|whatsapp|mail ..3 nooit|never',
  'als|wie|wanneer|if|anyone|whoever ..8 app|appt|whatsappt|mailt|dmt|dm|stuurt|sends ..6 datalek|niet|breach|fout',
  'mag|mogen|may|kun|kan ..2 je|jij|u|men|ik|wij|you|artsen|zorgverleners|we ..4 patiëntgegevens|patientgegevens|patiënten|whatsapp|whatsappen|gegevens ..4 via|appen|whatsapp|delen|mailen',
  `{secure-channel} ..2 gebruiken|kan|staat|graag|please|belt|naar|or|of`,
  `<!4niet|geen via|over|met|op|through|by|use|using|gebruik|log ..3 {secure-channel} ..1`,
  'gaat|kan|loopt|in ..2 {secure-channel} !ingelezen',
  '{person-patient-plural|person-generic-plural}|gebruikers|mensen ..3 kunnen|kan|sturen|meten|can|krijgen|zien',
  'onze|nieuwe|deze|our|new|gratis ..1 app ..4 helpt|geeft|laat|is|werkt|biedt|helps|lets',
  'niets|niks|nothing ..2 via|in|op|per|over|by|hier|here',
  'fraude*|phishing*|nepmail*|oplichter*|oplichting|klik|klikken',
  'datalek|datalekken|gegevenslek|privacyverklaring|privacybeleid|beroepsgeheim|functionaris|phishing|campagne',
];
/** Not patient data: rosters, food, travel, lessons, animals. */
const HARMLESS = [
  "rooster|roosters|dienstrooster|rota|recepten|receptje|taart|cake|lasagne|soep|vergaderzaal|vergadering|agenda|parkeerplaats|borrel|bbq|barbecue|teamuitje|teamweekend|teamfoto|teamfoto's|vakantie|vakantiefoto's|verjaardag|cadeau|kat|hond|poes|dog|playlist|slides|college|lezing|presentatie|tentamen|toets|quiz|wedstrijd|voetbal|training|scholing|vacature|sollicitatie|cv|boodschappen|bestelling|congres|vacatures|wasmachine|kinderfeest|carpool|lunch|menu|uitnodiging|protocol|richtlijn|handleiding|artikel|guideline|paper|recipe|holiday|party|agenda",
];
const IN_POST = ['{training}', '{fiction}'];
const GUARDS = { unless: [...REFUSED, ...HARMLESS], unlessInPost: IN_POST } as const;

/** Data and channel are both named: these count in any post. */
export const CERTAIN: Constructions = {
  'ask for data': {
    patterns: [
      `${SOME}|{image-clinical} ..1 van|of zijn|haar|z'n|d'r|die|dat|hem|hun|his|her|meneer|mevrouw|<capital> ..6 appen|whatsappen|dm'en|doorappen|snappen|smsen|text|whatsapp`,
      `<!1${NOUN} ${APP} ..3 zijn|haar|z'n|d'r|hun|his|her|die ..1 {lab-result|medication|diagnosis|image-clinical}`,
      `stuur|stuurt|zet|plak|pop|typ|plakken|noteer ..4 je|jouw|uw|your|haar|zijn|her|his *score|*nummer|*lijst|*scores|number|nhs ..6 hier|here|hieronder|hierin|via`,
      `je|jouw|uw|your vragenlijst|*score|*nummer|*lijst ..6 hier|hieronder|here|reactie ..2 plakken|zetten|sturen|plaatsen|invullen`,
      `appje|berichtje|pb|dm|mailtje|message|bericht ..3 met|with ..3 ${DATA}|gewicht|klachten`,
      `stuurt|stuur ..2 haar|zijn|z'n|d'r|her|his ..8 ${CHANNEL}`,
      // "app me even zijn geboortedatum", "kan iemand me de ontslagbrief dm'en"
      `<!1${NOUN} ${APP} ..6 ${DATA}`,
      `${DATA} ..4 appen|geappt|whatsappen|dm'en|dmen|pb'en|pm'en|sms'en|smsen|messengeren|mailen|inboxen|doorappen|dm'd|whatsapped`,
      `${APP} ..5 ${SOME} ..3 van|of|vd|from ..3 ${WHO}|je|jouw|uw|die|haar|hem|him|her`,
      `${APP} ..4 je|jouw|uw|your|zijn|haar|z'n|d'r|hun|his|her|their ..1 ${SOME}`,
      `${APP} me|mij|ons|us ..3 een|a|even? foto|fotootje|filmpje|scan|pic|photo|picture|screenshot ..2 van|of ..1 je|jouw|uw|die|de|het|your|the|that ${SOME}|{body-part}`,
      `${APP} die|deze|that|the ..1 {body-part}|wond|plek|vlek|rug|teen|rash ..2 maar|even|ff|naar|to|over`,
      // "stuur je BSN in een DM", "mail de medicatielijst naar mijn gmail", "zet de overdracht in de groepsapp"
      `${SEND} ..8 ${DATA} ..6 ${CHANNEL}`,
      `${SEND} ..3 ${CHANNEL} ..6 ${DATA}`,
      `${SEND} ..6 pb|pm|dm|berichtje|privébericht|privebericht|bericht|appje|dm'etje|message|inbox ..4 met|with ..4 ${DATA}|naam`,
      `${SEND} ..8 ${DATA} ..6 ${OWN_MAIL}`,
      `${SEND} ..8 ${SOME} ..1 van|of|vd|over ..4 ${WHO}|je|jouw|your|wond ..6 ${CHANNEL}`,
      `${SEND} ..8 ${SOME} ..6 ${OWN_MAIL}`,
      `${SEND} ..4 ${DATA}|overdracht|handover|lijst|list|brief|foto|foto's|letter|scan|notes ..6 <email>`,
      `<email> ..6 ${DATA}|overdracht|lijst`,
      `${SEND} ..4 je|jouw|uw|your ..1 ${SOME} ..4 ${CHANNEL}`,
      `${SEND} ..4 je|jouw|uw|your ..2 ${DATA} ..3 hier|hierin|here|hieronder|reacties|comments|below`,
      `${SEND} ..3 hier|hierin|here|hieronder ..4 je|jouw|uw|your|zijn|haar|his|her ..1 ${DATA}`,
      `hier|hieronder|here ..2 uw|je|jouw|your ${DATA} ..8 plaatsen|sturen|zetten|stuurt|stuur|zet|plaatst|post|doorgeeft|send|deelt`,
      `${DATA} ..3 hier|hierin|hieronder maar|even|ff|doorgeven|neer|zetten|in|door`,
      `${DATA} ..10 naar|to ..2 <email>|gmail|hotmail|privémail|privemail|outlook ..3`,
      `[ naar|to mijn|m'n|mn|my ..1 gmail|hotmail|privémail|privemail|outlook|whatsapp ..2 sturen|mailen|doorsturen|appen ]`,
      `gegevens|naam|naam en ..3 van ..4 ${WHO} ..4 appen|dm'en|whatsappen|geappt|doorappen`,
      `dm|app|whatsapp|bericht|pb|message|text me|mij|ons|us|je|uw|your|maar|gewoon|even ..3 naam|name ..2 geboortedatum|dob|bsn|geboorte|birth`,
      // "uitslag weten? DM je naam"
      `{patient-data|diagnosis|symptom}|uitslag|herhaalrecept|recept|vraag|vragen|klacht|klachten weten|over|nodig|aanvragen|opvragen|bestellen? ?? ..4 dm|app|whatsapp|pb|messenger|appje ..4`,
      `pillenvragen|medicatievragen|gezondheidsvragen|zorgvragen|medische|symptomen|klachten|kwaaltjes|dosering|doseringen|bijwerkingen ..6 ${TO} ..1 dm|dm's|dms|pb|app|whatsapp|inbox|messenger|insta`,
      `online|gratis|snel|free|quick consult|consulten|spreekuur|diagnose|advies ..2 via|in|by|per|on dm|dm's|whatsapp|insta|messenger|app|snap`,
      `beantwoord|antwoord|antwoorden ..6 [ ${TO} ..1 dm|dms|dm's|pb|app|whatsapp|inbox|messenger ]`,
      `ask|answer|beantwoord ..6 medication|pill|meds|symptoms|rash|dose|health|gezondheid ..5 dm|dms|inbox|messenger`,
      `wie|iemand|someone|anyone|kan|kun|can|could ..2 mij|me|iemand|someone|anyone|jij|je|you ..2 ${APP} ..8 ${WHO}|${DATA}`,
      `kun|kan|kunnen|wil|zou|can|could jullie|iemand|je|u|jij|someone|you ..1 dm|dm'en|dmen|pb'en|appen|whatsappen ..2 $ >>1`,
    ],
    variant: 'ask',
    unless: [...REFUSED, ...HARMLESS],
    unlessInPost: IN_POST,
    given: [`${DATA}|${PATIENT}|{person-patient-plural}|foto|wond|moedervlek|bed|kamer|rug|been|plek|${SOME}`],
  },
  'send data': {
    patterns: [
      `[ ${OWN_MAIL} ] ..2 sturen|appen|mailen|doorsturen|smsen|whatsappen`,
      `verslagen|verslag|overdrachten|dossiers|foto's|wondfoto's ..8 ${TO} ..2 ${OUTSIDE}|drive|facebookgroep|dropbox`,
      `facebookgroep|facebookgroepje|whatsappgroep|appgroep|groepsapp|discord|whatsappgroepke ..16 >>1 [ hoe ..4 met|with ..2 bewoners|patiënten|cliënten|residents|patients ]`,
      `staat|staan|stond ..4 [ in|op ..2 whatsappgroep|whatsappgroepke|groepsapp|appgroep|teamapp ] ..4 foto|naam|namen|uitslag`,
      `${DATA} ..8 in|op|via|per|on|through ..2 ${OUTSIDE}|chatgpt`,
      `heb|hebben|had|staat|staan|gaat|gaan|kunnen|kan|mogen|komt|komen|have|is|are|goes|zet|zetten|gooi|gooien ..8 ${DATA} ..4 ${CHANNEL}`,
      `gooi|gooide|gegooid|zet|zette|knal|drop|gezet|rond ..8 [ in de|onze|die app|groep|chat ]`,
      `${DATA}|screenshots|screenshot|{patient-record} ..6 rond|round|around|doorgestuurd|rondgestuurd|gedeeld ..3 in|via|op|on|naar`,
      `${WHO} ..14 ${SEND} ..6 ${CHANNEL}`,
      `${SEND} ..6 ${WHO} ..8 ${CHANNEL}`,
      `heb|had|have ..5 ${WHO} ..6 geappt|gemaild|doorgestuurd|gedm'd|whatsapped|texted ..3`,
      `(|) rapportages|zorgplannen|overdracht|overdrachten|rapportage|handover|handovers ..5 ${CHANNEL}`,
      `rapportages|zorgplannen|overdracht|overdrachten|rapportage|handover|handovers|patiëntenlijst|visitelijst ..6 ${CHANNEL}`,
      `whatsappgroep|whatsapgroep|appgroep|groepsapp|telegram|whatsapp|group ..12 >>1 [ rapportages|zorgplannen|overdracht|overdrachten|rapportage|patiënten|handover|handovers|cliënten|bewoners ..6 ]`,
      `zet|gooi|zette|gezet|drop|put|knal ..2 [ die|de|het|dat|haar|hem|zijn|m|'m|that|the|her|his ..6 in|on de|the|onze|our ..1 groepsapp|app|appgroep|groep|groepschat|whatsapp|chat|group ] ..4`,
      `ik|i stuur|app|appte|mail|mailde|dm|sent|texted|send ..3 [ je|jou|you|hem|haar|them|her ..4 ${DATA} ]`,
      `zal|ga|shall|will ik|i ..6 [ je|jou|u|you|het|mee|met|even ..4 appen|dm'en|whatsappen|mee-appen|sms'en|text|whatsapp ]`,
      `[ ${CHANNEL} ] ..1 gezet|gegooid|gestuurd|geplaatst|gedeeld|gedropt|gedeeld|posted`,
      `typ|schrijf|zet|write ik|i|t|het ..3 [ hier even|ff|maar|gewoon|just ] ..8 messenger|appje|app|whatsapp`,
      `[ ${APP}|mail ] ..4 ${WHO} ..6 naar|to|aan mijn|my|m'n|jouw|je|haar|zijn|your`,
      `dicteer|plak|plakte|gooi|gooide|zet|zette|upload|voerde|invoeren|paste|pasted ..8 [ ${DATA}|brief|verslag|{patient-record}|decursus ..5 in ..1 chatgpt|gpt|copilot|gemini|claude|deepl ]`,
    ],
    variant: 'send',
    unless: [...REFUSED, ...HARMLESS, 'gesprek|praten ..6 app'],
    unlessInPost: IN_POST,
    given: [
      `${DATA}|${PATIENT}|{person-patient-plural|patient-record|care-place|lab-result|diagnosis}|foto|wond|bed|kamer|rapportages|zorgplannen|overdracht`,
    ],
  },
  // The person spoken to hears a result in a place that isn't theirs alone
  'tell a result': {
    patterns: [
      `beenmerg|biopt|snijvlakken|klier|lymfeklier|poliep|plekje|margins|marrow|node|lump|bult is|zijn|was|are ..2 schoon|goedaardig|clear|benign|negatief|kwaadaardig|fout`,
      `ik|i zag|heb|saw ..2 [ je|jouw|uw|your uitslag|uitslagen|results ]`,
      `je|jouw|uw|your|jullie ..2 uitslag|uitslagen|bloeduitslag|bloeduitslagen|labuitslag|labuitslagen|scan|scan's|result's|mri|ct|echo|biopt|kweek|test|soa-test|bloed|lab|results|result|bloods|biopsy|swab|smear|uitstrijkje|ecg|foto|punctie|scan's ..3 is|come|zijn|was|waren|kwam|ziet|zag|are|were|come|came|came ..8 binnen|goed|negatief|positief|schoon|terug|normaal|afwijkend|prima|clear|clean|back|negative|positive|fine|normal|keurig|ok|oké|slecht|verhoogd|in|uit|rustig|geen|high|low`,
      `je|jouw|uw|your|jullie uitslag|uitslagen|results|result|bloods : <any>`,
      `die|de|the ..1 uitslag|uitslagen|scan|kweek|test|biopsy|swab|results ..5 is|was|zijn|are|were|kwam ..3 negatief|positief|schoon|goed|binnen|terug|clear|negative|positive ..2 hoor|<capital>|trouwens|btw|geen|love|mate`,
      `je|jouw|uw|your tsh|hb|psa|crp|hba1c|ferritine|kreatinine|inr|egfr|glucose|cholesterol|b12|bloeddruk|waarden|waardes|vitamine|kalium|natrium|ferritin|ldl|leuko's|suiker|leverwaarden|nierfunctie ..2 is|zijn|was|waren|zit|zitten|staat|kwam|kwamen|came|are ..3 <number>`,
      `ik|i zag|las|bekeek|zie|saw|pakte|checked|heb|keek|looked|read|had ..4 [ je|jouw|uw|your ..1 dossier|scan|uitslag|uitslagen|echo|foto|file|chart|notes|results|labs|bloods ]`,
      `dossier ..3 [ langskomen|bekeken|ingezien|erbij gepakt? ]`,
      `[ bloed|kweek|scan|uitslag|uitslagen|biopsy|bloods|results is|zijn|are|was binnen|schoon|goed|back|in|terug|clear ] ..6 allemaal|alles|goed|geen|all|nothing|mooi`,
      `uit|in je|jouw|uw dossier ..6 blijkt|zie|staat|volgens`,
    ],
    variant: 'send',
    surfaces: ['message', 'comment'],
    unless: [
      'niet|geen|nooit|not|never|no|cannot ..4 bespreken|delen|geven|zien|openen|zeggen|inzien|kijken|discuss|comment|share|look',
      'via|in|op|on ..2 {secure-channel}|portal',
      'als|zodra|wanneer|if|once|when ..2 je|jouw|uw|de|your|the',
      'loterij|quiz|*-toets|cijfer|*toets|tentamen|toets|wedstrijd|voetbal|sollicitatie|examen|cijfer|exam|rijexamen',
      'bel|belt|bellen|call ..6 praktijk|balie|assistente|poli|surgery|practice|reception',
      '^ is|zijn|heb|hebt|wanneer|hoe|wat|have|did|when|how ..12 ?',
    ],
    unlessInPost: IN_POST,
  },
  // Asking after a patient, or letting slip, in a private message
  'ask after a patient': {
    patterns: [
      `weet|wist|heb|hoor|know|heard jij|je|iemand|you|anyone ..4 [ hoe ..5 afgelopen|is|gaat|ging ..6 met ..3 ${WHO} ]`,
      `hoe ..4 afgelopen|gegaan ..2 met [ ${WHO}|die|haar|hem|dat ..3 ]`,
      `how ..3 [ ${WHO}|bed|lady|guy|man ..4 doing|do|get on|go ]`,
      `kun|kan|kijk|wil|check|can|could ..2 jij|je|ff|even|you|effe|u ..4 [ checken|kijken|opzoeken|nakijken|check|look|see|inloggen ..2 of|if|in|hoe|wat|whether|up|bij ..8 ]`,
      `kijk|check|zoek ..1 ff|even|eens|effe ..4 [ lag|ligt|of|in|op ..8 <capital> ]`,
      `lag|ligt|heeft [ <capital> ..4 bij|in|op jullie|<capital>|chirurgie|de|afdeling ..4 ]`,
    ],
    variant: 'ask',
    surfaces: ['message', 'comment'],
    unless: [...HARMLESS, '{secure-channel}'],
    unlessInPost: IN_POST,
    given: [`${WHO}|opgenomen|afdeling|chirurgie|systeem|dossier|ward|icu|ic|ehh|longafdeling|spoed|seh`],
  },
  'let slip': {
    patterns: [
      `[ mag|mocht dit|dat|het ..1 eigenlijk|officieel niet ..3 doen|zeggen|sturen|vertellen ]`,
      `slid|sliding in like|here|this`,
      `[ mag|mocht|moet|should|shouldn't|mogen ..3 eigenlijk|officieel|niks|niets|niet|not|really ..3 zeggen|vertellen|doen|delen|tell|be|say|doen|zo ] ..16 opgenomen|bloed|uitslag|scan|ligt|lag|dossier|chemo|kanker|echo|operatie|results|admitted|schildklier|palliatieve|punctie`,
      `ik|i mag|shouldn't|can't ..3 eigenlijk|niet|niks|really|officieel ..10 [ omdat|maar|because|but|since jij|je|you ..2 het|bent|it's|zo|were|are ] ..12 {care-act|diagnosis|treatment|lab-result|death|care-place}`,
      `ga|zal|will ..4 [ in het|in|the systeem|dossier|system|epd|hix kijken|zoeken|look|spieken|checken ] ..12 appen|laat|let|app|vertel`,
      `[ don't|dont|niet|niks ..1 tell|tegen|zeggen ..3 baas|boss|balie|chef|leidinggevende|matron ] ..16`,
      `morgen|vanavond|straks|vandaag|tomorrow|tonight [ doen|krijgt|doet|do ..1 ze|hij|they ..1 de|het|een|the ..1 {treatment|care-act}|punctie|scan|operatie|lp|biopsy ..6 ]`,
      `mam|mama|moeder|vader|pap|dochter|zoon|mum|dad van|of <capital> hier|toch|here >>2 [ morgen|vandaag|hij|ze|punctie|scan|uitslag|operatie ..8 ]`,
      `mondje|mondjes dicht`,
    ],
    variant: 'send',
    surfaces: ['message', 'comment'],
    unless: ['namens|pers|press|journalist|journalisten|redactie|nos|vrt|nieuws'],
    unlessInPost: IN_POST,
    given: [
      `${WHO}|{care-act|diagnosis|treatment|lab-result|care-place|wards}|bloed|scan's|meds|naproxen|physio|uitslag|scan|dossier|punctie|operatie|systeem|opgenomen|afdeling`,
    ],
  },
};

/** Channels without data named: they count in a post that tells about a patient. */
export const WITH_CASE: Constructions = {
  'through a channel': {
    patterns: [
      `just|gewoon|maar|even|ff|effe ..1 [ ${APP} it|him|her|hem|haar|het|m|'m|t|die ..1 to|naar|over ..1 me|mij|us ]`,
      `[ ${APP} it|him|her|hem|haar|het|m|'m|t|die ..2 to|naar me|mij|us ]`,
      `${SEND} ..4 [ ${TO} ..2 ${OUTSIDE} ]`,
      `[ ${TO} ..2 ${OUTSIDE} ] ..2 gezet|gegooid|gestuurd|geplaatst|gedeeld|gedropt|posted|sturen|zetten`,
      `${SEND} ..4 ${OWN_MAIL}`,
      `[ app|whatsapp|dm|pb je|jij|u|you me|mij ..3 ]`,
      `[ kunnen|kan|can|could jullie|je|u|you ..1 dm'en|dmen|dm|pb'en|appen ]`,
      `[ gmail|hotmail|whatsapp|dm|insta is|mag|kan|works|ook ..1 fine|prima|ook|goed|ok ]`,
      `[ iemand|anyone|someone ..2 hier|here ..1 die ..2 kan|kunnen kijken|meekijken|helpen ]`,
      `[ zet|put|plaats|gooi|post ..2 t|het|it|dat|er ..2 hier ..2 bij|neer|onder ]`,
      `[ slid|slide in ..3 ]`,
      `kan|can|kun iemand|someone|anyone ..8 [ hierin|hier|here|in gooien|zetten|plaatsen|post|droppen|gooi ]`,
    ],
    variant: 'send',
    ...GUARDS,
  },
};
