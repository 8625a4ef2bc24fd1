/**
 * How medical claims are put as certain without a source: remedy, claim, complaint; promises without exception; distrust of care. A source,
 * a hedge or a question takes the claim back. Patterns in the vocabulary of `src/document/README.md`.
 */
import type { Constructions } from '../constructions.ts';

const REMEDY = '{remedy|beauty-treatment|treatment|remedy-everyday|medication|medication-everyday}';
const ILL = '{claim-target|diagnosis|disease-proper|everyday-diagnosis|symptom}';

/** Where it comes from, how sure it is, or that it is asked. */
const SOURCED = [
  'volgens|according|bron|source|sources|bronnen|link|referentie|reference|doi|pmid|pubmed|cochrane|thuisarts|nhg|nice|rivm|gezondheidsraad|who|richtlijn|richtlijnen|guideline|guidelines|bijsluiter|kompas|lareb|cbg|fda|ema|ggd|trial|trials|rct|meta-analyse|meta-analysis|review|studie|study|studies|onderzoek|onderzoekers|research|cijfers|beweegrichtlijnen|jaarverslag|rapport|proefschrift|nhs|cdc|artikel|article|paper|column|podcast|lezing|bcfi|evidence|cohort|voedingscentrum|hartstichting|longfonds',
];
const UNSURE = [
  'misschien|wellicht|mogelijk|soms|kan|kunnen|zou|zouden|lijkt|lijken|waarschijnlijk|may|might|could|maybe|perhaps|possibly|seems|sometimes|suggests|wijst|wijzen|vaak|meestal|often|usually|weinig bewijs|onvoldoende bewijs',
  'ik vraag|wie weet|weet iemand|is het zo|does anyone|klopt het|zoek|tips|iemand',
  'niet|geen|not|no|never|nooit bewezen|bewijs|evidence|proven|waar|true|wondermiddel',
  'fabel|mythe|fabeltje|onzin|nep|misinformatie|desinformatie|misinformation|fake|debunk|hoax dat|:|is|about|over',
];
const STORY = ['mijn|mij|me|my ..3 zoon|dochter|kind|man|vrouw|moeder|vader|son|daughter|husband|wife|oma|opa'];

