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

/** The part of `browser.action` that is used. */
type ToolbarAction = Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'>;

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
    // `null` leaves the tab the sign that all tabs share.
    const text = remarks === 0 ? null : remarks > MAX_SHOWN ? `${MAX_SHOWN}+` : String(remarks);
    const words = $workerWords.get();
    const calls = [
      action.setBadgeText({ tabId, text }),
      action.setTitle({ tabId, title: remarks === 0 ? words.quiet : words.remarks(remarks) }),
      ...(remarks === 0
        ? []
        : [
            action.setBadgeBackgroundColor({ tabId, color: COLOURS[verdict] }),
            action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
          ]),
    ];
    // A tab that was closed in the meantime rejects; there is nothing left to show on it.
    await Promise.allSettled(calls);
  }
  return { show, clear: (tabId) => show(tabId, { remarks: 0, verdict: 'clear' }) };
}
