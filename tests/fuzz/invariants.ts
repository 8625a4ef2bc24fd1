/** What must hold for every answer of the engine, whatever the text. */
import { isDeepStrictEqual } from 'node:util';
import { forgetSentences } from '../../src/document/sentence-cache.ts';
import { type Analysis, type AnalyzeContext, analyze, type Finding } from '../../src/engine/index.ts';
import { PASSAGES } from '../../src/guidelines/index.ts';
import { PLATFORMS, RULE_IDS, type Severity, type Verdict } from '../../src/rules/rule.ts';
import { createRandom } from './random.ts';

const KNOWN_PASSAGES = new Set(PASSAGES.map(({ id }) => id));
const LANGUAGES: readonly Analysis['language'][] = ['nl', 'en', 'mixed', 'other'];

/** Whether a UTF-16 offset lies between the two halves of one character. */
export function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function verdictFor(severities: readonly Severity[]): Verdict {
  if (severities.includes('stop')) return 'stop';
  return severities.includes('think') ? 'think' : 'clear';
}

function* faultsOfFinding(text: string, finding: Finding, index: number, all: readonly Finding[]): Generator<string> {
  const { start, end, rule } = finding;
  const name = `finding ${index} (${rule} ${start}–${end})`;
  if (!RULE_IDS.includes(rule)) yield `${name}: no such rule`;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
    yield `${name}: outside of the text`;
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) yield `${name}: inside of a character`;
  if (finding.quote !== text.slice(start, end)) yield `${name}: quotes something else`;
  if (finding.quote.trim() === '') yield `${name}: quotes white space`;
  if (finding.message === '' || finding.advice === '') yield `${name}: has no words`;
  if (finding.guidelines.length === 0 || finding.guidelines.some((id) => !KNOWN_PASSAGES.has(id)))
    yield `${name}: no known passage behind it`;
  if (finding.replacements.includes(finding.quote)) yield `${name}: offers what stands there`;
  if (new Set(finding.replacements).size !== finding.replacements.length) yield `${name}: offers the same twice`;
  if (finding.kind !== undefined && rule !== 'patient-detail') yield `${name}: has a kind`;
  for (const partner of finding.combinedWith ?? [])
    if (partner === index || all[partner] === undefined) yield `${name}: combined with ${partner}`;
}

/** What is wrong with an answer; empty when all is well. */
export function faultsOf(text: string, { language, verdict, findings }: Analysis): string[] {
  const faults = findings.flatMap((finding, index) => [...faultsOfFinding(text, finding, index, findings)]);
  if (!LANGUAGES.includes(language)) faults.push(`language ${language}`);
  if (verdict !== verdictFor(findings.map(({ severity }) => severity))) faults.push(`verdict ${verdict}`);
  for (const [index, { start, end }] of findings.entries()) {
    const before = findings[index - 1];
    if (before && (before.start > start || (before.start === start && before.end > end)))
      faults.push(`finding ${index} is out of order`);
  }
  return faults;
}

const OTHER = 'Mijn patiënt van 43, een bakker uit Urk, vannacht overleden op de SEH.';

/** Analyses a text and checks the answer, also that it is the same when nothing is remembered of it. Never throws. */
export function faultsWith(text: string, context: AnalyzeContext = {}): string[] {
  try {
    const first = analyze(text, context);
    const faults = faultsOf(text, first);
    forgetSentences();
    analyze(OTHER);
    if (!isDeepStrictEqual(analyze(text, context), first)) faults.push('a second answer differs');
    return faults;
  } catch (error) {
    return [`throws ${error instanceof Error ? error.stack : String(error)}`];
  }
}

/** A context that goes with the text of the same number. Words of the text itself become settings. */
export function fuzzContext(seed: number, text: string): AnalyzeContext {
  const random = createRandom(seed ^ 0x5bd1e995);
  if (random.chance(0.5)) return {};
  const words = text.split(/\s+/);
  const some = () => Array.from({ length: random.below(4) }, () => random.pick(words) as string);
  return {
    platform: random.pick(PLATFORMS),
    surface: random.pick(['post', 'comment', 'message', 'profile']),
    settings: {
      language: random.pick(['nl', 'en']),
      rulesOff: RULE_IDS.filter(() => random.chance(0.1)),
      ruleSeverities: Object.fromEntries(
        RULE_IDS.filter(() => random.chance(0.1)).map((id) => [id, random.pick(['note', 'think', 'stop'] as const)]),
      ),
      ignoredWords: some(),
      heldTitles: random.chance(0.5) ? null : some(),
      institutionNames: some(),
      houseTerms: some().map((term) => ({ term, rule: random.pick(RULE_IDS) })),
    },
  };
}
