/**
 * How one person gets medical advice, a diagnosis, a dose or a result in public or by message. Advice to everybody ("drink voldoende"),
 * warnings ("stop nooit zelf") and pointers to one's own doctor stay out.
 */
import type { Constructions } from '../constructions.ts';

const DRUG = '{medication}|{medication-everyday}';
const BIT =
  'maar|gewoon|eens|even|ff|gerust|best|nou|nu|toch|alvast|lekker|eerst|zelf|just|simply|vandaag|morgen|vanavond|tonight|tomorrow|dan|er|gij|the|your|die|de|het|je|uw|that|dat|ook';

/** Refusing, pointing on, or speaking to everyone. */
const GENERAL = [
  "nooit|never|niet zomaar|don't|dont|do not ..4 {advice-verb}|stop|stoppen|stopping|halveren|halveer|stopt",
  '{advice-verb} ..4 nooit|never|niet zomaar',
  'overleg|bespreek|vraag|bel|raadpleeg|ga|speak|ask|talk|call|contact|see|check ..5 huisarts|arts|apotheek|apotheker|behandelaar|praktijk|gp|doctor|pharmacist|prescriber|trombosedienst|huisartsenpost|verloskundige',
  'richtlijn|richtlijnen|thuisarts|nhg|nice|bijsluiter|kompas|guideline|guidelines|rivm|campagne|folder|leaflet|studie|onderzoek|trial|in het algemeen|general|algemeen|patients|patienten|mensen met|people with|wie',
  'examen|toets|tentamen|quiz|casus|simulatie|serie|film|boek|roman|hond|kat|konijn|paard|cavia|plant|puppy|dog|cat|auto|fiets|recept van oma|taart|bakker',
];
const NOT_MEDICAL =
  'toets|tentamen|examen|cijfer|voldoende|onvoldoende|quiz|herkansing|geslaagd|test van de e-learning|certificaat|exam|grade|vve|loting|loterij|verkiezing|wedstrijd|sollicitatie|enquete|les|module|punten|rijbewijs|rijexamen';

