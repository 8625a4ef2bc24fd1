import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Analysis } from '../engine/finding.ts';
import { PASSAGES } from '../guidelines/index.ts';
import { setLanguage } from '../i18n/index.ts';
import { POLICY_ITEM } from '../settings/storage.ts';
import { createStorageFixture } from '../settings/store.fixture.ts';
import { openSettings } from '../settings/store.ts';
import { createAnalysis } from './analysis.ts';
import { showsFirstRun, watchInstallation } from './first-run.ts';
import { createPassages } from './passages.ts';
import { offerSelectionCheck } from './selection.ts';
import { createToolbar, QUIET_COLOUR, SIGN } from './toolbar.ts';
import { watchUpdates } from './updates.ts';

const clear: Analysis = { language: 'nl', verdict: 'clear', findings: [] };

beforeEach(() => setLanguage('nl'));
afterEach(() => vi.useRealTimers());

function event() {
  const listeners: ((...args: unknown[]) => void)[] = [];
  return {
    addListener: (listener: (...args: unknown[]) => void) => void listeners.push(listener),
    emit: (...args: unknown[]) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

function settingsOf(stored: Record<string, unknown> = {}) {
  return openSettings(createStorageFixture(stored).storage);
}

describe('analysis', () => {
  const request = { text: 'tekst', platform: 'x', surface: 'comment' } as const;

  test('waits for the stored settings and passes them on', async () => {
    const analyze = vi.fn(() => clear);
    const settings = settingsOf({ 'setting.rulesOff': ['reach'], [POLICY_ITEM]: { institutionName: 'De Linden' } });
    expect(await createAnalysis(settings, analyze, () => ['en'])(request)).toBe(clear);
    expect(analyze).toHaveBeenCalledWith('tekst', {
      platform: 'x',
      surface: 'comment',
      settings: expect.objectContaining({ language: 'en', rulesOff: ['reach'], institutionNames: ['De Linden'] }),
    });
  });

  test('follows a change of settings with the next text', async () => {
    const analyze = vi.fn((_text: string, _context: unknown) => clear);
    const settings = settingsOf();
    const answer = createAnalysis(settings, analyze, () => ['nl']);
    await answer(request);
    await settings.set('ignoredWords', ['spoed']);
    await answer(request);
    expect(analyze.mock.calls.map(([, context]) => context)).toMatchObject([
      { settings: { ignoredWords: [] } },
      { settings: { ignoredWords: ['spoed'] } },
    ]);
  });

  test('shows no more than the user wants to see', async () => {
    const note = { rule: 'reach', severity: 'note' } as unknown as Analysis['findings'][number];
    const answer = createAnalysis(
      settingsOf({ 'setting.strictness': 'think' }),
      () => ({ ...clear, findings: [note] }),
      () => [],
    );
    expect(await answer(request)).toEqual(clear);
  });
});

describe('the toolbar', () => {
  /** `shared`: the text of all tabs. */
  function actionFixture(fail = false, shared = '') {
    const call = () => vi.fn(async () => (fail ? Promise.reject(new Error('No tab with id: 7.')) : undefined));
    return {
      getBadgeText: vi.fn(async (_details: object) => shared),
      setBadgeText: call(),
      setBadgeBackgroundColor: call(),
      setBadgeTextColor: call(),
      setTitle: call(),
    };
  }

  test.each([
    [0, 'clear', null, 'Hardop'],
    [1, 'clear', '1', 'Hardop: 1 opmerking op deze pagina'],
    [3, 'stop', '3', 'Hardop: 3 opmerkingen op deze pagina'],
    [100, 'think', '99+', 'Hardop: 100 opmerkingen op deze pagina'],
  ] as const)('%i remarks, %s', async (remarks, verdict, text, title) => {
    const action = actionFixture();
    await createToolbar(action).show(7, { remarks, verdict });
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
  });

  test('a tab without remarks says of the sign on its button what it is, in its own colour', async () => {
    const action = actionFixture(false, SIGN);
    const toolbar = createToolbar(action);
    await toolbar.show(7, { remarks: 2, verdict: 'stop' });
    await toolbar.clear(7);
    const title = 'Hardop: even gewacht. Je bericht staat er nog.';
    expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title });
    expect(action.setBadgeBackgroundColor).toHaveBeenLastCalledWith({ tabId: 7, color: QUIET_COLOUR });
  });

  test('what is told later is shown later, though the tab had no remarks before', async () => {
    const action = actionFixture();
    const toolbar = createToolbar(action);
    await Promise.all([toolbar.clear(7), toolbar.show(7, { remarks: 2, verdict: 'think' })]);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '2' });
    expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'Hardop: 2 opmerkingen op deze pagina' });
  });

  test('each verdict has a colour of its own', async () => {
    const action = actionFixture();
    for (const verdict of ['clear', 'think', 'stop'] as const)
      await createToolbar(action).show(7, { remarks: 1, verdict });
    expect(new Set(action.setBadgeBackgroundColor.mock.calls.map((call) => JSON.stringify(call))).size).toBe(3);
  });

  test('a tab that is gone is no fault', async () => {
    await expect(createToolbar(actionFixture(true)).clear(7)).resolves.toBeUndefined();
  });
});

