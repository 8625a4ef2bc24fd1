/** A small client of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), by which tests drive Firefox. */

/** What the browser tells or answers. */
interface Message {
  readonly id?: number;
  readonly type?: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export interface Bidi {
  /** Sends a command; rejects with the browser's own words. */
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  on(method: string, listener: (params: never) => void): void;
  close(): void;
}

/** Connects to the address that the browser tells at its start, and opens a session. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`No connection to ${address}.`));
  });
  const pending = new Map<number, { resolve(result: never): void; reject(error: Error): void }>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let nextId = 1;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.method !== undefined) {
      for (const listener of listeners.get(message.method) ?? []) listener(message.params as never);
      return;
    }
    const call = pending.get(message.id ?? 0);
    pending.delete(message.id ?? 0);
    if (message.type === 'error') call?.reject(new Error(`${message.error}: ${message.message}`));
    else call?.resolve(message.result as never);
  };
  socket.onclose = () => {
    for (const { reject } of pending.values()) reject(new Error('The browser closed the connection.'));
    pending.clear();
  };
  const bidi: Bidi = {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = nextId;
        nextId += 1;
        pending.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (method, listener) => void listeners.set(method, [...(listeners.get(method) ?? []), listener]),
    close: () => socket.close(),
  };
  await bidi.send('session.new', { capabilities: {} });
  return bidi;
}
