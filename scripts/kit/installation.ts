/** How Hardop itself is installed: the part of an institution's configuration that is no setting of Hardop. */
import type { Localized } from '../../src/rules/rule.ts';
import { CHROMIUM_ID } from '../../src/settings/identity.ts';

/** What a row holds: a folder's address, a file's address, a Chromium extension id, or yes and no. */
export type InstallationKind = 'folder' | 'file' | 'id' | 'flag';

interface InstallationField {
  readonly kind: InstallationKind;
  readonly required: boolean;
  readonly title: Localized;
  /** One sentence; says what holds when it is left out. */
  readonly description: Localized;
}

/** Every row of `installation` in an institution's configuration, in the order of the reference. */
export const INSTALLATION = {
  address: {
    kind: 'folder',
    required: true,
    title: { nl: 'Adres van de pakketten', en: 'Address of the packages' },
    description: {
      nl: 'De map op je eigen server waar de pakketten en de updatebestanden staan: "https://software.delinden.example/hardop/".',
      en: 'The folder on your own server that holds the packages and the update manifests: "https://software.delinden.example/hardop/".',
    },
  },
  chromiumId: {
    kind: 'id',
    required: false,
    title: { nl: 'Id in Chrome', en: 'Id in Chrome' },
    description: {
      nl: `Alleen als je de pakketten met een eigen sleutel tekent, of als een winkel een ander id gaf. Anders "${CHROMIUM_ID}".`,
      en: `Only when you sign the packages with a key of your own, or when a store gave another id. Else "${CHROMIUM_ID}".`,
    },
  },
  edgeId: {
    kind: 'id',
    required: false,
    title: { nl: 'Id in Edge', en: 'Id in Edge' },
    description: {
      nl: 'Alleen als Edge uit zijn eigen winkel installeert. Anders hetzelfde als in Chrome.',
      en: 'Only when Edge installs from its own store. Else the same as in Chrome.',
    },
  },
  chromeUpdateUrl: {
    kind: 'file',
    required: false,
    title: { nl: 'Updateadres voor Chrome', en: 'Update address for Chrome' },
    description: {
      nl: 'Voor installatie uit de winkel: "https://clients2.google.com/service/update2/crx". Anders updates-chromium.xml in de map van de pakketten.',
      en: 'To install from the store: "https://clients2.google.com/service/update2/crx". Else updates-chromium.xml in the folder of the packages.',
    },
  },
  edgeUpdateUrl: {
    kind: 'file',
    required: false,
    title: { nl: 'Updateadres voor Edge', en: 'Update address for Edge' },
    description: {
      nl: 'Voor installatie uit de winkel: "https://edge.microsoft.com/extensionwebstorebase/v1/crx". Anders hetzelfde als voor Chrome.',
      en: 'To install from the store: "https://edge.microsoft.com/extensionwebstorebase/v1/crx". Else the same as for Chrome.',
    },
  },
  firefoxInstallUrl: {
    kind: 'file',
    required: false,
    title: { nl: 'Pakket voor Firefox', en: 'Package for Firefox' },
    description: {
      nl: 'Het adres van het getekende XPI-bestand. Anders hardop-latest.xpi in de map van de pakketten.',
      en: 'The address of the signed XPI file. Else hardop-latest.xpi in the folder of the packages.',
    },
  },
  removable: {
    kind: 'flag',
    required: false,
    title: { nl: 'Uit te zetten', en: 'Can be switched off' },
    description: {
      nl: 'true: mensen kunnen Hardop zelf uitzetten. Anders staat Hardop vast.',
      en: 'true: people can switch Hardop off themselves. Else it stays on.',
    },
  },
  pinned: {
    kind: 'flag',
    required: false,
    title: { nl: 'Knop in de werkbalk', en: 'Button in the toolbar' },
    description: {
      nl: 'false: de knop van Hardop zit in het menu met extensies. Anders staat hij in de werkbalk.',
      en: "false: Hardop's button is in the menu of extensions. Else it is in the toolbar.",
    },
  },
  unsignedFirefox: {
    kind: 'flag',
    required: false,
    title: { nl: 'Firefox zonder handtekening', en: 'Firefox without a signature' },
    description: {
      nl: 'true: Firefox ESR neemt een pakket aan dat Mozilla niet heeft getekend, ook dat van anderen. Alleen om te proberen. Anders is een handtekening nodig.',
      en: 'true: Firefox ESR accepts a package that Mozilla has not signed, those of others too. Only for trying. Else a signature is needed.',
    },
  },
} as const satisfies Readonly<Record<string, InstallationField>>;

/** The key of a row. */
export type InstallationKey = keyof typeof INSTALLATION;

/** All keys, in the order of the reference. */
export const INSTALLATION_KEYS = Object.keys(INSTALLATION) as readonly InstallationKey[];

/** What holds for every row, after the defaults were filled in. Addresses of folders end in a slash. */
export interface Installation {
  readonly address: string;
  readonly chromiumId: string;
  readonly edgeId: string;
  readonly chromeUpdateUrl: string;
  readonly edgeUpdateUrl: string;
  readonly firefoxInstallUrl: string;
  readonly removable: boolean;
  readonly pinned: boolean;
  readonly unsignedFirefox: boolean;
}

/** Names of the files in the folder of the packages. */
export const PACKAGE_FILES = {
  chromiumUpdates: 'updates-chromium.xml',
  firefoxUpdates: 'updates-firefox.json',
  firefoxLatest: 'hardop-latest.xpi',
} as const;

/** Fills in what was left out. */
export function completeInstallation(given: Partial<Installation> & Pick<Installation, 'address'>): Installation {
  const address = given.address.endsWith('/') ? given.address : `${given.address}/`;
  const chromiumId = given.chromiumId ?? CHROMIUM_ID;
  const chromeUpdateUrl = given.chromeUpdateUrl ?? `${address}${PACKAGE_FILES.chromiumUpdates}`;
  return {
    address,
    chromiumId,
    edgeId: given.edgeId ?? chromiumId,
    chromeUpdateUrl,
    edgeUpdateUrl: given.edgeUpdateUrl ?? chromeUpdateUrl,
    firefoxInstallUrl: given.firefoxInstallUrl ?? `${address}${PACKAGE_FILES.firefoxLatest}`,
    removable: given.removable ?? false,
    pinned: given.pinned ?? true,
    unsignedFirefox: given.unsignedFirefox ?? false,
  };
}
