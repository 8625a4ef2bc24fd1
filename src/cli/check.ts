#!/usr/bin/env node
/** Command line: `check -- "text"` for people, `--jsonl` for streams. Exit status 2 for wrong usage, else 0. */
import { parseArgs } from 'node:util';
import { answerLine } from './jsonl.ts';
import { linesOf } from './lines.ts';
import { report } from './report.ts';

const USAGE = `Usage:
  npm run --silent check -- "text of a post"          prints the findings
  npm run --silent check -- --jsonl < posts.jsonl     one {"id","text","platform"?,"surface"?} a line in, one answer a line out
Options:
  --jsonl            read and write JSON lines
  --language nl|en   language of messages (default nl)
  --help             this text`;

interface Options {
  jsonl?: boolean | undefined;
  language?: string | undefined;
  help?: boolean | undefined;
}

function read(): { values: Options; positionals: string[] } | undefined {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { jsonl: { type: 'boolean' }, language: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return undefined;
  }
}

async function main(): Promise<number> {
  const given = read();
  if (!given) return 2;
  const { values, positionals } = given;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const language = values.language ?? 'nl';
  if (language !== 'nl' && language !== 'en') {
    console.error(`--language is nl or en, not “${language}”`);
    return 2;
  }
  if (values.jsonl) {
    let line = 0;
    for await (const raw of linesOf(process.stdin)) {
      line += 1;
      if (raw.trim() === '') continue;
      if (!process.stdout.write(`${JSON.stringify(answerLine(raw, line, { language }))}\n`)) {
        await new Promise((resolve) => process.stdout.once('drain', resolve));
      }
    }
    return 0;
  }
  if (positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  console.log(report(positionals.join(' '), language));
  return 0;
}

// A reader that goes away (`| head`) ends the run quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();
