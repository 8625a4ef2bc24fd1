/** Quotation marks: what stands between them may be somebody else's words, or held up as what one should not say. */
import { type Document, layer, layerKey } from '../document/index.ts';
import { firstIndex } from './span.ts';

const MARKS = layerKey();

/** Where the quotation marks of a text are, in UTF-16 code units. */
function marksOf(document: Document): readonly number[] {
  return layer(document, MARKS, ({ text }) => [...text.matchAll(/["“”„«»]/g)].map(({ index }) => index));
}

/** Does the span (UTF-16 offsets, end exclusive) stand in quotation: behind an opening mark, with one more somewhere behind it? */
export function isQuoted(
  document: Document,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const marks = marksOf(document);
  return firstIndex(marks, (at) => at >= start) % 2 === 1 && (marks.at(-1) as number) >= end;
}
