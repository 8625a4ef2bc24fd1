/** The tools that are measured beside the engine. They do other things; the numbers say what an answer costs, not how good it is. */

interface Tool {
  readonly name: string;
  check(text: string): unknown;
}

// The packages are the benchmark's own and not there in a plain checkout, so their types are not asked for.
// biome-ignore lint/suspicious/noExplicitAny: see above
const load = (name: string): Promise<any> => import(name);

/** Loads every tool, ready to be asked. */
export async function otherTools(): Promise<Tool[]> {
  const harper = await load('harper.js');
  const { binary } = await load('harper.js/binary');
  const linter = new harper.LocalLinter({ binary });
  await linter.setup();
  const { OpenRedaction } = await load('openredaction');
  const redaction = new OpenRedaction();
  const alex = await load('alex');
  const { default: writeGood } = await load('write-good');
  const { retext } = await load('retext');
  const { default: equality } = await load('retext-equality');
  const { default: profanities } = await load('retext-profanities');
  const pipeline = retext().use(equality).use(profanities);
  const { default: nlp } = await load('compromise');
  return [
    { name: 'harper.js', check: (text) => linter.lint(text) },
    { name: 'openredaction', check: (text) => redaction.detect(text) },
    { name: 'alex', check: (text) => alex.text(text).messages },
    { name: 'write-good', check: (text) => writeGood(text) },
    { name: 'retext-equality + -profanities', check: (text) => pipeline.process(text) },
    { name: 'compromise', check: (text) => nlp(text).json() },
  ];
}
