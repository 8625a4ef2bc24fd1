/** The state of an installation as plain text, for a help desk. Holds settings, never a text that someone wrote. Pure. */
import type { Rejected } from '../../settings/rejection.ts';
import type { ResolvedSettings } from '../../settings/resolve.ts';
import { fieldOf, SETTING_KEYS, type SettingKey } from '../../settings/table.ts';
import type { Installation } from './installation.ts';

/** Settings that are the user's own words rather than how Hardop is set up; a help desk needs their number, not their content. */
const PRIVATE: ReadonlySet<SettingKey> = new Set(['ignoredWords', 'heldTitles', 'role']);

/** The keys that are shown: all but what Hardop remembers by itself. */
export const SHOWN_KEYS: readonly SettingKey[] = SETTING_KEYS.filter((key) => fieldOf(key).group !== 'state');

/** One line for each fact; in English, as the keys are, so that any help desk can read and search it. */
export function reportText(
  installation: Installation,
  settings: ResolvedSettings,
  rejected: readonly Rejected[],
): string {
  const lines = [
    `Hardop ${installation.version}`,
    `installed: ${installation.installType}`,
    `browser: ${installation.browser}`,
    '',
    'settings (key = value | source):',
    ...SHOWN_KEYS.map((key) => {
      const { value, locked, source, lockedEntries } = settings[key];
      const shown = PRIVATE.has(key) && source === 'user' ? hidden(value) : JSON.stringify(value);
      const lock = locked
        ? ', locked'
        : lockedEntries?.length
          ? `, locked entries: ${JSON.stringify(lockedEntries)}`
          : '';
      return `${key} = ${shown} | ${source}${lock}`;
    }),
    '',
    rejected.length === 0 ? 'rejected: none' : 'rejected:',
    ...rejected.map(({ from, key, entry, reason }) => `${from} ${key}: ${reason}${entry === null ? '' : ` ${entry}`}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Says that there is something without saying what. */
function hidden(value: unknown): string {
  return Array.isArray(value) ? `(${value.length} own)` : '(own)';
}