describe('the chosen words', () => {
  function menuFixture({ openPopup }: { openPopup: () => Promise<void> }) {
    const onClicked = event();
    const browser = {
      contextMenus: { onClicked, update: vi.fn(async () => Promise.reject(new Error('no item'))), create: vi.fn() },
      action: { openPopup: vi.fn(openPopup) },
      windows: { create: vi.fn(async () => ({})) },
      runtime: { getURL: (path: string) => `chrome-extension://x/${path}` },
    };
    return { browser, onClicked, api: browser as unknown as Browser };
  }

  test('are handed to the popup once', () => {
    const { api, onClicked, browser } = menuFixture({ openPopup: async () => {} });
    const take = offerSelectionCheck(api, settingsOf());
    expect(take()).toBeNull();
    onClicked.emit({ menuItemId: 'check-selection', selectionText: 'Mooie dienst' });
    expect(browser.action.openPopup).toHaveBeenCalled();
    expect(take()).toEqual({ text: 'Mooie dienst' });
    expect(take()).toBeNull();
  });

  test('are forgotten when no popup comes', () => {
    vi.useFakeTimers();
    const { api, onClicked } = menuFixture({ openPopup: async () => {} });
    const take = offerSelectionCheck(api, settingsOf());
    onClicked.emit({ menuItemId: 'check-selection', selectionText: 'Mooie dienst' });
    vi.advanceTimersByTime(31_000);
    expect(take()).toBeNull();
  });

  test('get a window where a popup cannot be opened', async () => {
    const { api, onClicked, browser } = menuFixture({ openPopup: () => Promise.reject(new Error('not allowed')) });
    offerSelectionCheck(api, settingsOf());
    onClicked.emit({ menuItemId: 'check-selection', selectionText: 'Mooie dienst' });
    await vi.waitFor(() =>
      expect(browser.windows.create).toHaveBeenCalledWith(expect.objectContaining({ type: 'popup' })),
    );
  });

  test('the menu item is in the language of the settings, and gone where the institution took it away', async () => {
    const { api, browser } = menuFixture({ openPopup: async () => {} });
    const settings = settingsOf({ [POLICY_ITEM]: { disabledFeatures: ['quick-check'] } });
    offerSelectionCheck(api, settings);
    await vi.waitFor(() =>
      expect(browser.contextMenus.create).toHaveBeenCalledWith(
        expect.objectContaining({ title: 'Controleer selectie met Hardop', contexts: ['selection'], visible: false }),
        expect.any(Function),
      ),
    );
    setLanguage('en');
    expect(browser.contextMenus.update).toHaveBeenLastCalledWith(
      'check-selection',
      expect.objectContaining({ title: 'Check selection with Hardop' }),
    );
  });
});

