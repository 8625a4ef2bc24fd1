/** The engine: text in, findings out. Pure and deterministic; no DOM, no browser, no clock. */
import { fold } from '../document/fold.ts';
import { type Document, readDocument } from '../document/index.ts';
import { decide } from '../learned/decide.ts';
import { RULES, ruleById } from '../rules/index.ts';
import type { Match, Rule, RuleContext } from '../rules/rule.ts';
import { answerTo } from './answers.ts';
import { combine, type Remark } from './combine.ts';
import type { Analysis, AnalyzeContext, EngineSettings, Finding } from './finding.ts';
import { wholePhrases } from './phrases.ts';
import { houseMatches, isIgnored } from './preferences.ts';
import { rewordings } from './rewording/index.ts';
import { verdictOf } from './verdict.ts';

export type { Analysis, AnalyzeContext, EngineSettings, Finding, HouseTerm } from './finding.ts';

/** Longest text that is analysed, in UTF-16 code units; what comes behind it is left alone. */
export const MAX_TEXT = 100_000;

/** `again`: the text has named this patient before. */
function toFinding(
  document: Document,
  text: string,
  remark: Remark,
  settings: EngineSettings,
  again: boolean,
): Finding {
  const language = settings.language ?? 'nl';
  const texts = remark.rule.texts;
  const variant = remark.variant ?? remark.kind;
  const words = (variant !== undefined ? texts.variants?.[variant] : undefined) ?? texts;
  return {
    rule: remark.rule.id,
    ...(remark.kind !== undefined && { kind: remark.kind }),
    severity: settings.ruleSeverities?.[remark.rule.id] ?? remark.severity,
    start: remark.start,
    end: remark.end,
    quote: text.slice(remark.start, remark.end),
    message: words.message[language],
    advice: words.advice[language],
    replacements: remark.replacements ?? rewordings(document, remark, remark.rule.id, remark.kind, again),
    guidelines: remark.rule.guidelines,
  };
}

/** For each remark whether the text has named its patient before: by the same last word. */
function namedBefore(text: string, remarks: readonly Remark[]): boolean[] {
  const named = new Set<string>();
  return remarks.map(({ rule, start, end }) => {
    if (rule.id !== 'patient-name') return false;
    const last = fold(text.slice(start, end).split(/\s/).at(-1) ?? '');
    const again = named.has(last);
    named.add(last);
    return again;
  });
}

/** Whether a UTF-16 offset lies between the two halves of one character. */
function splits(text: string, at: number): boolean {
  return (
    at > 0 &&
    at < text.length &&
    (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
    (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
  );
}

/** A match that starts or ends inside a surrogate pair would break a character in two. */
function onCodePoints(text: string, { start, end }: Match): boolean {
  return start < end && end <= text.length && !splits(text, start) && !splits(text, end);
}

/** The first `length` code units of a text; one less where that would cut a character in two. */
function upTo(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, splits(text, length) ? length - 1 : length);
}

/** Findings by their start, then their end; what they were combined with goes along. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
  const places = new Map(sorted.map((finding, index) => [finding, index]));
  const placeOf = (index: number): number => places.get(findings[index] as Finding) as number;
  return sorted.map((finding) =>
    finding.combinedWith ? { ...finding, combinedWith: finding.combinedWith.map(placeOf) } : finding,
  );
}

/**
 * Checks a text. Never throws on any string; offsets are UTF-16 code units. Text behind `MAX_TEXT` is not looked at.
 * `context.settings` are taken as they are: resolving policy and stored settings is the caller's. Whoever changes settings hands over a new
 * object: the same text with the same one gets the same answer, without being looked at again.
 */
export function analyze(text: string, context: AnalyzeContext = {}): Analysis {
  return answerTo(text, context, read);
}

function read(text: string, context: AnalyzeContext): Analysis {
  const settings = context.settings ?? {};
  const checked = upTo(text, MAX_TEXT);
  const document = readDocument(checked, settings.institutionNames);
  const ruleContext: RuleContext = {
    platform: context.platform ?? 'other',
    surface: context.surface ?? 'post',
    heldTitles: settings.heldTitles ?? null,
  };
  const off = new Set(settings.rulesOff ?? []);
  const whole = ([rule, found]: readonly [Rule, readonly Match[]]): [Rule, Match[]] => [
    rule,
    wholePhrases(document, rule.id, found).filter(
      (match) => onCodePoints(checked, match) && !isIgnored(checked, match, settings.ignoredWords),
    ),
  ];
  const told = decide(document, ruleContext, RULES)
    .filter(([rule]) => !off.has(rule.id))
    .map(whole);
  // Trust that nobody reads along is misplaced wherever there is something to remark on, though a post has no word of care.
  const remarked = told.some(([rule, found]) => rule.id !== 'reach' && found.length > 0);
  const matches = told.map(([rule, found]): [Rule, Match[]] =>
    remarked && rule.id === 'reach' ? whole([rule, rule.match(document, { ...ruleContext, remarked })]) : [rule, found],
  );
  const remarks = combine(document, matches);
  const again = namedBefore(text, remarks);
  const findings: Finding[] = remarks.map((remark, index) =>
    toFinding(document, text, remark, settings, again[index] as boolean),
  );
  const places = new Map(remarks.map((remark, index) => [remark, index]));
  const linked: Finding[] = findings.map((finding, index) => {
    const partners = (remarks[index] as Remark).combinedWith.flatMap((partner) => places.get(partner) ?? []);
    return partners.length > 0 ? { ...finding, combinedWith: partners } : finding;
  });
  const house = houseMatches(document, settings, ruleById);
  const all = house.length > 0 ? inOrder([...linked, ...house]) : linked;
  return { language: document.language, verdict: verdictOf(all), findings: all };
}
