/**
 * The only way to ask the background something. One port, opened when first needed and again after the browser stopped the
 * worker; a request that was under way then is sent once more. Nothing here ever throws or rejects: whoever asks gets
 * an answer or the reason why there is none, so that typing and posting never depend on us.
 */
import {
  type AnswerEnvelope,
  PORT_NAME,
  type ProtocolError,
  type RequestEnvelope,
  type WorkerKind,
  type WorkerProtocol,
} from './protocol.ts';

/** The part of a `runtime.Port` that is used. */
export interface ClientPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** The part of `browser.runtime` that is used. `id` is gone once the extension was reloaded, updated or switched off. */
export interface ClientRuntime {
  readonly id?: string | undefined;
  connect(info: { name: string }): ClientPort;
}

/** How a request ended. `overtaken`: a newer request with the same `latest` key was made. */
type Outcome<Answer> =
  | { readonly status: 'answer'; readonly answer: Answer }
  | { readonly status: 'overtaken' }
  | { readonly status: 'refused'; readonly error: ProtocolError }
  | { readonly status: 'silence'; readonly reason: 'timeout' | 'disconnected' | 'invalidated' | 'closed' };

interface RequestOptions {
  /** Requests with the same key overtake each other: only the newest is answered. One key for each composer. */
  readonly latest?: string;
  /** Ends with `silence` after this many ms. The submit guard waits GUARD_TIMEOUT; without it a request waits for its port. */
  readonly timeout?: number;
}

/** How long (ms) posting may wait for a verdict before it simply goes on. */
export const GUARD_TIMEOUT = 300;

/** Sendings of one request: the first, and one more when the worker went away under it. */
const MAX_ATTEMPTS = 2;

interface Pending {
  readonly id: number;
  readonly kind: WorkerKind;
  readonly request: unknown;
  readonly latest: string | undefined;
  attempts: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  end(outcome: Outcome<unknown>): void;
}

/** Asks the worker for one page or content script. */
export interface Client {
  /** Asks the worker. Resolves always, rejects never. */
  request<Kind extends WorkerKind>(
    kind: Kind,
    request: WorkerProtocol[Kind]['request'],
    options?: RequestOptions,
  ): Promise<Outcome<WorkerProtocol[Kind]['answer']>>;
  /**
   * Calls back once when this script has lost its extension (it was updated, reloaded, switched off or removed): take
   * everything off the page and let posting through. At once if it has happened already. Returns how to stop listening.
   */
  onInvalidated(callback: () => void): () => void;
  /** Whether the extension is gone. */
  readonly invalidated: boolean;
  /**
   * Gives the port up; the next request opens another. For a page that goes into the back/forward cache: the browser closes its
   * port without a word, and what is sent through it later is lost just as quietly.
   */
  hangUp(): void;
  /** Closes the port and ends what is under way with `silence`. */
  close(): void;
}

/** How long (ms) after a port closed it is looked once more whether the extension itself is gone. */
const GOODBYE = 1000;

/** Creates the client of one page or content script. */
export function createClient(runtime: ClientRuntime): Client {
  const pending = new Map<number, Pending>();
  const invalidationCallbacks = new Set<() => void>();
  let port: ClientPort | null = null;
  let nextId = 1;
  let invalidated = false;
  let closed = false;

  function invalidate(): void {
    if (invalidated) return;
    invalidated = true;
    port = null;
    endAll({ status: 'silence', reason: 'invalidated' });
    const callbacks = [...invalidationCallbacks];
    invalidationCallbacks.clear();
    for (const callback of callbacks) callback();
  }

  /** `runtime.id` is undefined in an orphaned content script; in Firefox reading it can throw. */
  function isOrphaned(): boolean {
    try {
      return runtime.id === undefined;
    } catch {
      return true;
    }
  }

  function endAll(outcome: Outcome<never>): void {
    for (const entry of [...pending.values()]) entry.end(outcome);
  }

  function receive(raw: unknown): void {
    const message = raw as AnswerEnvelope | null;
    if (typeof message !== 'object' || message === null || typeof message.id !== 'number') return;
    const entry = pending.get(message.id);
    if (entry === undefined) return;
    if ('error' in message) entry.end({ status: 'refused', error: message.error });
    else entry.end({ status: 'answer', answer: message.answer });
  }

  function disconnected(from: ClientPort): void {
    // A port that was replaced in the meantime says goodbye too late to matter.
    if (port !== from) return;
    port = null;
    if (isOrphaned()) {
      invalidate();
      return;
    }
    // An extension that is being removed says goodbye before it is gone, just as a worker that goes to sleep.
    setTimeout(() => {
      if (isOrphaned()) invalidate();
    }, GOODBYE);
    for (const entry of [...pending.values()]) send(entry);
  }

  function openPort(): ClientPort | null {
    if (port !== null) return port;
    try {
      const opened = runtime.connect({ name: PORT_NAME });
      opened.onMessage.addListener(receive);
      opened.onDisconnect.addListener(() => disconnected(opened));
      port = opened;
      return opened;
    } catch {
      // `connect` throws only when there is no extension left to connect to.
      invalidate();
      return null;
    }
  }

  function send(entry: Pending): void {
    if (entry.attempts >= MAX_ATTEMPTS) {
      entry.end({ status: 'silence', reason: 'disconnected' });
      return;
    }
    entry.attempts += 1;
    const target = openPort();
    if (target === null) return;
    try {
      const envelope: RequestEnvelope = { id: entry.id, kind: entry.kind, request: entry.request };
      target.postMessage(envelope);
    } catch {
      // The port was closed before its goodbye arrived.
      if (port === target) port = null;
      if (isOrphaned()) invalidate();
      else send(entry);
    }
  }

  function hangUp(): void {
    const open = port;
    port = null;
    endAll({ status: 'silence', reason: 'closed' });
    try {
      open?.disconnect();
    } catch {
      // Already gone.
    }
  }

  function overtake(key: string): void {
    for (const entry of [...pending.values()]) if (entry.latest === key) entry.end({ status: 'overtaken' });
  }

  return {
    request(kind, request, options = {}) {
      return new Promise((resolve) => {
        if (closed) return resolve({ status: 'silence', reason: 'closed' });
        if (invalidated || isOrphaned()) {
          invalidate();
          return resolve({ status: 'silence', reason: 'invalidated' });
        }
        if (options.latest !== undefined) overtake(options.latest);
        const id = nextId++;
        const entry: Pending = {
          id,
          kind,
          request,
          latest: options.latest,
          attempts: 0,
          timer: undefined,
          end(outcome) {
            clearTimeout(entry.timer);
            pending.delete(id);
            resolve(outcome as Outcome<WorkerProtocol[typeof kind]['answer']>);
          },
        };
        pending.set(id, entry);
        if (options.timeout !== undefined) {
          entry.timer = setTimeout(() => entry.end({ status: 'silence', reason: 'timeout' }), options.timeout);
        }
        send(entry);
      });
    },
    onInvalidated(callback) {
      if (invalidated) callback();
      else invalidationCallbacks.add(callback);
      return () => void invalidationCallbacks.delete(callback);
    },
    get invalidated() {
      return invalidated;
    },
    hangUp,
    close() {
      closed = true;
      hangUp();
    },
  };
}
