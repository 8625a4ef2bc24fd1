/** Runs functions inside the overlay's closed root, and copies it out for tools that cannot enter it. */
import type { Page } from '@playwright/test';

interface Node {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

function findRoot(node: Node): Node | undefined {
  if (node.localName === 'hardop-root') return node.shadowRoots?.[0];
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findRoot(child);
    if (found) return found;
  }
  return undefined;
}

/** Calls `read` with the closed root in a world of its own; it may use nothing from outside itself. Throws without a root. */
export async function inRoot<Result>(page: Page, read: (root: ShadowRoot) => Result): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = findRoot(root);
    if (!found) throw new Error('There is no overlay in the page.');
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: found.backendNodeId,
      executionContextId,
    });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { return (${read.toString()})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  } finally {
    await session.detach();
  }
}

/** A page of its own that shows what the overlay shows now, in a root that is open, so that axe can judge it. */
export async function openCopy(page: Page): Promise<Page> {
  const { html, css } = await inRoot(page, (root) => ({
    html: root.innerHTML,
    css: root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .join('\n'),
  }));
  const copy = await page.context().newPage();
  await copy.setContent(
    `<!doctype html><html lang="nl"><title>Overlay</title><main><h1>Pagina</h1>
     <hardop-root><template shadowrootmode="open"><style>${css}</style>${html}</template></hardop-root></main></html>`,
  );
  return copy;
}

/** Sends a message to the content script of the page, as the worker does for the keyboard command. */
export async function askContentScript(page: Page, kind: string): Promise<unknown> {
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The worker is not running.');
  return worker.evaluate(
    async ({ url, kind }) => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(info: object): Promise<{ id: number; url?: string }[]>;
              sendMessage(id: number, message: object, options: object): Promise<unknown>;
            };
          };
        }
      ).chrome;
      for (const { id } of await tabs.query({})) {
        try {
          const answer = await tabs.sendMessage(id, { id: 0, kind, request: {} }, { frameId: 0 });
          if (answer) return answer;
        } catch {
          // A tab without a content script.
        }
      }
      return url;
    },
    { url: page.url(), kind },
  );
}
