/** The lines under the words of one composer: plain elements, since they move with every frame of a scroll. */
import type { Composer, LineBox, Span } from '../../composer/index.ts';
import type { Finding } from '../../engine/finding.ts';
import { type Box, grow, hits, intersection } from '../geometry.ts';
import { isCovered } from './covered.ts';
import { createMeasured } from './measured.ts';
import { markedSpans } from './spans.ts';

/** What to draw for a finding. */
interface Mark {
  readonly finding: Finding;
  /** The card is open on its remark: its words get a tint behind them. */
  readonly active: boolean;
}

/** Height of the line box, `--hd-mark-height`. */
const LINE_HEIGHT = 5;

/** From the middle of a line box to its baseline, and from there to the line (`--hd-mark-offset`), in em. */
const BELOW_MIDDLE = 0.36 + 0.22;

/** What is on the screen for a line of words. */
interface Drawn {
  readonly line: HTMLElement;
  /** Behind the words while the card is open. */
  tint: HTMLElement | null;
  /** How it was painted last: what stays is not written again. */
  painted: string;
}

/** Where marks are drawn, and what need not be found out again for it. */
interface Drawing {
  readonly theme: 'light' | 'dark';
  /** The visible part of the field; `null` when there is none. */
  readonly visible: Box | null;
  /** The part of the text that is in sight. */
  readonly sight: Span;
  /** Nothing but the text changed since the last drawing: words between two that stand still are not measured. */
  readonly still: boolean;
  /** What lies over a line of text is taken to be what lay there at the last drawing. */
  readonly coversKnown: boolean;
}

export interface MarksLayer {
  /**
   * Draws these marks where their words are now, as far as they are in sight. New ones fade in, gone ones go at once.
   * @returns Whether it is known for every line what lies over it; if not, drawing once more finds out more.
   */
  draw(marks: readonly Mark[], drawing: Drawing): boolean;
  /** The finding whose words are at a point of the viewport; of several the shortest. */
  findingAt(x: number, y: number): Finding | null;
  /** Where a finding's words are visible now, one box a line. */
  boxesOf(finding: Finding): readonly Box[];
  remove(): void;
}

/** A layer inside `parent`, which lies at the origin of the viewport. */
export function createMarksLayer(parent: ParentNode & Node, composer: Composer): MarksLayer {
  const layer = document.createElement('div');
  layer.className = 'hd-marks';
  layer.setAttribute('aria-hidden', 'true');
  parent.appendChild(layer);

  const measured = createMeasured(composer.measure);
  let drawn = new Map<string, Drawn>();
  let frame = '';
  let placed: { finding: Finding; boxes: Box[] }[] = [];
  /** Which rows of text were covered at the last drawing, by the middle of the row. */
  let rows = new Map<number, boolean>();

  const clear = () => {
    for (const each of drawn.values()) erase(each);
    drawn.clear();
    placed = [];
    return true;
  };

  return {
    draw(all, { theme, visible, sight, still, coversKnown }) {
      const clip = all.length === 0 || !visible ? null : withHanging(visible, composer);
      if (!clip) return clear();
      const marks = all.filter(({ finding }) => finding.end > sight.start && finding.start < sight.end);
      const marked = markedSpans(marks.map(({ finding }) => finding));
      // All reading before all writing, so that a frame lays out once.
      const keys = keysOf(marks);
      const named = marked.flatMap(({ spans }, index) =>
        spans.map((span, part) => ({ ...span, name: `${keys[index]} ${part}` })),
      );
      const lines = still ? measured.moved(named) : measured.all(named);
      if (!coversKnown) rows = new Map();
      const { covered, isWhole } = rowsCovered(composer, rows);
      let next = 0;
      const wanted = marks.flatMap((mark, index) => {
        const { spans, under } = marked[index]!;
        const boxes = lines.slice(next, next + spans.length).flat();
        next += spans.length;
        return linesOf({ ...mark, under }, keys[index]!, boxes, clip, covered);
      });
      placed = marks.map(({ finding }) => ({
        finding,
        boxes: wanted.filter((line) => line.finding === finding).map(({ words }) => words),
      }));

      layer.dataset.hdTheme = theme;
      const within = `${clip.left} ${clip.top} ${clip.right} ${clip.bottom}`;
      if (within !== frame) {
        const { left, top, right, bottom } = clip;
        Object.assign(layer.style, px({ left, top, width: right - left, height: bottom - top }));
        frame = within;
      }
      const old = drawn;
      drawn = new Map();
      for (const line of wanted) {
        const kept = old.get(line.key) ?? {
          line: layer.appendChild(document.createElement('i')),
          tint: null,
          painted: '',
        };
        old.delete(line.key);
        drawn.set(line.key, kept);
        paint(layer, kept, line, clip);
      }
      for (const each of old.values()) erase(each);
      return isWhole();
    },
    findingAt(x, y) {
      const under = placed.filter(({ boxes }) =>
        boxes.some((box) => hits({ ...box, bottom: box.bottom + LINE_HEIGHT }, x, y)),
      );
      return (
        under.sort((a, b) => a.finding.end - a.finding.start - (b.finding.end - b.finding.start))[0]?.finding ?? null
      );
    },
    boxesOf: (finding) => placed.find((each) => each.finding === finding)?.boxes ?? [],
    remove() {
      clear();
      layer.remove();
    },
  };
}

