/**
 * A small client of WebDriver BiDi, the protocol by which Firefox is driven: Playwright drives a Firefox of its own only, and the
 * libraries that drive the real one are far larger than the six commands that the rollout test needs.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Params = Record<string, unknown>;

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: Params;
}

/** A node as BiDi writes it. */
export interface SerializedNode {
  readonly value?: {
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly nodeValue?: string;
    readonly children?: readonly SerializedNode[];
    readonly shadowRoot?: SerializedNode | null;
  };
}

/** What a request is answered with; `null` refuses it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A running Firefox with one tab. */
export interface Firefox {
  goto(url: string): Promise<void>;
  /** The value of an expression in the page. Only text, numbers and flags. */
  evaluate(expression: string): Promise<unknown>;
  /** The overlay's host with what is inside its closed shadow root; `null` when there is none. */
  overlay(): Promise<SerializedNode | null>;
  /** Types with real key events into what has the focus. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** How long Firefox may take to start, in ms: the first time it takes long. */
const START = 40_000;

/** The address that Firefox says it listens on. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), START);
    child.stderr!.on('data', (chunk) => {
      said += chunk;
      const [, address] = /BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.on('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}

/**
 * Starts Firefox with a profile.
 *
 * @param answer Answers every request for an https address; nothing else leaves the computer.
 */
export async function startFirefox(
  path: string,
  profile: string,
  answer: (url: string) => Answer | null,
): Promise<Firefox> {
  const child = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const socket = new WebSocket(`${await listening(child)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });

  let last = 0;
  const waiting = new Map<number, (message: Message) => void>();
  function send(method: string, params: Params): Promise<unknown> {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ type, result, error, message }) => {
        if (type === 'error') reject(new Error(`${method}: ${error} ${message}`));
        else resolve(result);
      });
    });
  }

  function respond({ request, isBlocked }: Params): void {
    if (!isBlocked) return;
    const { request: id, url } = request as { request: string; url: string };
    const found = answer(url);
    const done =
      found === null
        ? send('network.failRequest', { request: id })
        : send('network.provideResponse', {
            request: id,
            statusCode: found.status,
            headers: Object.entries(found.headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
            body: { type: 'base64', value: Buffer.from(found.body).toString('base64') },
          });
    // The page may have gone on without it.
    done.catch(() => {});
  }

  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.method === 'network.beforeRequestSent' && message.params) respond(message.params);
    if (message.id === undefined) return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };

  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [{ type: 'pattern', protocol: 'https' }],
  });
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };

  async function evaluate(expression: string, serializationOptions: Params = {}): Promise<unknown> {
    const { result, exceptionDetails } = (await send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      serializationOptions,
    })) as { result?: unknown; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result;
  }

  return {
    async goto(url) {
      // Pages of the extension never count as loaded for the protocol; what is asked of them is polled for.
      await send('browsingContext.navigate', { context, url, wait: url.startsWith('https:') ? 'complete' : 'none' });
    },
    evaluate: async (expression) => ((await evaluate(expression)) as { value?: unknown }).value,
    async overlay() {
      const node = (await evaluate('document.querySelector("hardop-root")', {
        maxDomDepth: 30,
        includeShadowTree: 'all',
      })) as SerializedNode & { type: string };
      return node.type === 'node' ? node : null;
    },
    async type(text) {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async close() {
      await send('browser.close', {}).catch(() => child.kill());
      socket.close();
      await ended;
    },
  };
}

/** Makes a profile with preferences. Returns its folder and how to take it away. */
export function newProfile(preferences: Readonly<Record<string, string | number | boolean>>) {
  const folder = mkdtempSync(join(tmpdir(), 'hardop-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
