/**
 * More general wordings for what makes a patient recognisable, and calmer ones for tone, that leave the sentence grammatical: they look at
 * what stands around the quote. A rule's own replacements come first; these serve where it gave none. Where nothing is known to fit, nothing
 * is offered.
 */
import { type Document, layer, layerKey } from '../../document/index.ts';
import type { DetailKind, RuleId } from '../../rules/rule.ts';
import { tokenFrom } from '../../rules/span.ts';
import { ageWordings } from './age.ts';
import { identifierWordings } from './identifier.ts';
import {
  clinicianWordings,
  livesThere,
  nameWordings,
  occupationWordings,
  originWordings,
  relationWordings,
} from './people.ts';
import { institutionWordings, placeWordings } from './place.ts';
import { type Slot, slotOf } from './slot.ts';
import { timeWordings } from './time.ts';
import { calmer, kinder, politer } from './tone.ts';

const BY_KIND: Partial<Record<DetailKind, (slot: Slot) => string[]>> = {
  age: ageWordings,
  time: timeWordings,
  place: placeWordings,
  institution: institutionWordings,
  clinician: clinicianWordings,
  occupation: occupationWordings,
  relation: relationWordings,
  origin: originWordings,
};

const BY_RULE: Partial<Record<RuleId, (slot: Slot) => string[]>> = {
  'patient-name': nameWordings,
  'patient-identifier': identifierWordings,
  profanity: politer,
  'suffering-as-entertainment': kinder,
  'emotional-tone': ({ text }) => ((text.match(/\p{Lu}/gu)?.length ?? 0) > 3 ? calmer(text) : []),
};

/** A wording takes over the capital at the start of a sentence. */
function capitalised(wording: string, { before, text }: Slot): string {
  return before.length === 0 && /^\p{Lu}/u.test(text) && wording !== ''
    ? wording.charAt(0).toUpperCase() + wording.slice(1)
    : wording;
}

/**
 * Wordings that can stand in place of `document.text.slice(start, end)`, best first; '' takes the words out. Empty where nothing sound is known.
 * Offsets are UTF-16 code units. `again`: the text has named a patient before.
 */
export function rewordings(
  document: Document,
  { start, end }: { readonly start: number; readonly end: number },
  rule: RuleId,
  kind: DetailKind | undefined,
  again = false,
): string[] {
  const find = rule === 'patient-detail' ? kind && BY_KIND[kind] : BY_RULE[rule];
  if (!find) return [];
  const sentence = document.sentences[document.tokens[tokenFrom(document, start)]?.sentence ?? -1];
  const read = (): readonly string[] => {
    const slot = slotOf(document, start, end, again);
    return [...new Set(find(slot).map((wording) => capitalised(wording, slot)))].filter(
      (wording) => wording !== slot.text,
    );
  };
  // A wording looks at nothing but the sentence, and at whether the text speaks of residents.
  if (!sentence || start < sentence.start || end > sentence.end) return [...read()];
  const known = layer(sentence.alone, WORDINGS, () => new Map<string, readonly string[]>());
  const key = `${start - sentence.start} ${end - sentence.start} ${rule} ${kind} ${again} ${livesThere(document)}`;
  let wordings = known.get(key);
  if (!wordings) {
    wordings = read();
    known.set(key, wordings);
  }
  return [...wordings];
}

const WORDINGS = layerKey();
