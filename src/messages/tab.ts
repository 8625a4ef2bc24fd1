/** Messages to the content script of a tab: from the popup (what is shown) and from the worker (commands, updates). */
import type { AnswerEnvelope, TabKind, TabProtocol } from './protocol.ts';
import { checkTabRequest } from './validate-tab.ts';

/** The part of `browser.tabs` that is used. */
interface TabSender {
  sendMessage(tabId: number, message: unknown, options?: { frameId?: number }): Promise<unknown>;
}

/**
 * Asks the content script in the top frame of a tab. `null` when none answers: another site, a page from before the
 * installation, or an institution's policy that keeps extensions off the page.
 *
 * @param patience Gives up after so many ms; without it a page that is frozen is waited for.
 */
export async function askTab<Kind extends TabKind>(
  tabs: TabSender,
  tabId: number,
  kind: Kind,
  request: TabProtocol[Kind]['request'],
  patience?: number,
): Promise<TabProtocol[Kind]['answer'] | null> {
  try {
    const sent = tabs.sendMessage(tabId, { id: 0, kind, request }, { frameId: 0 });
    const late = patience === undefined ? [] : [new Promise((resolve) => setTimeout(resolve, patience))];
    const answer = (await Promise.race([sent, ...late])) as AnswerEnvelope | undefined;
    return answer !== undefined && answer !== null && 'answer' in answer
      ? (answer.answer as TabProtocol[Kind]['answer'])
      : null;
  } catch {
    return null;
  }
}

/** Answers by kind, in the content script. */
export type TabHandlers = {
  readonly [Kind in TabKind]: (
    request: TabProtocol[Kind]['request'],
  ) => TabProtocol[Kind]['answer'] | Promise<TabProtocol[Kind]['answer']>;
};

interface TabMessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: unknown;
}

type TabListener = (message: unknown, sender: TabMessageSender) => Promise<AnswerEnvelope> | undefined;

/** The part of `browser.runtime` that is used in a content script. */
export interface TabRuntime {
  readonly id: string;
  getURL(path: string): string;
  readonly onMessage: { addListener(listener: TabListener): void; removeListener(listener: TabListener): void };
}

/**
 * Answers messages to this tab until the returned function is called. Only the extension's own popup and worker are
 * heard, not a content script: its address is a site's.
 */
export function answerTab(runtime: TabRuntime, handlers: TabHandlers): () => void {
  const listener: TabListener = (raw, sender) => {
    // The worker has no tab; a page of ours in a tab has one, but shows its own address.
    const own = sender.tab === undefined || sender.url?.startsWith(runtime.getURL('')) === true;
    if (sender.id !== runtime.id || !own) return undefined;
    const checked = checkTabRequest(raw);
    if (!checked.ok) return Promise.resolve({ id: checked.id, error: checked.error });
    const { id, kind, request } = checked.message;
    const handle = handlers[kind] as (request: unknown) => unknown;
    return Promise.resolve()
      .then(() => handle(request))
      .then(
        (answer) => ({ id, answer }),
        () => ({ id, error: { code: 'failed', message: 'the request could not be answered' } }),
      );
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
