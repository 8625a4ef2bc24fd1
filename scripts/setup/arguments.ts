/** Options of a command. What it can't use ends it with its usage, not with a trace. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Failure, fail } from './report.mjs';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** What an option may be: one of a few words, a number, or a count (a whole number from 0). */
type Allowed = readonly string[] | 'number' | 'count';

/** Why an option can't have a value; `undefined` where it can. */
function refusal(value: string, allowed: Allowed): string | undefined {
  if (typeof allowed !== 'string') return allowed.includes(value) ? undefined : `one of ${allowed.join(', ')}`;
  if (allowed === 'count') return /^\d+$/.test(value) ? undefined : 'a whole number';
  return value.trim() !== '' && Number.isFinite(Number(value)) ? undefined : 'a number';
}

/**
 * The options that the command was given; ends the process with status 1 and the usage where one is unknown or has a value that it can't have.
 * @param choices what an option may be, where not every text will do
 */
export function optionsGiven<const T extends Options>(
  options: T,
  usage: string,
  choices: { readonly [name in keyof T]?: Allowed } = {},
): Values<T> {
  try {
    const { values } = parseArgs<{ options: T }>({ options });
    for (const [name, allowed] of Object.entries(choices) as [string, Allowed][]) {
      const value = (values as Record<string, unknown>)[name];
      const wanted = value === undefined ? undefined : refusal(String(value), allowed);
      if (wanted) throw new Error(`--${name} takes ${wanted} and not ${JSON.stringify(value)}.`);
    }
    return values;
  } catch (error) {
    fail(new Failure(error instanceof Error ? error.message : String(error), `\n${usage}`));
  }
}
