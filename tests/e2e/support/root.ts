/**
 * The way into the overlay's closed root. It stays closed to the page: the debugger protocol reaches into it from a world of its
 * own, so nothing in the extension is opened for tests and nothing in the page can interfere.
 */
import type { CDPSession, Page } from '@playwright/test';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The debugger's session with a page, one for all who look into it. */
export function sessionOf(page: Page): Promise<CDPSession> {
  let session = sessions.get(page);
  if (!session) {
    session = page.context().newCDPSession(page);
    sessions.set(page, session);
  }
  return session;
}

/** Handles of the roots found, for as long as their hosts stand in the page: looking for them is what costs. */
const known = new WeakMap<Page, string>();

/** Runs in a world of its own: the overlay's host in the document or an open root within it. */
function findHost(): Element | null {
  const within = (root: ParentNode): Element | null => {
    const found = root.querySelector('hardop-root');
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && within(shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  return within(document);
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

/** The page's frames, the top one first. */
const framesOf = ({ frame, childFrames = [] }: FrameTree): string[] => [frame.id, ...childFrames.flatMap(framesOf)];

/** The handle of the closed root in a frame, in a world of its own; `null` when there is no overlay. */
async function findRootIn(session: CDPSession, frameId: string): Promise<string | null> {
  const world = { frameId, worldName: 'overlay-test' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  const { result: host } = await session.send('Runtime.evaluate', {
    expression: `(${findHost.toString()})()`,
    contextId: executionContextId,
  });
  if (!host.objectId) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, pierce: true });
  const [root] = node.shadowRoots ?? [];
  if (!root) return null;
  const { backendNodeId } = root;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
  return object.objectId ?? null;
}

/** The handle of the closed root in the first frame that has one. Boxes in it are relative to that frame. */
async function findRoot(session: CDPSession): Promise<string | null> {
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const frameId of framesOf(frameTree)) {
    const root = await findRootIn(session, frameId);
    if (root !== null) return root;
  }
  return null;
}

/** Calls `read` with the root that a handle stands for; `null` when that is in the page no longer. Throws what `read` throws. */
async function call<Result>(session: CDPSession, objectId: string, read: string): Promise<{ value: Result } | null> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `async function () { return this.host.isConnected ? { value: await (${read})(this) } : null; }`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * Calls a function with the closed root as its parameter, in a world of its own; it may use nothing from outside itself.
 * `null` when there is no overlay in the page.
 */
export async function callInRoot<Result>(
  page: Page,
  read: (root: ShadowRoot) => Result,
): Promise<{ readonly value: Awaited<Result> } | null> {
  const session = await sessionOf(page);
  const held = known.get(page);
  if (held !== undefined) {
    // A handle ends with its document, so an error is answered by looking anew.
    const answer = await call<Awaited<Result>>(session, held, read.toString()).catch(() => null);
    if (answer) return answer;
    known.delete(page);
  }
  const found = await findRoot(session);
  if (found === null) return null;
  known.set(page, found);
  return call(session, found, read.toString());
}

/** As `callInRoot`, but without an overlay it throws. */
export async function inRoot<Result>(page: Page, read: (root: ShadowRoot) => Result): Promise<Awaited<Result>> {
  const answer = await callInRoot(page, read);
  if (!answer) throw new Error('There is no overlay in the page.');
  return answer.value;
}
