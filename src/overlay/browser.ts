/**
 * The few parts of the browser's API that a content script uses, with promises. The polyfill that the other contexts use
 * wraps all of the API; loaded in every tab of the sites, it would be a fifth of this script.
 */
import type { ClientRuntime } from '../messages/client.ts';
import type { TabRuntime } from '../messages/tab.ts';
import type { StorageEvents } from './services.ts';

export interface ContentBrowser {
  readonly runtime: ClientRuntime & TabRuntime;
  readonly storage: StorageEvents;
}

type Listener = Parameters<TabRuntime['onMessage']['addListener']>[0];

/** How Chromium's own listeners answer: by a callback, after saying with `true` that they will. */
type NativeListener = (
  message: unknown,
  sender: Parameters<Listener>[1],
  respond: (answer: unknown) => void,
) => true | undefined;

interface NativeBrowser {
  readonly runtime: ClientRuntime & {
    readonly id: string;
    getURL(path: string): string;
    readonly onMessage: { addListener(listener: NativeListener): void; removeListener(listener: NativeListener): void };
  };
  readonly storage: StorageEvents;
}

/** The browser's API: Firefox's `browser` as it is, Chromium's `chrome` with listeners that may answer by promise. */
export function contentBrowser(scope: object = globalThis): ContentBrowser {
  const { browser, chrome } = scope as { browser?: unknown; chrome?: unknown };
  const firefox = browser as ContentBrowser | undefined;
  if (firefox?.runtime?.id) return firefox;
  const { runtime, storage } = chrome as NativeBrowser;
  const wrapped = new Map<Listener, NativeListener>();
  const wrap =
    (listener: Listener): NativeListener =>
    (message, sender, respond) => {
      const answer = listener(message, sender);
      if (answer === undefined) return undefined;
      void answer.then(respond);
      return true;
    };
  return {
    storage,
    runtime: {
      // Gone once the extension is updated or switched off, so it is asked each time.
      get id() {
        return runtime.id;
      },
      getURL: (path) => runtime.getURL(path),
      connect: (info) => runtime.connect(info),
      onMessage: {
        addListener(listener) {
          const native = wrapped.get(listener) ?? wrap(listener);
          wrapped.set(listener, native);
          runtime.onMessage.addListener(native);
        },
        removeListener(listener) {
          const native = wrapped.get(listener);
          if (native) runtime.onMessage.removeListener(native);
          wrapped.delete(listener);
        },
      },
    },
  };
}
