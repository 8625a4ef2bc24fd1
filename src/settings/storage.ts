/** Where settings are kept in the browser's storage, and the part of its API that is used. */

/** Prefix of the user's settings in `storage.local`: one item a key, so that two contexts never overwrite each other's. */
export const USER_PREFIX = 'setting.';

/** Item in `storage.local` that holds the last known policy; written by the background only. */
export const POLICY_ITEM = 'policy';

/** Areas of `browser.storage`. */
export interface StorageArea {
  get(keys?: null | string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Items that changed, by name; one without `newValue` is gone. */
export type StorageChanges = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;
type StorageListener = (changes: StorageChanges, area: string) => void;

/** The part of `browser.storage` that pages and content scripts use. */
export interface SettingsStorage {
  readonly local: StorageArea;
  readonly onChanged: { addListener(listener: StorageListener): void; removeListener(listener: StorageListener): void };
}

/** The part of `browser.storage` that the background uses beside. */
export interface PolicyStorage extends SettingsStorage {
  readonly managed: Pick<StorageArea, 'get'>;
}
