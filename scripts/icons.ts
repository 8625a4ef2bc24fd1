/** Draws the toolbar icons from public/icons/icon.svg: `npx node scripts/icons.ts`. The PNGs are checked in, so nobody who only builds runs this. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureChromium } from './setup/chromium.ts';

/** Edge lengths in px that browsers ask for: toolbar, toolbar on dense screens, page of extensions, store. */
const SIZES = [16, 32, 48, 128];

const folder = new URL('../public/icons/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');
const browser = await chromium.launch({ executablePath: ensureChromium() });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const file = fileURLToPath(new URL(`${size}.png`, folder));
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
  process.stdout.write(`${file}\n`);
}
await browser.close();
