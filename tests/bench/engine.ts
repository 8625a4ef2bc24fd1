/** The engine by itself: every length and language, typing, cold starts, memory; and the other tools on the same texts. */
import { execFileSync } from 'node:child_process';
import { forgetSentences } from '../../src/document/sentence-cache.ts';
import { analyze } from '../../src/engine/index.ts';
import { measure, type Times, timesOf } from './measure.ts';
import { otherTools } from './others.ts';
import { LANGUAGES, LENGTHS, textsOf } from './texts.ts';

export interface Row {
  readonly what: string;
  readonly times: Times;
}

/** A text that the engine has never seen, with all code warm. */
export async function warmRows(): Promise<Row[]> {
  for (const language of LANGUAGES) await measure(textsOf(language, 280, 300), (text) => analyze(text));
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    for (const length of LENGTHS) {
      const texts = textsOf(language, length, length > 3000 ? 20 : 200);
      rows.push({
        what: `new text, ${language}, ${length}`,
        times: await measure(
          texts,
          (text) => {
            forgetSentences();
            return analyze(text);
          },
          { times: 3 },
        ),
      });
    }
  }
  return rows;
}

/**
 * One keystroke more in a text that was analysed before it: at its end, and in its middle. In a first text, in which the compiler is still at
 * work on what only typing runs, and in a second one.
 */
export async function typingRows(): Promise<Row[]> {
  const typed = ' En daarna nog even met haar dochter gebeld, die woont in Zwolle en komt morgen. Fijn gesprek gehad.';
  const rows: Row[] = [];
  for (const length of [280, 3000, 30_000])
    for (const [which, text] of textsOf('nl', length, 2).entries())
      for (const [place, share] of [
        ['end', 1],
        ['middle', 0.5],
      ] as const) {
        const at = Math.floor(length * share);
        const states = [...typed].map((_, index) => text.slice(0, at) + typed.slice(0, index + 1) + text.slice(at));
        forgetSentences();
        analyze(text);
        rows.push({
          what: `keystroke at the ${place} of ${length}${which > 0 ? ', second text' : ''}`,
          times: await measure(states, (state) => analyze(state)),
        });
      }
  return rows;
}

/** Runs a script in a process of its own and gives what it printed. */
function inNewProcess(script: string, ...flags: string[]): number[] {
  const output = execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', script], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
  return JSON.parse(output) as number[];
}

/** The same text again: with its sentences remembered but not its answer, and with its answer. */
export async function againRows(): Promise<Row[]> {
  const texts = textsOf('nl', 280, 100);
  const again: number[] = [];
  const remembered: number[] = [];
  for (const text of texts) {
    analyze(text);
    // Another object of settings each time: the same one would get the same answer.
    const sentences = await measure([text], () => analyze(text, { settings: {} }), { times: 5 });
    const answers = await measure([text], () => analyze(text), { times: 5 });
    again.push(sentences.p50);
    remembered.push(answers.p50);
  }
  return [
    { what: 'known sentences, nl, 280', times: timesOf(again) },
    { what: 'known text, nl, 280', times: timesOf(remembered) },
  ];
}

/** Loading the engine and the first answer, each in a process of its own. */
export function coldRows(engine: string): Row[] {
  const [text = ''] = textsOf('nl', 280, 1);
  const measured = Array.from({ length: 7 }, () =>
    inNewProcess(`const start = performance.now();
      const { analyze } = await import(${JSON.stringify(engine)});
      const loaded = performance.now();
      analyze(${JSON.stringify(text)});
      console.log(JSON.stringify([loaded - start, performance.now() - loaded]));`),
  );
  return [
    { what: 'loading the engine, bundled', times: timesOf(measured.map(([load]) => load as number)) },
    { what: 'first answer in a new process, nl, 280', times: timesOf(measured.map(([, first]) => first as number)) },
  ];
}

/** Megabytes of heap and of buffers that the engine holds: after loading and a first answer, and after a hundred posts. */
export function memoryOfEngine(engine: string): { readonly loaded: number; readonly used: number } {
  const [loaded = 0, used = 0] = inNewProcess(
    `const now = () => { gc(); gc(); const { heapUsed, external } = process.memoryUsage(); return (heapUsed + external) / 2 ** 20; };
    const { textsOf } = await import('./texts.ts');
    const texts = textsOf('mixed', 1300, 100);
    const before = now();
    const { analyze } = await import(${JSON.stringify(engine)});
    analyze('Een eerste woord.');
    const loaded = now();
    for (const text of texts) analyze(text);
    console.log(JSON.stringify([loaded - before, now() - before]));`,
    '--expose-gc',
  );
  return { loaded, used };
}

/** The engine and the other tools on the same texts in the same run. */
export async function besideRows(): Promise<Row[]> {
  const own = {
    name: 'hardop',
    check: (text: string) => {
      forgetSentences();
      return analyze(text);
    },
  };
  // The least of some calls counts, so this is a text whose sentences are known. Other settings each time, or it would get its old answer.
  const again = { name: 'hardop again', check: (text: string) => analyze(text, { settings: {} }) };
  const rows: Row[] = [];
  for (const tool of [own, again, ...(await otherTools())]) {
    for (const language of ['nl', 'en'] as const) {
      await measure(textsOf(language, 280, 20), tool.check, { budget: 500 });
      const texts = textsOf(language, 280, 150).slice(20);
      rows.push({
        what: `${tool.name}, ${language}, 280`,
        times: await measure(texts, tool.check, { budget: 2000, times: 3 }),
      });
    }
  }
  return rows;
}
