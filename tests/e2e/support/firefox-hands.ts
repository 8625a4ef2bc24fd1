/** A composer in a real Firefox, handled with real keys and mouse. */
import type { FixtureSurface } from '../../sites/surfaces.ts';
import type { CallInPage, Firefox, RemoteValue } from './firefox.ts';
import { NOTHING, type Overlay, overlayFrom, readRoot, type Snapshot } from './overlay.ts';
import type { Hands } from './story.ts';

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

interface RemoteNode {
  readonly sharedId: string;
  readonly value?: { readonly shadowRoot?: RemoteNode | null };
}

/** Calls a function in the page; it may use nothing from outside itself. Values go in and out as JSON. */
export async function inPage<Argument, Result>(
  { call }: Firefox,
  run: (argument: Argument) => Result,
  argument: Argument,
): Promise<Result> {
  const { value } = await call(
    `async (json) => JSON.stringify((await (${run.toString()})(JSON.parse(json))) ?? null)`,
    [{ type: 'string', value: JSON.stringify(argument ?? null) }],
  );
  return JSON.parse(String(value)) as Result;
}

/** Opens a surface in the one tab of a Firefox. */
export async function openInFirefox(firefox: Firefox, surface: FixtureSurface): Promise<Hands> {
  /** An element by a selector that reaches into open shadow roots as Playwright's does. */
  const boxOf = (selector: string) =>
    inPage(
      firefox,
      (wanted) => {
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
      },
      selector,
    );
  const mouseClick = (x: number, y: number) =>
    firefox.act({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  const clickOn = async (selector: string) => {
    const { x, y, width, height } = await boxOf(selector);
    await mouseClick(x + width / 2, y + Math.min(height / 2, 12));
  };
  const keys = (values: readonly string[], held: readonly string[] = []) =>
    firefox.act({
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
    });
  const model = () => inPage(firefox, (id) => window.__model(id) ?? '', surface.composer);
  const command = process.platform === 'darwin' ? KEYS.Meta : KEYS.Control;

  const selectAll = () => keys(['a'], [command]);
  const focus = async () => {
    await clickOn(surface.field);
    await keys([KEYS.End]);
  };

  await firefox.goto(surface.url);
  if (surface.opener) await clickOn(surface.opener);
  const overlay: Overlay = overlayFrom(() => snapshotOf(firefox.call), {
    click: mouseClick,
    wheel: (x, y, by) => {
      const scroll = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: by };
      return firefox.act({ type: 'wheel', id: 'wheel', actions: [scroll] });
    },
  });
  const type = async (text: string) => {
    // In Firefox, Draft 0.11 leaves the caret before the first character of an empty field, with or without the extension.
    if (surface.editor === 'draft' && (await model()) === '') {
      await inPage(firefox, (composer) => window.__remount(composer, '-'), surface.composer);
      await focus();
      await selectAll();
    }
    await keys([...text]);
  };

  return {
    surface,
    overlay,
    type,
    put: type,
    undo: () => keys(['z'], [command]),
    clear: async () => {
      await selectAll();
      await keys([KEYS.Backspace]);
    },
    focus,
    model,
    posts: () => inPage(firefox, () => window.__posts, null),
    submit: async () => {
      if (surface.submit) await clickOn(surface.submit);
      else await keys([KEYS.Enter], surface.keys === 'enter' ? [] : [command]);
    },
    inPage: (run, argument) => inPage(firefox, run, argument),
  };
}

/** Reads the closed root as BiDi hands it out; the functions of the page are not used. */
async function snapshotOf(call: CallInPage): Promise<Snapshot> {
  const host = (await call('() => document.querySelector("hardop-root")', [], {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })) as RemoteValue & Partial<RemoteNode>;
  const root = (host.value as RemoteNode['value'])?.shadowRoot;
  if (!root) return NOTHING;
  const { value } = await call(`function () { return JSON.stringify((${readRoot.toString()})(this)); }`, [], {
    this: { sharedId: root.sharedId },
  });
  return JSON.parse(String(value)) as Snapshot;
}
