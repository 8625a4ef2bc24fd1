/** The number on the toolbar button, for each tab. */
import type { Action } from 'webextension-polyfill';
import type { WorkerProtocol } from '../messages/protocol.ts';
import type { Verdict } from '../rules/rule.ts';
import { $workerWords } from './words.ts';

type Report = WorkerProtocol['report']['request'];

/** The `*-text` colours of tokens.css (light): white on each is at least 6.8:1, whatever the browser's theme. */
const COLOURS: Readonly<Record<Verdict, string>> = { clear: '#0B5B62', think: '#78490B', stop: '#70265D' };

/** More does not fit on a toolbar button. */
const MAX_SHOWN = 99;

/** On the button of every tab that has no number of its own, when a post has waited in some tab. */
export const SIGN = '•';

/** The part of `browser.action` that is used. */
type ToolbarAction = Pick<
  Action.Static,
  'getBadgeText' | 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'
>;

/** The calmest of the colours: for signs that are about no remark. */
export const QUIET_COLOUR = COLOURS.clear;

interface Toolbar {
  /** Shows what a tab holds: the number of remarks in the colour of the highest verdict; nothing for none. */
  show(tabId: number, report: Report): Promise<void>;
  /** Takes the number off a tab. Browsers do so on navigation; a page can also lose its script in place. */
  clear(tabId: number): Promise<void>;
}

/** Creates it; nothing is shown yet. */
export function createToolbar(action: ToolbarAction): Toolbar {
  async function show(tabId: number, { remarks, verdict }: Report): Promise<void> {
    // The title is all that a screen reader has of the button, and one for a tab hides the one for all: where the sign shows, it is said.
    // Asked with remarks too, so that a number never overtakes the end of the one before.
    const signed = (await action.getBadgeText({}).catch(() => '')) === SIGN;
    const words = $workerWords.get();
    // `null` leaves the tab the sign that all tabs share.
    const text = remarks === 0 ? null : remarks > MAX_SHOWN ? `${MAX_SHOWN}+` : String(remarks);
    const title = remarks > 0 ? words.remarks(remarks) : signed ? words.waited : words.quiet;
    // A tab that was closed in the meantime rejects; there is nothing left to show on it.
    await Promise.allSettled([
      action.setBadgeText({ tabId, text }),
      // Without remarks too, or the sign would have the colour of the last number.
      action.setBadgeBackgroundColor({ tabId, color: COLOURS[verdict] }),
      action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
      action.setTitle({ tabId, title }),
    ]);
  }
  return { show, clear: (tabId) => show(tabId, { remarks: 0, verdict: 'clear' }) };
}
