/** Every regular expression of the product, and strings that make a careless one take for ever. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAst } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

export interface Expression {
  /** File, and offset in it. */
  readonly where: string;
  readonly regexp: RegExp;
}

function* literals(node: unknown): Generator<{ pattern: string; flags: string; start: number }> {
  if (Array.isArray(node)) {
    for (const each of node) yield* literals(each);
  } else if (typeof node === 'object' && node !== null) {
    const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number };
    if (regex) yield { ...regex, start: start ?? 0 };
    else for (const each of Object.values(node)) yield* literals(each);
  }
}

/** The literals in the sources of `src` and `entrypoints`, tests aside. */
export function literalExpressions(): Expression[] {
  return ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|fixture)\.tsx?$/.test(file) && !file.includes('compiled/'))
      .flatMap((file) => {
        const path = join(ROOT, folder, file);
        const tree = parseAst(readFileSync(path, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' });
        return [...literals(tree)].map(({ pattern, flags, start }) => ({
          where: `${relative(ROOT, path)}:${start}`,
          regexp: new RegExp(pattern, flags),
        }));
      }),
  );
}

/** The expressions that are put together while `load` runs. */
export async function builtExpressions(load: () => Promise<unknown>): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given: [string | RegExp, string?]) {
      const regexp = new target(...given);
      found.push({ where: `built ${found.length}: ${regexp.source.slice(0, 60)}`, regexp });
      return regexp;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** What repetitions are fond of: a character of each class, and short mixtures of them. */
const PUMPS =
  'a A 1 _ - . , @ / # ! ? * \' " ( ) : + é à 😀 a. a- 1. 1- 1/ @a a@ a@a. Aa aA A. a1 1a .. !? -- a, ab abab 12 aaa1 van de'
    .split(' ')
    .concat([
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '\u0301',
      '\u200d',
      '👩\u200d',
      'a ',
      ' a',
      'A ',
      '1 ',
      ' .',
      ', ',
      '\r\n',
      'Aa ',
      'van de ',
      '- ',
      ' \n',
      'a\n',
    ]);

/** Words and signs that an expression itself names: they lead a string past its first hurdles. */
function leads(source: string): string[] {
  const plain = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').replace(/\\(.)/g, '$1');
  const words = plain.match(/[\p{L}\p{N}@#:/.'’-]{1,20}/gu) ?? [];
  const signs = plain.match(/[^\p{L}\p{N}\s()[\]|?*+^$\\{},:=!]/gu) ?? [];
  return [...new Set(words)].slice(0, 12).concat([...new Set(signs)].slice(0, 12));
}

/** UTF-16 code units: long enough that the square of it is felt, short enough to try thousands of strings. */
const LENGTH = 16_000;
/** Time (ms) in which the longest string must be read; linear expressions take a twentieth of it. */
const ALLOWED = 25;

function timeOf(regexp: RegExp, text: string): number {
  const again = new RegExp(regexp.source, regexp.flags);
  const before = process.threadCpuUsage();
  if (again.sticky || again.global) for (let round = 0; round < text.length && again.exec(text) !== null; round += 1);
  else again.test(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Looks for a string that an expression needs more than linear time for.
 * @returns The start of the string with the time it took, or null when none was found.
 */
export function slowString(regexp: RegExp): { text: string; ms: number } | null {
  const own = leads(regexp.source);
  const pumps = [...PUMPS, ...own, ...own.map((word) => `${word} `)];
  for (const lead of ['', ...own.slice(0, 4)]) {
    for (const pump of pumps) {
      // Short ones first: what is exponential would never come back from a long one.
      for (const length of [24, 200, LENGTH]) {
        const text = `${lead}${pump.repeat(Math.ceil(length / pump.length))}\u0000`;
        let ms = timeOf(regexp, text);
        for (let again = 0; again < 2 && ms > ALLOWED; again += 1) ms = Math.min(ms, timeOf(regexp, text));
        if (ms > ALLOWED) return { text: text.slice(0, 60), ms };
      }
    }
  }
  return null;
}
