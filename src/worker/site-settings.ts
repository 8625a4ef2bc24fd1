/** Answers for the overlay of one site: the settings that concern it, and the changes that the user makes there. */
import { resolveLanguage } from '../i18n/language.ts';
import type { SitePlatform } from '../messages/hosts.ts';
import type { SiteChange, SiteSettings } from '../messages/protocol.ts';
import { type Platform, RULE_IDS } from '../rules/rule.ts';
import { type ResolvedSettings, ruleState } from '../settings/resolve.ts';
import type { SettingsStore } from '../settings/store.ts';

/** What concerns the overlay on `site`. Pure. `preferred`: the browser's languages. */
export function siteSettings(settings: ResolvedSettings, site: Platform, preferred: readonly string[]): SiteSettings {
  const disabled = settings.disabledFeatures.value;
  return {
    language: resolveLanguage(settings.language.value, preferred),
    off: !settings.sites.value.some((each) => each === site),
    snoozedUntil: settings.snoozedUntil.value[site as SitePlatform] ?? null,
    badgeHidden: settings.badgeHiddenOn.value.some((each) => each === site),
    guard: settings.guard.value === 'ask',
    waitingMinutes: settings.waitingMinutes.value,
    lockedRules: RULE_IDS.filter((rule) => settings.rulesOff.locked || ruleState(settings, rule).locked),
    institution: settings.institutionName.value,
    mayIgnoreWords: !disabled.includes('ignore-words') && !settings.ignoredWords.locked,
    mayHideBadge: !disabled.includes('hide-badge') && !settings.badgeHiddenOn.locked,
    mayReadAloud: !disabled.includes('read-aloud'),
  };
}

/** Makes a change for `site`. The store refuses what is locked. */
export async function changeSiteSettings(
  store: Pick<SettingsStore, 'update'>,
  site: SitePlatform,
  change: SiteChange,
): Promise<void> {
  switch (change.change) {
    case 'ignore-words':
      await store.update('ignoredWords', (own) => {
        const others = own.filter((word) => !change.words.includes(word));
        return change.undo ? others : [...others, ...change.words];
      });
      return;
    case 'turn-off-rule':
      await store.update('rulesOff', (own) => {
        const others = own.filter((rule) => rule !== change.rule);
        return change.undo ? others : [...others, change.rule];
      });
      return;
    case 'hide-badge':
      await store.update('badgeHiddenOn', (own) => [...own.filter((each) => each !== site), site]);
      return;
    case 'wake':
      await store.update('snoozedUntil', ({ [site]: _, ...others }) => others);
  }
}
