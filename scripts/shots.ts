/**
 * `npm run shots`: a picture of every state of Hardop, taken from the built extension, in docs/images/states; those that documents show also
 * in docs/images. `npm run shots -- card pause` takes only the scenes whose names contain one of these words.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../tests/e2e/support/launch.ts';
import { routeSites } from '../tests/sites/route.ts';
import { ensureChromeBuild } from './setup/build.ts';
import { ensureChromium } from './setup/chromium.ts';
import { fail, step } from './setup/report.mjs';
import { EXTENSION_SCENES } from './shots/extension-scenes.ts';
import { OVERLAY_SCENES } from './shots/overlay-scenes.ts';
import type { Scene } from './shots/scene.ts';
import { openStudio, type Variant } from './shots/studio.ts';

const STATES = join('docs', 'images', 'states');
const IMAGES = join('docs', 'images');

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

function variantsOf(scene: Scene): readonly Variant[] {
  return scene.only ? ALL.filter((variant) => scene.only?.(variant)) : ALL;
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const scenes = [...OVERLAY_SCENES, ...EXTENSION_SCENES].filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const executablePath = ensureChromium();
  ensureChromeBuild();
  chooseFonts();
  if (words.length === 0) rmSync(STATES, { recursive: true, force: true });
  mkdirSync(STATES, { recursive: true });

  const context = await launchChromium({ executablePath, scale: 2 });
  const missed: string[] = [];
  try {
    await routeSites(context, (address) => step(`Refused a request to ${address}`));
    for (const scene of scenes) {
      step(scene.name);
      for (const variant of variantsOf(scene)) {
        const name = `${scene.name}-${variant.language}-${variant.theme}`;
        const studio = await openStudio(context, variant, scene.size);
        try {
          const clip = await scene.take(studio);
          const options = { path: join(STATES, `${name}.png`), ...(clip && { clip }) };
          await studio.page.screenshot({ ...options, scale: 'css' });
          if (scene.keep?.(variant)) await studio.page.screenshot({ ...options, path: join(IMAGES, `${name}.png`) });
        } catch (error) {
          missed.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
        } finally {
          await studio.close();
        }
      }
    }
  } finally {
    await context.close();
  }
  for (const each of missed) process.stderr.write(`${each}\n`);
  if (missed.length > 0) process.exitCode = 1;
  else step(`The pictures are in ${STATES}`);
}

main().catch(fail);
