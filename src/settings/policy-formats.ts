/**
 * Settings as policy files for every place an administrator can put them. Pure. Only the settings: how the extension itself is
 * installed by force is another part of the same policies.
 *
 * What each place reads was taken from Chromium's and Mozilla's documentation and, for the registry, from Chromium's source:
 * strings as REG_SZ, booleans and numbers as REG_DWORD, lists as a subkey with values 1, 2, 3 …; REG_MULTI_SZ is ignored.
 */
import { MANAGEABLE_KEYS } from './schema.ts';
import type { SettingKey, SettingValues } from './table.ts';

/** Manageable settings to write into a policy; other keys are left out. */
export type PolicyValues = Partial<SettingValues>;

/** What a policy value can be. */
type Value = boolean | number | string | readonly string[];

function entries(values: PolicyValues): [SettingKey, Value][] {
  return MANAGEABLE_KEYS.flatMap((key) => {
    const value = values[key] as Value | undefined;
    return value === undefined ? [] : [[key, value]];
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Linux file for Chrome, Edge or Chromium, and Edge's management service: goes into the directory of managed policies. */
export function chromiumJson(values: PolicyValues, extensionId: string): string {
  return json({ '3rdparty': { extensions: { [extensionId]: Object.fromEntries(entries(values)) } } });
}

/** Google Admin console, field "Policy for extensions": every value is wrapped. */
export function googleAdminJson(values: PolicyValues): string {
  return json(Object.fromEntries(entries(values).map(([key, value]) => [key, { Value: value }])));
}

/** Firefox's policies.json; its `Extensions` has a capital. */
export function firefoxJson(values: PolicyValues, geckoId: string): string {
  return json({ policies: { '3rdparty': { Extensions: { [geckoId]: Object.fromEntries(entries(values)) } } } });
}

/** Browsers with a registry branch and a preference domain of their own. */
export type PolicyBrowser = 'chrome' | 'edge';

const REGISTRY_BRANCH: Readonly<Record<PolicyBrowser, string>> = {
  chrome: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
};

const PREFERENCE_DOMAIN: Readonly<Record<PolicyBrowser, string>> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
};

function registryString(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/**
 * Windows registry file. The old branch is taken out first, or entries of a longer list would stay behind. Lines end in CRLF;
 * write it as UTF-16 LE with a byte order mark, the only form in which `reg import` reads letters beyond ASCII.
 */
export function registryFile(values: PolicyValues, extensionId: string, browser: PolicyBrowser): string {
  const branch = `${REGISTRY_BRANCH[browser]}\\3rdparty\\extensions\\${extensionId}\\policy`;
  const lines = ['Windows Registry Editor Version 5.00', '', `[-${branch}]`, '', `[${branch}]`];
  const lists: string[] = [];
  for (const [key, value] of entries(values)) {
    if (typeof value === 'string') lines.push(`"${key}"=${registryString(value)}`);
    else if (typeof value === 'boolean' || typeof value === 'number') {
      lines.push(`"${key}"=dword:${Number(value).toString(16).padStart(8, '0')}`);
    } else if (value.length === 0) {
      // A subkey without values is no list; a string that holds an empty one is.
      lines.push(`"${key}"="[]"`);
    } else {
      lists.push('', `[${branch}\\${key}]`);
      value.forEach((entry, index) => {
        lists.push(`"${index + 1}"=${registryString(entry)}`);
      });
    }
  }
  return `${[...lines, ...lists, ''].join('\r\n')}`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function plist(value: Value): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (typeof value === 'string') return `<string>${xml(value)}</string>`;
  return `<array>${value.map(plist).join('')}</array>`;
}

/**
 * Configuration profile for macOS.
 *
 * @param uuid Gives a UUID for a name; the same one each time lets a new profile replace the old.
 */
export function mobileconfig(
  values: PolicyValues,
  extensionId: string,
  browser: PolicyBrowser,
  uuid: (name: string) => string,
): string {
  const domain = `${PREFERENCE_DOMAIN[browser]}.extensions.${extensionId}`;
  const identifier = `hardop.settings.${browser}`;
  const rows = (pairs: readonly (readonly [string, Value])[], indent: string) =>
    pairs.map(([key, value]) => `${indent}<key>${xml(key)}</key>\n${indent}${plist(value)}`).join('\n');
  const payload = rows(
    [
      ['PayloadType', domain],
      ['PayloadIdentifier', `${identifier}.payload`],
      ['PayloadUUID', uuid(`${identifier}.payload`)],
      ['PayloadVersion', 1],
      ...entries(values),
    ],
    '      ',
  );
  const profile = rows(
    [
      ['PayloadDisplayName', 'Hardop'],
      ['PayloadIdentifier', identifier],
      ['PayloadScope', 'System'],
      ['PayloadType', 'Configuration'],
      ['PayloadUUID', uuid(identifier)],
      ['PayloadVersion', 1],
    ],
    '  ',
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
${payload}
    </dict>
  </array>
${profile}
</dict>
</plist>
`;
}
