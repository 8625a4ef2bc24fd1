/** The scenarios that every editor and surface goes through with the built extension, in one page and in any browser. */
import type { Submission } from '../../sites/lib/composer.ts';
import type { FixtureSurface } from '../../sites/surfaces.ts';
import { expect } from './expect.ts';
import type { Box, Overlay } from './overlay.ts';
import { twoFrames } from './settle.ts';

/** A composer on an open page, as one browser's driver handles it. */
export interface Hands {
  readonly surface: FixtureSurface;
  readonly overlay: Overlay;
  /** Types with real keys where the caret is. */
  type(text: string): Promise<void>;
  /** Puts a text in at once where the caret is; by keys in browsers that can do it in no other way. */
  put(text: string): Promise<void>;
  /** One step back, by the keys that a user has for it. */
  undo(): Promise<void>;
  /** Takes out what the field holds, by keys. */
  clear(): Promise<void>;
  /** Gives the field focus, at the end of what it holds. */
  focus(): Promise<void>;
  /** The text in the editor's own model. */
  model(): Promise<string>;
  posts(): Promise<readonly Submission[]>;
  /** Submits by the site's control, else by its keys. */
  submit(): Promise<void>;
  /** Calls a function in the page; it may use nothing from outside itself. */
  inPage<Argument, Result>(call: (argument: Argument) => Result, argument: Argument): Promise<Result>;
}

export const RULE = 'suffering-as-entertainment';
const MARKED = 'Hopelijk';
/** Fits the shortest field, a name on X. */
export const TEXT = `Hoi. ${MARKED} snel een mooi trauma. Dag.`;
const MENDED = 'Hoi. Dag.';

/** How far a mark may lie from the words that the browser itself paints, px. */
const TOLERANCE = 2;

/** Where the browser paints words of the field with focus; `null` in text controls, where it does not tell. */
function paintedBox(words: string): Box | null {
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  if (!field || field.matches('textarea, input')) return null;
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  throw new Error(`"${words}" is not painted.`);
}

/** The words between the offsets that the browser finds at two points of a text control. */
function wordsBetween({ left, right, y }: { left: number; right: number; y: number }): string {
  const shadowRoots: ShadowRoot[] = [];
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) {
    shadowRoots.push(field.shadowRoot);
    field = field.shadowRoot.activeElement;
  }
  const offset = (x: number) => document.caretPositionFromPoint(x, y, { shadowRoots } as never)?.offset ?? -1;
  return (field as HTMLTextAreaElement).value.slice(offset(left), offset(right));
}

/** One scenario after the other on the same page; `step` names each for the report. */
export async function tellStory(
  hands: Hands,
  step: (title: string, body: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { overlay, surface } = hands;
  const expectModel = (text: string) => expect.poll(hands.model, { message: `model of ${surface.name}` }).toBe(text);
  const write = async (text: string, by: 'type' | 'put' = 'put') => {
    await hands.focus();
    if ((await hands.model()) !== '') await hands.clear();
    await expectModel('');
    // An empty field is the start of another post, once a frame has shown it.
    await hands.inPage(twoFrames, null);
    await hands[by](text);
    await expectModel(text);
  };
  /** Takes the sentence out by the card, with one click. */
  const mend = async () => {
    await overlay.openCard(RULE);
    await overlay.click(/Laat deze zin weg/);
    await expectModel(MENDED);
    await overlay.waitForNoMarks();
  };
  const expectPosts = async (count: number) => {
    await expect.poll(async () => (await hands.posts()).length, { message: 'posts' }).toBe(count);
  };

  await step('finds the field and marks the very words', async () => {
    await write(TEXT, 'type');
    const mark = await overlay.waitForMark(RULE);
    expect(mark.severity).toBe('stop');
    const words = await hands.inPage(paintedBox, MARKED);
    if (words) {
      expect(Math.abs(mark.box.x - words.x)).toBeLessThan(TOLERANCE);
      expect(Math.abs(mark.box.width - words.width)).toBeLessThan(TOLERANCE);
      // Just under the baseline: within the lower half of the line's box or a little past it.
      expect(mark.box.y).toBeGreaterThan(words.y + words.height / 2);
      expect(mark.box.y).toBeLessThan(words.y + words.height + 4);
    } else {
      const { x, y, width } = mark.box;
      const edges = { left: x + 1, right: x + width - 1, y: y - 5 };
      expect(await hands.inPage(wordsBetween, edges)).toBe(MARKED);
    }
  });

  await step('explains with the guideline, and leaves the text alone', async () => {
    await overlay.openCard(RULE);
    // The passage comes a moment after the card.
    await expect.poll(async () => (await overlay.card())?.text ?? '').toContain('Erasmus MC');
    await expectModel(TEXT);
  });

  await step('mends with one click, undoes in one step', async () => {
    await mend();
    await hands.undo();
    await expectModel(TEXT);
    await overlay.waitForMark(RULE);
  });

  await step('lets further typing land where the words were', async () => {
    await mend();
    await hands.type('Nu ');
    await expectModel('Hoi. Nu Dag.');
  });

  await step('holds a submission once; the way back keeps text and caret', async () => {
    await write(TEXT);
    await overlay.waitForMark(RULE);
    await hands.submit();
    await expect.poll(overlay.pause).not.toBeNull();
    await overlay.click('Terug naar mijn bericht');
    await expect.poll(overlay.pause).toBeNull();
    expect(await hands.posts()).toHaveLength(0);
    await expectModel(TEXT);
    await hands.submit();
    await expectPosts(1);
  });

  await step('lets a held submission through exactly once', async () => {
    await write(TEXT);
    await overlay.waitForMark(RULE);
    await hands.submit();
    await overlay.click('Toch plaatsen');
    await expectPosts(2);
    expect((await hands.posts()).at(-1)?.text).toContain(TEXT);
  });

  await step('ignores what it is told to ignore, and holds no more', async () => {
    await write(TEXT);
    await overlay.waitForMark(RULE);
    for (let [mark] = await overlay.marks(); mark; [mark] = await overlay.marks()) {
      const { x, y } = mark.box;
      await overlay.openCard(RULE);
      await overlay.click('Negeer hier');
      const isThere = async () => (await overlay.marks()).some(({ box }) => box.x === x && box.y === y);
      await expect.poll(isThere, { message: 'the mark that was ignored' }).toBe(false);
    }
    await expectModel(TEXT);
    await hands.submit();
    await expectPosts(3);
    expect(await overlay.pause()).toBeNull();
  });

  await step('marks the words of an editor that the site mounts anew', async () => {
    await write('oud');
    await hands.inPage(({ composer, text }) => window.__remount(composer, text), {
      composer: surface.composer,
      text: TEXT,
    });
    await overlay.waitForMark(RULE);
  });
}
