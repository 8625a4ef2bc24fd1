/** The demo without a screen: types every example post in the sites' editors and tells what Hardop noticed. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import type { ComposerFindings } from '../../src/messages/protocol.ts';
import { motionEnds, overlayOf } from '../../tests/e2e/support/overlay.ts';
import { openSurface } from '../../tests/e2e/support/surface.ts';
import { EXAMPLES, type Example, type SiteId } from '../../tests/sites/examples.ts';
import type { SurfaceId } from '../../tests/sites/surfaces.ts';
import { Failure, step } from '../setup/report.mjs';
import { table } from './table.ts';

const OUTPUT = 'demo-output';

/** Where the examples of a site are typed. */
const COMPOSERS: Readonly<Record<SiteId, SurfaceId>> = {
  x: 'x-post',
  facebook: 'facebook-post',
  linkedin: 'linkedin-quill',
  instagram: 'instagram-caption',
};

/** What the link under every passage in a card says; the demo's browser is a Dutch one. */
const PASSAGE_LINK = 'Lees de passage';

/** How long an answer may take before the demo says that there is none, in ms. */
const ANSWER_TIMEOUT = 10_000;

/** An answer that stays the same this long is the answer to the whole text, in ms; the page checks 60 ms after a key. */
const REST = 400;

/** Types all examples, saves a screenshot of each in demo-output, and prints what was noticed. Throws a `Failure`. */
export async function showExamples(context: BrowserContext): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const rows: string[][] = [];
  for (const site of Object.keys(COMPOSERS) as SiteId[]) {
    const page = await context.newPage();
    const composer = await openSurface(page, COMPOSERS[site]);
    step(`Typing ${EXAMPLES[site].length} examples on ${composer.surface.name}`);
    for (const [index, example] of EXAMPLES[site].entries()) {
      await composer.field.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await composer.type(example.text);
      const seen = await findingsOf(page, worker, example.text);
      await showMarks(page, seen);
      await page.screenshot({ path: join(OUTPUT, `${site}-${index + 1}-${fileName(example)}.png`) });
      await page.keyboard.press('Escape');
      rows.push([composer.surface.name, example.text, seen.analysis.verdict, remarks(seen)]);
    }
    await page.close();
  }
  process.stdout.write(`\n${table(['Site', 'Post', 'Verdict', 'Noticed'], rows, [13, 44, 7, 58])}`);
  process.stdout.write(
    `\nScreenshots are in ${OUTPUT}. With a screen, npm start opens the same pages to try by hand.\n`,
  );
}

/** Asks the page what it shows, as the popup does, until that is about the text that was typed and has come to rest. */
async function findingsOf(page: Page, worker: Worker, text: string): Promise<ComposerFindings> {
  await page.bringToFront();
  const deadline = Date.now() + ANSWER_TIMEOUT;
  let before = '';
  let since = 0;
  while (Date.now() < deadline) {
    const reply = (await worker.evaluate(askActiveTab)) as { answer?: { composers: ComposerFindings[] } } | null;
    const found = reply?.answer?.composers.find((each) => each.text.trim() === text);
    const now = JSON.stringify(found);
    if (now !== before) since = Date.now();
    before = now;
    if (found && Date.now() - since > REST) return found;
    await page.waitForTimeout(50);
  }
  throw new Failure(`Hardop gave no answer on ${new URL(page.url()).host}.`, 'Run `npm test` to see which part fails.');
}

/** Runs in the extension's worker. */
async function askActiveTab(): Promise<unknown> {
  const { tabs } = (
    globalThis as unknown as {
      chrome: {
        tabs: {
          query(filter: object): Promise<{ id: number }[]>;
          sendMessage(tab: number, message: object, options: object): Promise<unknown>;
        };
      };
    }
  ).chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab) return null;
  return tabs.sendMessage(tab.id, { id: 0, kind: 'page-findings', request: {} }, { frameId: 0 }).catch(() => null);
}

/** Waits for the marks, and opens the card of the most serious one, so that the screenshot shows it. */
async function showMarks(page: Page, { analysis }: ComposerFindings): Promise<void> {
  if (analysis.verdict === 'clear') return;
  // A remark on an attachment is about no words, so it has no mark.
  const worst = analysis.findings.find(({ severity, start, end }) => severity === analysis.verdict && start < end);
  if (!worst) return;
  const overlay = overlayOf(page);
  const { box } = await overlay.waitForMark(worst.rule);
  // The words are a few pixels above the line. A remark on some of them has a card of its own, which is as good a picture.
  await page.mouse.click(box.x + box.width / 2, box.y - 4);
  // The passage is the last to come.
  await expect.poll(async () => (await overlay.card())?.text ?? '').toContain(PASSAGE_LINK);
  await motionEnds(page);
}

function remarks({ analysis }: ComposerFindings): string {
  if (analysis.findings.length === 0) return 'nothing';
  return analysis.findings
    .map(
      ({ severity, rule, kind, quote, message }) =>
        `${severity} ${rule}${kind ? `/${kind}` : ''} “${quote}”: ${message}`,
    )
    .join('\n');
}

function fileName({ label }: Example): string {
  return label
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}
