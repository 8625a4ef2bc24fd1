/**
 * The settings of one context (background, page or content script), kept current. It reads the user's settings and the last known
 * policy from `storage.local`, which answers at once; the policy itself is watched by the background alone
 * (policy.ts), so a change reaches every open tab through one storage event.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { parseValue } from './parse.ts';
import { type Rejected, shown } from './rejection.ts';
import { DEFAULTS, type Resolution, resolve } from './resolve.ts';
import { POLICY_ITEM, type SettingsStorage, type StorageChanges, USER_PREFIX } from './storage.ts';
import { fieldOf, isSettingKey, type SettingKey, type SettingValues } from './table.ts';

/** How storing a setting ended. */
export type Stored = 'stored' | 'locked' | 'invalid' | 'storage-failed';

/** The settings as pages and content scripts see them. */
export interface SettingsStore {
  /** What holds now; `DEFAULTS` until `ready`. A store: `get()`, `subscribe()`, and `useStore` in Preact. */
  readonly $resolution: ReadableAtom<Resolution>;
  /** Resolves when the stored settings are in; never rejects, broken storage means defaults. */
  readonly ready: Promise<void>;
  /** Stores the user's value. Refused when the institution locked the setting or the value does not fit the table. */
  set<Key extends SettingKey>(key: Key, value: SettingValues[Key]): Promise<Stored>;
  /** Changes the user's own value, read at the moment of the change ("add this word"). Without the institution's entries. */
  update<Key extends SettingKey>(key: Key, change: (own: SettingValues[Key]) => SettingValues[Key]): Promise<Stored>;
  /** Stores many values at once, as after an import; the refused ones are listed. */
  setAll(values: Partial<SettingValues>): Promise<{ stored: Stored; refused: readonly Rejected[] }>;
  /** The user's stored values as they are, for export. */
  own(): Readonly<Partial<SettingValues>>;
  /** Stops listening to storage. */
  close(): void;
}

type Items = Record<string, unknown>;

/** Opens the settings. */
export function openSettings(storage: SettingsStorage): SettingsStore {
  const $resolution = atom<Resolution>(DEFAULTS);
  /** The user's items by key, without the prefix, as stored. */
  let user: Items = {};
  let policy: unknown = {};
  // Changes that arrive while the first read is under way are newer than what it will answer.
  let early: StorageChanges[] | null = [];
  let writing: Promise<unknown> = Promise.resolve();

  function publish(): void {
    $resolution.set(resolve(policy, user));
  }

  function take(name: string, value: unknown): boolean {
    if (name === POLICY_ITEM) {
      policy = value ?? {};
      return true;
    }
    if (!name.startsWith(USER_PREFIX)) return false;
    const key = name.slice(USER_PREFIX.length);
    const { [key]: _, ...others } = user;
    user = value === undefined ? others : { ...others, [key]: value };
    return true;
  }

  function apply(changes: StorageChanges): void {
    let touched = false;
    for (const [name, change] of Object.entries(changes)) touched = take(name, change.newValue) || touched;
    if (touched) publish();
  }

  function changed(changes: StorageChanges, area: string): void {
    if (area !== 'local') return;
    if (early !== null) early.push(changes);
    else apply(changes);
  }

  async function load(): Promise<void> {
    try {
      const items = await storage.local.get(null);
      for (const [name, value] of Object.entries(items)) take(name, value);
    } catch {
      // Broken or forbidden storage: the defaults hold, and later changes are still heard.
    }
    const missed = early ?? [];
    early = null;
    for (const changes of missed) apply(changes);
    publish();
  }

  function ownValue(key: SettingKey): unknown {
    const field = fieldOf(key);
    const parsed = Object.hasOwn(user, key) ? parseValue(field, user[key]) : null;
    return parsed !== null && 'value' in parsed ? parsed.value : field.default;
  }

  function problem(key: SettingKey, value: unknown): 'locked' | 'invalid' | null {
    const field = fieldOf(key);
    if (!field.user) return 'locked';
    if ($resolution.get().settings[key].locked) return 'locked';
    return 'value' in parseValue(field, value) ? null : 'invalid';
  }

  async function write(items: Items): Promise<Stored> {
    try {
      await storage.local.set(items);
    } catch {
      return 'storage-failed';
    }
    // The event will say the same; taking it now keeps a following `update` from reading the old value.
    apply(Object.fromEntries(Object.entries(items).map(([name, newValue]) => [name, { newValue }])));
    return 'stored';
  }

  /** One write after the other, so that each `update` sees the one before. */
  function queue<T>(work: () => Promise<T>): Promise<T> {
    const result = Promise.all([ready, writing]).then(work);
    writing = result.catch(() => {});
    return result;
  }

  function store(key: SettingKey, value: () => unknown): Promise<Stored> {
    return queue(async () => {
      const parsed = value();
      const refusal = problem(key, parsed);
      if (refusal !== null) return refusal;
      return write({ [USER_PREFIX + key]: parseValue(fieldOf(key), parsed).value });
    });
  }

  storage.onChanged.addListener(changed);
  const ready = load();

  return {
    $resolution,
    ready,
    set: (key, value) => store(key, () => value),
    update: (key, change) => store(key, () => change(ownValue(key) as SettingValues[typeof key])),
    setAll: (values) =>
      queue(async () => {
        const items: Items = {};
        const refused: Rejected[] = [];
        for (const [key, value] of Object.entries(values)) {
          const refusal = isSettingKey(key) ? problem(key, value) : 'invalid';
          if (refusal === null) items[USER_PREFIX + key] = parseValue(fieldOf(key as SettingKey), value).value;
          else
            refused.push({
              from: 'import',
              key,
              entry: shown(value),
              reason: refusal === 'locked' ? 'locked' : 'wrong-type',
            });
        }
        return { stored: Object.keys(items).length > 0 ? await write(items) : 'stored', refused };
      }),
    own: () => ({ ...user }) as Partial<SettingValues>,
    close: () => storage.onChanged.removeListener(changed),
  };
}
