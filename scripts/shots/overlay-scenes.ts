/** Pictures of what Hardop draws on the sites: marks, card, pause. */
import { inContentScript } from '../../tests/e2e/support/content-script.ts';
import type { Overlay } from '../../tests/e2e/support/overlay.ts';
import type { OpenComposer } from '../../tests/e2e/support/surface.ts';
import { crossed, kept, once, type Scene } from './scene.ts';
import { around, type Studio } from './studio.ts';

const POST = {
  nl: 'Saaie dienst, maar niet voor lang! Vannacht een 52-jarige man binnen na een klap op de A2 bij Abcoude. En wéér met z’n tweeën, ik ben er HELEMAAL klaar mee. Maar eerlijk: genieten! #nachtdienst',
  en: 'Boring shift, but not for long! Last night a 52-year-old man came in after a crash on the A2 near Abcoude. Just the two of us AGAIN, I am SO done with this. Honestly though: loved it! #nightshift',
};

export const NAME = {
  nl: 'Vandaag afscheid genomen van mevrouw Terpstra van kamer 14. Ze had al weken longkanker en zei nooit iets.',
  en: 'My patient Mrs Terpstra from room 14 has lung cancer and sang for us today.',
};

const NOTE = {
  nl: 'Met zijn toestemming: meneer Terpstra van kamer 14 liep vandaag weer.',
  en: 'With her consent: my patient Mrs Terpstra from room 14 walked again today.',
};

const PATIENT = {
  nl: 'Vanmiddag op de poli een 52-jarige man uit Abcoude met een hartinfarct.',
  en: 'This afternoon at the clinic a 52-year-old man from Abcoude with a heart attack.',
};

const HOUSE = {
  institutionName: 'De Linden',
  guidelinePassages: [
    'patient-detail | Huisregels online, 2025, regel 3 | Laat weg waaraan iemand te herkennen is. Zonder naam is nog niet anoniem.',
  ],
  rulesAlwaysOn: ['patient-detail', 'patient-name'],
};

export const textOf = (studio: Studio, texts: typeof POST) => studio.say(texts.nl, texts.en);

/** Opens the first remark of the post from its badge. */
async function openFirst({ page }: Studio, overlay: Overlay): Promise<void> {
  const [badge] = await overlay.badges();
  if (!badge) throw new Error('There is no badge.');
  await page.mouse.click(badge.box.x + 12, badge.box.y + 14);
  await page.waitForTimeout(700);
}

/** Goes on from the open card, `by` remarks. */
async function step({ page, say }: Studio, overlay: Overlay, by: number): Promise<void> {
  for (let at = 0; at < by; at += 1) {
    await overlay.click(say('Volgende opmerking', 'Next remark'));
    await page.waitForTimeout(400);
  }
}

/** Goes on to the combination: which remark comes first differs between the languages. */
async function stepToDetails(studio: Studio, overlay: Overlay): Promise<void> {
  for (let at = 0; at < 4 && (await overlay.card())?.rule !== 'patient-detail'; at += 1) await step(studio, overlay, 1);
  await studio.page.mouse.move(1, 1);
}

export async function pause({ page }: Studio, { submit }: OpenComposer): Promise<void> {
  await submit.click();
  await page.waitForTimeout(600);
}

/** Wide enough for the card beside the composer. */
const WIDE = { width: 1400, height: 800 };

const card = (name: string, texts: typeof POST, steps: number, more: Partial<Scene> = {}): Scene => ({
  name,
  size: WIDE,
  async take(studio) {
    const { overlay } = await studio.write('x-home', textOf(studio, texts));
    await openFirst(studio, overlay);
    await step(studio, overlay, steps);
  },
  ...more,
});

