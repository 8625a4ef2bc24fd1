/** The demo: the four sites' real editors with Hardop, by hand in a window or, without a screen, by itself. */
import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../tests/e2e/support/launch.ts';
import { routeSites } from '../tests/sites/route.ts';
import { showExamples } from './demo/examples.ts';
import { optionsGiven } from './setup/arguments.ts';
import { ensureChromeBuild } from './setup/build.ts';
import { ensureChromium } from './setup/chromium.ts';
import { Failure, fail, step } from './setup/report.mjs';

/** One tab for each site, with the composer open and example posts below. The first one is in front. */
const TABS = [
  'https://x.com/compose/post?demo',
  'https://www.facebook.com/?open=post&demo',
  'https://www.linkedin.com/feed/?open=post&demo',
  'https://www.instagram.com/?open=post&demo',
];

const USAGE = 'Use: npm start [-- --headed | --headless]';

/** Whether to open a window. @throws Failure on options that contradict each other, or a window without a screen. */
function wantsWindow(): boolean {
  const values = optionsGiven({ headed: { type: 'boolean' }, headless: { type: 'boolean' } }, USAGE);
  if (values.headed && values.headless) throw new Failure('--headed and --headless exclude each other.', USAGE);
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const screen = process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY || WAYLAND_DISPLAY);
  if (values.headed && !screen) {
    throw new Failure(
      'There is no screen here (DISPLAY and WAYLAND_DISPLAY are empty).',
      'Use npm start -- --headless.',
    );
  }
  return screen && !values.headless;
}

async function main(): Promise<void> {
  const headed = wantsWindow();
  const executablePath = ensureChromium();
  ensureChromeBuild();

  step(headed ? 'Opening a window' : 'Running the examples without a window');
  const context = await launchChromium({ executablePath, headless: !headed }).catch((error: unknown) => {
    throw new Failure(
      `${executablePath} does not start: ${firstLine(error)}.`,
      'Try npm start -- --headless, or set HARDOP_CHROMIUM to another Chromium.',
    );
  });
  try {
    await routeSites(context, (address) => step(`Refused a request to ${address}`));
    if (headed) await openTabs(context);
    else await showExamples(context);
  } finally {
    await context.close().catch(() => {});
  }
}

/** Opens the tabs and waits until the window is closed. */
async function openTabs(context: BrowserContext): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const [first = await context.newPage()] = context.pages();
  await first.goto(TABS[0]!);
  for (const address of TABS.slice(1)) await (await context.newPage()).goto(address);
  await first.bringToFront();
  step('Ready. Choose an example under a composer, or type. Close the window to end.');
  await closed;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}

main().catch(fail);
