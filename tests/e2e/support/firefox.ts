/** Firefox with the built extension and the fixture pages, driven over WebDriver BiDi: Playwright brings only its own build. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { GECKO_ID } from '../../../src/settings/identity.ts';
import { bundles } from '../../sites/bundle.ts';
import { respond } from '../../sites/serve.ts';
import type { FixtureSurface } from '../../sites/surfaces.ts';
import { type Bidi, connectBidi } from './bidi.ts';
import { type Overlay, overlayFrom, readRoot, type Snapshot, snapshotFrom } from './overlay.ts';
import type { Hands } from './story.ts';

/** The build that Firefox loads. */
const EXTENSION = resolve('dist/firefox-mv3');

const NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition'];
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** The oldest Firefox that the manifest allows. */
const OLDEST = 142;

/** Firefox must start and answer within this many ms. */
const START_MS = 60_000;

/** Nothing of the browser's own may ask for the network, and nothing may ask the user. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'nl-NL, nl',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
};

/** Path of a Firefox that is new enough (`HARDOP_FIREFOX` if set), or null when there is none. */
export function findFirefox(): string | null {
  const wanted = process.env.HARDOP_FIREFOX;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = wanted
    ? [wanted]
    : [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return candidates.find((path) => existsSync(path) && versionOf(path) >= OLDEST) ?? null;
}

function versionOf(path: string): number {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)\./.exec(stdout ?? '')?.[1] ?? 0);
}

export interface FirefoxOptions {
  /** Every window is a private one, and the extension is allowed in them. */
  readonly isPrivate?: boolean;
}

export interface Firefox {
  /** Addresses asked for that no fixture answers. */
  readonly outside: string[];
  /** Opens a surface in the one tab, with focus in its field. */
  open(surface: FixtureSurface): Promise<Hands>;
  close(): Promise<void>;
}

/** A node or a value as BiDi sends it. */
interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface RemoteNode {
  readonly sharedId: string;
  readonly value?: { readonly shadowRoot?: RemoteNode | null };
}

