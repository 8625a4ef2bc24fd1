/**
 * Holds a submission that the user started until the user says so again. It acts on trusted events only, decides at once,
 * and lets everything pass when it isn't sure: a post must never be lost, and never be sent twice.
 */

import type { SiteSurface } from '../sites/index.ts';
import type { HeldSubmission } from './composer.ts';
import { isDisabled, submitControl } from './controls.ts';
import { encloses } from './tree.ts';

/** A composer as the guard sees it. */
interface Guarded {
  readonly element: HTMLElement;
  readonly site: SiteSurface;
  read(): string;
  focus(): void;
}

/** How long, in ms, a repeated key may take to show an effect in the field. */
const EFFECT_MS = 400;

/** Asks whether to hold; the first true answer holds, and those after it are asked when that lets go. */
type Decide<T extends Guarded> = (composer: T, submission: HeldSubmission) => boolean;

/** The keys of a submission by keyboard, as they are repeated for the site. */
type KeyInit = Pick<KeyboardEventInit, 'ctrlKey' | 'metaKey'>;

/** An open list of mentions or hashtags takes the Enter key for itself. */
function hasOpenList(field: Element): boolean {
  return (
    (field.getAttribute('aria-activedescendant') ?? '') !== '' ||
    (field.getAttribute('aria-expanded') === 'true' && field.getAttribute('role') !== 'combobox')
  );
}

/** Whether a keydown in the field submits on this site. */
function isSubmitKey(event: KeyboardEvent, { element, site }: Guarded): boolean {
  // Some browsers announce the Enter that ends a composition only by the key code 229 (UI Events, 4.3.3).
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return false;
  const { submitKeys: keys } = site;
  // A line break must not be held: it would be let go as a submission, of a text that is not finished.
  const byEnter =
    keys.includes('enter') || (keys.includes('lone-enter') && !submitControl(element, site)?.control.checkVisibility());
  if (event.ctrlKey || event.metaKey) return keys.includes('mod-enter') || byEnter;
  return byEnter && !event.shiftKey && !event.altKey && !hasOpenList(element);
}

/** Controls without a native role answer to keys by themselves; native ones turn keys into a click. */
function isPressKey(event: KeyboardEvent, control: Element): boolean {
  return (event.key === 'Enter' || event.key === ' ') && !control.matches('button, input, a[href]');
}

/**
 * Watches for submissions until `signal` is aborted.
 * @param composers The composers now, in order of attaching.
 */
export function guardSubmissions<T extends Guarded>(
  view: Window,
  composers: () => readonly T[],
  decide: Decide<T>,
  signal: AbortSignal,
): void {
  /** A post that we could not send ourselves, by its fields: the user's next try to send these very texts passes untouched. */
  let exempt: ReadonlyMap<T, string> | null = null;
  /** The last key or click was held: its repeats while the key is down, and the second click of a double one, are too. */
  let keyHeld = false;
  let clickHeld = false;

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const ask = (posted: readonly T[], by: 'click' | 'key', keys: KeyInit): boolean => {
    if (exempt !== null && posted.some((composer) => exempt?.has(composer))) {
      if (posted.every((composer) => exempt?.get(composer) === composer.read())) return false;
      exempt = null;
    }
    return askFrom(posted, 0, by, keys, performance.now());
  };

  /** Asks about the fields of a post in turn, from one on. */
  const askFrom = (posted: readonly T[], from: number, by: 'click' | 'key', keys: KeyInit, since: number): boolean =>
    posted.slice(from).some((composer, index) => {
      let open = true;
      const once = (): boolean => {
        const first = open;
        open = false;
        return first;
      };
      const submission: HeldSubmission = {
        by,
        since,
        release: async () => {
          if (!once()) return 'sent';
          if (askFrom(posted, from + index + 1, by, keys, since)) return 'held';
          const result = await resubmit(view, composer, by === 'key' ? keys : null);
          exempt = result === 'press-again' ? new Map(posted.map((each) => [each, each.read()])) : null;
          return result;
        },
        cancel: () => {
          if (once()) composer.focus();
        },
      };
      try {
        return decide(composer, submission);
      } catch {
        return false;
      }
    });

  /** The composers whose text a control on the event's path posts. */
  const postedBy = (path: readonly EventTarget[]): { control: Element; posted: T[] } | null => {
    let control: Element | null = null;
    const posted: T[] = [];
    for (const composer of composers()) {
      const own = submitControl(composer.element, composer.site)?.control;
      if (own === undefined || !path.includes(own) || isDisabled(own)) continue;
      control = own;
      posted.push(composer);
    }
    return control === null ? null : { control, posted };
  };

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const found = postedBy(event.composedPath());
    if (found === null) return;
    clickHeld = (clickHeld && event.detail > 1) || ask(found.posted, 'click', {});
    // A key pressed it. As long as that is down it would press what the focus goes to next: the way back.
    if (event.detail === 0) keyHeld = clickHeld;
    if (clickHeld) stop(event);
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.repeat) {
      if (keyHeld) stop(event);
      return;
    }
    keyHeld = false;
    const path = event.composedPath();
    const [target] = path;
    const inField = composers().find(({ element }) => target instanceof Node && encloses(element, target));
    if (inField !== undefined) {
      if (!isSubmitKey(event, inField)) return;
      const control = submitControl(inField.element, inField.site)?.control;
      const together = control === undefined ? [inField] : (postedBy([control])?.posted ?? [inField]);
      const { ctrlKey, metaKey } = event;
      keyHeld = ask(together, 'key', { ctrlKey, metaKey });
      if (keyHeld) stop(event);
      return;
    }
    const found = event.key === 'Enter' || event.key === ' ' ? postedBy(path) : null;
    keyHeld = found !== null && isPressKey(event, found.control) && ask(found.posted, 'click', {});
    if (keyHeld) stop(event);
  };

  // On the window, before any listener of the page.
  view.addEventListener('click', onClick, { capture: true, signal });
  view.addEventListener('keydown', onKey, { capture: true, signal });
}

/** Repeats a submit key in the field. Editors follow it although it is not a real one; true when somebody claimed it. */
function pressAgain(element: HTMLElement, keys: KeyInit): boolean {
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true, ...keys };
  return !element.dispatchEvent(new KeyboardEvent('keydown', init));
}

/**
 * Submits once. The site's own control comes first: a click by script submits in all frameworks. Where the control is told
 * by its position only, or there is none, a submission by key gets its key again.
 * @param keys Modifiers of the held key; `null` when a click was held.
 */
async function resubmit(view: Window, composer: Guarded, keys: KeyInit | null): Promise<'sent' | 'press-again'> {
  const { element, site } = composer;
  if (!element.isConnected) return 'press-again';
  const control = submitControl(element, site);
  if (keys !== null && (control === null || !control.sure)) {
    composer.focus();
    const before = composer.read();
    if (pressAgain(element, keys)) return 'sent';
    // A handler that did not claim the key may still have sent the text and cleared the field.
    await new Promise((resolve) => view.setTimeout(resolve, EFFECT_MS));
    if (!element.isConnected || composer.read() !== before) return 'sent';
  }
  if (control === null || isDisabled(control.control)) return 'press-again';
  control.control.click();
  return 'sent';
}
