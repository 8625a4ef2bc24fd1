/** The settings of an options page, by way of the store. */
import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { SettingsStore, Stored } from '../settings/store.ts';
import { exportSettings, importSettings } from '../settings/transfer.ts';
import type { SettingsModel } from './context.ts';

/** What the pages work with. */
export function useSettingsModel(store: SettingsStore): SettingsModel {
  const { settings, rejected } = useStore(store.$resolution);
  const [last, setLast] = useState<{ stored: Stored }>({ stored: 'stored' });
  return useMemo(() => {
    // A change that was refused draws the page again: a switch that was clicked stands as clicked until it is told what holds.
    const heed = (storing: Promise<Stored>) =>
      void storing.then((stored) =>
        setLast((was) => (stored === 'stored' && was.stored === stored ? was : { stored })),
      );
    return {
      settings,
      rejected,
      unsaved: last.stored === 'storage-failed',
      set: (key, value) => heed(store.set(key, value)),
      // The table ties lists to their keys, which TypeScript cannot follow through a variable key.
      updateList: (key, change) => heed(store.update(key, change as never)),
      exportText: () => exportSettings(store.own()),
      async importText(text) {
        const imported = importSettings(text);
        if (imported.unreadable) return { failed: 'unreadable', rejected: [] };
        const { stored, refused } = await store.setAll(imported.values);
        const failed = stored === 'stored' ? null : 'storage';
        return { failed, rejected: [...imported.rejected, ...refused] };
      },
    };
  }, [store, settings, rejected, last]);
}
