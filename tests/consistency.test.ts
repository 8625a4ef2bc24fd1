/** The repository tests itself: rules and sites are whole, generated files are current, imports go one way, nothing lies about unused. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generate/files.ts';
import { findPassage } from '../src/guidelines/index.ts';
import { RULES } from '../src/rules/index.ts';
import { RULE_IDS, type RuleExamples } from '../src/rules/rule.ts';
import { SITES } from '../src/sites/index.ts';
import { EXAMPLES, type SiteId } from './sites/examples.ts';
import { importsOf, namesImportedBy, productSources, ROOT, sourcesIn, textOf } from './sources.ts';

const LANGUAGES = ['nl', 'en'] as const;

describe('rules', () => {
  it('are those of the list, in its order', () => {
    expect(RULES.map((rule) => rule.id)).toEqual([...RULE_IDS]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s is whole', async (id, { guidelines, texts }) => {
    for (const file of ['rule.ts', 'texts.ts', 'examples.ts', 'rule.test.ts']) {
      expect(existsSync(join(ROOT, 'src/rules', id, file)), `src/rules/${id}/${file}`).toBe(true);
    }
    for (const language of LANGUAGES) {
      const { title, notices, message, advice } = texts;
      for (const words of [title, notices, message, advice]) expect(words[language]).not.toBe('');
    }
    expect(guidelines.length, 'the passages it rests on').toBeGreaterThan(0);
    expect(guidelines.filter((passage) => !findPassage(passage))).toEqual([]);
    const { examples } = (await import(`../src/rules/${id}/examples.ts`)) as { examples: RuleExamples };
    expect(examples.matches.length).toBeGreaterThan(0);
    expect(examples.silent.length).toBeGreaterThan(0);
    expect(textOf('docs/rules.md')).toContain(`\n## ${id}\n`);
  });
});

describe('sites', () => {
  it.each(SITES.map((site) => [site.name, site] as const))('%s is whole', (_, { platform, hosts, surfaces }) => {
    expect(hosts.length).toBeGreaterThan(0);
    expect(surfaces.length).toBeGreaterThan(0);
    for (const surface of surfaces) {
      expect(surface.editors.length, `${surface.id}: editors`).toBeGreaterThan(0);
      expect(surface.source, `${surface.id}: source`).not.toBe('');
      expect(Number.isNaN(Date.parse(surface.checked)), `${surface.id}: checked`).toBe(false);
    }
    expect(existsSync(join(ROOT, `tests/sites/${platform}.ts`)), 'its fixture page').toBe(true);
    for (const { label, text } of EXAMPLES[platform as SiteId]) expect(label && text, 'example posts').not.toBe('');
  });
});

describe('generated files', () => {
  it('are current', async () => {
    const stale = (await generatedFiles())
      .filter(
        ({ path, content }) =>
          !existsSync(join(ROOT, path)) || !readFileSync(join(ROOT, path)).equals(Buffer.from(content)),
      )
      .map(({ path }) => path);
    expect(stale, 'run npm run generate').toEqual([]);
  });
});

/** A folder may import from those of its own rank or below, never from above. */
const RANKS: readonly (readonly string[])[] = [
  ['guidelines/localized'],
  ['lexicon', 'guidelines'],
  ['document'],
  ['rules'],
  ['learned'],
  ['engine'],
  ['i18n', 'cli', 'sites', 'messages', 'settings', 'composer'],
  ['worker', 'ui'],
  ['overlay', 'popup', 'options'],
];

function rankOf(path: string): number {
  const inside = relative('src', path);
  return RANKS.findIndex((folders) =>
    folders.some((folder) => inside.startsWith(`${folder}/`) || inside.startsWith(`${folder}.`)),
  );
}

