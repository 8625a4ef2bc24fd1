/** The settings of an options page, by way of the store. */
import type { Resolution } from '../settings/resolve.ts';
import type { SettingsStore } from '../settings/store.ts';
import { exportSettings, importSettings } from '../settings/transfer.ts';
import type { SettingsModel } from './context.ts';

/** What the pages work with while `resolution` holds. */
export function settingsModel(store: SettingsStore, { settings, rejected }: Resolution): SettingsModel {
  return {
    settings,
    rejected,
    set: (key, value) => void store.set(key, value),
    exportText: () => exportSettings(store.own()),
    async importText(text) {
      const imported = importSettings(text);
      if (imported.unreadable) return { failed: 'unreadable', rejected: [] };
      const { stored, refused } = await store.setAll(imported.values);
      const failed = stored === 'stored' ? null : 'storage';
      return { failed, rejected: [...imported.rejected, ...refused] };
    },
  };
}
