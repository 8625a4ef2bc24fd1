import { describe, expect, test } from 'vitest';
import { DEFAULTS, resolve } from '../settings/resolve.ts';
import { pageView, popupOptions, snoozeEnd } from './page.ts';

const NOW = Date.UTC(2026, 4, 10, 21, 30);
const settings = DEFAULTS.settings;
const x = { url: undefined, answer: { platform: 'x' as const, composers: [] } };

describe('what the popup shows of a tab', () => {
  test.each([
    ['a page that is none of ours', { url: 'https://example.org/', answer: null }],
    ['a page without a known address', { url: undefined, answer: null }],
    ['a page of ours on which nobody answers', { url: 'https://x.com/home', answer: null }],
    [
      'a page of a host that stands in for ours',
      { url: undefined, answer: { platform: 'other' as const, composers: [] } },
    ],
  ])('%s is elsewhere', (_name, facts) => {
    expect(pageView(facts, settings, NOW)).toEqual({ state: 'elsewhere' });
  });

  test('a page that answers is read along on', () => {
    expect(pageView(x, settings, NOW)).toEqual({ state: 'on', host: 'x.com', locked: false, composers: [] });
  });

  test('a site that was switched off is off, by whom it was', () => {
    const user = resolve({}, { sites: ['facebook'] }).settings;
    expect(pageView(x, user, NOW)).toEqual({ state: 'off', host: 'x.com', locked: false });
    const managed = resolve({ sites: ['facebook'] }, {}).settings;
    expect(pageView(x, managed, NOW)).toEqual({ state: 'off', host: 'x.com', locked: true });
  });

  test('a snooze holds until its moment', () => {
    const quiet = resolve({}, { snoozedUntil: { x: NOW + 1 } }).settings;
    expect(pageView(x, quiet, NOW)).toEqual({ state: 'snoozed', host: 'x.com', locked: false, until: NOW + 1 });
    expect(pageView(x, quiet, NOW + 1)).toMatchObject({ state: 'on' });
  });
});

test('a snooze lasts an hour, or until the day ends where the user is', () => {
  expect(snoozeEnd('hour', NOW)).toBe(NOW + 3_600_000);
  const end = new Date(snoozeEnd('today', NOW));
  expect([end.getHours(), end.getMinutes()]).toEqual([0, 0]);
  expect(end.getTime() - NOW).toBeGreaterThan(0);
  expect(end.getTime() - NOW).toBeLessThanOrEqual(25 * 3_600_000);
});

describe('offers', () => {
  test('follow what the institution took away', () => {
    const { settings } = resolve({ disabledFeatures: ['quick-check', 'snooze'] }, {});
    expect(popupOptions(settings, NOW)).toMatchObject({ quickCheck: false, snooze: false });
  });

  test('name whom to ask, where the institution filled it in', () => {
    const { settings } = resolve({ institutionName: 'De Linden', contactPrivacy: 'fg@delinden.example' }, {});
    expect(popupOptions(settings, NOW)).toMatchObject({
      institution: 'De Linden',
      contacts: [{ key: 'contactPrivacy', contact: 'fg@delinden.example' }],
    });
    expect(popupOptions(resolve({}, {}).settings, NOW).contacts).toEqual([]);
  });

  test('the privacy reminder comes two months after the last time, and not when it is off', () => {
    const due = (user: object) => popupOptions(resolve({}, user).settings, NOW).privacyDue;
    expect(due({})).toBe(true);
    expect(due({ privacyReviewedAt: Date.UTC(2026, 2, 11) })).toBe(false);
    expect(due({ privacyReviewedAt: Date.UTC(2026, 2, 9) })).toBe(true);
    expect(due({ privacyReminder: false })).toBe(false);
  });
});
