/** The world of the extension's content script, which a page cannot enter and the debugger can. */
import type { Page } from '@playwright/test';

/** Evaluates an expression there. Throws when the page has no content script, and what the expression throws. */
export async function inContentScript<Result>(page: Page, expression: string): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const [contextId] = worlds;
    if (contextId === undefined) throw new Error('There is no content script in the page.');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  } finally {
    await session.detach();
  }
}

/** For `inContentScript`: lets the clock of the content script run ahead, and the page be in sight or not, as it then hears. */
export function timeTravel(minutes: number, visible: boolean): string {
  return `{
    const now = Date.now;
    Date.now = () => now() + ${minutes} * 60_000;
    Object.defineProperty(document, 'hidden', { value: ${!visible}, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }`;
}