export const OVERLAY_SCENES: readonly Scene[] = [
  {
    name: 'marks',
    async take(studio) {
      const { composer, overlay } = await studio.write('x-home', textOf(studio, POST));
      const [badge] = await overlay.badges();
      return around(studio.page, [await composer.field.boundingBox(), await composer.submit.boundingBox(), badge?.box]);
    },
  },
  card('card-first', POST, 0),
  {
    name: 'card-combination',
    size: WIDE,
    keep: () => true,
    async take(studio) {
      const { composer, overlay } = await studio.write('x-home', textOf(studio, POST));
      await openFirst(studio, overlay);
      await stepToDetails(studio, overlay);
      const opened = await overlay.card();
      return around(studio.page, [await composer.field.boundingBox(), opened?.box], 64);
    },
  },
  card('card-third', POST, 2),
  card('card-fourth', POST, 3),
  card('card-name', NAME, 0),
  card('card-note', NOTE, 0),
  attached('card-attached', { nl: 'Mooie wandeling gemaakt vandaag.', en: 'Went for a lovely walk today.' }),
  attached('card-attached-patient', PATIENT),
  {
    name: 'card-institution',
    keep: kept('nl', 'light'),
    async take(studio) {
      await studio.store({ policy: HOUSE });
      const { overlay } = await studio.write('x-home', textOf(studio, POST));
      await openFirst(studio, overlay);
      await stepToDetails(studio, overlay);
    },
  },
  {
    name: 'card-forced-colors',
    only: once,
    async take(studio) {
      await studio.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      const { overlay } = await studio.write('x-home', textOf(studio, POST));
      await openFirst(studio, overlay);
    },
  },
  card('card-narrow', POST, 0, { size: { width: 320, height: 640 }, only: crossed }),
  card('card-zoom', POST, 0, { size: { width: 640, height: 400 }, only: crossed }),
  ...(
    [
      'x-reply',
      'facebook-post',
      'facebook-comment',
      'linkedin-quill',
      'linkedin-dialog',
      'instagram-caption',
      'instagram-comment',
    ] as const
  ).map(
    (surface): Scene => ({
      name: `card-${surface}`,
      async take(studio) {
        const { overlay } = await studio.write(surface, textOf(studio, POST));
        await openFirst(studio, overlay);
      },
    }),
  ),
  {
    name: 'toast',
    async take(studio) {
      const { overlay } = await studio.write('x-home', textOf(studio, POST));
      await openFirst(studio, overlay);
      await overlay.click(studio.say('Negeer hier', 'Ignore here'));
      await studio.page.waitForTimeout(400);
    },
  },
  {
    name: 'pause',
    keep: kept('nl', 'light'),
    async take(studio) {
      const { composer } = await studio.write('x-home', textOf(studio, POST));
      await pause(studio, composer);
    },
  },
  ...(
    [
      ['pause-narrow', { width: 320, height: 640 }],
      ['pause-phone', { width: 500, height: 820 }],
      ['pause-zoom', { width: 640, height: 400 }],
    ] as const
  ).map(
    ([name, size]): Scene => ({
      name,
      size,
      only: crossed,
      async take(studio) {
        const { composer } = await studio.write('x-home', textOf(studio, POST));
        await pause(studio, composer);
      },
    }),
  ),
  ...(
    [
      ['stranger', 'Een vreemde', 'A stranger'],
      ['news', 'Het NOS Journaal', 'The evening news'],
    ] as const
  ).map(
    ([name, nl, en]): Scene => ({
      name: `pause-${name}`,
      only: ({ theme }) => theme === 'light',
      async take(studio) {
        const { composer, overlay } = await studio.write('x-home', textOf(studio, POST));
        await pause(studio, composer);
        await overlay.click(studio.say(nl, en));
        await studio.page.waitForTimeout(300);
      },
    }),
  ),
  {
    name: 'pause-reading',
    keep: kept('en', 'dark'),
    async take(studio) {
      const { composer, overlay } = await studio.write('x-home', textOf(studio, POST));
      await inContentScript(studio.page, `(${giveVoice.toString()})(${JSON.stringify(studio.variant.language)})`);
      await pause(studio, composer);
      await overlay.click(studio.say('Lees voor', 'Read aloud'));
      await studio.page.waitForTimeout(300);
    },
  },
  {
    name: 'pause-forced-colors',
    only: once,
    async take(studio) {
      await studio.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      const { composer } = await studio.write('x-home', textOf(studio, POST));
      await pause(studio, composer);
    },
  },
];

/** The smallest picture there is. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The remark on a photo that was added. */
function attached(name: string, texts: typeof POST): Scene {
  return {
    name,
    only: crossed,
    async take(studio) {
      const { overlay } = await studio.write('linkedin-quill', textOf(studio, texts));
      const file = { name: 'photo.gif', mimeType: 'image/gif', buffer: PIXEL };
      await studio.page.locator('input[type="file"]').last().setInputFiles(file);
      await studio.page.waitForTimeout(700);
      await openFirst(studio, overlay);
      for (let at = 0; at < 4 && !PHOTO_RULES.has((await overlay.card())?.rule ?? ''); at += 1)
        await step(studio, overlay, 1);
    },
  };
}

/** The rules that speak of a photo. */
const PHOTO_RULES: ReadonlySet<string> = new Set(['copyright-portrait', 'patient-image']);

/** Runs in the content script: a voice of the device, which the browser of the pictures lacks, in the middle of a post. */
function giveVoice(language: string): void {
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: language, name: 'Voice', localService: true, default: true }],
    speak(utterance: { text: string; onstart?(): void; onend?(): void }) {
      utterance.onstart?.();
      if (spoken < 7) setTimeout(() => utterance.onend?.());
      spoken += 1;
    },
    cancel() {},
    pause() {},
    resume() {},
  });
  let spoken = 0;
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
    value: function Utterance(this: { text: string }, text: string) {
      this.text = text;
    },
    configurable: true,
  });
}
