/** The start of both commands: goes to the project's root, installs, and hands over to TypeScript. Plain JavaScript. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { fail } from './report.mjs';

/**
 * Runs a TypeScript file of `scripts/` with this command's arguments, and ends as it ends.
 * @param {string} script
 */
export function runWithDependencies(script) {
  process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
  try {
    const node = ensureDependencies();
    const child = spawn(node, [join('scripts', script), ...process.argv.slice(2)], { stdio: 'inherit' });
    // The child gets the terminal's Ctrl+C too, and closes its browser; this process waits for it.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', fail);
    child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  } catch (error) {
    fail(error);
  }
}
