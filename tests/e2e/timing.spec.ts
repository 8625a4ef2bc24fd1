/** How long things take in the built extension: the content script's tasks, the popup, a worker that was stopped. */
import type { CDPSession, Page } from '@playwright/test';
import { surfaceOf } from '../sites/surfaces.ts';
import { keyToMark, PAST_WORD } from './support/key-to-mark.ts';
import { overlayOf } from './support/overlay.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { analyze, askWorker, stopWorkers } from './support/worker.ts';

const FILLER = 'Vandaag was het rustig en dronken we koffie met de hele groep. ';

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

/** No task of ours may be longer than this, ms. */
const TASK = 10;

/** The least of so many rounds is what our own work takes; the rest is what else the machine did. */
const ROUNDS = 6;

/** A surface for each way in which words are read and measured. */
const LONG = [
  ['x-post', 280],
  ['x-post', 3000],
  ['x-post', 10_000],
  ['facebook-post', 10_000],
  ['linkedin-comment', 10_000],
  ['x-chat', 10_000],
] as const;

for (const [surface, length] of LONG) {
  const { editor } = surfaceOf(surface);
  test(`typing in a text of ${length} characters keeps every task of ours under ${TASK} ms: ${editor}`, async ({
    page,
  }) => {
    const composer = await openSurface(page, surface);
    await composer.field.focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.insertText', { text: longPost(length) });
    await overlayOf(page).waitForMark('suffering-as-entertainment');
    await page.keyboard.press('ControlOrMeta+End');
    const longest: number[] = [];
    for (let round = 0; round < ROUNDS && Math.min(...longest) >= TASK; round += 1) {
      longest.push(await longestTask(page, () => page.keyboard.type(' Nog een zin met koffie.', { delay: 40 })));
    }
    process.stdout.write(
      `    longest task at ${length}, ${editor}: ${longest.map((ms) => ms.toFixed(1)).join(', ')} ms\n`,
    );
    expect(Math.min(...longest)).toBeLessThan(TASK);
  });
}

test('a mark comes soon after its key, in a post of 280 characters', async ({ page }) => {
  const measured = [...(await keyToMark(page, { keys: PAST_WORD, rest: 0, rounds: 12 }))].sort((a, b) => a - b);
  process.stdout.write(`    key to mark: ${measured.map((ms) => ms.toFixed(0)).join(', ')} ms\n`);
  // The aim is 120 ms for 95 of 100 keys on a quiet machine; the benchmark measures that. Here it is to be soon at all.
  expect(measured[Math.floor(measured.length / 2)]).toBeLessThan(500);
});

test('the popup draws its frame at once', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('popup.html'));
  // The best of some: a busy machine makes any one of them late.
  const times: number[] = [];
  for (let run = 0; run < 10 && Math.min(...times) >= 400; run += 1) {
    await page.reload();
    await expect(page.getByRole('tab', { name: 'Deze pagina' })).toBeVisible();
    times.push(
      await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
      ),
    );
  }
  // The aim is 150 ms on a quiet machine; the benchmark measures that.
  expect(Math.min(...times)).toBeLessThan(400);
});

test('a worker stopped again and again answers again, soon', async ({ page, context, extensionUrl }) => {
  await page.goto(extensionUrl('options.html'));
  await askWorker(page, analyze(FILLER));
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    await stopWorkers(context, page);
    const { answer, ms } = await askWorker(page, analyze(FILLER));
    expect(answer).toMatchObject({ id: 1, answer: { language: 'nl' } });
    times.push(ms);
  }
  const sorted = [...times].sort((one, other) => one - other);
  process.stdout.write(`    cold start to first answer: ${sorted.map((ms) => Math.round(ms)).join(', ')} ms\n`);
  // The aim is 150 ms on a quiet machine; the benchmark measures that. Here a busy machine must not fail the run.
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(1500);
});
