/** The settings of this computer as a policy file of each target, ready to be saved. Pure. */
import { CHROMIUM_ID, GECKO_ID } from '../../settings/identity.ts';
import {
  chromiumJson,
  firefoxJson,
  firefoxMobileconfig,
  firefoxRegistryFile,
  googleAdminJson,
  mobileconfig,
  type PolicyValues,
  registryFile,
} from '../../settings/policy-formats.ts';
import { utf16 } from '../../settings/registry.ts';

export const POLICY_TARGETS = [
  'linux',
  'google-admin',
  'windows-chrome',
  'windows-edge',
  'macos-chrome',
  'macos-edge',
  'firefox',
  'windows-firefox',
  'macos-firefox',
] as const;

export type PolicyTarget = (typeof POLICY_TARGETS)[number];

/** A file to save. */
interface PolicyFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Version 5 UUIDs (RFC 9562, DNS namespace) of the names in a profile: always the same, so that a new profile replaces the old. */
const PROFILE_UUIDS: Readonly<Record<string, string>> = {
  'hardop.settings.chrome': '08C002E9-B0BF-5BCC-8F5E-8745E17F85FD',
  'hardop.settings.chrome.payload': 'F80F6321-7002-5AD1-94D2-2D8876DE3568',
  'hardop.settings.edge': '72918533-DBD8-5D03-A84F-40D200B54A18',
  'hardop.settings.edge.payload': '46AAA78F-523C-5BEF-8162-016BCABE7BB0',
  'hardop.settings.firefox': '58B33413-526B-5464-9178-F4EA7A8D7AF5',
  'hardop.settings.firefox.payload': '307D73AA-217B-5752-BA83-E6472AAF2BF0',
};

const uuid = (name: string): string => PROFILE_UUIDS[name]!;

/** The file for one target. */
export function policyFile(target: PolicyTarget, values: PolicyValues): PolicyFile {
  switch (target) {
    case 'linux':
      return { name: 'hardop-linux.json', content: chromiumJson(values, CHROMIUM_ID) };
    case 'google-admin':
      return { name: 'hardop-google-admin.json', content: googleAdminJson(values) };
    case 'windows-chrome':
      return { name: 'hardop-chrome.reg', content: utf16(registryFile(values, CHROMIUM_ID, 'chrome')) };
    case 'windows-edge':
      return { name: 'hardop-edge.reg', content: utf16(registryFile(values, CHROMIUM_ID, 'edge')) };
    case 'macos-chrome':
      return { name: 'hardop-chrome.mobileconfig', content: mobileconfig(values, CHROMIUM_ID, 'chrome', uuid) };
    case 'macos-edge':
      return { name: 'hardop-edge.mobileconfig', content: mobileconfig(values, CHROMIUM_ID, 'edge', uuid) };
    case 'firefox':
      return { name: 'policies.json', content: firefoxJson(values, GECKO_ID) };
    case 'windows-firefox':
      return { name: 'hardop-firefox.reg', content: utf16(firefoxRegistryFile(values, GECKO_ID)) };
    case 'macos-firefox':
      return { name: 'hardop-firefox.mobileconfig', content: firefoxMobileconfig(values, GECKO_ID, uuid) };
  }
}
