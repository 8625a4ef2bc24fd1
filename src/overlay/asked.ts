/** What the popup, the toolbar and the keyboard command ask of the fields of a page. */
import { verdictOf } from '../engine/verdict.ts';
import type { ComposerFindings } from '../messages/protocol.ts';
import type { Remark } from '../ui/remarks.ts';
import type { Field } from './field.ts';

export interface Asked {
  /** Opens the first remark of the field in use and moves focus to its card; `false` when there is none. */
  openFirst(): boolean;
  /** Opens the card on a finding: indexes in what `findings` gave last; `false` when it is gone. */
  openFinding(composer: number, finding: number): boolean;
  /** What every field shows now. */
  findings(): readonly ComposerFindings[];
  /** Fields with text in them. */
  openFields(): number;
}

/**
 * Answers from the fields as they are when asked.
 * @param lastUsed The field that had the focus last.
 * @param show Opens the card on a remark, with the focus in it when `byKeyboard`.
 */
export function createAsked(
  fields: ReadonlyMap<number, Field>,
  lastUsed: () => Field | null,
  show: (field: Field, remark: Remark, byKeyboard: boolean) => void,
): Asked {
  /** The fields in the answer that the popup has. */
  let listed: readonly Field[] = [];
  return {
    openFirst() {
      const focused = [...fields.values()].find(({ composer }) => composer.focused);
      const field = [focused, lastUsed(), ...fields.values()].find((each) => each && each.session.remarks.length > 0);
      if (!field) return false;
      show(field, field.session.remarks[0]!, true);
      return true;
    },
    openFinding(composer, index) {
      const field = listed[composer];
      const finding = field?.session.findings[index];
      const remark = finding && field.session.remarks.find((each) => each.parts.includes(finding));
      if (!remark || !fields.has(field.composer.id)) return false;
      field.composer.element.scrollIntoView({ block: 'nearest' });
      show(field, remark, false);
      return true;
    },
    findings() {
      listed = [...fields.values()].filter(({ session }) => session.text.trim() !== '');
      return listed.map(({ composer: { platform, surface }, session: { text, language, findings } }) => ({
        platform,
        surface,
        text,
        analysis: { language, verdict: verdictOf(findings), findings },
      }));
    },
    openFields: () => [...fields.values()].filter(({ composer }) => composer.read().trim() !== '').length,
  };
}