export const constructions: Constructions = {
  cure: {
    patterns: [
      `${REMEDY} ..5 {claim-verb} ..5 ${ILL}`,
      `${REMEDY} ..4 {claim-verb} ..4 immuunsysteem|weerstand|afweer|stofwisseling|metabolisme|hormonen|darmen|cortisol|lever|bloeddruk|slaap|immune|metabolism|hormones|gut|sleep|inflammation|ontstekingen|gifstoffen|toxins|afvalstoffen|aging|veroudering|kans|risico|risk`,
      `${REMEDY} ..4 helpt|helpen|werkt|werken|helps|works|is|zijn|are ..3 tegen|bij|voor|beter|against|for|better|goed|great|essential|essentieel ..4 ${ILL}`,
      `${REMEDY} ..3 werkt|helpt|works|helps ..3 altijd|always|gegarandeerd|beter|every|iedereen|100|minstens|zo goed|just ..3`,
      `${REMEDY} {claim-verb} ..6 <number> ..1 %|procent|percent|keer|times|dagen|weken|days|weeks`,
      `${REMEDY} ..5 minstens|net|even|just zo|as goed|effectief|sterk|good|effective|well als|as ..2 ${REMEDY}`,
      `${REMEDY} ..3 {claim-verb} ..3 {claim-verb}`,
      `${REMEDY} {claim-strong} ..6`,
      `{claim-strong} ..4 ${ILL}`,
      `${ILL} ..4 geneest|genees|verdwijnt|voorkom|voorkomt|weg|genezen ..3 met|door|via|with ..3 ${REMEDY}`,
      `${ILL} ? ..6 ${REMEDY}`,
      `cured|fixed|healed|genas|genezen|verhielp|heelde my|mijn|her|his|haar ..2 ${ILL}|burnout|burn-out`,
      `<number>|acht|zeven|negen|eight|nine ..1 op|of|van|in|out ..1 de|of|the? <number>|tien|10|ten ..8`,
      `<number> %|procent|percent gaat|geneest|verdwijnt|van|of|heeft|krijgt|veilig|safe|effective|effectief|werkzaam ..6 vanzelf|${ILL}|voor`,
      `<number> %|procent|percent|x|times ..2 veilig|effectief|safe|effective|pijnvrij|natuurlijk|natural|werkzaam|minder|meer|lower|less|fewer|higher`,
      `lower|lowers|verlaagt|verlagen|verhoogt|verhogen|boost|boosts|raises|halves|halveert|doubles ..6 by|met <number>|half|de`,
      `met de helft`,
      `{claim-target} ..4 komt|ontstaat|comes|is|wordt ..3 door|van|from|caused|veroorzaakt ..2 {claim-culprit}`,
      `{claim-culprit} ..3 veroorzaakt|veroorzaken|is|zijn|geeft|causes|cause|leads|leidt|maakt|are ..3 ${ILL}|gif|vergif|dodelijk|poison|dik|ziek|oorzaak|root|cause|toxic|giftig`,
      `bacterie|virus|kanker|tumor|bacteria|cancer gaat|sterft|dies|verdwijnt ..3 dood|bij|door|at|from|in`,
      `gegarandeerd|guaranteed|garantie ..4 resultaat|pijnvrij|rechte|sneller|sessies|klachtenvrij|genezen|pain|results|zonder|beter|effect|slank`,
      `pijnvrij|klachtenvrij|zonder pijn|resultaat|sessies|mnd|weken|maanden|sessions|weeks|tanden|pain|, gegarandeerd|guaranteed`,
      `pijnloos|painless ..2 en|and|, ..2 voor|no|geschikt|zonder|veilig|for`,
      `zonder|no|without ..1 bijwerkingen|side|maagklachten|risico|risico's|risk|risks ..1 effects?`,
      `geschikt voor iedereen`,
      `voor iedereen geschikt`,
      `helemaal|volledig|totaal|completely|totally veilig|safe|onschuldig|harmless ..3 voor|for|bij|in ..2`,
      `{certainty-claim}`,
      `geeft|kost|scheelt ..1 hooguit|minstens|gemiddeld ..8 per|minuut|jaar|minder`,
      `average|gemiddeld ..3 <number>|eleven|ten|five|tien|vijf ..1 years|jaar|kilo ..1 younger|jonger`,
      `overal|everything ..1 goed|good voor|for`,
    ],
    variant: 'claim',
    unless: [...SOURCED, ...UNSURE, ...STORY, 'vacature|hond|kat|paard|auto|fiets'],
    unlessInPost: [
      'bron|source : ..2',
      'bron|link ..1 onderaan|onderstaand|hieronder|below|in',
      'zie|see ..1 rivm|nhg|thuisarts|richtlijn|nice|nhs|cochrane',
      '<handle> ..1 et al',
    ],
  },
  // Against care: "stop met vaccineren", "chemo is vergif"
  'against care': {
    patterns: [
      '{anti-care}',
      `{vaccine} ..5 {anti-care-predicate}`,
      `chemo|chemotherapie|chemotherapy|bestraling|antidepressiva|antibiotica|statines|statine|statins|paracetamol|de pil|ritalin|insuline|insulin|mammografie|mammografieen|bevolkingsonderzoek|hpv-prik|griepprik|prikken|antidepressants|cholesterolverlagers|narcose|fluoride|epiduraal|ruggenprik|inleiding|inleiden ..4 {anti-care-predicate}`,
      `stop|stoppen|gestopt|weiger|weigeren|nooit|niet|don't|stop|refuse|avoid ..3 met|to|je|uw|your|de|the|laten|vaccinating|vaccineren|inenten|inspuiten|prikken|chemo|bestraling ..3 {vaccine}|vaccineren|inenten|chemo|bestraling|vaccinating|vaccinate|chemotherapie`,
      `kind|kinderen|kids|children|baby|baby's ..2 niet|not|nooit ..3 laten? inspuiten|vaccineren|inenten|prikken|vaccinate|vaccinated|jab`,
      `artsen|dokters|doctors|huisartsen|big|farma|pharma|apothekers|ze|specialisten|ziekenhuizen|medici ..2 vertellen|zeggen|willen|verzwijgen|houden|tell|want|hide|weten|pharma|verdienen ..3 je|u|dit|jou|het|you|this|ons|niet ..4`,
      `niemand|nobody|no-one ..3 vertelt|zegt|tells|verteld ..3`,
      `geen|no|niks|niets money|geld|te verdienen|valt ..4 in|aan|met|mee|verdienen`,
      `{medication|medication-everyday} ..5 vuilbak|prullenbak|weggooien|wegspoelen|wc|gif|vergif|rotzooi|poison|scam|myth|mythe|leugen|nergens|onnodig|overbodig`,
      `gooi|smijt|flikker|spoel|throw|bin|ditch|flush ..3 {medication|medication-everyday} ..6 vuilbak|prullenbak|weg|wc|bin|toilet|down|away`,
      `laat|laten|leave ..1 die|de|je|uw|al|the|those {medication|medication-everyday} ..3 maar|gewoon|dan|staan|liggen|out`,
      `die {medication|medication-everyday} ..3 kunt|kan|kun|mag|moogt ..4 laten|staan|stoppen|weg`,
      `{medication-everyday|diagnosis|everyday-diagnosis|disease-proper}|withdrawal|long covid|covid|corona|aids|hiv|adhd|autisme is|are|bestaat|bestaan ..2 myth|hoax|fabel|mythe|niet|verzinsel|scam|uitgevonden|verzonnen|modeziekte|modeverschijnsel|leugen|lie ..3`,
      `nergens|niet|overbodig voor|nodig nodig|hoor|gewoon ..3`,
      `{vaccine}|spuiten|prikken|antibiotica|chemo|operatie|medicijnen|pillen|inenting ..4 nergens|helemaal|echt voor|niet nodig`,
      `je|uw|your|het|the lichaam|body|natuur|nature ..2 kan|can|geneest|heals|weet|knows|regelt|doet|lost ..4 zelf|itself|vanzelf|alleen|het|dat`,
      `borstvoeding|natuur|lichaam|vitamine c|zonlicht ..1 regelt|doet|geneest ..3 zelf|vanzelf|alles`,
      `doe|do ..2 je|uw|your ..1 eigen|own onderzoek|research`,
      `wordt|worden|word|wordt ..2 daar|er|je ..3 alleen|enkel|maar ..2 slap|ziek|zieker|dik|suf|slapper`,
      `nog nooit ..4 kind|iemand|patient ..4 zien ..2 sterven|doodgaan|overlijden`,
    ],
    variant: 'against-care',
    severity: 'think',
    unless: [
      'volgens ..2 richtlijn|nhg|who|rivm|lareb|cbg',
      'fabel|mythe|fabeltje|onzin|misinformatie|desinformatie|misinformation|debunk ..3 dat|:|over|about',
      'mensen|people|sommigen|wappies|antivaxers|antivaxxers|wie|patient|patienten die|who|denkt|denken|beweren|think|claim|zegt|zeggen ..8',
      'overleg|bespreek|vraag ..4 arts|huisarts|apotheek',
      'nooit|never ..2 zelf|zomaar|abruptly|suddenly|cold',
      '{person-care} ..2 zegt|zei',
    ],
  },
};
