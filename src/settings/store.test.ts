import { describe, expect, test, vi } from 'vitest';
import { GRACE, watchPolicy } from './policy.ts';
import { POLICY_ITEM } from './storage.ts';
import { createStorageFixture } from './store.fixture.ts';
import { openSettings } from './store.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the settings of a context', () => {
  test('are the defaults until storage has answered, then what is stored under the last known policy', async () => {
    const { storage } = createStorageFixture({
      'setting.guard': 'ask',
      'setting.waitingMinutes': 5,
      [POLICY_ITEM]: { guard: 'off' },
      unrelated: true,
    });
    const settings = openSettings(storage);
    expect(settings.$resolution.get().settings.guard.source).toBe('default');
    await settings.ready;
    expect(settings.$resolution.get().settings.guard).toMatchObject({ value: 'off', locked: true });
    expect(settings.$resolution.get().settings.waitingMinutes.value).toBe(5);
    expect(settings.$resolution.get().rejected).toEqual([]);
  });

  test('are the defaults when storage is broken', async () => {
    const fixture = createStorageFixture({ 'setting.guard': 'off' });
    fixture.fail(true);
    const settings = openSettings(fixture.storage);
    await settings.ready;
    expect(settings.$resolution.get().settings.guard.value).toBe('ask');
    expect(await settings.set('guard', 'off')).toBe('storage-failed');
    expect(settings.$resolution.get().settings.guard.value).toBe('ask');
  });

  test('follow a change in another context, also one during the first read', async () => {
    const { storage } = createStorageFixture();
    const here = openSettings(storage);
    const there = openSettings(storage);
    const early = storage.local.set({ 'setting.strictness': 'stop' });
    await Promise.all([here.ready, early]);
    await turn();
    expect(here.$resolution.get().settings.strictness.value).toBe('stop');
    const seen = vi.fn();
    here.$resolution.listen(() => seen(here.$resolution.get().settings.guard.value));
    await there.set('guard', 'off');
    await turn();
    expect(seen).toHaveBeenCalledWith('off');
  });

  test('refuse what is locked, not the user’s, or of another form', async () => {
    const { storage, items } = createStorageFixture({ [POLICY_ITEM]: { guard: 'ask' } });
    const settings = openSettings(storage);
    expect(await settings.set('guard', 'off')).toBe('locked');
    expect(await settings.set('rulesAlwaysOn', [])).toBe('locked');
    expect(await settings.set('waitingMinutes', 1000)).toBe('invalid');
    expect(items).toEqual({ [POLICY_ITEM]: { guard: 'ask' } });
  });

  test('take many additions to a list at once without losing one', async () => {
    const { storage } = createStorageFixture({ [POLICY_ITEM]: { rulesOff: ['reach'] } });
    const settings = openSettings(storage);
    const words = Array.from({ length: 50 }, (_, index) => `woord ${index}`);
    await Promise.all(words.map((word) => settings.update('ignoredWords', (own) => [...own, word])));
    expect(settings.$resolution.get().settings.ignoredWords.value).toEqual(words);
    // An update of a joined list starts from the user's own part.
    await settings.update('rulesOff', (own) => [...own, 'insult']);
    expect(settings.own().rulesOff).toEqual(['insult']);
  });

  test('forget a value that is gone from storage', async () => {
    const { storage, remove } = createStorageFixture({ 'setting.guard': 'off' });
    const settings = openSettings(storage);
    await settings.ready;
    remove('setting.guard');
    await turn();
    expect(settings.$resolution.get().settings.guard.source).toBe('default');
  });

  test('keep the rest when some of many values are refused', async () => {
    const { storage } = createStorageFixture({ [POLICY_ITEM]: { guard: 'ask' } });
    const settings = openSettings(storage);
    const { stored, refused } = await settings.setAll({ guard: 'off', waitingMinutes: 7 });
    expect(stored).toBe('stored');
    expect(refused).toMatchObject([{ key: 'guard', reason: 'locked' }]);
    expect(settings.$resolution.get().settings.waitingMinutes.value).toBe(7);
  });

  test('stop listening when closed', async () => {
    const fixture = createStorageFixture();
    const settings = openSettings(fixture.storage);
    settings.close();
    expect(fixture.listeners()).toBe(0);
  });
});

describe('the policy', () => {
  /** A clock that stands still until told. */
  function clock() {
    let pass!: () => void;
    const wait = vi.fn(
      (_ms: number) =>
        new Promise<void>((resolve) => {
          pass = resolve;
        }),
    );
    return { wait, pass: () => pass() };
  }

  test('is kept for all contexts as soon as it is known', async () => {
    const { storage, items } = createStorageFixture({}, async () => ({ guard: 'off' }));
    const settings = openSettings(storage);
    expect(await watchPolicy(storage).settled).toEqual({ guard: 'off' });
    expect(items[POLICY_ITEM]).toEqual({ guard: 'off' });
    await turn();
    expect(settings.$resolution.get().settings.guard.locked).toBe(true);
  });

  test('that first answers empty, as after a force-installation, does not undo the last known one', async () => {
    let policy = {};
    const { wait, pass } = clock();
    const fixture = createStorageFixture({ [POLICY_ITEM]: { guard: 'off' } }, async () => policy);
    const { settled } = watchPolicy(fixture.storage, wait);
    await turn();
    expect(fixture.items[POLICY_ITEM]).toEqual({ guard: 'off' });
    expect(wait).toHaveBeenCalledWith(GRACE);
    policy = { guard: 'ask' };
    fixture.policyChanged();
    await turn();
    expect(fixture.items[POLICY_ITEM]).toEqual({ guard: 'ask' });
    pass();
    expect(await settled).toEqual({ guard: 'ask' });
  });

  test('that stays empty was withdrawn: the locks go', async () => {
    const { wait, pass } = clock();
    const { storage, items } = createStorageFixture({ [POLICY_ITEM]: { guard: 'off' } });
    const settings = openSettings(storage);
    const { settled } = watchPolicy(storage, wait);
    await turn();
    expect(settings.$resolution.get().settings.guard.locked).toBe(true);
    pass();
    expect(await settled).toEqual({});
    expect(items[POLICY_ITEM]).toEqual({});
    await turn();
    expect(settings.$resolution.get().settings.guard.locked).toBe(false);
  });

  test('that is withdrawn while the browser runs is believed at once', async () => {
    let policy: Record<string, unknown> = { guard: 'off' };
    const fixture = createStorageFixture({}, async () => policy);
    await watchPolicy(fixture.storage).settled;
    policy = {};
    fixture.policyChanged();
    await turn();
    expect(fixture.items[POLICY_ITEM]).toEqual({});
  });

  test('that a browser rejects is none, and is not written when it was none before', async () => {
    const { wait, pass } = clock();
    const { storage, items } = createStorageFixture({}, async () => {
      throw new Error('Managed storage manifest not found');
    });
    const { settled } = watchPolicy(storage, wait);
    await turn();
    pass();
    expect(await settled).toEqual({});
    expect(items).toEqual({});
  });

  test('is not written again when it is the same', async () => {
    const { storage } = createStorageFixture({ [POLICY_ITEM]: { guard: 'off' } }, async () => ({ guard: 'off' }));
    const set = vi.spyOn(storage.local, 'set');
    await watchPolicy(storage).settled;
    expect(set).not.toHaveBeenCalled();
  });
});
