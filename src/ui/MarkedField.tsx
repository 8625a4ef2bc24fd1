/**
 * A plain textarea with marks under its words. A layer behind it holds the same text in the same type, invisible but for its
 * marks; both lie in one grid cell, so the layer's height is the field's height and nothing has to be kept in step by script.
 */
import { useId } from 'preact/hooks';
import type { Finding } from '../engine/finding.ts';
import { MarkedText } from './MarkedText.tsx';

/** `onCaret` tells the caret's UTF-16 offset after a click or a key. `voice` is serif for a text to read, sans for a field to type in. */
export function MarkedField({
  id,
  label,
  placeholder,
  value,
  findings,
  active,
  onInput,
  onCaret,
  voice = 'read',
  autofocus = false,
  describedBy,
}: {
  id?: string;
  label?: string;
  placeholder?: string;
  value: string;
  findings: readonly Finding[];
  active?: readonly number[];
  onInput: (value: string) => void;
  onCaret?: (offset: number) => void;
  voice?: 'read' | 'type';
  autofocus?: boolean;
  describedBy?: string;
}) {
  const fallback = useId();
  return (
    <div class={`hd-field ${voice}`}>
      <div class="hd-field-layer" aria-hidden="true">
        <MarkedText text={value} findings={findings} {...(active ? { active } : {})} />
        {/* A last line break has no height of its own in a block; the textarea does give it one. */}
        {'\u200b'}
      </div>
      <textarea
        // Else the browser keeps the text with the tab, in a file of the profile, to bring it back after a crash.
        autocomplete="off"
        id={id ?? fallback}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        placeholder={placeholder}
        rows={1}
        spellcheck={true}
        autofocus={autofocus}
        onInput={(event) => onInput(event.currentTarget.value)}
        onClick={(event) => onCaret?.(event.currentTarget.selectionStart)}
        onKeyUp={(event) => onCaret?.(event.currentTarget.selectionStart)}
      />
    </div>
  );
}
