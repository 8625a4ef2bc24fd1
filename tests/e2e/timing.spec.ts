/** How soon a mark comes and how long our tasks take, in the built extension. Run when everything else is done. */
import type { CDPSession, Page } from '@playwright/test';
import { inRoot } from './overlay-root.ts';
import { overlayOf } from './support/overlay.ts';
import { type OpenComposer, openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { storeSettings } from './support/worker.ts';

/** A house term of the user, so that what is timed does not depend on what the rules know. */
const TERM = 'kwartelgang';
const FILLER = 'Vandaag was het rustig en dronken we koffie met de hele groep. ';
const SAMPLES = 20;
/** A mark that touches the caret waits this long after the last key, ms. */
const REST = 700;

const percentile = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * part) - 1]!;

/** A post of 280 characters that lacks the last letter of a house term. */
async function almostWritten(page: Page, extensionUrl: (path: string) => string): Promise<OpenComposer> {
  const inside = await page.context().newPage();
  await inside.goto(extensionUrl('options.html'));
  await storeSettings(inside, { houseTerms: [`${TERM} → patient-detail`] });
  await page.bringToFront();
  const composer = await openSurface(page, 'facebook-post');
  await composer.field.focus();
  const text = `${FILLER.repeat(5).slice(0, 280 - TERM.length - 2)} ${TERM.slice(0, -1)}`;
  const session = await page.context().newCDPSession(page);
  await session.send('Input.insertText', { text });
  await composer.expectModel(text);
  await expect.poll(async () => (await overlayOf(page).snapshot()).hosts).toBe(1);
  return composer;
}

/** For each new mark, ms from the last key before it. Ends with `count` marks. */
const watchMarks = (page: Page) =>
  inRoot(
    page,
    (root) =>
      new Promise<number[]>((resolve) => {
        let key = 0;
        const delays: number[] = [];
        addEventListener(
          'keydown',
          ({ timeStamp }) => {
            key = timeStamp;
          },
          true,
        );
        new MutationObserver((records) => {
          const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
          if (!added.some((node) => node instanceof HTMLElement && node.matches('.hd-line'))) return;
          delays.push(performance.now() - key);
          if (delays.length === 20) resolve(delays);
        }).observe(root, { childList: true, subtree: true });
      }),
  );

for (const [title, keys, from] of [
  ['a mark comes within 120 ms of the key, in a post of 280 characters', [TERM.slice(-1), ' '], 0],
  ['a mark at the caret comes within 120 ms of the end of the rest', [TERM.slice(-1)], REST],
] as const) {
  test(title, async ({ page, extensionUrl }) => {
    test.setTimeout(120_000);
    await almostWritten(page, extensionUrl);
    const overlay = overlayOf(page);
    const watched = watchMarks(page);
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      for (const key of keys) await page.keyboard.press(key === ' ' ? 'Space' : key);
      await overlay.waitForMark('patient-detail');
      for (const _ of keys) await page.keyboard.press('Backspace');
      await overlay.waitForNoMarks();
    }
    const delays = (await watched).map((delay) => delay - from);
    const [median, p95] = [percentile(delays, 0.5), percentile(delays, 0.95)];
    process.stdout.write(`    to the mark: median ${Math.round(median)} ms, p95 ${Math.round(p95)} ms\n`);
    expect(median).toBeLessThan(120);
    // The aim is 120 ms here too, on a quiet machine; a busy one must not fail the run.
    expect(p95).toBeLessThan(240);
  });
}

/** A post with remarks all over, many of them on one patient. */
const SENTENCES = [
  'Saaie dienst, hopelijk komt er nog een mooi trauma. Die 52-jarige man uit Abcoude met zijn appendicitis ook weer. ',
  FILLER,
  'Morgen weer een dag vol gesprekken, en dan een avond op de fiets langs het water. ',
  FILLER,
];

function longPost(length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += SENTENCES[index % SENTENCES.length];
  return text.slice(0, length);
}

/** The parts of a trace event that are read. Times in µs; `tdur` is what the thread itself worked. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Traces the browser during `act`; the longest time in ms that a single task spent in the content script. */
async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session: CDPSession = await page.context().browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();

  const whole = events.filter(({ ph }) => ph === 'X');
  const calls = whole
    .filter(({ name, args }) => name === 'FunctionCall' && /^chrome-extension:.*\/content/.test(args?.data?.url ?? ''))
    .sort((a, b) => a.ts - b.ts);
  const tasks = whole.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && calls.some((call) => call.pid === pid && call.tid === tid),
  );
  const spent = new Map<TraceEvent, number>();
  let end = 0;
  for (const call of calls) {
    // A call inside a call is counted with it.
    if (call.ts < end) continue;
    end = call.ts + call.dur;
    const task = tasks.find(
      ({ pid, tid, ts, dur }) => pid === call.pid && tid === call.tid && ts <= call.ts && ts + dur >= end,
    );
    if (task) spent.set(task, (spent.get(task) ?? 0) + (call.tdur ?? call.dur));
  }
  expect(spent.size).toBeGreaterThan(0);
  return Math.max(...spent.values()) / 1000;
}

/** The least of so many rounds is what our own work takes; the rest is what else the machine did. */
const ROUNDS = 3;

for (const length of [280, 3000, 10_000]) {
  test(`every task of ours stays within 10 ms while someone types in a post of ${length} characters`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const composer = await openSurface(page, 'x-post');
    await composer.field.focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.insertText', { text: longPost(length) });
    await overlayOf(page).waitForMark('suffering-as-entertainment');
    await page.keyboard.press('ControlOrMeta+End');
    const longest: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      longest.push(await longestTask(page, () => page.keyboard.type(' Nog een zin met koffie.', { delay: 40 })));
    }
    process.stdout.write(`    longest task at ${length}: ${longest.map((ms) => ms.toFixed(1)).join(', ')} ms\n`);
    expect(Math.min(...longest)).toBeLessThan(10);
  });
}
