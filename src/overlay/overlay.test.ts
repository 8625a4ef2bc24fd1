// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Composer } from '../composer/index.ts';
import type { SiteSettings } from '../messages/protocol.ts';
import { createOverlay } from './overlay.ts';
import type { OverlayServices } from './ports.ts';
import { findingOn } from './testing.ts';

const TEXT = 'Hopelijk een mooi trauma';

let settings: Partial<SiteSettings>;
let changed = () => {};
let end = new AbortController();

beforeEach(() => {
  end = new AbortController();
  settings = { off: false, snoozedUntil: null, guard: true, lockedRules: [], waitingMinutes: 10 };
});
afterEach(() => end.abort());

/** An overlay of one field with a text that is worth a pause. */
async function overlayOn() {
  const services: Partial<OverlayServices> = {
    analyze: async () => ({
      language: 'nl',
      verdict: 'stop',
      findings: [findingOn(TEXT, 'trauma', { rule: 'suffering-as-entertainment', severity: 'stop' })],
    }),
    report() {},
    settings: {
      get: () => settings as SiteSettings,
      subscribe(listener) {
        changed = listener;
        return () => {};
      },
    },
  };
  const overlay = createOverlay(services as OverlayServices, end.signal, () => {});
  const element = document.body.appendChild(document.createElement('textarea'));
  const composer = {
    id: 1,
    element,
    root: document,
    platform: 'x',
    surface: 'post',
    focused: true,
    look() {},
    read: () => TEXT,
    caret: () => null,
    clip: () => null,
    box: () => ({ left: 0, top: 0, width: 0, height: 0 }),
    controls: () => [],
    theme: () => 'light',
    layer: () => document.documentElement,
    focus() {},
  } as unknown as Composer;
  overlay.callbacks.attached(composer);
  overlay.callbacks.settled(composer, TEXT);
  await vi.waitFor(() => expect(overlay.findings()[0]?.analysis.findings).toHaveLength(1));
  return { overlay, composer };
}

test.each([
  ['snoozed', { snoozedUntil: Date.now() + 60_000 }],
  ['switched off', { off: true }],
] as const)(
  'Hardop that is %s gives a held post back to its writer, and does not say that there is nothing to see in it',
  async (_, next) => {
    const { overlay, composer } = await overlayOn();
    const submission = { by: 'key' as const, since: performance.now(), release: vi.fn(), cancel: vi.fn() };
    expect(overlay.callbacks.submitting(composer, submission)).toBe(true);
    changed();
    expect(submission.cancel).not.toHaveBeenCalled();
    Object.assign(settings, next);
    changed();
    expect(submission.cancel).toHaveBeenCalledTimes(1);
    expect(submission.release).not.toHaveBeenCalled();
  },
);
