/**
 * `npm run new:rule -- <id>`: makes the folder of a rule and lists the rule where rules are listed. Its tests fail until it is filled in;
 * docs/adding-a-rule.md tells how.
 */
import { RULE_IDS } from '../../src/rules/rule.ts';
import { Failure, run } from '../setup/report.mjs';
import { camelCase, type Insertion, scaffold } from './edit.ts';

const NEXT_STEPS = (id: string): string => `
Made src/rules/${id}, and listed the rule. Now fill in, in this order (docs/adding-a-rule.md):
  1. examples.ts   twelve posts that it notices, twelve that it leaves alone
  2. texts.ts      its words in Dutch and English, the passages behind it, its usual severity
  3. patterns.ts   the constructions
  4. src/overlay/pause/questions.ts and src/options/rule-groups.ts, if another question or group fits better
Test:              npx vitest run src/rules/${id} src/rules/texts.test.ts
When it holds:     npm run format && npm run generate && npm run test:unit && npm run score
`;

/** The files of a new rule: contents by path. */
export function ruleFiles(id: string): Record<string, string> {
  const folder = `src/rules/${id}`;
  return {
    [`${folder}/rule.ts`]: `import { matchUnlessWarning } from '../constructions.ts';
import type { Rule } from '../rule.ts';
import { constructions } from './patterns.ts';
import { guidelines, severity, texts } from './texts.ts';

export const rule: Rule = {
  id: '${id}',
  severity,
  guidelines,
  texts,
  match: matchUnlessWarning(constructions),
};
`,
    [`${folder}/patterns.ts`]: `/**
 * What is noticed, and what is left alone. Patterns in the vocabulary of \`src/document/README.md\`.
 */
import type { Constructions } from '../constructions.ts';

export const constructions: Constructions = {
  // A construction is a way of saying it. This one holds for “ik vind dat echt niks”:
  //   opinion: { patterns: ['vind|vinden ..3 niks|niets'], unless: ['{negation}'] },
};
`,
    [`${folder}/texts.ts`]: `import { text } from '../../guidelines/localized.ts';
import type { RuleTexts, Severity } from '../rule.ts';

/** note informs, think asks for a second look, stop is for what can't be undone. */
export const severity: Severity = 'note';

/** Ids of passages in src/guidelines, most telling first. */
export const guidelines: readonly string[] = [];

export const texts: RuleTexts = {
  // At most 40 letters: the name in settings and catalogue.
  title: text('', ''),
  // One sentence: what is noticed.
  notices: text('', ''),
  // What a reader makes of the words, without a full stop, at most 90 letters.
  message: text('', ''),
  // First the good intent, then what would help: at most two sentences.
  advice: text('', ''),
};
`,
    [`${folder}/examples.ts`]: `import type { RuleExamples } from '../rule.ts';

export const examples: RuleExamples = {
  // Twelve or more, Dutch and English; a finding has to touch the words between ** **.
  matches: [],
  // Twelve or more that look alike and are harmless.
  silent: [],
};
`,
    [`${folder}/rule.test.ts`]: `import { testRule } from '../test-rule.ts';
import { examples } from './examples.ts';
import { rule } from './rule.ts';

testRule(rule, examples);
`,
  };
}

/** Where a new rule is listed. */
export function ruleLists(id: string): Insertion[] {
  const name = camelCase(id);
  return [
    { path: 'src/rules/rule.ts', before: '] as const;\n\n/** The id of a rule. */', text: `  '${id}',\n` },
    {
      path: 'src/rules/index.ts',
      before: "import type { Rule, RuleId } from './rule.ts';",
      text: `import { rule as ${name} } from './${id}/rule.ts';\n`,
    },
    { path: 'src/rules/index.ts', before: '];\n\nconst BY_ID', text: `  ${name},\n` },
    {
      path: 'src/options/rule-info.ts',
      before: 'import type { RuleId, RuleTexts',
      text: `import * as ${name} from '../rules/${id}/texts.ts';\n`,
    },
    {
      path: 'src/options/rule-info.ts',
      before: '];\n\n/** What is known of a rule. */',
      text: `  { id: '${id}', ...${name} },\n`,
    },
    { path: 'src/options/rule-groups.ts', before: "'reach'", text: `'${id}', ` },
    {
      path: 'src/overlay/pause/questions.ts',
      before: '} as const satisfies Record<RuleId, Question>;',
      text: `  '${id}': 'ownVoice',\n`,
    },
  ];
}

function main(id: string | undefined): void {
  if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
    throw new Failure('A rule needs an id of lower-case words.', 'npm run new:rule -- patient-name');
  }
  if ((RULE_IDS as readonly string[]).includes(id)) throw new Failure(`There is a rule ${id}.`, 'Choose another id.');
  scaffold(ruleFiles(id), ruleLists(id));
  console.log(NEXT_STEPS(id));
}

if (import.meta.main) run(() => main(process.argv[2]));
