/**
 * Draws the toolbar icons from public/icons/icon.svg: `node scripts/icons.ts`. Needs a Chromium (Playwright's, or the
 * path in CHROMIUM, or /usr/bin/chromium). The PNGs are checked in, so nobody who only builds needs to run this.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Edge lengths in px that browsers ask for: toolbar, toolbar on dense screens, page of extensions, store. */
const SIZES = [16, 32, 48, 128];

const folder = new URL('../public/icons/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');
const candidates = [process.env.CHROMIUM, '/usr/bin/chromium'];
const executablePath = candidates.find((path) => path !== undefined && existsSync(path));
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const file = fileURLToPath(new URL(`${size}.png`, folder));
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
  process.stdout.write(`${file}\n`);
}
await browser.close();