describe('the first-run page', () => {
  test.each([
    [{}, 'normal', true],
    [{}, 'development', false],
    [{}, 'sideload', true],
    [{}, 'admin', false],
    [{ showFirstRun: true }, 'admin', true],
    [{ showFirstRun: false }, 'normal', false],
    [{ showFirstRun: 'no' }, 'normal', true],
  ])('policy %j, installed by %s: %s', (policy, installType, expected) => {
    expect(showsFirstRun(policy, installType)).toBe(expected);
  });

  test('waits until the policy is certain, and comes after an installation only', async () => {
    const onInstalled = event();
    const create = vi.fn(async () => ({}));
    const browser = {
      runtime: { onInstalled, getURL: (path: string) => path },
      management: { getSelf: async () => ({ installType: 'normal' }) },
      tabs: { create },
    } as unknown as Browser;
    let settle!: (policy: object) => void;
    watchInstallation(browser, { settled: new Promise((resolve) => (settle = resolve as typeof settle)) });
    onInstalled.emit({ reason: 'update' });
    onInstalled.emit({ reason: 'install' });
    await Promise.resolve();
    expect(create).not.toHaveBeenCalled();
    settle({});
    await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'options.html#first-run' }));
  });
});

describe('an update', () => {
  function updateFixture(open: number) {
    const session: Record<string, unknown> = {};
    const state = { open };
    const onUpdateAvailable = event();
    const reload = vi.fn();
    const browser = {
      runtime: { onUpdateAvailable, reload },
      tabs: {
        query: async () => [{ id: 1 }, { id: 2 }, {}],
        sendMessage: async (id: number) => {
          if (id === 1) throw new Error('Receiving end does not exist.');
          return { id: 0, answer: { open: state.open } };
        },
      },
      storage: {
        session: {
          set: async (items: object) => void Object.assign(session, items),
          get: async () => ({ ...session }),
        },
      },
    } as unknown as Browser;
    return { browser, onUpdateAvailable, reload, state };
  }

  test('is applied at once when no composer is open', async () => {
    const { browser, onUpdateAvailable, reload } = updateFixture(0);
    watchUpdates(browser);
    onUpdateAvailable.emit();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  });

  test('waits for the last composer, also over a restart of the worker', async () => {
    const { browser, onUpdateAvailable, reload, state } = updateFixture(1);
    await watchUpdates(browser).retry();
    onUpdateAvailable.emit();
    const restarted = watchUpdates(browser);
    await restarted.retry();
    expect(reload).not.toHaveBeenCalled();
    state.open = 0;
    await restarted.retry();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('that never came reloads nothing', async () => {
    const { browser, reload } = updateFixture(0);
    await watchUpdates(browser).retry();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('passages', () => {
  const policy = {
    institutionName: 'De Linden',
    guidelineUrl: 'https://delinden.example/richtlijn',
    guidelinePassages: [
      'reach | 2 | Denk aan wie meeleest.',
      'insult | 3 | Blijf vriendelijk. | https://delinden.example/3',
    ],
  };

  test('the institution’s own come first, then the known ones in the order asked for', async () => {
    const answer = createPassages(settingsOf({ [POLICY_ITEM]: policy }));
    const [first, second] = PASSAGES;
    const { passages } = await answer({ ids: [second!.id, 'gone', first!.id], rules: ['insult'] });
    expect(passages.map(({ id, own }) => [id, own])).toEqual([
      ['own-2', true],
      [second!.id, false],
      [first!.id, false],
    ]);
    expect(passages[0]).toEqual({
      id: 'own-2',
      publisher: 'De Linden',
      document: 'Eigen richtlijn',
      year: null,
      place: '3',
      summary: 'Blijf vriendelijk.',
      link: 'https://delinden.example/3',
      own: true,
    });
  });

  test('an own passage without an address leads to the own guideline', async () => {
    const { passages } = await createPassages(settingsOf({ [POLICY_ITEM]: policy }))({ ids: [], rules: ['reach'] });
    expect(passages.map(({ link }) => link)).toEqual(['https://delinden.example/richtlijn']);
  });
});
