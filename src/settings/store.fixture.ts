/** A browser storage in memory, for tests. Values are copied, and change events arrive in a later turn, as in a browser. */
import type { PolicyStorage, StorageArea, StorageChanges } from './storage.ts';

type Items = Record<string, unknown>;

/** Creates it with what `local` holds; `managed` answers for the institution and may reject. */
export function createStorageFixture(local: Items = {}, managed: () => Promise<Items> = async () => ({})) {
  const items: Items = structuredClone(local);
  const listeners = new Set<(changes: StorageChanges, area: string) => void>();
  let failing = false;

  function tell(changes: StorageChanges, area: string): void {
    setTimeout(() => {
      for (const listener of listeners) listener(changes, area);
    });
  }

  function failWhenTold(): void {
    if (failing) throw new Error('QuotaExceededError');
  }

  const area: StorageArea = {
    async get(keys) {
      failWhenTold();
      const names = keys === null || keys === undefined ? Object.keys(items) : [keys].flat();
      return structuredClone(
        Object.fromEntries(names.filter((name) => name in items).map((name) => [name, items[name]])),
      );
    },
    async set(values) {
      failWhenTold();
      const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
      for (const [name, newValue] of Object.entries(structuredClone(values))) {
        changes[name] = { oldValue: items[name], newValue };
        items[name] = newValue;
      }
      tell(changes, 'local');
    },
  };

  const storage: PolicyStorage = {
    local: area,
    managed: { get: async () => structuredClone(await managed()) },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };

  return {
    storage,
    items,
    /** Somebody takes an item out: the developer tools, for one. */
    remove(name: string) {
      tell({ [name]: { oldValue: items[name] } }, 'local');
      delete items[name];
    },
    /** The browser tells of a new policy. */
    policyChanged: () => tell({ any: {} }, 'managed'),
    fail: (state: boolean) => {
      failing = state;
    },
    listeners: () => listeners.size,
  };
}
