/** The settings as the pages see them: what holds now, and how to change it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useMessages } from '../i18n/hooks.ts';
import { DEFAULTS, type ResolvedSettings } from '../settings/resolve.ts';
import type { SettingKey, SettingValues } from '../settings/table.ts';
import { $options } from './words.ts';

export interface SettingsModel {
  readonly settings: ResolvedSettings;
  /** Stores the user's value. The change comes back through `settings`. */
  set<Key extends SettingKey>(key: Key, value: SettingValues[Key]): void;
}

export const SettingsContext = createContext<SettingsModel>({ settings: DEFAULTS.settings, set: () => {} });

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
