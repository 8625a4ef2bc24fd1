/** Boxes of words from drawing to drawing: what did not move is not measured again. Pure but for the `measure` it is given. */
import type { LineBox, Span } from '../../composer/index.ts';

/** Words to measure, under a name that they keep while the text is edited around them. */
export interface NamedSpan extends Span {
  readonly name: string;
}

/** Boxes that differ by less than this are the same, px: browsers round. */
const SAME = 0.02;

type Measure = (spans: readonly Span[]) => readonly (readonly LineBox[])[];

interface Kept {
  readonly span: Span;
  readonly boxes: readonly LineBox[];
}

/** Measures words and remembers where they were. */
interface Measured {
  /** Boxes of each, measured now, every one. */
  all(spans: readonly NamedSpan[]): readonly (readonly LineBox[])[];
  /**
   * The same after an edit, when nothing but the text changed. Words between two that stand where they stood, as far apart in the text as
   * they were, stand still too: of the words on forty lines three or four are measured.
   */
  moved(spans: readonly NamedSpan[]): readonly (readonly LineBox[])[];
}

/** Starts with nothing remembered. `measure` gives the boxes of each span, one for each line. */
export function createMeasured(measure: Measure): Measured {
  let kept = new Map<string, Kept>();

  const keep = (spans: readonly NamedSpan[], boxes: readonly (readonly LineBox[])[]) => {
    kept = new Map(spans.map((span, index) => [span.name, { span, boxes: boxes[index]! }]));
    return boxes;
  };

  return {
    all: (spans) => keep(spans, measure(spans)),
    moved(spans) {
      const found: (readonly LineBox[])[] = new Array(spans.length);
      const inOrder = spans.map((_, index) => index).sort((a, b) => spans[a]!.start - spans[b]!.start);
      const measureAll = (some: readonly number[]) => {
        measure(some.map((index) => spans[index]!)).forEach((boxes, at) => {
          found[some[at]!] = boxes;
        });
      };
      /** How far the words were pushed on in the text; `null` when they are new or other words. */
      const shiftOf = (index: number): number | null => {
        const span = spans[index]!;
        const before = kept.get(span.name)?.span;
        return before && before.end - before.start === span.end - span.start ? span.start - before.start : null;
      };
      const stands = (index: number) =>
        shiftOf(index) !== null && isSame(found[index]!, kept.get(spans[index]!.name)!.boxes);

      /** Finds the boxes of what lies between two places in the order, which are measured. */
      const between = (first: number, last: number) => {
        const inside = inOrder.slice(first + 1, last);
        if (inside.length === 0) return;
        const [one, other] = [inOrder[first]!, inOrder[last]!];
        const [oneStands, otherStands] = [stands(one), stands(other)];
        const shift = shiftOf(one);
        if (!oneStands && !otherStands) return measureAll(inside);
        if (oneStands && otherStands && shift === shiftOf(other)) {
          const still = (index: number) => shiftOf(index) === shift && spans[index]!.end <= spans[other]!.end;
          for (const index of inside) if (still(index)) found[index] = kept.get(spans[index]!.name)!.boxes;
          return measureAll(inside.filter((index) => !still(index)));
        }
        const middle = (first + last) >> 1;
        measureAll([inOrder[middle]!]);
        between(first, middle);
        between(middle, last);
      };
      const ends = [...new Set([inOrder[0], inOrder.at(-1)])].filter((index) => index !== undefined);
      measureAll(ends);
      between(0, inOrder.length - 1);
      return keep(spans, found);
    },
  };
}

function isSame(some: readonly LineBox[], others: readonly LineBox[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ left, top, width, height }, index) => {
      const other = others[index]!;
      return (
        Math.abs(left - other.left) < SAME &&
        Math.abs(top - other.top) < SAME &&
        Math.abs(width - other.width) < SAME &&
        Math.abs(height - other.height) < SAME
      );
    })
  );
}