/** One line of a mark, ready to be painted. Viewport coordinates. */
interface Line {
  readonly key: string;
  readonly finding: Finding;
  readonly active: boolean;
  readonly under: boolean;
  /** The words on this line. */
  readonly words: Box;
  /** Top of the line under them. */
  readonly top: number;
}

/** A name for each mark by its words and not by its offset: a line stays the same element while text is typed before it. */
function keysOf(marks: readonly Mark[]): string[] {
  const seen = new Map<string, number>();
  return marks.map(({ finding: { rule, kind, severity, quote } }) => {
    const name = [rule, kind, severity, quote].join(' ');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  });
}

function linesOf(
  { finding, active, under }: Mark & { under: boolean },
  key: string,
  boxes: readonly LineBox[],
  clip: Box,
  covered: (seen: Box) => boolean,
): Line[] {
  return boxes.flatMap(({ left, top, width, height, fontSize }, index) => {
    const words: Box = { left, top, right: left + width, bottom: top + height };
    const seen = width > 0.5 && intersection(words, clip);
    if (!seen || covered(seen)) return [];
    return [
      {
        key: `${key} ${index}`,
        finding,
        active,
        under,
        words,
        top: top + height / 2 + fontSize * BELOW_MIDDLE,
      },
    ];
  });
}

/** Hit tests are the dearest thing here: so many ms for them at a time. */
const HIT_TESTS = 2;

/** Asks once for each line of text whether something of the site lies over it. A line that there was no time for counts as free. */
function rowsCovered(composer: Composer, rows: Map<number, boolean>) {
  const start = performance.now();
  let whole = true;
  const covered = (seen: Box): boolean => {
    const middle = Math.round((seen.top + seen.bottom) / 2);
    const known = rows.get(middle);
    if (known !== undefined) return known;
    if (performance.now() - start > HIT_TESTS) {
      whole = false;
      return false;
    }
    const found = isCovered(composer, (seen.left + seen.right) / 2, middle);
    rows.set(middle, found);
    return found;
  };
  return { covered, isWhole: () => whole };
}

function erase({ line, tint }: Drawn): void {
  line.remove();
  tint?.remove();
}

function paint(layer: HTMLElement, drawn: Drawn, { finding, active, under, words, top }: Line, clip: Box): void {
  const left = words.left - clip.left;
  const width = words.right - words.left;
  const painting = [finding.rule, finding.severity, active, under, left, width, top - clip.top, words.top].join(' ');
  if (painting === drawn.painted) return;
  drawn.painted = painting;
  drawn.line.className = `hd-line ${finding.severity}${under ? ' is-under' : ''}`;
  drawn.line.dataset.rule = finding.rule;
  drawn.line.dataset.severity = finding.severity;
  Object.assign(drawn.line.style, px({ left, width, top: top - clip.top }));
  if (!active) {
    drawn.tint?.remove();
    drawn.tint = null;
    return;
  }
  drawn.tint ??= layer.insertBefore(document.createElement('i'), layer.firstChild);
  drawn.tint.className = `hd-tint ${finding.severity}`;
  Object.assign(
    drawn.tint.style,
    px({ left: left - 2, width: width + 4, top: words.top - clip.top, height: top + 2 - words.top }),
  );
}

/** CSS lengths. Halves of a pixel are kept: text has them too. */
function px(lengths: Record<string, number>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lengths).map(([name, value]) => [name, `${Math.round(value * 100) / 100}px`]),
  );
}

/**
 * Where marks may be, by what can be seen of the field. The mark of its last line may hang out below its own edge, but not below
 * the edge of something that cuts the field off; a field that does not scroll lets marks hang out on every side.
 */
function withHanging(box: Box, composer: Composer): Box | null {
  const { element } = composer;
  const scrolls = element.scrollHeight > element.clientHeight + 1;
  const own = composer.box();
  const isWhole = box.bottom > own.top + own.height - LINE_HEIGHT;
  const hanging = scrolls
    ? { ...box, bottom: box.bottom + (isWhole ? LINE_HEIGHT + 1 : 0) }
    : grow(box, LINE_HEIGHT + 1);
  return intersection(hanging, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
}
