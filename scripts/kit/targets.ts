/** What each browser and console is told: how to install Hardop, and its settings. Pure. */
import { createHash } from 'node:crypto';
import { GECKO_ID } from '../../src/settings/identity.ts';
import { type PlistValue, profile } from '../../src/settings/plist.ts';
import {
  FIREFOX_ROOT,
  firefoxRegistryBranch,
  googleAdminJson,
  type PolicyBrowser,
  PREFERENCE_DOMAIN,
  policyObject,
  REGISTRY_ROOT,
  registryBranch,
} from '../../src/settings/policy-formats.ts';
import { branchOf, type RegistryBranch } from '../../src/settings/registry.ts';
import type { KitConfig } from './config.ts';
import { PACKAGE_FILES } from './installation.ts';

/** The three that have policies of their own. */
export type KitBrowser = PolicyBrowser | 'firefox';

/** All of them, in the order in which guides and templates name them. */
export const KIT_BROWSERS: readonly KitBrowser[] = ['chrome', 'edge', 'firefox'];

/** By which id a browser knows Hardop. */
export function idIn(browser: KitBrowser, { installation }: KitConfig): string {
  if (browser === 'firefox') return GECKO_ID;
  return browser === 'edge' ? installation.edgeId : installation.chromiumId;
}

/** The entry of `ExtensionSettings` that installs Hardop. */
export function installEntry(browser: KitBrowser, { installation }: KitConfig): Record<string, string | boolean> {
  const { removable, pinned } = installation;
  const installation_mode = removable ? 'normal_installed' : 'force_installed';
  if (browser === 'firefox') {
    const { address, firefoxInstallUrl } = installation;
    // A package that somebody else had signed looks for updates at their address. Firefox reads updates over https alone.
    const own = address.startsWith('https:') && firefoxInstallUrl.startsWith(address);
    return {
      installation_mode,
      install_url: firefoxInstallUrl,
      ...(own && { update_url: `${address}${PACKAGE_FILES.firefoxUpdates}` }),
      default_area: pinned ? 'navbar' : 'menupanel',
    };
  }
  const edge = browser === 'edge';
  return {
    installation_mode,
    update_url: edge ? installation.edgeUpdateUrl : installation.chromeUpdateUrl,
    // Later versions come from the same place, whatever the package itself says. Ignored for the stores.
    override_update_url: true,
    ...(pinned && (edge ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' })),
  };
}

/** Policies of a browser of the Chromium family. */
export function chromiumPolicies(browser: PolicyBrowser, config: KitConfig): Record<string, unknown> {
  const id = idIn(browser, config);
  return {
    ExtensionSettings: { [id]: installEntry(browser, config) },
    '3rdparty': { extensions: { [id]: policyObject(config.settings) } },
  };
}

/** Policies of Firefox, without the `policies` around them. */
export function firefoxPolicies(config: KitConfig): Record<string, unknown> {
  const unsigned = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
  return {
    ExtensionSettings: { [GECKO_ID]: installEntry('firefox', config) },
    '3rdparty': { Extensions: { [GECKO_ID]: policyObject(config.settings) } },
    ...(config.installation.unsignedFirefox && { Preferences: unsigned }),
  };
}

/** Google Admin console, field "Policy for extensions". */
export function googleAdminPolicy({ settings }: KitConfig): string {
  return googleAdminJson(settings);
}

/** Windows: the branches of the registry that are Hardop's alone. */
export function registryBranches(browser: KitBrowser, config: KitConfig): RegistryBranch[] {
  const root = browser === 'firefox' ? FIREFOX_ROOT : REGISTRY_ROOT[browser];
  const id = idIn(browser, config);
  const entry = Object.entries(installEntry(browser, config));
  return [
    branchOf(`${root}\\ExtensionSettings\\${id}`, entry),
    browser === 'firefox' ? firefoxRegistryBranch(config.settings, id) : registryBranch(config.settings, id, browser),
  ];
}

/** A UUID that is always the same for a name: version 5 (RFC 9562) in the DNS namespace. */
export function uuid(name: string): string {
  const namespace = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Configuration profile for macOS: installs Hardop and sets it. */
export function macProfile(browser: KitBrowser, config: KitConfig): string {
  const id = idIn(browser, config);
  const payloads =
    browser === 'firefox'
      ? [
          {
            domain: 'org.mozilla.firefox',
            name: 'policies',
            values: { EnterprisePoliciesEnabled: true, ...(firefoxPolicies(config) as Record<string, PlistValue>) },
          },
        ]
      : [
          {
            domain: PREFERENCE_DOMAIN[browser],
            name: 'install',
            values: { ExtensionSettings: { [id]: installEntry(browser, config) } },
          },
          {
            domain: `${PREFERENCE_DOMAIN[browser]}.extensions.${id}`,
            name: 'settings',
            values: policyObject(config.settings),
          },
        ];
  return profile(`hardop.${browser}`, 'Hardop', payloads, uuid);
}
