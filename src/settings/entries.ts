/** The notations of list entries: "rule=severity", house terms and passages. Pure. */
import type { HouseTerm } from '../engine/finding.ts';
import { RULE_IDS, type RuleId, SEVERITIES, type Severity } from '../rules/rule.ts';
import type { EntryKind, Option } from './field.ts';
import type { Reason } from './rejection.ts';

/** A read entry, or why it could not be read. */
type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

function no(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason };
}

/** A passage of the institution's own guideline, shown before the national ones. */
export interface OwnPassage {
  readonly rules: readonly RuleId[];
  /** Its number or heading ("2.1", "Patiënten"). */
  readonly heading: string;
  readonly summary: string;
  /** https address, when the passage has one of its own. */
  readonly url?: string;
}

/** Whether a string is the id of a rule. */
export function isRuleId(id: string): id is RuleId {
  return (RULE_IDS as readonly string[]).includes(id);
}

/** Whether a string is an https address without a user name in it (which could disguise the host). */
export function isHttpsUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && url.username === '' && url.password === '';
}

/** Reads "rule=severity". */
export function readRuleSeverity(entry: string): Read<{ rule: RuleId; severity: Severity }> {
  const parts = entry.split('=').map((part) => part.trim());
  const [rule, severity] = parts;
  if (parts.length !== 2 || rule === undefined || severity === undefined) return no('unreadable');
  if (!isRuleId(rule)) return no('unknown-rule');
  const known = SEVERITIES.find((level) => level === severity);
  return known === undefined ? no('unknown-severity') : { ok: true, value: { rule, severity: known } };
}

/** What parts a house term; no part can hold one. */
export const ARROW = /→|->|=>/u;

/** Reads "term → rule → message"; `->` and `=>` are arrows too, the message may be left out. */
export function readHouseTerm(entry: string): Read<HouseTerm> {
  const [term = '', rule = '', ...rest] = entry.split(ARROW).map((part) => part.trim());
  if (term === '' || rule === '' || rest.length > 1) return no('unreadable');
  if (!isRuleId(rule)) return no('unknown-rule');
  const message = rest[0];
  return { ok: true, value: message ? { term, rule, message } : { term, rule } };
}

/** Reads "rule, rule | heading | summary | https address"; the address may be left out. */
export function readPassage(entry: string): Read<OwnPassage> {
  const parts = entry.split('|').map((part) => part.trim());
  const [ruleList = '', heading = '', summary = '', url = ''] = parts;
  if (parts.length > 4 || heading === '' || summary === '') return no('unreadable');
  const rules = ruleList.split(',').map((rule) => rule.trim());
  if (!rules.every(isRuleId)) return no('unknown-rule');
  if (url === '') return { ok: true, value: { rules, heading, summary } };
  return isHttpsUrl(url) ? { ok: true, value: { rules, heading, summary, url } } : no('not-https');
}

/** Why an entry of a list is no good, `null` when it is. The entry is trimmed and not empty. */
export function entryProblem(kind: EntryKind, entry: string, options: readonly Option[] = []): Reason | null {
  const problem = (read: Read<unknown>): Reason | null => (read.ok ? null : read.reason);
  switch (kind) {
    case 'words':
      return null;
    case 'token':
      return options.some((option) => option.value === entry) ? null : 'not-an-option';
    case 'rule':
      return isRuleId(entry) ? null : 'unknown-rule';
    case 'rule-or-all':
      return entry === '*' || isRuleId(entry) ? null : 'unknown-rule';
    case 'rule-severity':
      return problem(readRuleSeverity(entry));
    case 'house-term':
      return problem(readHouseTerm(entry));
    case 'passage':
      return problem(readPassage(entry));
  }
}
