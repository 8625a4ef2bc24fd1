/** Connects the overlay to the background. */
import { setLanguage } from '../i18n/index.ts';
import type { Client } from '../messages/client.ts';
import { MAX_TEXT_LENGTH, type SiteChange, type SiteSettings } from '../messages/protocol.ts';
import type { OverlayServices } from './ports.ts';

/** An answer that takes longer than this (ms) is about a text of another time. */
const ANALYSIS_TIMEOUT = 5000;

/** The part of `browser.storage` that tells of changed settings. */
export interface StorageEvents {
  readonly onChanged: { addListener(listener: () => void): void; removeListener(listener: () => void): void };
}

/** Until the settings are in nothing is read, shown or held. */
const NOT_YET: SiteSettings = {
  language: 'nl',
  off: true,
  snoozedUntil: null,
  badgeHidden: false,
  guard: false,
  waitingMinutes: 10,
  lockedRules: [],
  institution: '',
  mayIgnoreWords: false,
  mayHideBadge: false,
  mayReadAloud: false,
};

/**
 * The services of a page. `start` is called when a field is there: before that the worker is left asleep. `leave` and `resume` are
 * for a page that goes into the back/forward cache and comes out of it: in there it hears of no change.
 */
export function connectServices(
  client: Client,
  storage: StorageEvents,
): OverlayServices & { start(): void; leave(): void; resume(): void; close(): void } {
  let current = NOT_YET;
  let started = false;
  const listeners = new Set<() => void>();
  const load = async () => {
    const outcome = await client.request('site-settings', {}, { latest: 'site-settings' });
    if (outcome.status !== 'answer') return;
    current = outcome.answer;
    setLanguage(current.language);
    for (const listener of listeners) listener();
  };
  const reload = () => void load();
  const change = (request: SiteChange) => void client.request('change-site-settings', request);
  return {
    start() {
      if (started) return;
      started = true;
      reload();
      try {
        storage.onChanged.addListener(reload);
      } catch {
        // The page is older than an update: the extension's events went with it, and the request has found that out.
      }
    },
    leave: () => client.hangUp(),
    resume() {
      if (started) reload();
    },
    close: () => storage.onChanged.removeListener(reload),
    async analyze(composer, text, platform, surface) {
      // It would be refused, and copied to the worker at every letter for that.
      if (text.length > MAX_TEXT_LENGTH) return null;
      const options = { latest: `composer-${composer}`, timeout: ANALYSIS_TIMEOUT };
      const outcome = await client.request('analyze', { text, platform, surface }, options);
      return outcome.status === 'answer' ? outcome.answer : null;
    },
    async passages(ids, rules) {
      const outcome = await client.request('passages', { ids, rules });
      return outcome.status === 'answer' ? outcome.answer.passages : [];
    },
    report: (remarks, verdict) => void client.request('report', { remarks, verdict }, { latest: 'report' }),
    ignoreWords(words) {
      change({ change: 'ignore-words', words, undo: false });
      return () => change({ change: 'ignore-words', words, undo: true });
    },
    turnOff(rule) {
      change({ change: 'turn-off-rule', rule, undo: false });
      return () => change({ change: 'turn-off-rule', rule, undo: true });
    },
    hideBadge: () => change({ change: 'hide-badge' }),
    wake: () => change({ change: 'wake' }),
    openLibrary: (passage) => void client.request('open-library', { passage }),
    waited: (missed) => void client.request('waited', { missed }, { latest: 'waited' }),
    settings: {
      get: () => current,
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
  };
}
