/** Options of a command. What it can't use ends it with its usage, not with a trace. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Failure, fail } from './report.mjs';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/**
 * The options that the command was given; ends the process with status 1 and the usage where one is unknown or has a value that it can't have.
 * @param choices the values that an option may have, where these are few
 */
export function optionsGiven<const T extends Options>(
  options: T,
  usage: string,
  choices: { readonly [name in keyof T]?: readonly string[] } = {},
): Values<T> {
  try {
    const { values } = parseArgs<{ options: T }>({ options });
    for (const [name, allowed] of Object.entries(choices) as [string, readonly string[]][]) {
      const value = (values as Record<string, unknown>)[name];
      if (value !== undefined && !allowed.includes(String(value)))
        throw new Error(`--${name} takes one of ${allowed.join(', ')} and not ${JSON.stringify(value)}.`);
    }
    return values;
  } catch (error) {
    fail(new Failure(error instanceof Error ? error.message : String(error), `\n${usage}`));
  }
}
