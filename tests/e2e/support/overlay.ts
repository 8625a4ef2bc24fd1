/** What the tests see of the overlay. */
import type { Page } from '@playwright/test';
import type { RuleId, Severity } from '../../../src/rules/rule.ts';
import { expect } from './expect.ts';
import { callInRoot, inRoot } from './root.ts';

/** CSS pixels, relative to the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line under words; a finding that wraps has one for each line of text. */
interface MarkLine {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly box: Box;
}

interface ButtonInside {
  /** Accessible name: `aria-label`, else the text. */
  readonly name: string;
  readonly disabled: boolean;
  readonly focused: boolean;
  /** Its middle can be clicked: nothing of the overlay lies over it. */
  readonly inSight: boolean;
  readonly box: Box;
}

/** The card, the pause sheet or the badge. */
interface Part {
  readonly text: string;
  /** `data-rule` of the card. */
  readonly rule: RuleId | null;
  readonly box: Box;
  readonly buttons: readonly ButtonInside[];
}

interface Badge extends Part {
  /** Remarks, where a combination is one. */
  readonly count: number;
}

/** Everything drawn at one moment. */
export interface Snapshot {
  readonly marks: readonly MarkLine[];
  readonly card: Part | null;
  readonly pause: Part | null;
  readonly badges: readonly Badge[];
}

/** One turn of the wheel, px. */
const SCROLL = 60;

/** What there is to see where there is no overlay. */
export const NOTHING: Snapshot = { marks: [], card: null, pause: null, badges: [] };

export interface Overlay {
  snapshot(): Promise<Snapshot>;
  marks(): Promise<readonly MarkLine[]>;
  card(): Promise<Part | null>;
  pause(): Promise<Part | null>;
  badges(): Promise<readonly Badge[]>;
  /** Waits for a mark of a rule and gives its first line. */
  waitForMark(rule: RuleId): Promise<MarkLine>;
  /** Waits until nothing is marked. */
  waitForNoMarks(): Promise<void>;
  /** Clicks the words above a rule's mark and waits for the card. */
  openCard(rule: RuleId): Promise<Part>;
  /** Clicks a button of the pause sheet, else the card, else any, by its accessible name, with the real mouse. */
  click(name: string | RegExp): Promise<void>;
}

/** Runs in the page; so it may use nothing from outside itself. */
export function readRoot(root: ShadowRoot): Snapshot {
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const shown = (element: Element) => element.checkVisibility({ opacityProperty: false, visibilityProperty: true });
  const isInSight = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = root.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && element.contains(top);
  };
  const part = (element: HTMLElement): Part => ({
    // biome-ignore lint/performance/useDomNodeTextContent: as a reader sees it, blocks apart
    text: element.innerText,
    rule: (element.dataset.rule ?? null) as RuleId | null,
    box: boxOf(element),
    buttons: [...element.querySelectorAll<HTMLElement>('button, [role="button"], a[href], [role="tab"]')].map(
      (button) => ({
        name: (button.getAttribute('aria-label') ?? button.textContent).trim(),
        disabled: button.matches(':disabled, [aria-disabled="true"]'),
        focused: button.matches(':focus'),
        inSight: isInSight(button),
        box: boxOf(button),
      }),
    ),
  });
  const one = (selector: string) => {
    const element = root.querySelector<HTMLElement>(selector);
    return element && shown(element) ? part(element) : null;
  };
  return {
    marks: [...root.querySelectorAll<HTMLElement>('[data-rule][data-severity]')].filter(shown).map((element) => ({
      rule: element.dataset.rule as RuleId,
      severity: element.dataset.severity as Severity,
      box: boxOf(element),
    })),
    card: one('[role="dialog"]'),
    pause: one('[role="alertdialog"]'),
    badges: [...root.querySelectorAll<HTMLElement>('button[data-count]')]
      .filter(shown)
      .map((element) => ({ ...part(element), count: Number(element.dataset.count) })),
  };
}

/** A page that is being left may take the overlay away while it is read; then it is read again. */
async function snapshotOf(page: Page): Promise<Snapshot> {
  for (let attempt = 0; ; attempt++) {
    try {
      return (await callInRoot(page, readRoot))?.value ?? NOTHING;
    } catch (error) {
      if (attempt === 4 || page.isClosed()) throw error;
    }
  }
}

/** Polls until there is something, and gives it. */
async function until<T>(read: () => Promise<T | null | undefined>, message: string): Promise<T> {
  let found: T | null | undefined;
  await expect
    .poll(
      async () => {
        found = await read();
        return found !== null && found !== undefined;
      },
      { message },
    )
    .toBe(true);
  return found!;
}

/** A real mouse, by points of the viewport. */
interface Mouse {
  click(x: number, y: number): Promise<void>;
  /** Turns the wheel over a point, by so many px downwards. */
  wheel(x: number, y: number, by: number): Promise<void>;
}

/** The overlay of a page. */
export function overlayOf(page: Page): Overlay {
  return overlayFrom(() => snapshotOf(page), {
    click: (x, y) => page.mouse.click(x, y),
    wheel: async (x, y, by) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, by);
    },
  });
}

/** Waits until all that fades in or rises has come to its end. */
export async function motionEnds(page: Page): Promise<void> {
  // One that is taken away in the middle never finishes, and that is an end as well.
  await inRoot(page, (root) =>
    Promise.allSettled(root.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
}

/** An overlay in any browser, by a way to read it and a mouse. */
export function overlayFrom(snapshot: () => Promise<Snapshot>, mouse: Mouse): Overlay {
  const markOf = async (rule: RuleId) => (await snapshot()).marks.find((mark) => mark.rule === rule);
  const waitForMark = (rule: RuleId) => until(() => markOf(rule), `a mark of ${rule}`);
  const cardOf = async (rule: RuleId) => {
    const { card } = await snapshot();
    return card?.rule === rule ? card : null;
  };

  /**
   * The box of a button that can be clicked, once it stands still: card and sheet rise into place. What a low card does not show
   * is scrolled to, as one does with the wheel.
   */
  const buttonAtRest = (name: string | RegExp) => {
    let before: Box | undefined;
    const fits = (button: ButtonInside) => (typeof name === 'string' ? button.name === name : name.test(button.name));
    return until(async () => {
      const { card, pause, badges } = await snapshot();
      for (const part of [pause, card, ...badges]) {
        const button = part?.buttons.find((each) => fits(each) && !each.disabled && each.box.width > 0);
        if (!part || !button) continue;
        const { box, inSight } = button;
        const rests = before?.x === box.x && before.y === box.y;
        before = box;
        if (rests && inSight) return box;
        if (rests) {
          const by = Math.sign(box.y - part.box.y - part.box.height / 2) * SCROLL;
          await mouse.wheel(part.box.x + part.box.width / 2, part.box.y + part.box.height / 2, by);
        }
        return null;
      }
      return null;
    }, `a button named ${name}`);
  };

  return {
    snapshot,
    marks: async () => (await snapshot()).marks,
    card: async () => (await snapshot()).card,
    pause: async () => (await snapshot()).pause,
    badges: async () => (await snapshot()).badges,
    waitForMark,
    waitForNoMarks: async () => {
      await expect.poll(async () => (await snapshot()).marks.length, { message: 'marks' }).toBe(0);
    },
    openCard: async (rule) => {
      const { box } = await waitForMark(rule);
      // The line lies under the words; a few pixels up are the words themselves.
      await mouse.click(box.x + box.width / 2, box.y - 4);
      return until(() => cardOf(rule), `the card of ${rule}`);
    },
    click: async (name) => {
      const box = await buttonAtRest(name);
      await mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
  };
}