export const constructions: Constructions = {
  result: {
    patterns: [
      `je|jouw|uw|u|your|die|jullie ..2 uitslag|uitslagen|kweek|kweken|bloed|bloedwaarden|bloeduitslag|bloeduitslagen|bloedonderzoek|lab|labwaarden|scan|mri|ct|echo|foto|uitstrijkje|biopt|punctie|pcr|test|soa-test|soatest|zwangerschapstest|urine|bloodwork|bloods|results|result|smear|biopsy|swab|x-ray|xray|ultrasound|culture|ecg|hartfilmpje|mammogram|mammo|pretecho|lab ..3 is|zijn|was|waren|are|came|come|staat|staan|laat|toont|ziet|zagen|zag|looks|look|binnen|terug|back|: ..8`,
      `uitslag|uitslagen|kweek|scan|echo|bloed|bloods|results|biopt|test|mri ..3 binnen|terug|back|in ..4 {result-good-bad}`,
      `{lab-result} ..4 {result-good-bad}`,
      `jouw|je|uw|your uitslag|uitslagen|result|results : ..6`,
      `bloed|uitslag|kweek|scan|lab|results|bloods is|zijn|are binnen|terug|back|in`,
      `de|die|the scan|echo|kweek|mri|ct|foto|uitslag|biopsy|test|bloedtest was|is|waren|came|looks ..2 {result-good-bad}`,
      `uw|je|jouw|your {lab-result|lab-value} ..3 is|was|zijn|: ..6`,
      `het|t|it is|wordt|'s ..2 een|a jongetje|meisje|boy|girl`,
      `ik|i|we|wij ..3 zie|zag|zien|see|saw|nagekeken|keek|looked ..3 in ..2 je|jouw|uw|your|het|the|systeem dossier|file|chart|systeem|record|notes`,
      `even|net|nog ..2 nagekeken|gekeken in ..2 systeem|dossier|epd`,
      `heb|had je|jouw|uw|je|your dossier|file ..6 erbij|bijgepakt|open|voor|voor|gepakt`,
    ],
    variant: 'result',
    severity: 'stop',
    surfaces: ['comment', 'message'],
    unless: [
      NOT_MEDICAL,
      "niet|geen|nooit|not|never|can't|cannot|won't ..5 dossier|file|uitslagen|results|zeggen|via|bespreken|inzien|delen|here|hier",
      'stuur|deel|post|upload|zet|send|share|bekijk|vind|staat|log|login|inloggen ..8 portaal|portal|app|mijn',
      'wanneer|hoe lang|when|als|if|zodra|once ..4 uitslag|result|results|uitslagen|scan',
    ],
    unlessInPost: ['persoonlijk advies geven', "can't look into|comment"],
  },
  // The same words in a post only count with a person spoken to
  'result in a post': {
    patterns: [
      `<handle> ..6 uitslag|kweek|scan|bloed|echo|pretecho|results ..4 {result-good-bad}|binnen|terug|erop|back`,
      `hoi|ha|hey|dag|beste|hi|hello <capital> ..6 uitslag|kweek|scan|bloed|echo|results|lab ..6 {result-good-bad}|binnen|terug|back`,
    ],
    variant: 'result',
    severity: 'stop',
    surfaces: ['post'],
    unless: [NOT_MEDICAL],
  },
  // Change of medication: "halveer die metoprolol maar"
  'change of medication': {
    patterns: [
      `stop|stopt|staak|halveer|verlaag|verhoog|verdubbel|minder|bouw|skip|bin|ditch|halve|double|drop|quit|ditch|taper|laat|sla|gooi|schrap|pauzeer|pause|split ..2 ${BIT} ..3 ${DRUG}`,
      `stop|halveer|verlaag|verhoog|verdubbel|bouw|skip|bin|ditch|halve|double|drop|quit|taper|laat|sla|pauzeer ..4 ${DRUG} ..4 ${BIT}`,
      `stop|stoppen|gestopt|stopping ..2 ${BIT}|met|with|taking ..3 ${DRUG}`,
      `zou|kan|kun|kunt|mag|mogen|moogt|moet|moeten|could|would|should|can|'d ..5 ${DRUG} ..5 stoppen|halveren|verlagen|verhogen|verdubbelen|laten|afbouwen|weglaten|staan|liggen|overslaan|staken|minderen|ophogen|stop|halve|skip|nemen|slikken|omlaag|omhoog|schrappen`,
      `zou|kan|kun|kunt|mag|mogen|moogt|moet|could|would|should|can|i'd|id ..4 stoppen|stop|halveren|afbouwen|minderen|skip|halve|drop|taper ..3 ${DRUG}|met|with|de|die|the ..3 ${DRUG}`,
      `${DRUG} ..4 ${BIT} ..3 stoppen|halveren|verlagen|verhogen|verdubbelen|afbouwen|weglaten|overslaan|laten|staken|omlaag|omhoog|schrappen|minderen`,
      `${DRUG} ..2 twee|paar|een|<number> dagen|dag|weken|week|weekje laten|stoppen|staan|overslaan`,
      `van <number>|vijftig|twintig naar|to <number> en|and|, ..4 stoppen|stop|afbouwen|klaar`,
      `from <number> to <number>`,
      `pillen|pilletjes|pillekes|tabletten|medicijnen|medicatie|cholesterolpillen|cholesterolpilletjes|bloedverdunner|bloedverdunners|plaspil|meds|pills|tablets ..6 laten|liggen|staan|gooien|vuilbak|prullenbak|stoppen|bin|weg|niet|nodig|rotzooi`,
      `{dose-change}`,
      `dosis|dosering|dose ..3 halveren|verlagen|verhogen|verdubbelen|omlaag|omhoog|halve|double|up|down`,
    ],
    variant: 'medication',
    severity: 'stop',
    surfaces: ['comment', 'message'],
    unless: GENERAL,
  },
  'change of medication in a post': {
    patterns: [
      `voor <capital> : ..20`,
      `bij deze|voor ..2 <capital> ..6 ${DRUG} ..6 laten|liggen|stoppen|halveren|staan`,
      `<handle> ..8 stop|halveer|verlaag|verhoog|skip|stoppen ..5 ${DRUG}`,
    ],
    variant: 'medication',
    severity: 'stop',
    surfaces: ['post'],
    given: ['{medication|medication-everyday}'],
    unless: GENERAL,
  },
  // A dose: "neem er twee van 500", "3x daags ibuprofen 600"
  dose: {
    patterns: [
      `neem|neemt|slik|slikt|pak|gebruik|geef|geeft|smeer|smeert|druppel|spuit|take|try|use|give|pop|probeer ..5 ${DRUG}`,
      `neem|neemt|slik|slikt|pak|take|geef ..5 twee|een|drie|half|halve|<number>|one|two|three|half van|of|tablet|tabletten|mg|pillen|stuks|per|<number>|tablets`,
      `<number>|twee|drie|2x|3x|4x x|keer|maal|times per|a|daags|dag|day|op ..2 ${DRUG}`,
      `<number>|twee|drie|2x|3x|4x|1x ..1 keer|x|daags|maal ..3 ${DRUG}`,
      `${DRUG} ..2 <number> ..1 mg|milligram|gram|microgram|ie|x|keer|maal|daags|ml`,
      `${DRUG} ..2 erop|erin|smeren|slikken|nemen|innemen|gebruiken|proberen|en klaar|volstaat`,
      `${DRUG} ..4 twee|drie|<number>|2x|3x|4x ..1 keer|maal|x|per|daags|times`,
      `twee|een|drie|<number>|two|three|one ijzertabletten|ijzertablet|tabletten|pillen|capsules|tablets|pufjes|druppels|paracetamol|ibuprofen|naproxen ..3 per|a|elke|voor ..1 dag|day|nacht`,
      `jij|je|u|ge|gij|you hebt|hebben|heb|need|needs|moet|moogt|mag ..4 ${DRUG} ..3 nodig|nemen|slikken|hebben|halen|vragen|take`,
      `you need|want ..3 ${DRUG}`,
      `kuur|kuurtje|antibioticakuur|course ..2 afmaken|uitnemen|finish|niet|stoppen`,
      `{remedy-everyday} ..1 erop|erin|smeren|op ..3`,
      `blijven|blijf ..1 koelen|smeren|spoelen|inwrijven|tapen|doorslikken|doorbewegen|oefenen ..6`,
    ],
    variant: 'medication',
    surfaces: ['comment', 'message'],
    unless: GENERAL,
  },
  // Diagnosis at a distance: "dat klinkt als een blaasontsteking"
  diagnosis: {
    patterns: [
      `dat|dit|het|klinkt|sounds|looks|that|it|lijkt|ziet ..3 klinkt|lijkt|lijk|ziet|sounds|looks|as|like ..2 als|op|uit|like ..3 {diagnosis|disease-proper|everyday-diagnosis}`,
      `klinkt|lijkt|sounds|looks ..1 als|op|like ..3 {diagnosis|disease-proper|everyday-diagnosis}`,
      `je|jij|u|ge|gij|you|girl|hij|zij hebt|heeft|heb|have|has|got|clearly ..4 {diagnosis|disease-proper|everyday-diagnosis} ..4`,
      `da's|dat|dit|t|het is|'s ..2 duidelijk|gewoon|typisch|zeker|echt|vast|zona|sowieso|100|definitely|clearly|just|een ..3 {diagnosis|disease-proper|everyday-diagnosis}`,
      `da's|das|that's|thats ..1 {diagnosis|disease-proper|everyday-diagnosis}`,
      `zo te zien|horen ..8`,
      `zie ik zo|meteen ..1 aan|op|foto`,
      `als|zo ik het|hem|m ..2 zie|hoor|bekijk ..1 op|aan`,
      `op|aan ..1 je|jouw|uw|your|de foto|filmpje|mri|plaatje|mri-plaatje|picture|pic|photo|scan ..3 te|zien|is|zie ..3`,
      `die pijn|moeheid|hoest|uitslag|jeuk|bult|plek komt ..2 van je|uw|jouw ..3`,
      `niks|niets|geen|no ..1 engs|ernstigs|aan|zorgen|worries de? ..1 hand|hoor ..3 moedervlek|plekje|bultje|knobbeltje|mole|lump|wratje`,
    ],
    variant: 'advice',
    surfaces: ['comment', 'message'],
    unless: [
      ...GENERAL.slice(2),
      'niet altijd|not always',
      'klinkt als een plan|goed',
      'bij|in ons|onze',
      'sterkte|beterschap|heel wat|heftig',
    ],
  },
  advise: {
    patterns: [
      `zou|i'd|id|i would|ik ..3 als ik jou|je|u was`,
      `als ik jou|u|je was`,
      `if i were|was you`,
      `zou ..3 weigeren|annuleren|afzeggen|niet doen|laten weghalen|laten opereren|doorbewegen|laten annuleren|laten zitten`,
      `ik zou ..6 laten|annuleren|weghalen|opereren|niet doen|afzeggen|weigeren|doorverwijzen|smeren|koelen|spoelen|rusten|doorlopen`,
      `{rest-advice}`,
      `weghalen|laten verwijderen|opereren die|dat ..1 handel|ding`,
      `kijk|kijken|check|look ik|we|i'll|wel ..4 vanavond|even|straks|later|tonight|naar ..4 foto|moedervlek|naar|bank|plek|uitslag|wond|it`,
      `stuur|whatsapp|app|dm|mail|send ..4 foto|foto's|pic|filmpje|picture|uitslag van|of ..3 je|uw|jouw|your|de|het ..2 moedervlek|plek|plekje|wond|uitslag|knie|tand|kies|mole|rash|bult|been|buik`,
      `ik|i beantwoord|answer ..3 je|al|all|your|alle ..4 pillenvragen|vragen|medische|health|medical ..4 dm|dms|in`,
      `hoef|hoeft|need|moet ..5 niet|geen|no ..3 voor|te? ..3 huisarts|dokter|dermatoloog|arts|ziekenhuis|spoed|doctor|gp|er|hospital|te komen|wachten`,
      `geen|niks|niets|no need ..4 huisarts|huisdokter|dokter|arts|doctor ..3 vragen|nodig|bellen|for`,
      `kan|kun|kunt ..1 je|u|jij|ge ..3 zelf ..1 doen|prikken|weghalen|uitknijpen|verwijderen|behandelen|hechten|openprikken`,
      `niet|not ..1 aan krabben|krabbelen|scratch`,
    ],
    variant: 'advice',
    surfaces: ['comment', 'message'],
    unless: [...GENERAL.slice(2), 'nooit|never ..4 dm|advies|advice'],
  },
  'advice on a profile': {
    patterns: [
      `beantwoord|antwoord|answer|answering|vraag|stel|ask ..4 vragen|pillenvragen|questions|me|mij|maar ..5 dm|dms|pb|inbox|doses|dosering|dosages`,
      `diagnose|advies|diagnosis|advice|consult|recepten|prescriptions ..3 via|per|by|in ..1 dm|dms|pb|inbox|whatsapp|insta`,
      `dm ..3 for|voor advies|advice|diagnose|diagnosis|consult|dosering`,
    ],
    variant: 'advice',
    surfaces: ['profile', 'post'],
    unless: ['geen|niet|no|not|nooit|never|zonder'],
  },
};
