/** Puts the composer layer in an isolated world of a page and calls functions there, through the debugger protocol. */
import type { CDPSession, Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Harness } from './composer-harness.ts';

let bundle: Promise<string> | undefined;

function bundled(): Promise<string> {
  bundle ??= build({
    entryPoints: ['tests/e2e/composer-harness.ts'],
    bundle: true,
    format: 'iife',
    target: 'chrome120',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return bundle;
}

export interface World {
  /** Calls a function in the isolated world; it may use nothing from outside itself but its two parameters. */
  run<Result, Argument>(
    call: (harness: Harness, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  run<Result>(call: (harness: Harness) => Result): Promise<Awaited<Result>>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Starts the layer in the page as it is now; a navigation ends it. */
export async function startComposers(page: Page): Promise<World> {
  const session = await (sessions.get(page) ?? sessions.set(page, page.context().newCDPSession(page)).get(page)!);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'composer-test',
  });
  const fail = (details: { exception?: { description?: string }; text: string } | undefined) => {
    if (details) throw new Error(details.exception?.description ?? details.text);
  };
  const started = await session.send('Runtime.evaluate', {
    expression: await bundled(),
    contextId: executionContextId,
  });
  fail(started.exceptionDetails);
  return {
    run: async (call: (harness: Harness, argument: never) => unknown, argument?: unknown) => {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (argument) { return (${call.toString()})(globalThis.harness, argument); }`,
        executionContextId,
        arguments: [{ value: argument }],
        awaitPromise: true,
        returnByValue: true,
      });
      fail(exceptionDetails);
      return result.value;
    },
  };
}
