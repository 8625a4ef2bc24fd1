/**
 * Settings as policy files for every place an administrator can put them. Pure. Only the settings: how the extension itself is
 * installed by force is another part of the same policies (scripts/kit).
 */
import { profile } from './plist.ts';
import { branchOf, type PolicyValue, type RegistryBranch, registryText } from './registry.ts';
import { MANAGEABLE_KEYS } from './schema.ts';
import type { SettingKey, SettingValues } from './table.ts';

/** Manageable settings to write into a policy; other keys are left out. */
export type PolicyValues = Partial<SettingValues>;

/** The manageable ones of some settings, in the order of the table. */
export function policyEntries(values: PolicyValues): [SettingKey, PolicyValue][] {
  return MANAGEABLE_KEYS.flatMap((key) => {
    const value = values[key] as PolicyValue | undefined;
    return value === undefined ? [] : [[key, value]];
  });
}

/** The same as an object. */
export function policyObject(values: PolicyValues): Record<string, PolicyValue> {
  return Object.fromEntries(policyEntries(values));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Linux file for Chrome, Edge or Chromium, and Edge's management service: goes into the directory of managed policies. */
export function chromiumJson(values: PolicyValues, extensionId: string): string {
  return json({ '3rdparty': { extensions: { [extensionId]: policyObject(values) } } });
}

/** Google Admin console, field "Policy for extensions": every value is wrapped. */
export function googleAdminJson(values: PolicyValues): string {
  return json(Object.fromEntries(policyEntries(values).map(([key, value]) => [key, { Value: value }])));
}

/** Firefox's policies.json; its `Extensions` has a capital. */
export function firefoxJson(values: PolicyValues, geckoId: string): string {
  return json({ policies: { '3rdparty': { Extensions: { [geckoId]: policyObject(values) } } } });
}

/** Browsers with a registry branch and a preference domain of their own. */
export type PolicyBrowser = 'chrome' | 'edge';

/** Where the policies of a browser are in the registry. */
export const REGISTRY_ROOT: Readonly<Record<PolicyBrowser, string>> = {
  chrome: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
};

/** The preference domain of a browser on macOS. */
export const PREFERENCE_DOMAIN: Readonly<Record<PolicyBrowser, string>> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
};

/** The settings in the registry. */
export function registryBranch(values: PolicyValues, extensionId: string, browser: PolicyBrowser): RegistryBranch {
  return branchOf(`${REGISTRY_ROOT[browser]}\\3rdparty\\extensions\\${extensionId}\\policy`, policyEntries(values));
}

/** Where the policies of Firefox are in the registry. */
export const FIREFOX_ROOT = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox';

/** The settings in Firefox's part of the registry. */
export function firefoxRegistryBranch(values: PolicyValues, geckoId: string): RegistryBranch {
  return branchOf(`${FIREFOX_ROOT}\\3rdparty\\Extensions\\${geckoId}`, policyEntries(values));
}

/** Windows registry file with the settings for Firefox. */
export function firefoxRegistryFile(values: PolicyValues, geckoId: string): string {
  return registryText([firefoxRegistryBranch(values, geckoId)]);
}

/** Configuration profile for macOS with the settings for Firefox. `uuid` as for `mobileconfig`. */
export function firefoxMobileconfig(values: PolicyValues, geckoId: string, uuid: (name: string) => string): string {
  const thirdParty = { Extensions: { [geckoId]: policyObject(values) } };
  const payload = {
    domain: 'org.mozilla.firefox',
    name: 'payload',
    values: { EnterprisePoliciesEnabled: true, '3rdparty': thirdParty },
  };
  return profile('hardop.settings.firefox', 'Hardop', [payload], uuid);
}

/** Windows registry file with the settings. */
export function registryFile(values: PolicyValues, extensionId: string, browser: PolicyBrowser): string {
  return registryText([registryBranch(values, extensionId, browser)]);
}

/**
 * Configuration profile for macOS with the settings.
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
  const payload = { domain, name: 'payload', values: policyObject(values) };
  return profile(`hardop.settings.${browser}`, 'Hardop', [payload], uuid);
}
