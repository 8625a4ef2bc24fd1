/** The settings as the pages see them: what holds now, and how to change it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useMessages } from '../i18n/hooks.ts';
import type { Rejected } from '../settings/rejection.ts';
import { DEFAULTS, type ResolvedSettings } from '../settings/resolve.ts';
import type { SettingKey, SettingValues } from '../settings/table.ts';
import { $options } from './words.ts';

/** How putting a file back ended. */
export interface ImportResult {
  /** Nothing was taken: the file could not be read, is no export of settings, or storage refused. */
  readonly failed: 'file' | 'unreadable' | 'storage' | null;
  readonly rejected: readonly Rejected[];
}

/** What the pages know of the settings and can do with them. */
export interface SettingsModel {
  readonly settings: ResolvedSettings;
  /** Entries of the policy and of the stored settings that were left out. */
  readonly rejected: readonly Rejected[];
  /** The browser did not keep the last change. */
  readonly unsaved: boolean;
  /** Stores the user's value. The change comes back through `settings`. */
  set<Key extends SettingKey>(key: Key, value: SettingValues[Key]): void;
  /**
   * Changes the user's own entries of a list, as they are stored at that moment: a list made of what the page shows would lose the
   * click before it, and the entries that the institution fixed meanwhile.
   */
  updateList(key: SettingKey, change: (own: readonly string[]) => readonly string[]): void;
  /** The user's own settings as the text of a file. */
  exportText(): string;
  /** Takes over what fits from such a file. */
  importText(text: string): Promise<ImportResult>;
}

export const SettingsContext = createContext<SettingsModel>({
  settings: DEFAULTS.settings,
  rejected: [],
  unsaved: false,
  set: () => {},
  updateList: () => {},
  exportText: () => '',
  importText: async () => ({ failed: 'storage', rejected: [] }),
});

/** The settings, inside a page that provides them. */
export function useSettings(): SettingsModel {
  return useContext(SettingsContext);
}

/** The institution's name as a sentence needs it; `start` at its beginning. */
export function useInstitution(start = false): string {
  const t = useMessages($options);
  const { institutionName } = useSettings().settings;
  // A name that the user typed is no proof that this institution is the one that fixed something.
  if (institutionName.source === 'managed' && institutionName.value !== '') return institutionName.value;
  return start ? t.yourInstitution : t.yourInstitutionInside;
}

/** The entries of a list that are the user's own: all that the institution did not fix. */
export function ownEntries(setting: {
  value: readonly string[];
  lockedEntries?: readonly string[];
}): readonly string[] {
  const locked = new Set(setting.lockedEntries?.map((entry) => entry.toLowerCase()));
  return setting.value.filter((entry) => !locked.has(entry.toLowerCase()));
}
