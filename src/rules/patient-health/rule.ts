import { type Document, inClass, layerKey, PatternMatcher, type Token } from '../../document/index.ts';
import { caseOf } from '../case/index.ts';
import type { Match, Rule, RuleContext } from '../rule.ts';
import { inSentences, longest, type Span, spanOf } from '../span.ts';
import { guidelines, severity, texts } from './texts.ts';

/** From which logit on a post is taken to tell about one patient. */
const FROM = 0.5;

/** Ways to tell the state of one person; the words between brackets are what tells it. */
const patterns = new PatternMatcher({
  strong: [
    '{death|prognosis|lab-result|mental-health|rare-diseases}',
    '{diagnosis|birth-pregnancy|addiction}',
    '{symptom} {symptom|diagnosis}',
    'bleek|blijkt|toch|helaas|turned ..3 {diagnosis|symptom}',
    '{lab-result} ..2 <number>',
    'crp|hb|psa|bmi|inr|gcs|emv|temp|koorts|suiker|sat|saturatie|bloeddruk|sugar|bp|sats|k|lactaat|hba1c|spiegel|ferritine|tsh ..2 <number>',
  ],
  plain: ['{symptom}', '{treatment}', '{medication}', '{care-act}', '{behaviour-care}'],
  body: [
    'gebroken|broken|verbrijzeld|afgerukt|geamputeerd|kapot|open ..1 {body-part}',
    '{body-part} ..2 kwijt|gebroken|eraf|af|los|open|in gips',
    '{body-part} in drie|twee|tien stukken',
    'afgezet|afgezette {body-part}',
  ],
});
const STRENGTH: Readonly<Record<string, number>> = { strong: 0.7, plain: 0.45, body: 0.7 };

interface Finding extends Span {
  readonly strength: number;
}

/** Words of health that in a post mostly say something else. */
const EVERYDAY =
  /^(?:type 1|type 2|hyper|slecht|drop|ziek|moe|dood|gas|status|plan|controle|lab|temp|corona|covid|griep|therapie|behandeling|verband|status|gewassen|gespoten|gedraaid|opgenomen|onderzocht|onderzoek|gedeeld|medicatie|pil|shift)$/;

const ALONE = layerKey();

/** The health words of a sentence alone. */
function candidates(document: Document): readonly Finding[] {
  const found = patterns.find(document).map((match) => {
    const quote = document.text.slice(match.start, match.end).toLowerCase();
    return {
      first: match.first,
      last: match.last,
      start: match.start,
      end: match.end,
      strength: (STRENGTH[match.name] ?? 0.4) - (EVERYDAY.test(quote) ? 0.25 : 0),
    };
  });
  return longest(found);
}

export const rule: Rule = {
  id: 'patient-health',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    const about = caseOf(document, context);
    if (about.post < FROM) return [];
    const bySentence = new Map<number, Finding[]>();
    for (const finding of inSentences(document, ALONE, candidates)) {
      const { sentence } = document.tokens[finding.first] as Token;
      const here = about.near[sentence] ?? 0;
      const row = about.features[sentence] ?? new Set<string>();
      if (here === 0 && document.sentences.length > 3) continue;
      if ((row.has('own') || row.has('own-story')) && !row.has('my-patient')) continue;
      if (finding.strength < (here === 2 ? 0.4 : 0.55)) continue;
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), finding]);
    }
    return [...bySentence.values()].map((findings) => together(document, findings)).sort((a, b) => a.start - b.start);
  },
};

const REACH = 4;

/** One remark for the health words of a sentence that stand close together: "CRP 210, koorts tot 39,6". */
function together(document: Document, findings: readonly Finding[]): Match {
  const best = findings.reduce((a, b) => (b.strength > a.strength ? b : a));
  let { first, last } = best;
  for (const other of findings) {
    if (other.first >= last && other.first - last <= REACH) last = other.last;
    if (other.last <= first && first - other.last <= REACH) first = other.first;
  }
  while (last > first + 1 && inClass(document, last - 1, 'writer')) last -= 1;
  const { start, end } = spanOf(document, first, last);
  return { start, end };
}
