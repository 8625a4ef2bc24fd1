/**
 * `npm run shots`: a picture of every state of Hardop, taken from the built extension, in docs/images/states; those that documents show also
 * in docs/images, twice as large. `npm run shots -- card pause` takes only the scenes whose names contain one of these words.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../tests/e2e/support/launch.ts';
import { routeSites } from '../tests/sites/route.ts';
import { build, ensureChromeBuild } from './setup/build.ts';
import { ensureChromium } from './setup/chromium.ts';
import { findFirefox } from './setup/firefox.ts';
import { Failure, fail, step } from './setup/report.mjs';
import { BADGE_SCENES } from './shots/badge-scenes.ts';
import { takeFirefoxPictures } from './shots/firefox.ts';
import { FIRST_RUN_SCENES } from './shots/first-run-scenes.ts';
import { LIBRARY_SCENES } from './shots/library-scenes.ts';
import { OVERLAY_SCENES } from './shots/overlay-scenes.ts';
import { POPUP_SCENES } from './shots/popup-scenes.ts';
import type { Scene } from './shots/scene.ts';
import { SETTINGS_SCENES } from './shots/settings-scenes.ts';
import { type Clip, openStudio, type Variant } from './shots/studio.ts';

const STATES = join('docs', 'images', 'states');
const IMAGES = join('docs', 'images');

const SCENES: readonly Scene[] = [
  ...OVERLAY_SCENES,
  ...BADGE_SCENES,
  ...POPUP_SCENES,
  ...SETTINGS_SCENES,
  ...LIBRARY_SCENES,
  ...FIRST_RUN_SCENES,
];

const ALL: readonly Variant[] = (['nl', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme): Variant => ({ language, theme })),
);

/** Liberation Sans stands in for the system's sans: it has the measures of the one that most people see. */
function chooseFonts(): void {
  if (process.platform !== 'linux') return;
  const path = join(tmpdir(), 'hardop-shots-fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<match target="pattern"><test qual="any" name="family" compare="contains"><string>Sans</string></test>
<edit name="family" mode="assign" binding="strong"><string>Liberation Sans</string></edit></match></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = path;
}

/** Device pixels in a CSS pixel. */
const SCALE = 2;

/** High enough that letters have no fringes. */
const QUALITY = 88;

/** A picture as WebP, a fifth of the size of PNG; Playwright takes no other than PNG and JPEG. */
async function asWebp(page: Page, clip: Clip | undefined): Promise<Buffer> {
  const size = page.viewportSize()!;
  const session = await page.context().newCDPSession(page);
  try {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: QUALITY,
      clip: { x: 0, y: 0, ...size, ...clip, scale: 1 },
    });
    return Buffer.from(data, 'base64');
  } finally {
    await session.detach();
  }
}

function variantsOf(scene: Scene): readonly Variant[] {
  return scene.only ? ALL.filter((variant) => scene.only?.(variant)) : ALL;
}

/** The pages in Firefox, where there is one: few, for all that differs is the browser. */
async function takeInFirefox(missed: string[]): Promise<void> {
  const path = findFirefox();
  if (path === null) return step('No Firefox 142 or newer found: its pictures are left out');
  if (!build('firefox')) throw new Failure('The extension could not be built for Firefox.', 'Run `npm run build`.');
  await takeFirefoxPictures(path, STATES, step).catch((error: Error) => void missed.push(`Firefox: ${error.message}`));
}

/** One picture. Rejects when the scene does not come about. */
async function takePicture(context: BrowserContext, scene: Scene, variant: Variant, name: string): Promise<void> {
  const studio = await openStudio(context, variant, scene.size);
  try {
    const clip = await scene.take(studio);
    await studio.page.screenshot({ path: join(STATES, `${name}.png`), scale: 'css', ...(clip && { clip }) });
    if (scene.keep?.(variant)) {
      writeFileSync(join(IMAGES, `${name}.webp`), await asWebp(studio.page, clip ?? undefined));
    }
  } finally {
    await studio.close();
  }
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const scenes = SCENES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (scenes.length === 0 && !words.includes('firefox'))
    throw new Failure(
      `No picture has ${words.join(' or ')} in its name.`,
      `There are ${SCENES.map(({ name }) => name).join(', ')}, and firefox.`,
    );
  const executablePath = ensureChromium();
  ensureChromeBuild();
  chooseFonts();
  if (words.length === 0) rmSync(STATES, { recursive: true, force: true });
  mkdirSync(STATES, { recursive: true });

  const launch = async () => {
    const context = await launchChromium({ executablePath, scale: SCALE });
    await routeSites(context, (address) => step(`Refused a request to ${address}`));
    return context;
  };
  const shared = await launch();
  const missed: string[] = [];
  try {
    for (const scene of scenes) {
      step(scene.name);
      for (const variant of variantsOf(scene)) {
        const name = `${scene.name}-${variant.language}-${variant.theme}`;
        const context = scene.alone ? await launch() : shared;
        await takePicture(context, scene, variant, name).catch((error: unknown) => {
          missed.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
        });
        if (scene.alone) await context.close();
      }
    }
  } finally {
    await shared.close();
  }
  if (words.length === 0 || words.includes('firefox')) await takeInFirefox(missed);
  for (const each of missed) process.stderr.write(`${each}\n`);
  if (missed.length > 0) process.exitCode = 1;
  else step(`The pictures are in ${STATES}`);
}

main().catch(fail);
