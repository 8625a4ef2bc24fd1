/**
 * Administrative templates for Windows: one policy for each setting and one that installs Hardop, for each browser. The ADMX says
 * what is written where, an ADML for each language has the words. Made from the settings table. Pure.
 *
 * Element and attribute order follow Microsoft's schema of policy definitions (1.0).
 */
import type { Localized, UiLanguage } from '../../src/rules/rule.ts';
import type { Field } from '../../src/settings/field.ts';
import { FIREFOX_ROOT, REGISTRY_ROOT } from '../../src/settings/policy-formats.ts';
import { MANAGEABLE_KEYS } from '../../src/settings/schema.ts';
import { fieldOf, type SettingKey } from '../../src/settings/table.ts';
import type { KitConfig } from './config.ts';
import { idIn, installEntry, KIT_BROWSERS, type KitBrowser } from './targets.ts';
import { type Element, element, xmlDocument } from './xml.ts';

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
/** The browsers as administrators know them. */
export const BROWSER_NAMES = { chrome: 'Google Chrome', edge: 'Microsoft Edge', firefox: 'Mozilla Firefox' } as const;
/** Longest text that a text box of the Group Policy editor takes. */
const LONGEST_TEXT = 1023;

/** Name of the category of a browser. */
export function categoryName(browser: KitBrowser): string {
  return `Hardop_${browser}`;
}

/** Name of the policy of a setting, or of the installation. */
export function policyName(browser: KitBrowser, key: SettingKey | 'install'): string {
  return `${browser}_${key}`;
}

/** Path under HKEY_LOCAL_MACHINE. */
function underMachine(path: string): string {
  return path.replace('HKEY_LOCAL_MACHINE\\', '');
}

function settingsKey(browser: KitBrowser, config: KitConfig): string {
  const id = idIn(browser, config);
  return underMachine(
    browser === 'firefox'
      ? `${FIREFOX_ROOT}\\3rdparty\\Extensions\\${id}`
      : `${REGISTRY_ROOT[browser]}\\3rdparty\\extensions\\${id}\\policy`,
  );
}

function installKey(browser: KitBrowser, config: KitConfig): string {
  const root = browser === 'firefox' ? FIREFOX_ROOT : REGISTRY_ROOT[browser];
  return underMachine(`${root}\\ExtensionSettings\\${idIn(browser, config)}`);
}

const decimal = (value: number) => element('decimal', { value });
const text = (value: string) => element('string', {}, [value]);

/** What is asked for when a policy is enabled; a flag needs no more than that. */
function elements(key: SettingKey, field: Field, registryKey: string): Element[] {
  switch (field.kind) {
    case 'flag':
      return [];
    case 'choice':
      return [
        element(
          'enum',
          { id: key, valueName: key, required: 'true' },
          field.options.map(({ value }) =>
            element('item', { displayName: `$(string.${key}_${value})` }, [element('value', {}, [text(value)])]),
          ),
        ),
      ];
    case 'number':
      return [
        element('decimal', { id: key, valueName: key, required: 'true', minValue: field.min, maxValue: field.max }),
      ];
    case 'text':
      return [
        element('text', {
          id: key,
          valueName: key,
          required: 'true',
          maxLength: Math.min(field.maxLength, LONGEST_TEXT),
        }),
      ];
    case 'list':
      // An empty prefix numbers the values 1, 2, 3 …, as the browsers read them.
      return [element('list', { id: key, key: `${registryKey}\\${key}`, valuePrefix: '' })];
    case 'moments':
      throw new Error('moments cannot be managed');
  }
}

function settingPolicy(browser: KitBrowser, key: SettingKey, config: KitConfig): Element {
  const field = fieldOf(key);
  const registryKey = settingsKey(browser, config);
  const asked = elements(key, field, registryKey);
  const flag = field.kind === 'flag';
  return element(
    'policy',
    {
      name: policyName(browser, key),
      class: 'Machine',
      displayName: `$(string.${key})`,
      explainText: `$(string.${key}_explain)`,
      ...(!flag && { presentation: `$(presentation.${key})` }),
      key: registryKey,
      ...(flag && { valueName: key }),
    },
    [
      element('parentCategory', { ref: categoryName(browser) }),
      element('supportedOn', { ref: 'SUPPORTED_Hardop' }),
      ...(flag
        ? [element('enabledValue', {}, [decimal(1)]), element('disabledValue', {}, [decimal(0)])]
        : [element('elements', {}, asked)]),
    ],
  );
}

/** The value of the install entry that the administrator fills in; the rest is fixed. */
export function addressName(browser: KitBrowser): string {
  return browser === 'firefox' ? 'install_url' : 'update_url';
}

function installPolicy(browser: KitBrowser, config: KitConfig): Element {
  const key = installKey(browser, config);
  // Not Firefox's address for updates: whoever fills in another address for the package would leave that one behind.
  const fixed = Object.entries(installEntry(browser, config)).filter(
    ([name]) => !/_url$/.test(name) || name === 'override_update_url',
  );
  return element(
    'policy',
    {
      name: policyName(browser, 'install'),
      class: 'Machine',
      displayName: '$(string.install)',
      explainText: '$(string.install_explain)',
      presentation: `$(presentation.install_${browser})`,
      key,
    },
    [
      element('parentCategory', { ref: categoryName(browser) }),
      element('supportedOn', { ref: 'SUPPORTED_Hardop' }),
      element(
        'enabledList',
        { defaultKey: key },
        fixed.map(([valueName, value]) =>
          element('item', { valueName }, [
            element('value', {}, [typeof value === 'string' ? text(value) : decimal(Number(value))]),
          ]),
        ),
      ),
      element(
        'disabledList',
        { defaultKey: key },
        fixed.map(([valueName]) => element('item', { valueName }, [element('value', {}, [element('delete')])])),
      ),
      element('elements', {}, [
        element('text', { id: 'address', valueName: addressName(browser), required: 'true', maxLength: LONGEST_TEXT }),
      ]),
    ],
  );
}

