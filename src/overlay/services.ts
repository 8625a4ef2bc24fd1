/** Connects the overlay to the background and to the settings. */
import type { Client } from '../messages/client.ts';
import { GUARD_TIMEOUT } from '../messages/client.ts';
import type { SitePlatform } from '../messages/hosts.ts';
import { RULE_IDS } from '../rules/rule.ts';
import type { ResolvedSettings } from '../settings/resolve.ts';
import { ruleState } from '../settings/resolve.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { OverlayServices, OverlaySettings } from './ports.ts';

/** The services of a page on `site`. */
export function connectServices(client: Client, store: SettingsStore, site: SitePlatform): OverlayServices {
  let current = overlaySettings(store.$resolution.get().settings, site);
  const ask: OverlayServices['analyze'] = async (composer, text, platform, surface) => {
    const outcome = await client.request(
      'analyze',
      { text, platform, surface },
      { latest: `composer-${composer}`, timeout: GUARD_TIMEOUT * 10 },
    );
    return outcome.status === 'answer' ? outcome.answer : null;
  };
  return {
    analyze: ask,
    async passages(ids, rules) {
      const outcome = await client.request('passages', { ids, rules });
      return outcome.status === 'answer' ? outcome.answer.passages : [];
    },
    report: (remarks, verdict) => void client.request('report', { remarks, verdict }, { latest: 'report' }),
    ignoreWords(words) {
      void store.update('ignoredWords', (own) => [...own.filter((word) => !words.includes(word)), ...words]);
      return () => void store.update('ignoredWords', (own) => own.filter((word) => !words.includes(word)));
    },
    turnOff(rule) {
      void store.update('rulesOff', (own) => [...own.filter((each) => each !== rule), rule]);
      return () => void store.update('rulesOff', (own) => own.filter((each) => each !== rule));
    },
    hideBadge: () => void store.update('badgeHiddenOn', (own) => [...own.filter((each) => each !== site), site]),
    wake() {
      void store.update('snoozedUntil', ({ [site]: _, ...others }) => others);
    },
    openLibrary: (passage) => void client.request('open-library', { passage }),
    settings: {
      get: () => current,
      subscribe: (listener) =>
        store.$resolution.subscribe(({ settings }) => {
          current = overlaySettings(settings, site);
          listener(current);
        }),
    },
  };
}

/** What of the settings concerns the overlay on a site. */
export function overlaySettings(settings: ResolvedSettings, site: SitePlatform): OverlaySettings {
  const institution = settings.institutionName.value;
  const disabled = settings.disabledFeatures.value;
  return {
    off: !settings.sites.value.includes(site),
    snoozedUntil: settings.snoozedUntil.value[site] ?? null,
    badgeHidden: settings.badgeHiddenOn.value.includes(site),
    guard: settings.guard.value === 'ask',
    waitingMinutes: settings.waitingMinutes.value,
    lockedRules: new Map(
      RULE_IDS.filter((rule) => ruleState(settings, rule).locked || settings.rulesOff.locked).map((rule) => [
        rule,
        institution,
      ]),
    ),
    mayIgnoreWords: !disabled.includes('ignore-words') && !settings.ignoredWords.locked,
    mayHideBadge: !disabled.includes('hide-badge') && !settings.badgeHiddenOn.locked,
    mayReadAloud: !disabled.includes('read-aloud'),
  };
}
