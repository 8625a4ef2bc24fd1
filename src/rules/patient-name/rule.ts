import { type Document, inClass, PatternMatcher, type Token } from '../../document/index.ts';
import { caseOf } from '../case/index.ts';
import { type NameSpan, namesOf } from '../case/names.ts';
import type { Match, Rule, RuleContext } from '../rule.ts';
import { sameSentence } from '../span.ts';
import { guidelines, severity, texts } from './texts.ts';

/** What makes a name a patient's: it lies, is operated, dies, belongs to a ward; or the reader's results are told. */
const HEALTH =
  '{symptom|diagnosis|treatment|medication|lab-result|death|birth-pregnancy|mental-health|addiction|prognosis|care-act|rare-diseases}';
const cues = new PatternMatcher({
  ours: [
    'onze|ons|onzen|our|kleine|little|favo|favoriete|bewoner|bewoonster|patient|patiente|client|cliente|dametje|mannetje|meneertje|mevrouwtje {first-names|first-names-ambiguous}',
  ],
  place: [
    '{first-names|first-names-ambiguous|surnames|surnames-ambiguous} van|op|uit|from|in ..2 kamer|bed|zaal|room|bay|afdeling|leefgroep|woongroep|groep|gang|unit|<number>',
    'bij ons|mij op|in|onder',
  ],
  health: [HEALTH],
});

/** Names of people in the news, in thanks, in congratulations, of colleagues: never a patient's. */
const away = new PatternMatcher({
  thanks: [
    'gefeliciteerd|proficiat|dankjewel|bedankt|dank|thanks|thank|welkom|welcome|congrats|congratulations|succes|hulde|applaus ..5 <capital>',
    'promoveert|verdedigt|proefschrift|spreker|keynote|presenteert|workshop|webinar|vacature|sollicit*|inschrijven|aanmelden|contactpersoon|bereikbaar|pensioen|uitgezwaaid|collega|collegas|zwaaien',
  ],
});

const DRIFT = 2.2;

/** How much speaks for this name being a patient's, beside what the post as a whole says. */
function evidence(document: Document, name: NameSpan, context: RuleContext, marks: Marks): number {
  const about = caseOf(document, context);
  const { sentence } = document.tokens[name.first] as Token;
  const here = about.features[sentence] ?? new Set<string>();
  const next = sameSentence(document, name.last, name.first);
  const second = sameSentence(document, name.last + 1, name.first);
  let sum = about.post;
  if (name.form === 'titled') sum += 1.1;
  if (name.form === 'initials') sum += 0.9;
  if (name.form === 'nickname') sum += 0.7;
  if (name.form === 'handle') sum -= 0.9;
  if (marks.ours.has(name.first) || marks.ours.has(name.first - 1)) sum += 0.6;
  if (marks.place.has(sentence)) sum += 0.7;
  if (marks.health.has(sentence)) sum += 0.7;
  else if (marks.health.has(sentence + 1) || marks.health.has(sentence - 1)) sum += 0.3;
  if (next && /^[(,]$/.test(next.text) && second && /^\d{1,3}$/.test(second.folded)) sum += 0.5;
  if (here.has('in-bed')) sum += 0.6;
  if (here.has('death')) sum += 0.3;
  if (here.has('reader-care') && name.role === 'greeted') sum += 1.4;
  else if (name.role === 'greeted') sum -= 0.6;
  if (marks.thanks.has(sentence)) sum -= 1.3;
  if (here.has('own') || here.has('own-story')) sum -= 0.8;
  if (here.has('colleague')) sum -= 0.5;
  if (here.has('appointed')) sum -= 0.5;
  if (inClass(document, name.first - 1, 'person-public')) sum -= 1.5;
  if (here.has('pet') || here.has('machine')) sum -= 1;
  return sum;
}

interface Marks {
  readonly ours: ReadonlySet<number>;
  readonly place: ReadonlySet<number>;
  readonly health: ReadonlySet<number>;
  readonly thanks: ReadonlySet<number>;
}

function marksOf(document: Document): Marks {
  const marks = {
    ours: new Set<number>(),
    place: new Set<number>(),
    health: new Set<number>(),
    thanks: new Set<number>(),
  };
  const sentence = (index: number): number => (document.tokens[index] as Token).sentence;
  for (const match of cues.find(document)) {
    if (match.name === 'ours') for (let index = match.first; index < match.last; index += 1) marks.ours.add(index);
    else marks[match.name as 'place' | 'health'].add(sentence(match.first));
  }
  for (const match of away.find(document)) marks.thanks.add(sentence(match.first));
  return marks;
}

export const rule: Rule = {
  id: 'patient-name',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    const names = namesOf(document).filter((name) => name.role === 'person' || name.role === 'greeted');
    if (names.length === 0) return [];
    const marks = marksOf(document);
    return names
      .filter((name) => evidence(document, name, context, marks) > DRIFT - 1.5)
      .map((name) => ({ start: name.start, end: name.end }));
  },
};
