/** The rows of an Intune custom profile, for those who configure Windows by ADMX ingestion. Pure. */
import { policyEntries } from '../../src/settings/policy-formats.ts';
import type { SettingKey } from '../../src/settings/table.ts';
import { addressName, BROWSER_NAMES, categoryName, policyName } from './admx.ts';
import type { KitConfig } from './config.ts';
import { installEntry, KIT_BROWSERS } from './targets.ts';

/** Separates the parts of a list in a value of the Policy CSP. */
const LIST_SEPARATOR = '\uF000';

function dataOf(id: string, value: unknown): string {
  const joined = Array.isArray(value)
    ? value.map((entry, index) => `${index + 1}${LIST_SEPARATOR}${entry}`).join(LIST_SEPARATOR)
    : String(value);
  const escaped = joined
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll(LIST_SEPARATOR, '&#xF000;');
  return `<enabled/><data id="${id}" value="${escaped}"/>`;
}

/** A row of an Intune custom profile: text values. */
interface OmaUri {
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/**
 * The rows of an Intune custom profile after the ADMX was ingested. Not for Edge: Windows lets ingested policies write under
 * `Software\Policies\Microsoft` for a few products only, and Edge's extensions are not among them.
 */
export function omaUris(config: KitConfig): OmaUri[] {
  const root = './Device/Vendor/MSFT/Policy/Config/Hardop~Policy~Hardop';
  return KIT_BROWSERS.filter((browser) => browser !== 'edge').flatMap((browser) => {
    const row = (key: SettingKey | 'install', value: string): OmaUri => ({
      name: `Hardop ${BROWSER_NAMES[browser]} ${key}`,
      uri: `${root}~${categoryName(browser)}/${policyName(browser, key)}`,
      value,
    });
    const address = installEntry(browser, config)[addressName(browser)];
    return [
      row('install', dataOf('address', address)),
      ...policyEntries(config.settings).map(([key, value]) => {
        if (typeof value === 'boolean') return row(key, value ? '<enabled/>' : '<disabled/>');
        return row(key, dataOf(key, value));
      }),
    ];
  });
}
