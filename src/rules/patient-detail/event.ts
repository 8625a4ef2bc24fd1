/**
 * Finds accidents, causes and courses that people around remember: "onder een tractor", "haar trouwring uit haar luchtpijp gevist",
 * "op het dak gestaan". Some make a patient recognisable by themselves.
 */
import { type Document, PatternMatcher } from '../../document/index.ts';
import { longest, type Span, sameSentence } from '../span.ts';

interface EventSpan extends Span {
  readonly strength: number;
}

const patterns = new PatternMatcher({
  listed: ['{event-unusual}'],
  object: [
    `een|a|an|zijn|haar|z'n|d'r|his|her|hele|complete ..2 <word> in|up|uit|out|vast|stuck zijn|haar|z'n|d'r|his|her|dr|zn {body-part}|rectum|keel|neus|oor|slokdarm|luchtpijp|maag|bum|throat|nose|ear`,
    'waar de zon niet schijnt',
    "where the sun don't|doesn't|dont|doesnt shine",
    'in een plek waar',
    'ingeslikt|doorgeslikt|opgegeten|swallowed ..4',
    'om de enkel|nek|arm',
    'uit|from ..3 gevist|getrokken|gehaald|gezaagd|geknipt|gered|pulled|fished',
  ],
  fall: [
    'gevallen|viel|val|gevallen|sprong|gesprongen|geduwd van|uit|door|over|in|op|onder een|de|het|zijn|haar ..1 <word>',
    'van|uit een|de|het|zijn|haar ..1 <word> gevallen|gesprongen|gestort|getuimeld|gegleden',
    'fell|jumped off|from|through|out|into|under|down ..3 <word>',
    'onder|under een|zijn|haar|de|a|the|his|her ..1 tractor|trekker|maaidorser|trein|tram|bus|vrachtwagen|auto|paard|koe|machine|grasmaaier|truck|lorry|train|mower',
  ],
  crash: [
    'motor|auto|fiets|scooter|bus|trein|tractor|quad|vrachtwagen|brommer|car|bike|coach tegen|onder|op|into|versus|vs ..1 <word>',
    'coach|bus|train|plane crash',
    'ongeluk|ongeval|aanrijding|botsing|crash|pile-up met|op|with|on ..2 <word>',
    'aangereden|overreden|geschept|gegrepen|hit|struck door|by ..2 <word>',
  ],
  fire: [
    'brand|fire op|in|bij|on|at zijn|haar|de|het|een|the|a ..1 <word>',
    'sinds|na|since|after de|het|the brand|explosie|overval|schietpartij|gijzeling|fire|explosion|shooting',
  ],
  bystanders: [
    'hele|heel|half|halve|whole ..1 dorp|straat|plein|buurt|wijk|village|street|school|stad',
    'brandweer|politie|fire|helikopter|heli|knrm ..2 moest|moesten|erbij|mee|kwam|brigade',
  ],
  water: ['te water', 'uit het|de water|sloot|zwembad|zwembadje|gracht|haven', 'verdronken|verdrinking|drowned'],
  unique: [
    'eerste|enige|jongste|oudste|first|only|oldest|youngest in|van|ter|of|uit nederland|belgië|belgie|vlaanderen|wereld|land|the country|world|netherlands|europa|eeuw',
    'maar|slechts|only ..2 ter wereld|in nederland|worldwide',
    'in|op de|het|the krant|nieuws|news|papers|journaal gestaan|geweest|geweest|gehaald',
  ],
  day: [
    'op|on zijn|haar|his|her ..1 trouwdag|bruiloft|verjaardag|wedding|birthday',
    'tijdens|during|at the? de|het|een|zijn|haar|his|her|a ..1 bruiloft|mis|optocht|carnaval|seks|huwelijk|dienst|wedding|altar|begrafenis|wedstrijd|finale|prom',
  ],
});
const STRENGTH: Readonly<Record<string, number>> = {
  listed: 0.55,
  object: 0.75,
  fall: 0.6,
  crash: 0.65,
  fire: 0.65,
  bystanders: 0.6,
  water: 0.6,
  unique: 0.75,
  day: 0.6,
};

/** The unusual events in a sentence alone, in order. */
export function findEvents(document: Document): EventSpan[] {
  const found: EventSpan[] = [];
  for (const match of patterns.find(document)) {
    const before = sameSentence(document, match.first - 1, match.first);
    if (before && /^(?:geen|nooit|no|never|tegen|against)$/.test(before.folded)) continue;
    found.push({
      first: match.first,
      last: match.last,
      start: match.start,
      end: match.end,
      strength: STRENGTH[match.name] ?? 0.5,
    });
  }
  return longest(found);
}
