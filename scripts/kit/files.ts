/** All files of a kit, from a configuration. Pure: the same configuration gives the same bytes. */
import { type RegistryBranch, registryRemoval, registryText, utf16 } from '../../src/settings/registry.ts';
import { adml, admx } from './admx.ts';
import type { KitConfig } from './config.ts';
import { guideEn } from './guide-en.ts';
import { guideNl } from './guide-nl.ts';
import { INSTALLATION_KEYS, PACKAGE_FILES } from './installation.ts';
import { omaUris } from './oma-uri.ts';
import { detectScript, installScript, removeScript } from './powershell.ts';
import { configSchema } from './schema.ts';
import {
  chromiumPolicies,
  firefoxPolicies,
  googleAdminPolicy,
  idIn,
  installEntry,
  KIT_BROWSERS,
  type KitBrowser,
  macProfile,
  registryBranches,
} from './targets.ts';
import { chromiumUpdates, firefoxUpdates } from './updates.ts';

interface KitFile {
  /** Inside the kit, with slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The folder of an id is Hardop's too, with Chrome and Edge: their settings are one below. */
function removable(branches: readonly RegistryBranch[]): RegistryBranch[] {
  return branches.map(({ root, keys }) => ({ root: root.replace(/\\policy$/, ''), keys }));
}

function windows(browser: KitBrowser, config: KitConfig): KitFile[] {
  const branches = registryBranches(browser, config);
  const entry = { [idIn(browser, config)]: installEntry(browser, config) };
  const remark = [
    'If there is a value ExtensionSettings (one line of JSON) beside these keys, use intune\\Install-Hardop.ps1 instead:',
    'a key of that name would put the line out of force.',
  ];
  return [
    { path: `windows/hardop-${browser}.reg`, content: utf16(registryText(branches, remark)) },
    { path: `windows/remove-${browser}.reg`, content: utf16(registryRemoval(removable(branches))) },
    { path: `windows/extension-settings/${browser}.json`, content: `${JSON.stringify(entry)}\n` },
  ];
}

/** A table with commas; text in quotes, as values hold commas and quotes. */
function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}

function intune(config: KitConfig): KitFile[] {
  const ingest = [
    'Hardop ADMX',
    './Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Hardop/Policy/Hardop',
    'String',
    '(the whole text of windows/admx/hardop.admx)',
  ];
  const rows = omaUris(config).map(({ name, uri, value }) => [name, uri, 'String', value]);
  return [
    { path: 'intune/Install-Hardop.ps1', content: installScript(config) },
    { path: 'intune/Test-Hardop.ps1', content: detectScript(config) },
    { path: 'intune/Remove-Hardop.ps1', content: removeScript(config) },
    { path: 'intune/oma-uri.csv', content: csv([['Name', 'OMA-URI', 'Data type', 'Value'], ingest, ...rows]) },
  ];
}

/** The configuration as a file that gives the same kit. */
function configFile({ installation, settings }: KitConfig): string {
  const order = Object.fromEntries(INSTALLATION_KEYS.map((key) => [key, installation[key]]));
  return json({ $schema: './hospital.schema.json', installation: order, settings });
}

/**
 * The files.
 *
 * @param version Of the packages that the update manifests name.
 * @param configText The configuration as its author wrote it; without it, it is written anew.
 */
export function kitFiles(config: KitConfig, version: string, configText?: string): KitFile[] {
  return [
    { path: 'LEESMIJ.md', content: guideNl(config, version) },
    { path: 'README.md', content: guideEn(config, version) },
    { path: 'hospital.json', content: configText ?? configFile(config) },
    { path: 'hospital.schema.json', content: configSchema() },
    ...KIT_BROWSERS.flatMap((browser) => windows(browser, config)),
    { path: 'windows/admx/hardop.admx', content: admx(config) },
    { path: 'windows/admx/nl-NL/hardop.adml', content: adml(config, 'nl') },
    { path: 'windows/admx/en-US/hardop.adml', content: adml(config, 'en') },
    ...intune(config),
    ...KIT_BROWSERS.map((browser) => ({
      path: `macos/hardop-${browser}.mobileconfig`,
      content: macProfile(browser, config),
    })),
    { path: 'linux/hardop-chrome.json', content: json(chromiumPolicies('chrome', config)) },
    { path: 'linux/hardop-edge.json', content: json(chromiumPolicies('edge', config)) },
    { path: 'firefox/policies.json', content: json({ policies: firefoxPolicies(config) }) },
    { path: 'google-admin/policy.json', content: googleAdminPolicy(config) },
    { path: `updates/${PACKAGE_FILES.chromiumUpdates}`, content: chromiumUpdates(config.installation, version) },
    { path: `updates/${PACKAGE_FILES.firefoxUpdates}`, content: firefoxUpdates(config.installation, version, null) },
  ];
}
