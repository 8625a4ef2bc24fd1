/** The catalogue of rules, docs/rules.md, from the rules themselves: for readers who don't program. Generated. */
import { readDocument } from '../../src/document/index.ts';
import { passagesFor, passageUrl } from '../../src/guidelines/index.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule, RuleExample, RuleExamples, Severity, UiLanguage } from '../../src/rules/rule.ts';
import type { GeneratedFile } from './file.ts';

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  note: '*Goed om te weten* (good to know)',
  think: '*Lees nog eens* (read it again)',
  stop: '*Liever niet zo* (better not like this)',
};

/** How many examples of a kind are shown in each language. */
const SHOWN = 3;

const LEAD = `# Rules

What Hardop notices, generated from \`src/rules\` by \`npm run generate\`. The words in **bold** are what an example is about; examples are made up.
A rule gives its usual severity; what stands around the words may lower or raise it. The examples are tested, all of them, with more of each
kind in \`src/rules/<id>/examples.ts\`.`;

/** The file with all rules, in display order. */
export async function catalogueFile(): Promise<GeneratedFile> {
  const sections = await Promise.all(RULES.map(section));
  const contents = RULES.map(({ id, texts }) => `- [${texts.title.nl} · ${texts.title.en}](#${id})`);
  return { path: 'docs/rules.md', content: `${[LEAD, contents.join('\n'), ...sections].join('\n\n')}\n` };
}

async function section({ id, severity, guidelines, texts }: Rule): Promise<string> {
  const { examples } = (await import(`../../src/rules/${id}/examples.ts`)) as { examples: RuleExamples };
  const passages = passagesFor(guidelines).map((passage) => {
    const url = passageUrl(passage);
    return `- \`${passage.id}\` ${url ? `[${passage.source.nl}](${url})` : passage.source.nl}: ${passage.title.nl} (${passage.title.en})`;
  });
  return [
    `## ${id}`,
    `**${texts.title.nl} · ${texts.title.en}.** Usual severity: ${SEVERITY_NAMES[severity]}.`,
    `${texts.notices.nl}  \n${texts.notices.en}`,
    `“${texts.message.nl}” · “${texts.message.en}”`,
    'Rests on:',
    passages.join('\n'),
    'Noticed:',
    [...shown(examples.matches, 'nl'), ...shown(examples.matches, 'en')].join('\n'),
    'Left alone:',
    [...shown(examples.silent, 'nl'), ...shown(examples.silent, 'en')].join('\n'),
  ].join('\n\n');
}

function shown(examples: readonly RuleExample[], language: UiLanguage): string[] {
  return examples
    .map((example) => (typeof example === 'string' ? example : example.text))
    .filter((text) => readDocument(text.replaceAll('**', '')).language === language)
    .slice(0, SHOWN)
    .map((text) => `- ${escaped(text)}`);
}

/** A post on one line, read by Markdown as it is; only the ** around its words stay. */
function escaped(text: string): string {
  return text.replace(/\s*\n\s*/g, ' / ').replace(/[\\`_<>[\]#|]|(?<!\*)\*(?!\*)/g, '\\$&');
}
