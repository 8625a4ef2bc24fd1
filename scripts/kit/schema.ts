/** JSON Schema of hospital.json, for editors that check while one types. Pure. */

import { RULE_IDS } from '../../src/rules/rule.ts';
import type { Field } from '../../src/settings/field.ts';
import { MANAGEABLE_KEYS } from '../../src/settings/schema.ts';
import { fieldOf } from '../../src/settings/table.ts';
import { INSTALLATION, INSTALLATION_KEYS } from './installation.ts';

type Node = Record<string, unknown>;

function entryForm(field: Field & { kind: 'list' }): Node {
  const text = { type: 'string', maxLength: field.maxLength };
  if (field.entry === 'token') return { enum: field.options?.map(({ value }) => value) };
  if (field.entry === 'rule') return { enum: RULE_IDS };
  if (field.entry === 'rule-or-all') return { enum: ['*', ...RULE_IDS] };
  return text;
}

function form(field: Field): Node {
  switch (field.kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { enum: field.options.map(({ value }) => value) };
    case 'number':
      return { type: 'integer', minimum: field.min, maximum: field.max };
    case 'text':
      return {
        type: 'string',
        maxLength: field.maxLength,
        ...(field.format === 'url' && { pattern: '^(https://.*)?$' }),
      };
    case 'list':
      return { type: 'array', maxItems: field.maxEntries, uniqueItems: true, items: entryForm(field) };
    case 'moments':
      throw new Error('moments cannot be managed');
  }
}

/** The schema as text. Descriptions are in both languages. */
export function configSchema(): string {
  const described = ({ title, description }: Pick<Field, 'title' | 'description'>): Node => ({
    title: `${title.en} / ${title.nl}`,
    description: `${description.en} / ${description.nl}`,
  });
  const kinds = {
    folder: { type: 'string' },
    file: { type: 'string' },
    id: { type: 'string', pattern: '^[a-p]{32}$' },
    flag: { type: 'boolean' },
  } as const;
  const object = (properties: Node, required: readonly string[]): Node => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  });
  const installation = Object.fromEntries(
    INSTALLATION_KEYS.map((key) => [key, { ...described(INSTALLATION[key]), ...kinds[INSTALLATION[key].kind] }]),
  );
  const settings = Object.fromEntries(
    MANAGEABLE_KEYS.map((key) => [key, { ...described(fieldOf(key)), ...form(fieldOf(key)) }]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Hardop',
    ...object(
      {
        $schema: { type: 'string' },
        installation: object(
          installation,
          INSTALLATION_KEYS.filter((key) => INSTALLATION[key].required),
        ),
        settings: object(settings, []),
      },
      ['installation'],
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
