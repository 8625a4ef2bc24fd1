/** What the badge of a field says now. Pure. */
import { format } from '../../i18n/index.ts';
import type { SiteSettings } from '../../messages/protocol.ts';
import type { Field } from '../field.ts';
import type { BadgeState } from './Badge.tsx';

/** `null`: no badge. `now` in ms since the epoch. */
export function badgeState(
  { composer, session, waitUntil, menu }: Pick<Field, 'composer' | 'session' | 'waitUntil' | 'menu'>,
  { off, snoozedUntil }: Pick<SiteSettings, 'off' | 'snoozedUntil'>,
  { retired, now }: { retired: boolean; now: number },
): BadgeState | null {
  // At an empty field too: an update comes when nothing is being written, and whoever begins to write there has no reader.
  if (retired) return { kind: 'updated' };
  if (off) return null;
  const inUse = composer.focused || menu;
  if (snoozedUntil !== null && snoozedUntil > now) {
    if (!inUse) return null;
    return {
      kind: 'snoozed',
      until: format.get().time(new Date(snoozedUntil), { hour: '2-digit', minute: '2-digit' }),
    };
  }
  if (waitUntil !== null) {
    return waitUntil > now ? { kind: 'waiting', minutes: Math.ceil((waitUntil - now) / 60_000) } : { kind: 'waited' };
  }
  const [first] = session.remarks;
  if (first) return { kind: 'remarks', count: session.remarks.length, severity: first.severity };
  return inUse ? { kind: 'quiet' } : null;
}
