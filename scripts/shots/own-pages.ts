/** What the pictures of the extension's own pages share: an institution, windows, and the whole of a page. */
import type { Studio } from './studio.ts';

/** A made-up institution’s. */
export const POLICY = {
  institutionName: 'De Linden',
  institutionNames: ['Ziekenhuis De Linden', 'DL'],
  contactHelpdesk: 'helpdesk@delinden.example',
  guidelinePassages: [
    'patient-detail | Huisregels online, 2025, regel 3 | Laat weg waaraan iemand te herkennen is. Zonder naam is nog niet anoniem.',
  ],
  rulesAlwaysOn: ['patient-detail', 'patient-name'],
  ruleSeverities: ['reach=think'],
  guard: 'ask',
};

/** CSS px: a narrow window, and the usual one under 200 % zoom. */
export const NARROW = { width: 320, height: 900 };
export const ZOOM = { width: 640, height: 400 };

/** Grows the window to the height of the page, so that all of it is in the picture. */
export async function whole({ page }: Studio): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = page.viewportSize()!;
  await page.setViewportSize({ width, height: Math.min(height, 4000) });
  await page.waitForTimeout(200);
}
