/**
 * Adds labelled posts of our own to the corpus: `npm run posts -- NAME < posts.jsonl`.
 * Input, one post a line, is either the corpus format with quotes but without offsets and ids, or, quicker to write, marked-up text:
 *
 *   nl x post stop | | Vannacht [age:52-jarige] man uit [place:Oss] binnen, [health:hartinfarct].\nWat [suffering:een kick]
 *   en instagram comment clear 12 | individual-advice | In general: ask your own GP.
 *
 * language, platform, surface, verdict and perhaps the number of a minimal pair; the rules readers could differ on; the text, with \n for a line break. A
 * tag is a kind of detail, a rule's id or a word that only one of them has, or several with + between; tags may stand within each other.
 * Output: tests/corpus/posts/own-NAME.jsonl (appended).
 * A line that can't be used is reported with its number and left out; the others are kept. Exit status 1 when any was left out.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DETAIL_KINDS,
  PLATFORMS,
  RULE_IDS,
  type RuleId,
  type Severity,
  SURFACES,
  type Verdict,
} from '../src/rules/rule.ts';
import { POST_LANGUAGES } from '../tests/corpus/corpus.ts';

interface DraftFinding {
  rule: string;
  kind?: string;
  quote: string;
  /** UTF-16 offset; the first place of the quote where absent. */
  start?: number;
}

interface PlacedFinding extends DraftFinding {
  start: number;
  end: number;
}

interface Draft {
  text: string;
  lang?: string | undefined;
  platform?: string | undefined;
  surface?: string | undefined;
  verdict: Verdict;
  findings?: DraftFinding[];
  borderline?: string[];
  note?: string;
}

const name = process.argv[2];
if (!name || !/^[a-z0-9][a-z0-9-]*$/.test(name)) {
  console.error('usage: npm run posts -- NAME < posts.jsonl   (NAME: lower case letters, digits, hyphens)');
  process.exit(2);
}
const path = join(import.meta.dirname, `../tests/corpus/posts/own-${name}.jsonl`);
const known = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
const texts = new Set(known.map((line) => (JSON.parse(line) as { text: string }).text));

const usual: Partial<Record<RuleId, Severity>> = { 'unsourced-claim': 'note', reach: 'note' };

/** Rule and kind of a tag: a kind of detail, a rule's id, or the one rule that has this word in its id. */
function ofTag(tag: string): { rule: string; kind?: string } | undefined {
  if (DETAIL_KINDS.includes(tag as never)) return { rule: 'patient-detail', kind: tag };
  const exact = RULE_IDS.find((rule) => rule === tag);
  const some = RULE_IDS.filter((rule) => rule.split('-').includes(tag));
  const rule = exact ?? (some.length === 1 ? some[0] : undefined);
  return rule && { rule };
}

