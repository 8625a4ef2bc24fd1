/** Puts the composer layer in an isolated world of a page and calls functions there, through the debugger protocol. */
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Harness } from './composer-harness.ts';
import { sessionOf } from './support/root.ts';

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
  /** By which profiles know the layer's own functions. */
  readonly scriptId: string;
  /** Calls a function in the isolated world; it may use nothing from outside itself but its two parameters. */
  run<Result, Argument>(
    call: (harness: Harness, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  run<Result>(call: (harness: Harness) => Result): Promise<Awaited<Result>>;
}

/** Starts the layer in the page as it is now; a navigation ends it. */
export async function startComposers(page: Page): Promise<World> {
  const session = await sessionOf(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'composer-test',
  });
  const fail = (details: { exception?: { description?: string }; text: string } | undefined) => {
    if (details) throw new Error(details.exception?.description ?? details.text);
  };
  await session.send('Runtime.enable');
  const compiled = await session.send('Runtime.compileScript', {
    expression: await bundled(),
    sourceURL: 'composer-world.js',
    persistScript: true,
    executionContextId,
  });
  fail(compiled.exceptionDetails);
  const scriptId = compiled.scriptId!;
  fail((await session.send('Runtime.runScript', { scriptId, executionContextId })).exceptionDetails);
  return {
    scriptId,
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