/** The definitions. */
export function admx(config: KitConfig): string {
  return xmlDocument(
    element('policyDefinitions', { xmlns: NAMESPACE, revision: '1.0', schemaVersion: '1.0' }, [
      element('policyNamespaces', {}, [element('target', { prefix: 'hardop', namespace: 'Hardop.Policies' })]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [
        element('definitions', {}, [
          element('definition', { name: 'SUPPORTED_Hardop', displayName: '$(string.SUPPORTED_Hardop)' }),
        ]),
      ]),
      element('categories', {}, [
        element('category', { name: 'Hardop', displayName: '$(string.Hardop)' }),
        ...KIT_BROWSERS.map((browser) =>
          element('category', { name: categoryName(browser), displayName: `$(string.${categoryName(browser)})` }, [
            element('parentCategory', { ref: 'Hardop' }),
          ]),
        ),
      ]),
      element(
        'policies',
        {},
        KIT_BROWSERS.flatMap((browser) => [
          installPolicy(browser, config),
          ...MANAGEABLE_KEYS.map((key) => settingPolicy(browser, key, config)),
        ]),
      ),
    ]),
  );
}

const WORDS = {
  display: { nl: 'Beleid voor Hardop', en: 'Policies for Hardop' },
  supported: {
    nl: 'Chrome en Edge 123 of later, Firefox 142 of later',
    en: 'Chrome and Edge 123 or later, Firefox 142 or later',
  },
  install: { nl: 'Installeer Hardop', en: 'Install Hardop' },
  installExplain: {
    nl: 'Installeert Hardop uit het adres hieronder en houdt het bij. Dit schrijft een eigen sleutel onder ExtensionSettings. Heeft je instelling ExtensionSettings al als één regel JSON, laat dit dan staan en zet het stukje voor Hardop uit windows\\extension-settings in die regel.',
    en: 'Installs Hardop from the address below and keeps it current. This writes a key of its own under ExtensionSettings. When your institution already has ExtensionSettings as one line of JSON, leave this and put the piece for Hardop from windows\\extension-settings into that line.',
  },
  address: { nl: 'Adres', en: 'Address' },
  locked: {
    nl: 'Wat je hier zet, staat vast. Laat het op "Niet geconfigureerd" om het aan mensen zelf te laten.',
    en: 'What you set here is locked. Leave it at "Not configured" to leave it to people themselves.',
  },
  lockedEntries: {
    nl: 'Wat je hier zet, staat vast; mensen kunnen er zelf aan toevoegen.',
    en: 'What you set here is locked; people can add to it themselves.',
  },
  perLine: { nl: 'één per regel', en: 'one a line' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a setting does and what setting it by policy means. */
function explanation(key: SettingKey, language: UiLanguage): string {
  const field = fieldOf(key);
  const joins = field.kind === 'list' && field.merge === 'union';
  return `${field.description[language]}\n\n${(joins ? WORDS.lockedEntries : WORDS.locked)[language]}`;
}

function presentation(key: SettingKey, field: Field, language: UiLanguage): Element[] {
  const label = field.title[language];
  const inside = (): Element | null => {
    switch (field.kind) {
      case 'choice':
        return element('dropdownList', { refId: key, noSort: 'true', defaultItem: 0 }, [label]);
      case 'number':
        return element('decimalTextBox', { refId: key, defaultValue: field.default }, [label]);
      case 'text':
        return element('textBox', { refId: key }, [element('label', {}, [label])]);
      case 'list':
        return element('listBox', { refId: key }, [`${label} (${WORDS.perLine[language]})`]);
      default:
        return null;
    }
  };
  const control = inside();
  return control === null ? [] : [element('presentation', { id: key }, [control])];
}

/** The words of one language. */
export function adml(config: KitConfig, language: UiLanguage): string {
  const string = (id: string, value: string) => element('string', { id }, [value]);
  const strings = MANAGEABLE_KEYS.flatMap((key) => {
    const field = fieldOf(key);
    const options = field.kind === 'choice' ? field.options : [];
    return [
      string(key, `${field.title[language]} (${key})`),
      string(`${key}_explain`, explanation(key, language)),
      ...options.map(({ value, title }) => string(`${key}_${value}`, title[language])),
    ];
  });
  return xmlDocument(
    element('policyDefinitionResources', { xmlns: NAMESPACE, revision: '1.0', schemaVersion: '1.0' }, [
      element('displayName', {}, ['Hardop']),
      element('description', {}, [WORDS.display[language]]),
      element('resources', {}, [
        element('stringTable', {}, [
          string('Hardop', 'Hardop'),
          string('SUPPORTED_Hardop', WORDS.supported[language]),
          ...KIT_BROWSERS.map((browser) => string(categoryName(browser), BROWSER_NAMES[browser])),
          string('install', WORDS.install[language]),
          string('install_explain', WORDS.installExplain[language]),
          ...strings,
        ]),
        element('presentationTable', {}, [
          ...KIT_BROWSERS.map((browser) =>
            element('presentation', { id: `install_${browser}` }, [
              element('textBox', { refId: 'address' }, [
                element('label', {}, [WORDS.address[language]]),
                element('defaultValue', {}, [String(installEntry(browser, config)[addressName(browser)])]),
              ]),
            ]),
          ),
          ...MANAGEABLE_KEYS.flatMap((key) => presentation(key, fieldOf(key), language)),
        ]),
      ]),
    ]),
  );
}
