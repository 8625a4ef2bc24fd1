/**
 * A post that has waited its minutes behind another tab gives its sign on the toolbar, where every tab shows it. Nothing is stored: the sign
 * itself remembers that there is one, and the tabs know which of them it is about.
 */
import type { Browser } from 'webextension-polyfill';
import { askTab } from '../messages/tab.ts';
import { QUIET_COLOUR, SIGN } from './toolbar.ts';
import { $workerWords } from './words.ts';

/** How long (ms) a tab may take to tell: one that is frozen, or that shows a dialog, answers when that is over. */
const PATIENCE = 1000;

interface Reminder {
  /** A tab tells that its post has waited, or that its user is back. */
  tell(missed: boolean): Promise<void>;
  /** Tabs in which a post has waited; takes the sign off when there is none. */
  tabs(): Promise<readonly number[]>;
}

/** The parts of the browser that are used. */
export type ReminderBrowser = Pick<Browser, 'action' | 'tabs'>;

/** Creates it; nothing is shown yet. */
export function createReminder({ action, tabs }: ReminderBrowser): Reminder {
  async function show(on: boolean): Promise<void> {
    const words = $workerWords.get();
    const text = on ? SIGN : '';
    const title = on ? words.waited : words.quiet;
    await Promise.allSettled([
      action.setBadgeText({ text }),
      action.setTitle({ title }),
      ...(on
        ? [action.setBadgeBackgroundColor({ color: QUIET_COLOUR }), action.setBadgeTextColor({ color: '#FFFFFF' })]
        : []),
    ]);
    // A tab that once had a number has a title of its own still.
    const open = await tabs.query({});
    await Promise.allSettled(
      open.map(async ({ id: tabId }) => {
        if (tabId !== undefined && (await action.getBadgeText({ tabId })) === text) {
          await action.setTitle({ tabId, title });
        }
      }),
    );
  }

  async function find(): Promise<readonly number[]> {
    if ((await action.getBadgeText({})) !== SIGN) return [];
    const open = await tabs.query({});
    const answers = await Promise.all(
      open.map(async ({ id }) => {
        const answer = id === undefined ? null : await askTab(tabs, id, 'wait-missed', {}, PATIENCE);
        return answer?.missed ? [id as number] : [];
      }),
    );
    const found = answers.flat();
    if (found.length === 0) await show(false);
    return found;
  }

  return {
    async tell(missed) {
      if (missed) await show(true);
      else await find();
    },
    tabs: () => find().catch(() => []),
  };
}
