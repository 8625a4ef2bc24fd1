/** What the setup scripts say on the terminal. Plain JavaScript: it also runs before anything is installed. */

/** A failure that the reader can do something about. */
export class Failure extends Error {
  /**
   * @param {string} what what went wrong, one sentence
   * @param {string} remedy what to do about it, one sentence
   */
  constructor(what, remedy) {
    super(`${what} ${remedy}`);
    this.name = 'Failure';
  }
}

/**
 * Prints a line of progress.
 * @param {string} text
 */
export function step(text) {
  process.stdout.write(`• ${text}\n`);
}

/**
 * Prints one clear line and ends the process with status 1. Only an unforeseen error shows where it came from.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  const text =
    error instanceof Failure ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`✗ ${text}\n`);
  process.exit(1);
}

/**
 * Runs a command; what it throws ends the process as `fail` tells.
 * @param {() => void | Promise<void>} main
 */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    fail(error);
  }
}
