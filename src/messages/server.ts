/** The worker's side of the port: checks who asks and what, and answers. Bad messages get a clear error and never throw. */
import type { Platform } from '../rules/rule.ts';
import { platformOf } from './hosts.ts';
import {
  type AnswerEnvelope,
  PORT_NAME,
  type ProtocolError,
  type WorkerKind,
  type WorkerProtocol,
} from './protocol.ts';
import { checkWorkerRequest } from './validate.ts';

/** Who asks: the content script of a tab on one of the sites, or a page of the extension itself. */
type Asker =
  | { readonly context: 'content'; readonly tabId: number; readonly frameId: number; readonly platform: Platform }
  | { readonly context: 'page' };

/** Answers by kind. A handler that throws is answered with `failed`, without its message: that could hold text. */
export type Handlers = {
  readonly [Kind in WorkerKind]: (
    request: WorkerProtocol[Kind]['request'],
    asker: Asker,
  ) => WorkerProtocol[Kind]['answer'] | Promise<WorkerProtocol[Kind]['answer']>;
};

/** The part of a `runtime.Port` that is used. */
export interface ServerPort {
  readonly name: string;
  readonly sender?: {
    readonly id?: string | undefined;
    readonly url?: string | undefined;
    readonly frameId?: number | undefined;
    readonly tab?: { readonly id?: number | undefined } | undefined;
  };
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** The part of `browser.runtime` that is used. */
export interface ServerRuntime {
  readonly id: string;
  getURL(path: string): string;
  readonly onConnect: { addListener(listener: (port: ServerPort) => void): void };
}

/** Which askers may send a kind of request. */
const ALLOWED: Readonly<Record<WorkerKind, readonly Asker['context'][]>> = {
  analyze: ['content', 'page'],
  report: ['content'],
  passages: ['content', 'page'],
  'open-library': ['content', 'page'],
  'site-settings': ['content'],
  'change-site-settings': ['content'],
  waited: ['content'],
  'waited-tabs': ['page'],
  'take-selection': ['page'],
};

/** Tells who is at the other end of a port, `null` when it is nobody we know. */
function identify(port: ServerPort, runtime: Pick<ServerRuntime, 'id' | 'getURL'>): Asker | null {
  const sender = port.sender;
  if (port.name !== PORT_NAME || sender === undefined || sender.id !== runtime.id) return null;
  // An own page opened in a tab has a `tab` too, so the address decides.
  if (sender.url?.startsWith(runtime.getURL(''))) return { context: 'page' };
  const platform = platformOf(sender.url);
  if (platform === null || sender.tab?.id === undefined) return null;
  return { context: 'content', tabId: sender.tab.id, frameId: sender.frameId ?? 0, platform };
}

const FAILED: ProtocolError = { code: 'failed', message: 'the request could not be answered' };
const NOT_ALLOWED: ProtocolError = { code: 'not-allowed', message: 'this page may not ask that' };

async function answerTo(raw: unknown, asker: Asker, handlers: Handlers): Promise<AnswerEnvelope> {
  const checked = checkWorkerRequest(raw);
  if (!checked.ok) return { id: checked.id, error: checked.error };
  const { id, kind, request } = checked.message;
  if (!ALLOWED[kind].includes(asker.context)) return { id, error: NOT_ALLOWED };
  try {
    const handle = handlers[kind] as (request: unknown, asker: Asker) => unknown;
    return { id, answer: await handle(request, asker) };
  } catch {
    return { id, error: FAILED };
  }
}

/**
 * Listens for ports from now on. Call it in the first turn of the worker: a listener added later misses the message that
 * woke the worker.
 *
 * @param onGone Called when a content script has left (navigation, closed tab, switched off).
 */
export function serve(runtime: ServerRuntime, handlers: Handlers, onGone: (asker: Asker) => void = () => {}): void {
  runtime.onConnect.addListener((port) => {
    const asker = identify(port, runtime);
    if (asker === null) {
      port.disconnect();
      return;
    }
    let open = true;
    port.onDisconnect.addListener(() => {
      open = false;
      onGone(asker);
    });
    port.onMessage.addListener((raw) => {
      void answerTo(raw, asker, handlers).then((answer) => {
        if (!open) return;
        try {
          port.postMessage(answer);
        } catch {
          // Closed between the check and the answer; nobody waits for it any more.
        }
      });
    });
  });
}
