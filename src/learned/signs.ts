/** Features of a post that come from the rules: the signs of its telling about one patient, and what the constructions found. */
import type { Document } from '../document/index.ts';
import { postFeatures as caseFeatures } from '../rules/case/index.ts';
import { namesOf } from '../rules/case/names.ts';
import { detailsOf } from '../rules/patient-detail/index.ts';
import { candidatesOf } from '../rules/patient-identifier/candidates.ts';
import type { Match, RuleContext, RuleId } from '../rules/rule.ts';
import type { Take } from './features.ts';
import { mixed, remembered, sortsOf, textHash } from './hash.ts';

const SORT = sortsOf(['sign', 'construction', 'kind', 'detail', 'name', 'identifier'], 101);

/** The hash of a sign: the same few hundred come in every post. */
const hashOf = remembered((sign) => mixed(SORT.sign, textHash(sign), 0));

/** The signs of one patient, and of the opposite. */
export function signFeatures(document: Document, context: RuleContext, take: Take): void {
  for (const name of caseFeatures(document, context.surface)) take(hashOf(name));
}

/** What the constructions of every rule found, by rule. */
export type Found = readonly (readonly [{ readonly id: RuleId }, readonly Match[]])[];

/** What the constructions found; names and details also where they are nobody's in particular. */
export function foundFeatures(document: Document, found: Found, take: Take): void {
  const add = (sort: number, name: string, measure: number): void => take(mixed(sort, textHash(name), measure));
  for (const [{ id }, matches] of found) {
    for (const { kind } of matches) {
      add(SORT.construction, id, 0);
      if (kind) add(SORT.kind, kind, 0);
    }
  }
  for (const { kind, strength } of detailsOf(document)) add(SORT.detail, kind, Math.floor(strength * 4));
  for (const { form, role } of namesOf(document)) add(SORT.name, form + role, 0);
  for (const { sort, sure } of candidatesOf(document)) add(SORT.identifier, sort, sure ? 1 : 0);
}
