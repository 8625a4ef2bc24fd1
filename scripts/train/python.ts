/** Runs the part of training that is in Python (net.py). */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../setup/report.mjs';

/** The command, by the name in PYTHON. */
const command = (): string => process.env.PYTHON ?? 'python3';

const REMEDY =
  'Install Python 3 with PyTorch (Debian: apt-get install python3-torch), or name one that has it: PYTHON=/usr/bin/python3 npm run train';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Sees before anything is read that there is what the network needs. @throws Failure where there is no Python, or none with PyTorch. */
export async function requirePython(): Promise<void> {
  try {
    await promisify(execFile)(command(), ['-W', 'ignore', '-c', 'import numpy, torch']);
  } catch (error) {
    throw new Failure(
      isMissing(error) ? `There is no ${command()} here.` : `${command()} can't import PyTorch.`,
      REMEDY,
    );
  }
}

/**
 * Trains the network on a file of examples and writes what it made of them; net.py tells the form of both.
 * @param say What it says of its progress goes here.
 * @throws Failure where Python is missing or ends with an error, whose last line it tells; the rest goes to the terminal.
 */
export async function trainNet(examples: string, out: string, say: (text: string) => void): Promise<void> {
  let last = '';
  await new Promise<void>((resolve, reject) => {
    const child = execFile(command(), [join(import.meta.dirname, 'net.py'), examples, out], (error) => {
      if (error === null) resolve();
      else if (isMissing(error)) reject(new Failure(`There is no ${command()} here.`, REMEDY));
      else reject(new Failure(`The network was not trained (${last || error.message}).`, 'What Python said is above.'));
    });
    child.stdout?.on('data', (text: string) => say(`net: ${text.trim()}`));
    child.stderr?.on('data', (text: string) => {
      process.stderr.write(text);
      last = text.trim().split('\n').at(-1) ?? last;
    });
  });
}
