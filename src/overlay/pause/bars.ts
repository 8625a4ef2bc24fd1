/** The sound line: how the post sounds, louder where words are marked. A drawing, not a recording. Pure. */

/** One bar; `height` from 0 to 1, `at` the offset in the text that it stands for. */
interface Bar {
  readonly at: number;
  readonly height: number;
}

/** Bars for a text. The height follows the letters: low at spaces, the rest by the letter, so that a text always looks the same. */
export function toBars(text: string, spans: readonly { start: number; end: number }[], count: number): Bar[] {
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor((index * text.length) / count);
    const code = text.charCodeAt(at) || 32;
    if (/[\s.,;:!?]/.test(text.charAt(at) || ' ')) return { at, height: 0.12 };
    const marked = spans.some(({ start, end }) => at >= start && at < end);
    const own = ((code * 7 + index * 13) % 10) / 10;
    return { at, height: marked ? 0.7 + 0.3 * own : 0.2 + 0.35 * own };
  });
}
