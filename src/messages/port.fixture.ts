/** Two connected ports in one process, for tests. Messages are copied and arrive in a later turn, as in a browser. */
import type { ClientPort, ClientRuntime } from './client.ts';
import type { ServerPort, ServerRuntime } from './server.ts';

type Listener<T extends unknown[]> = (...args: T) => void;

function event<T extends unknown[]>() {
  const listeners = new Set<Listener<T>>();
  return {
    addListener: (listener: Listener<T>) => void listeners.add(listener),
    removeListener: (listener: Listener<T>) => void listeners.delete(listener),
    emit: (...args: T) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/** The id and address that the fixture's extension has. */
export const EXTENSION_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const EXTENSION_URL = `chrome-extension://${EXTENSION_ID}/`;

/** A background that can be killed and an extension that can vanish under its content script. */
export function createBrowserFixture(sender: ServerPort['sender']) {
  const onConnect = event<[ServerPort]>();
  let id: string | undefined = EXTENSION_ID;
  let kill: (() => void) | null = null;
  let connections = 0;

  function connect({ name }: { name: string }): ClientPort {
    if (id === undefined) throw new Error('Extension context invalidated.');
    connections += 1;
    let open = true;
    const toClient = event<[unknown]>();
    const toServer = event<[unknown]>();
    const clientGone = event<[]>();
    const serverGone = event<[]>();
    const post = (target: { emit(message: unknown): void }) => (message: unknown) => {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const copy = structuredClone(message);
      setTimeout(() => open && target.emit(copy));
    };
    const closeTowards = (target: { emit(): void }) => () => {
      if (!open) return;
      open = false;
      setTimeout(() => target.emit());
    };
    kill = closeTowards(clientGone);
    setTimeout(() =>
      onConnect.emit({
        name,
        sender,
        postMessage: post(toClient),
        disconnect: closeTowards(clientGone),
        onMessage: toServer,
        onDisconnect: serverGone,
      } as ServerPort),
    );
    return {
      postMessage: post(toServer),
      disconnect: closeTowards(serverGone),
      onMessage: toClient,
      onDisconnect: clientGone,
    } as ClientPort;
  }

  const client: ClientRuntime = {
    get id() {
      return id;
    },
    connect,
  };
  const server: ServerRuntime = { id: EXTENSION_ID, getURL: (path) => EXTENSION_URL + path, onConnect };
  return {
    client,
    server,
    /** The browser stops the worker: the client's port closes, what was under way is lost. */
    killWorker: () => kill?.(),
    /** The extension is reloaded or removed: the port closes and `runtime.id` is gone. */
    invalidate: () => {
      id = undefined;
      kill?.();
    },
    connections: () => connections,
  };
}

/** The sender of a content script in the top frame of tab 7 on x.com. */
export const ON_X: ServerPort['sender'] = {
  id: EXTENSION_ID,
  url: 'https://x.com/compose/post',
  frameId: 0,
  tab: { id: 7 },
};
