/** From what the browser and the settings say to what the popup shows of the active tab. Pure. */
import { platformOf, SITE_HOSTS, type SitePlatform } from '../messages/hosts.ts';
import type { TabProtocol } from '../messages/protocol.ts';
import type { ResolvedSettings } from '../settings/resolve.ts';
import { CONTACT_KEYS, type PageView, type PopupOptions, type SnoozeLength } from './services.ts';

/** Everything known of the active tab. */
export interface TabFacts {
  /** Its address, where the browser tells it. */
  readonly url: string | undefined;
  /** What its content script answered; `null`: nobody did. */
  readonly answer: TabProtocol['page-findings']['answer'] | null;
}

/** The site of the tab; `null` when it is none of ours, or not known. */
export function siteOf({ url, answer }: TabFacts): SitePlatform | null {
  if (answer === null) return platformOf(url);
  return answer.platform === 'other' ? null : answer.platform;
}

/** `now` in ms since 1970. */
export function pageView(facts: TabFacts, settings: ResolvedSettings, now: number): PageView {
  const site = siteOf(facts);
  if (site === null) return { state: 'elsewhere' };
  const host = SITE_HOSTS[site][0]!;
  const { sites, snoozedUntil } = settings;
  const locked = sites.locked;
  if (!sites.value.includes(site)) return { state: 'off', host, locked };
  const until = snoozedUntil.value[site] ?? 0;
  if (until > now) return { state: 'snoozed', host, locked, until };
  if (facts.answer === null) return { state: 'elsewhere' };
  return { state: 'on', host, locked, composers: facts.answer.composers };
}

/** Until when a snooze that begins at `now` lasts, in ms since 1970: an hour on, or the end of the day where the user is. */
export function snoozeEnd(length: SnoozeLength, now: number): number {
  if (length === 'hour') return now + 60 * 60 * 1000;
  const end = new Date(now);
  end.setHours(24, 0, 0, 0);
  return end.getTime();
}

/** How often the guidelines advise to go over the privacy settings of one's accounts, in months. */
const PRIVACY_MONTHS = 2;

/** What the popup offers under these settings. `now` in ms since 1970. */
export function popupOptions(settings: ResolvedSettings, now: number): PopupOptions {
  const disabled = settings.disabledFeatures.value;
  const due = new Date(settings.privacyReviewedAt.value);
  due.setMonth(due.getMonth() + PRIVACY_MONTHS);
  return {
    quickCheck: !disabled.includes('quick-check'),
    snooze: !disabled.includes('snooze'),
    institution: settings.institutionName.value,
    contacts: CONTACT_KEYS.map((key) => ({ key, contact: settings[key].value })).filter(
      ({ contact }) => contact !== '',
    ),
    privacyDue: settings.privacyReminder.value && now >= due.getTime(),
  };
}
