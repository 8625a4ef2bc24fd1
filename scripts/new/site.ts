/**
 * `npm run new:site -- <host>`: makes the file and the fixture page of a site and lists the site where sites are listed. Its tests fail
 * until it is filled in; docs/adding-a-site.md tells how.
 */
import { PLATFORMS } from '../../src/rules/rule.ts';
import { Failure, run } from '../setup/report.mjs';
import { type Insertion, scaffold } from './edit.ts';

const NEXT_STEPS = (id: string): string => `
Made src/sites/${id}.ts and its fixture page tests/sites/${id}.ts, and listed the site. Now (docs/adding-a-site.md):
  1. ${`tests/sites/${id}.ts`.padEnd(24)} draw the site's composers as they are: elements, roles, editor
  2. ${`src/sites/${id}.ts`.padEnd(24)} its surfaces: selectors, submit controls and keys, where and when you saw them
  3. tests/sites/surfaces.ts  where the fixture's composers are, a row for each
  4. tests/sites/examples.ts  the example posts of npm start, the first one for suffering-as-entertainment, the last one harmless
  5. docs/store-listing.md, docs/permissions.md: the new host is a permission that stores ask about
Test:          npx vitest run src/sites src/composer tests/documents.test.ts tests/manifest.test.ts
In a browser:  npm run build && npx playwright test tests/e2e/sites.spec.ts tests/e2e/surfaces.spec.ts -g ${id}
When it holds: npm run format && npm run generate && npm run test:unit
`;

/** The files of a new site: contents by path. */
export function siteFiles(id: string, name: string, host: string): Record<string, string> {
  const constant = id.toUpperCase();
  return {
    [`src/sites/${id}.ts`]: `/** ${name}: which editor it has. */
import type { Site } from './site.ts';

export const ${constant}: Site = {
  platform: '${id}',
  name: '${name}',
  hosts: ['${host}'],
  never: [],
  surfaces: [
    {
      id: 'post',
      surface: 'post',
      // Structure only, never a label: labels are translated.
      editors: [],
      scope: '[role="dialog"], form, main',
      submit: [],
      submitKeys: [],
      previews: [],
      // The day on which you compared it, and with what.
      checked: '',
      source: '',
    },
  ],
};
`,
    [`tests/sites/${id}.ts`]: `/** ${name}: a post. */
import { mountTextarea } from './editors/field.ts';
import { composer } from './lib/composer.ts';
import { h } from './lib/dom.ts';
import { startSite } from './lib/router.ts';

startSite({ id: '${id}' }, [
  [
    /^\\//,
    (root) => {
      // Draw the site's own elements here, and mount its own editor: editors/ has five.
      const button = h('button', { type: 'submit' }, 'Plaatsen');
      const host = h('div');
      const form = h('form', { method: 'POST' }, host, button);
      root.append(h('main', {}, form));
      composer({ id: 'post', host, mount: mountTextarea, button, form });
    },
  ],
]);
`,
  };
}

/** Where a new site is listed. */
export function siteLists(id: string, name: string, host: string): Insertion[] {
  const constant = id.toUpperCase();
  return [
    { path: 'src/rules/rule.ts', before: "'other'] as const;", text: `'${id}', ` },
    {
      path: 'src/sites/index.ts',
      before: "import type { Site, SiteSurface } from './site.ts';",
      text: `import { ${constant} } from './${id}.ts';\n`,
    },
    { path: 'src/sites/index.ts', before: '];\n\n/** A page of no known structure', text: `, ${constant}` },
    { path: 'tests/sites/bundle.ts', before: "'plain'] as const;", text: `'${id}', ` },
    { path: 'tests/sites/serve.ts', before: "  'elsewhere.test'", text: `  'www.${host}': '${id}',\n` },
    { path: 'tests/sites/serve.ts', before: "  plain: 'Losse velden'", text: `  ${id}: '${name} (nagebouwd)',\n` },
    {
      path: 'tests/sites/surfaces.ts',
      before: '] as const satisfies readonly FixtureSurface[];',
      text: `  {
    id: '${id}-post',
    name: '${name} post',
    platform: '${id}',
    surface: 'post',
    url: 'https://www.${host}/',
    field: 'main textarea',
    composer: 'post',
    editor: 'textarea',
    submit: 'form button[type="submit"]',
    keys: 'none',
    core: true,
  },
`,
    },
    {
      path: 'tests/sites/examples.ts',
      before: '\n};\n',
      text: `
  ${id}: [
    { label: '', text: '', about: 'suffering-as-entertainment' },
    { label: '', text: '', about: null },
  ],`,
    },
    {
      path: 'scripts/demo/examples.ts',
      before: '};\n\n/** What the link under every passage',
      text: `  ${id}: '${id}-post',\n`,
    },
  ];
}

function main(given: string | undefined): void {
  const host = given?.toLowerCase().replace(/^www\./, '') ?? '';
  const [id = ''] = host.split('.');
  if (!/^[a-z][a-z0-9]*(\.[a-z0-9-]+)+$/.test(host)) {
    throw new Failure('A site needs its host name.', 'npm run new:site -- threads.net');
  }
  if ((PLATFORMS as readonly string[]).includes(id)) {
    throw new Failure(`There is a site ${id}.`, `Add the host to src/sites/${id}.ts.`);
  }
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  scaffold(siteFiles(id, name, host), siteLists(id, name, host));
  console.log(NEXT_STEPS(id));
}

if (import.meta.main) run(() => main(process.argv[2]));
