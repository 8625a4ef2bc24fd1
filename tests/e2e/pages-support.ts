/** What the tests of popup and options share: width, what is in storage, a policy. */
import { expect, type Page } from '@playwright/test';

/** Nothing sticks out to the right at this width (CSS px), as at 320 px or under zoom. */
export async function expectFits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `overflow at ${width} px`).toBe(0);
}

interface ExtensionStorage {
  chrome: {
    storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
  };
}

/** Everything in the extension's storage, as text. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as ExtensionStorage).chrome.storage.local.get(null)),
  );
}

/** A made-up institution's policy. */
export const POLICY = {
  institutionName: 'De Linden',
  institutionNames: ['DL'],
  contactHelpdesk: 'helpdesk@delinden.example',
  guidelinePassages: ['patient-detail | Regel 3 | Laat weg waaraan iemand te herkennen is.'],
  rulesAlwaysOn: ['patient-detail', 'patient-name'],
  guard: 'ask',
  colour: 'red',
};
