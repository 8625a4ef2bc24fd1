/** `npm run kit -- --config hospital.json --out DIR`: checks an institution's configuration and writes its filled kit. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { UiLanguage } from '../../src/rules/rule.ts';
import { type ConfigProblem, readConfig } from './config.ts';
import { kitFiles } from './files.ts';
import { EXAMPLE_CONFIG, projectVersion } from './project.ts';

const USAGE = `Usage:
  npm run kit -- --config hospital.json --out DIR   checks the configuration and writes the kit into DIR
  npm run kit -- --config hospital.json             only checks
Options:
  --language nl|en   language of messages (default: nl where the terminal speaks Dutch, else en)
Start from ${EXAMPLE_CONFIG}; docs/administrators tells what each key means.`;

const WORDS = {
  nl: {
    wrong: (count: number) =>
      `${count === 1 ? 'Eén onderdeel klopt' : `${count} onderdelen kloppen`} niet. Er is niets geschreven.`,
    meant: (word: string) => ` Bedoelde je "${word}"?`,
    choices: (words: string) => ` Wel kan: ${words}.`,
    good: 'De configuratie klopt.',
    written: (count: number, folder: string) => `${count} bestanden geschreven in ${folder}. Begin met LEESMIJ.md.`,
    unread: 'is niet te lezen',
  },
  en: {
    wrong: (count: number) =>
      `${count === 1 ? 'One entry is' : `${count} entries are`} not right. Nothing was written.`,
    meant: (word: string) => ` Did you mean "${word}"?`,
    choices: (words: string) => ` Possible: ${words}.`,
    good: 'The configuration is right.',
    written: (count: number, folder: string) => `${count} files written in ${folder}. Start with README.md.`,
    unread: 'cannot be read',
  },
} as const;

/** A problem as one line. */
function problemLine({ path, entry, reason, suggestion, choices = [] }: ConfigProblem, language: UiLanguage): string {
  const where = [path, entry].filter(Boolean).join(': ');
  const words = WORDS[language];
  const open = choices.length > 0 ? words.choices(choices.join(', ')) : '';
  const meant = suggestion === null ? open : words.meant(suggestion);
  return `  ${where === '' ? '' : `${where} – `}${reason[language]}${meant}`;
}

function defaultLanguage(): UiLanguage {
  return /^nl/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'nl' : 'en';
}

/**
 * Runs the command. Gives the exit status: 0, 1 when the configuration is not right, 2 for wrong usage.
 *
 * @param say Takes what is said, without the line's end.
 */
export function runKit(args: readonly string[], say: (text: string) => void): number {
  let values: { config?: string; out?: string; language?: string };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { config: { type: 'string' }, out: { type: 'string' }, language: { type: 'string' } },
    }));
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  const language = values.language ?? defaultLanguage();
  if (values.config === undefined || (language !== 'nl' && language !== 'en')) {
    say(USAGE);
    return 2;
  }
  const words = WORDS[language];
  let text: string;
  try {
    text = readFileSync(values.config, 'utf8');
  } catch (error) {
    say(`✗ ${values.config} ${words.unread}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const { config, problems } = readConfig(text);
  if (config === null) {
    say(`✗ ${values.config}: ${words.wrong(problems.length)}`);
    for (const problem of problems) say(problemLine(problem, language));
    return 1;
  }
  if (values.out === undefined) {
    say(`✓ ${words.good}`);
    return 0;
  }
  const files = kitFiles(config, projectVersion(), text);
  for (const { path, content } of files) {
    const target = join(values.out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  say(`✓ ${words.written(files.length, values.out)}`);
  return 0;
}
