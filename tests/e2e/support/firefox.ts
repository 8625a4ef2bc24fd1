/** A real Firefox with one tab, driven over WebDriver BiDi: Playwright drives only a build of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundles } from '../../sites/bundle.ts';
import { respond } from '../../sites/serve.ts';
import { type Bidi, connectBidi } from './bidi.ts';

/** Firefox must start and answer within this many ms. */
const START_MS = 60_000;

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Nothing of the browser's own may ask for the network, and nothing may ask the user. */
const PREFERENCES: Preferences = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'nl-NL, nl',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Nothing answers there: what no fixture answers goes nowhere.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'remote.active-protocols': 1,
};

/** A profile that outlives the browser, so that a test can start it again. */
export interface Profile {
  readonly folder: string;
  remove(): void;
}

/**
 * Makes a profile.
 *
 * @param more Preferences beside those of every test.
 * @param files Other files of the profile: contents by name.
 */
export function newProfile(more: Preferences = {}, files: Readonly<Record<string, string>> = {}): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'hardop-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, ...more }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  for (const [name, content] of Object.entries({ 'user.js': lines.join(''), ...files })) {
    writeFileSync(join(folder, name), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A node or a value as BiDi sends it. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

/** Calls a function, given as source, in the page; `more` are parameters of BiDi's `script.callFunction`. */
export type CallInPage = (source: string, args?: readonly RemoteValue[], more?: object) => Promise<RemoteValue>;

/** A running Firefox with one tab, on the fixture pages of the sites. */
export interface Firefox {
  /** Addresses asked for that no fixture answers. */
  readonly outside: string[];
  /** Installs an extension from its folder until Firefox ends. */
  install(folder: string): Promise<void>;
  goto(url: string): Promise<void>;
  /** One page back, as the browser's own button does it. */
  back(): Promise<void>;
  /** Rejects with the page's own words when it throws. */
  readonly call: CallInPage;
  /** The window as PNG, after it was given a size in CSS px. */
  picture(width: number, height: number): Promise<Buffer>;
  /** Real input: one source of actions in BiDi's form. */
  act(source: object): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox with a profile. Throws with what Firefox said when it does not come up. */
export async function startFirefox(path: string, profile: Profile): Promise<Firefox> {
  const child = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile.folder,
      '--remote-debugging-port',
      '0',
      // Else nothing is told of the extension's own pages.
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // A test that takes too long ends with its whole process, and nobody closes its browser.
  const endWithUs = () => void child.kill();
  process.once('exit', endWithUs);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void gone.then(() => process.off('exit', endWithUs));
  try {
    const bidi = await connectBidi(await addressOf(child));
    const outside: string[] = [];
    await routeSites(bidi, outside);
    const { contexts } = await bidi.send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree');
    const { context } = contexts[0]!;
    await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 800 } });
    return {
      outside,
      install: async (folder) => {
        await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
      },
      goto: async (url) => {
        // Pages of an extension never count as loaded for the protocol.
        await bidi.send('browsingContext.navigate', {
          context,
          url,
          wait: url.startsWith('http') ? 'complete' : 'none',
        });
        await bidi.send('browsingContext.activate', { context });
      },
      back: async () => {
        await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
      },
      call: async (source, args = [], more = {}) => {
        const { result, exceptionDetails } = await bidi.send<{
          result: RemoteValue;
          exceptionDetails?: { text: string };
        }>('script.callFunction', {
          functionDeclaration: source,
          arguments: args,
          awaitPromise: true,
          target: { context },
          ...more,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return result;
      },
      picture: async (width, height) => {
        await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
        const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
        return Buffer.from(data, 'base64');
      },
      act: async (source) => {
        await bidi.send('input.performActions', { context, actions: [source] });
      },
      close: async () => {
        // In good order, so that the profile can be used again.
        await bidi.send('browser.close').catch(() => child.kill());
        bidi.close();
        await gone;
      },
    };
  } catch (error) {
    child.kill();
    await gone;
    throw error;
  }
}

/** Where Firefox listens, as it says itself. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Firefox does not listen: ${said}`)), START_MS);
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
    child.once('exit', () => {
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
