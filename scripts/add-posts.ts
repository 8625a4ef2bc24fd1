/**
 * Adds labelled posts of our own to the corpus: `node scripts/add-posts.ts NAME < posts.jsonl`.
 * Input: the corpus format with quotes but without offsets, ids and verdict defaults. Output: tests/corpus/posts/own-NAME.jsonl (appended).
 * A line that can't be used is reported with its number and left out; the others are kept. Exit status 1 when any was left out.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DETAIL_KINDS, RULE_IDS, type RuleId, type Severity, type Verdict } from '../src/rules/rule.ts';

interface Draft {
  text: string;
  lang?: string;
  platform?: string;
  surface?: string;
  verdict: Verdict;
  findings?: { rule: string; kind?: string; quote: string }[];
  borderline?: string[];
  note?: string;
}

const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('usage: node scripts/add-posts.ts NAME < posts.jsonl   (NAME: lower case letters, digits, hyphens)');
  process.exit(2);
}
const path = join(import.meta.dirname, `../tests/corpus/posts/own-${name}.jsonl`);
const known = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
const texts = new Set(known.map((line) => (JSON.parse(line) as { text: string }).text));

const usual: Partial<Record<RuleId, Severity>> = { 'unsourced-claim': 'note', reach: 'note' };

/** The corpus line of a draft, or the reason why there is none. */
function toLine(raw: string, id: string): { line: string } | { problem: string } {
  let draft: Draft;
  try {
    draft = JSON.parse(raw);
  } catch (error) {
    return { problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
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
    const start = draft.text.indexOf(finding.quote);
    if (start < 0 || finding.quote === '') return { problem: `“${finding.quote}” is not in the text` };
    findings.push({ ...finding, start, end: start + finding.quote.length });
  }
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