/** Starts Firefox with the extension. Throws with what Firefox said when it does not come up. */
export async function launchFirefox(path: string, { isPrivate = false }: FirefoxOptions = {}): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'hardop-firefox-'));
  const preferences = {
    ...PREFERENCES,
    ...(isPrivate ? { 'browser.privatebrowsing.autostart': true } : {}),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  if (isPrivate) {
    const permissions = { [GECKO_ID]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
    writeFileSync(join(profile, 'extension-preferences.json'), JSON.stringify(permissions));
  }
  const process = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = async () => {
    const gone = new Promise<void>((resolve) => process.once('exit', () => resolve()));
    process.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await connectBidi(await addressOf(process));
    const outside: string[] = [];
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: EXTENSION } });
    await routeSites(bidi, outside);
    const { contexts } = await bidi.send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree');
    const { context } = contexts[0]!;
    await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 800 } });
    return {
      outside,
      open: (surface) => openSurface(bidi, context, surface),
      close: async () => {
        bidi.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Where Firefox listens, as it says itself. */
function addressOf(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Firefox does not listen: ${said}`)), START_MS);
    process.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
    process.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`Firefox ended: ${said}`));
    });
  });
}

/** Answers the sites' requests with the fixtures and refuses all others. */
async function routeSites(bidi: Bidi, outside: string[]): Promise<void> {
  const pages = await bundles();
  bidi.on('network.beforeRequestSent', (event: { isBlocked: boolean; request: { request: string; url: string } }) => {
    if (!event.isBlocked) return;
    const { request, url } = event.request;
    const response = respond(url, pages);
    if (!response) outside.push(url);
    const answered = response
      ? bidi.send('network.provideResponse', {
          request,
          statusCode: response.status,
          reasonPhrase: 'OK',
          headers: Object.entries(response.headers).map(([name, value]) => ({
            name,
            value: { type: 'string', value },
          })),
          body: { type: 'string', value: response.body },
        })
      : bidi.send('network.failRequest', { request });
    // A page that was left meanwhile waits for nothing.
    answered.catch(() => {});
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}

/** WebDriver's code points for keys without a character. */
const KEYS = {
  Shift: '\uE008',
  Control: '\uE009',
  Meta: '\uE03D',
  Enter: '\uE007',
  End: '\uE010',
  Backspace: '\uE003',
} as const;

/** Pause between two keys in ms: editors take a key over in a task of its own. */
const KEY_MS = 5;

async function openSurface(bidi: Bidi, context: string, surface: FixtureSurface): Promise<Hands> {
  const call = async (declaration: string, args: readonly object[], more: object = {}): Promise<RemoteValue> => {
    const { result, exceptionDetails } = await bidi.send<{
      result: RemoteValue;
      exceptionDetails?: { text: string };
    }>('script.callFunction', {
      functionDeclaration: declaration,
      arguments: args,
      awaitPromise: true,
      target: { context },
      ...more,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result;
  };
  /** Values go in and out as JSON: BiDi's own form of objects is for machines. */
  const inPage = async <Argument, Result>(run: (argument: Argument) => Result, argument: Argument): Promise<Result> => {
    const { value } = await call(
      `async (json) => JSON.stringify((await (${run.toString()})(JSON.parse(json))) ?? null)`,
      [{ type: 'string', value: JSON.stringify(argument ?? null) }],
    );
    return JSON.parse(String(value)) as Result;
  };
  /** An element by a selector that reaches into open shadow roots as Playwright's does. */
  const boxOf = (selector: string) =>
    inPage((wanted) => {
      const find = (root: ParentNode): Element | null => {
        const [host, ...rest] = wanted.split(' ');
        const outer = host?.startsWith('#') ? root.querySelector(host)?.shadowRoot : null;
        return outer ? outer.querySelector(rest.join(' ')) : root.querySelector(wanted);
      };
      const element = find(document);
      if (!element) throw new Error(`No ${wanted} in the page.`);
      element.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }, selector);
  const act = (actions: readonly object[]) => bidi.send('input.performActions', { context, actions });
  const mouseClick = async (x: number, y: number) => {
    await act([
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  };
  const clickOn = async (selector: string) => {
    const { x, y, width, height } = await boxOf(selector);
    await mouseClick(x + width / 2, y + Math.min(height / 2, 12));
  };
  const keys = async (values: readonly string[], held: readonly string[] = []) => {
    await act([
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...held.map((value) => ({ type: 'keyDown', value })),
          ...values.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
            { type: 'pause', duration: KEY_MS },
          ]),
          ...held.map((value) => ({ type: 'keyUp', value })),
        ],
      },
    ]);
  };
  const model = () => inPage((id) => window.__model(id) ?? '', surface.composer);
  const command = process.platform === 'darwin' ? KEYS.Meta : KEYS.Control;

  const selectAll = () => keys(['a'], [command]);
  const focus = async () => {
    await clickOn(surface.field);
    await keys([KEYS.End]);
  };

  await bidi.send('browsingContext.navigate', { context, url: surface.url, wait: 'complete' });
  await bidi.send('browsingContext.activate', { context });
  if (surface.opener) await clickOn(surface.opener);
  const overlay: Overlay = overlayFrom(() => snapshotOf(call), mouseClick);

  return {
    surface,
    overlay,
    type: async (text) => {
      // In Firefox, Draft 0.11 leaves the caret before the first character of an empty field, with or without the extension.
      if (surface.editor === 'draft' && (await model()) === '') {
        await inPage((composer) => window.__remount(composer, '-'), surface.composer);
        await focus();
        await selectAll();
      }
      await keys([...text]);
    },
    undo: () => keys(['z'], [command]),
    clear: async () => {
      await selectAll();
      await keys([KEYS.Backspace]);
    },
    focus,
    model,
    posts: () => inPage(() => window.__posts, null),
    submit: async () => {
      if (surface.submit) await clickOn(surface.submit);
      else await keys([KEYS.Enter], surface.keys === 'enter' ? [] : [command]);
    },
    inPage,
  };
}

/** Reads the closed root as BiDi hands it out; the functions of the page are not used. */
async function snapshotOf(
  call: (declaration: string, args: readonly object[], more?: object) => Promise<RemoteValue>,
): Promise<Snapshot> {
  const host = (await call('() => document.querySelector("hardop-root")', [], {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })) as RemoteValue & Partial<RemoteNode>;
  const root = (host.value as RemoteNode['value'])?.shadowRoot;
  if (!root) return snapshotFrom([]);
  const { value } = await call(
    `function () { return JSON.stringify((${readRoot.toString().replace(/^function \w+/, 'function')}).call(this)); }`,
    [],
    {
      this: { sharedId: root.sharedId },
    },
  );
  return snapshotFrom([JSON.parse(String(value))]);
}
