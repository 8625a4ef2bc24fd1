/** The engine: text in, findings out. Pure and deterministic; no DOM, no browser, no clock. */
import { type Document, readDocument } from '../document/index.ts';
import { decide, scoreLearned } from '../learned/decide.ts';
import { RULES, ruleById } from '../rules/index.ts';
import type { Match, Rule, RuleContext } from '../rules/rule.ts';
import { combine, type Remark } from './combine.ts';
import type { Analysis, AnalyzeContext, EngineSettings, Finding } from './finding.ts';
import { houseMatches, isIgnored } from './preferences.ts';
import { rewordings } from './rewording.ts';
import { verdictOf } from './verdict.ts';

export type { Analysis, AnalyzeContext, EngineSettings, Finding, HouseTerm } from './finding.ts';

/** Longest text that is analysed, in UTF-16 code units; what comes behind it is left alone. */
export const MAX_TEXT = 100_000;

function toFinding(document: Document, text: string, remark: Remark, settings: EngineSettings): Finding {
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
    replacements: remark.replacements ?? rewordings(document, remark.start, remark.end, remark.rule.id, remark.kind),
    guidelines: remark.rule.guidelines,
  };
}

/** Whether a UTF-16 offset lies between the two halves of one character. */
function splits(text: string, at: number): boolean {
  return (
    at > 0 &&
    at < text.length &&
    /[\ud800-\udbff]/.test(text[at - 1] as string) &&
    /[\udc00-\udfff]/.test(text[at] as string)
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

/**
 * Checks a text. Never throws on any string; offsets are UTF-16 code units. Text behind `MAX_TEXT` is not looked at.
 * `context.settings` are taken as they are: resolving policy and stored settings is the caller's.
 */
export function analyze(text: string, context: AnalyzeContext = {}): Analysis {
  const settings = context.settings ?? {};
  const checked = upTo(text, MAX_TEXT);
  const document = readDocument(checked);
  const ruleContext: RuleContext = {
    platform: context.platform ?? 'other',
    surface: context.surface ?? 'post',
    heldTitles: settings.heldTitles ?? null,
    institutionNames: settings.institutionNames ?? [],
  };
  const off = new Set(settings.rulesOff ?? []);
  const learned = scoreLearned(document, ruleContext);
  const informed: RuleContext = { ...ruleContext, learnedCase: learned.case };
  const constructions = RULES.map((rule) => [rule, rule.match(document, informed)] as const);
  const matches = decide(document, learned, constructions)
    .filter(([rule]) => !off.has(rule.id))
    .map(([rule, found]): [Rule, Match[]] => [
      rule,
      found.filter((match) => onCodePoints(checked, match) && !isIgnored(checked, match, settings.ignoredWords)),
    ]);
  const remarks = combine(document, matches);
  const findings: Finding[] = remarks.map((remark) => toFinding(document, text, remark, settings));
  const places = new Map(remarks.map((remark, index) => [remark, index]));
  const linked: Finding[] = findings.map((finding, index) => {
    const partners = (remarks[index] as Remark).combinedWith.flatMap((partner) => places.get(partner) ?? []);
    return partners.length > 0 ? { ...finding, combinedWith: partners } : finding;
  });
  const house = houseMatches(document, settings, ruleById);
  const all = house.length > 0 ? [...linked, ...house] : linked;
  return { language: document.language, verdict: verdictOf(all), findings: all };
}