/** Reads a marked-up line. */
function fromMarkup(raw: string): Draft | { problem: string } {
  const parts = /^(\S+) (\S+) (\S+) (\S+)(?: (\d+))? ?\|([^|]*)\|(.*)$/.exec(raw);
  if (!parts) return { problem: 'neither JSON nor “language platform surface verdict | rules | text”' };
  const [, lang, platform, surface, verdict, pair, hesitant, marked] = parts as unknown as string[];
  const findings: PlacedFinding[] = [];
  const open: { tags: string[]; start: number }[] = [];
  let text = '';
  const source = (marked as string).trim().replaceAll('\\n', '\n');
  for (let at = 0; at < source.length; at += 1) {
    const tag = /^\[([a-z+-]+):/.exec(source.slice(at, at + 60));
    if (tag) {
      open.push({ tags: (tag[1] as string).split('+'), start: text.length });
      at += tag[0].length - 1;
    } else if (source[at] === ']' && open.length > 0) {
      const { tags, start } = open.pop() as { tags: string[]; start: number };
      for (const name of tags) {
        const found = ofTag(name);
        if (!found) return { problem: `unknown tag ${name}` };
        findings.push({ ...found, quote: text.slice(start), start, end: text.length });
      }
    } else text += source[at];
  }
  if (open.length > 0) return { problem: `a tag ${open.at(-1)?.tags.join('+')} is not closed` };
  const borderline = (hesitant as string)
    .split(',')
    .map((rule) => rule.trim())
    .filter(Boolean);
  const rules = borderline.map((rule) => ofTag(rule)?.rule);
  if (rules.includes(undefined)) return { problem: `unknown rule among “${borderline.join(', ')}”` };
  return {
    text,
    lang,
    platform,
    surface,
    verdict: verdict as Verdict,
    findings: findings.sort((a, b) => a.start - b.start),
    borderline: rules as string[],
    ...(pair && { note: `pair ${pair}` }),
  };
}

/** The corpus line of a draft, or the reason why there is none. */
function toLine(raw: string, id: string): { line: string } | { problem: string } {
  let draft: Draft;
  if (raw.startsWith('{')) {
    try {
      draft = JSON.parse(raw);
    } catch (error) {
      return { problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
  } else {
    const read = fromMarkup(raw);
    if ('problem' in read) return read;
    draft = read;
  }
  if (typeof draft.text !== 'string' || draft.text === '') return { problem: 'no text' };
  if (texts.has(draft.text)) return { problem: 'this text is there already' };
  const findings = [];
  for (const finding of draft.findings ?? []) {
    if (!RULE_IDS.includes(finding.rule as RuleId)) return { problem: `unknown rule ${finding.rule}` };
    if ((finding.rule === 'patient-detail') !== (finding.kind !== undefined))
      return { problem: `kind and rule disagree at “${finding.quote}”` };
    if (finding.kind !== undefined && !DETAIL_KINDS.includes(finding.kind as never))
      return { problem: `unknown kind ${finding.kind}` };
    const start = finding.start ?? draft.text.indexOf(finding.quote);
    if (start < 0 || finding.quote === '' || !draft.text.startsWith(finding.quote, start))
      return { problem: `“${finding.quote}” is not in the text` };
    findings.push({ ...finding, start, end: start + finding.quote.length });
  }
  for (const [what, value, allowed] of [
    ['language', draft.lang ?? 'nl', POST_LANGUAGES],
    ['platform', draft.platform ?? 'x', PLATFORMS],
    ['surface', draft.surface ?? 'post', SURFACES],
  ] as const)
    if (!(allowed as readonly string[]).includes(value))
      return { problem: `${what} is not one of ${allowed.join(', ')}` };
  if (!['clear', 'think', 'stop'].includes(draft.verdict)) return { problem: 'verdict is not clear, think or stop' };
  const grave = findings.some((finding) => usual[finding.rule as RuleId] !== 'note');
  if (draft.verdict === 'clear' && grave) return { problem: 'clear, but has findings that are no notes' };
  if (draft.verdict !== 'clear' && findings.length === 0) return { problem: 'not clear, but has no findings' };
  texts.add(draft.text);
  const post = {
    id,
    text: draft.text,
    lang: draft.lang ?? 'nl',
    platform: draft.platform ?? 'x',
    surface: draft.surface ?? 'post',
    verdict: draft.verdict,
    findings,
    borderline: draft.borderline ?? [],
    ...(draft.note && { note: draft.note }),
  };
  return { line: JSON.stringify(post) };
}

let number = 0;
let left = 0;
const lines: string[] = [];
for (const raw of readFileSync(0, 'utf8').split('\n')) {
  number += 1;
  if (raw.trim() === '') continue;
  const result = toLine(raw, `${name}-${String(known.length + lines.length + 1).padStart(4, '0')}`);
  if ('line' in result) lines.push(result.line);
  else {
    left += 1;
    console.error(`line ${number}: ${result.problem}`);
  }
}
if (lines.length > 0) appendFileSync(path, `${lines.join('\n')}\n`);
console.log(`${lines.length} added to ${path}, ${left} left out`);
process.exitCode = left > 0 ? 1 : 0;