/** Ways back to where one started, in a graph of files. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    if (done.has(file)) return;
    if (way.includes(file)) {
      cycles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    way.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return cycles;
}

describe('imports', () => {
  it('have a rank for every folder', () => {
    expect(productSources('src').filter((file) => rankOf(file) < 0)).toEqual([]);
  });

  it('go one way: from what people see to what the engine knows', () => {
    const upward = productSources('src').flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('src/') && rankOf(path) > rankOf(file))
        .map((path) => `${file} → ${path}`),
    );
    expect(upward).toEqual([]);
  });

  it('keep the product apart from its scripts and tests', () => {
    const outside = productSources('src', 'entrypoints').flatMap((file) =>
      importsOf(file)
        .filter((path) => /^(?:scripts|tests)\//.test(path))
        .map((path) => `${file} → ${path}`),
    );
    expect(outside).toEqual([]);
  });

  it('have no cycles', () => {
    // scripts/new writes imports of other files.
    const files = sourcesIn('src', 'entrypoints', 'scripts', 'tests');
    expect(
      cyclesIn(
        new Map(files.filter((file) => !file.startsWith('scripts/new/')).map((file) => [file, importsOf(file)])),
      ),
    ).toEqual([]);
  });

  it('keep the browser out of the engine', () => {
    const pure = ['src/engine', 'src/learned', 'src/rules', 'src/document', 'src/lexicon', 'src/guidelines', 'src/cli'];
    const impure = productSources(...pure).filter((file) =>
      /from '(?:webextension-polyfill|wxt\/|preact)|\b(?:document\.querySelector|window\.|chrome\.|browser\.|Date\.now|Math\.random)\b/.test(
        textOf(file),
      ),
    );
    expect(impure).toEqual([]);
  });
});

describe('nothing lies about unused:', () => {
  const everything = sourcesIn('src', 'entrypoints', 'scripts', 'tests').concat(
    ['wxt', 'vitest', 'playwright'].map((name) => `${name}.config.ts`),
  );
  const texts = new Map(everything.map((file) => [file, textOf(file)]));
  const wordsOf = (text: string): Set<string> => new Set(text.match(/[$\w]+/g));

  it('everything exported is imported', () => {
    const imported = new Set(everything.flatMap(namesImportedBy));
    const unused: string[] = [];
    for (const [file, text] of texts) {
      // Config files are for their tools; an `import *` or `import()` takes all.
      if (/\.config\.ts$/.test(file) || imported.has(`${file}: *`)) continue;
      const code = text.replace(/`(?:[^`\\]|\\.)*`/gs, '``');
      for (const [, name] of code.matchAll(
        /^export (?:async )?(?:function\*?|const|class|interface|type) ([$\w]+)/gm,
      )) {
        if (!imported.has(`${file}: ${name}`)) unused.push(`${file}: ${name}`);
      }
    }
    expect(unused, 'take the export away').toEqual([]);
  });

  it('every message is shown', () => {
    const unused: string[] = [];
    for (const file of productSources('src')) {
      const text = textOf(file);
      const [found, component, body = ''] = /messages\('([\w-]+)', \{\s*nl: \{([\s\S]*?)\n {2}\},/.exec(text) ?? [];
      if (!found) continue;
      // The other files, and what this one does with its words.
      const elsewhere = [...texts]
        .filter(([other]) => other !== file && other.startsWith('src/'))
        .map(([, other]) => other);
      const uses = wordsOf([...elsewhere, text.replace(/^ {4}\w+:/gm, '')].join('\n'));
      for (const [, key] of body.matchAll(/^ {4}(\w+):/gm)) {
        if (!uses.has(key as string)) unused.push(`${component}: ${key}`);
      }
    }
    expect(unused).toEqual([]);
  });

  it('the manifest’s messages are the same in both languages, and all are used', () => {
    const [dutch, english] = LANGUAGES.map((language) =>
      JSON.parse(textOf(`public/_locales/${language}/messages.json`)),
    );
    expect(Object.keys(dutch)).toEqual(Object.keys(english));
    const uses = [...texts.values()].join('\n');
    expect(Object.keys(dutch).filter((key) => !uses.includes(`__MSG_${key}__`) && !uses.includes(`'${key}'`))).toEqual(
      [],
    );
  });
});

describe('dependencies', () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(textOf('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const manifestOf = (name: string) => JSON.parse(textOf(`node_modules/${name}/package.json`));

  it('are listed with their licence in THIRD_PARTY.md, and no other is', () => {
    const listed = [...textOf('THIRD_PARTY.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, name, licence]) => [
      name,
      licence,
    ]);
    expect(listed.sort()).toEqual(packages.map((name) => [name, manifestOf(name).license]).sort());
  });

  it('have licences that Hardop can be shipped and built with', () => {
    for (const name of packages) {
      expect(manifestOf(name).license, name).toMatch(
        /^(?:MIT|Apache-2\.0|BSD-3-Clause|ISC|MPL-2\.0|MIT OR Apache-2\.0)$/,
      );
    }
  });

  it('are used', () => {
    const sources = sourcesIn('src', 'entrypoints', 'scripts', 'tests').map(textOf);
    const all = [
      ...sources,
      ...['wxt', 'vitest', 'playwright', 'tsconfig'].map((name) =>
        textOf(name === 'tsconfig' ? 'tsconfig.json' : `${name}.config.ts`),
      ),
      ...Object.values(scripts as object),
    ].join('\n');
    const peers = packages.flatMap((name) => Object.keys(manifestOf(name).peerDependencies ?? {}));
    const unused = packages.filter((name) => {
      const commands = Object.keys(manifestOf(name).bin ?? {});
      const typed = name.replace(/^@types\//, '');
      return !(
        all.includes(`'${name}'`) ||
        all.includes(`'${name}/`) ||
        all.includes(`@vitest-environment ${name}`) ||
        peers.includes(name) ||
        (typed !== name && (packages.includes(typed) || typed === 'node')) ||
        commands.some((command) => new RegExp(`(?:^|['"/\\s])${command}(?:['"\\s]|$)`, 'm').test(all))
      );
    });
    expect(unused).toEqual([]);
  });
});
