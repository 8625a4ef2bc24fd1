/**
 * The managed schema that browsers of the Chromium family check policies against, made from the table. Pure.
 *
 * Kept to what Chromium accepts, as it refuses to load an extension otherwise (tried with `--pack-extension`): one `type` for
 * every node and no `additionalProperties`. No `enum` and no bounds, on purpose: the browser silently drops a value outside
 * them, and a whole list for one entry, while Hardop drops that entry alone and shows it on the management page.
 */
import type { Field } from './field.ts';
import { fieldOf, SETTING_KEYS, type SettingKey } from './table.ts';

/** A node of the schema. */
export interface SchemaNode {
  readonly type: 'object' | 'string' | 'boolean' | 'integer' | 'array';
  readonly title?: string;
  readonly description?: string;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

function form(field: Field): SchemaNode {
  switch (field.kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'string' };
    case 'number':
      return { type: 'integer' };
    case 'text':
      return { type: 'string' };
    case 'list':
      return { type: 'array', items: { type: 'string' } };
    case 'moments':
      throw new Error('moments are remembered, not chosen, and cannot be managed');
  }
}

/** What can be chosen, where the description does not say. */
function values(field: Field): string[] {
  if (field.kind === 'choice') return [`(${field.options.map(({ value }) => value).join(', ')})`];
  return field.kind === 'number' ? [`(${field.min}–${field.max})`] : [];
}

/** The keys a policy can set, in display order. */
export const MANAGEABLE_KEYS: readonly SettingKey[] = SETTING_KEYS.filter((key) => fieldOf(key).manageable);

/** The schema. Titles and descriptions are shown to administrators in English and Dutch, as one file serves both. */
export function managedSchema(): SchemaNode {
  const properties: Record<string, SchemaNode> = {};
  for (const key of MANAGEABLE_KEYS) {
    const field = fieldOf(key);
    properties[key] = {
      title: `${field.title.en} / ${field.title.nl}`,
      description: [`${field.description.en} / ${field.description.nl}`, ...values(field)].join(' '),
      ...form(field),
    };
  }
  return { type: 'object', properties };
}

/** The schema as the file that is checked in. */
export function managedSchemaFile(): string {
  return `${JSON.stringify(managedSchema(), null, 2)}\n`;
}
