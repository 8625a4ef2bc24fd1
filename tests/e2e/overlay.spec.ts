/** What the overlay does with what it draws: card, keyboard, ignoring, badge, pause. */
import type { Page } from '@playwright/test';
import { askContentScript, openCopy } from './overlay-root.ts';
import { expectAccessible } from './support/axe.ts';
import { inContentScript, timeTravel } from './support/content-script.ts';
import { motionEnds, overlayOf } from './support/overlay.ts';
import { inRoot } from './support/root.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { toolbarSign } from './support/worker.ts';

const RULE = 'suffering-as-entertainment';
const TEXT = 'Goedemorgen. Saaie dienst, hopelijk komt er nog een mooi trauma. Tot straks.';

async function written(page: Page, surface: Parameters<typeof openSurface>[1] = 'x-post', query?: string) {
  const composer = await openSurface(page, surface, query);
  const overlay = overlayOf(page);
  await composer.put(TEXT);
  await overlay.waitForMark(RULE);
  return { composer, overlay };
}

/** The badge, once it counts. */
/** Presses "Negeer hier" on the card by keyboard alone; the focus is on the way back then. */
async function ignoreByKeyboard(page: Page, overlay: ReturnType<typeof overlayOf>): Promise<void> {
  await askContentScript(page, 'open-first-finding');
  await expect.poll(() => overlay.card()).not.toBeNull();
  const focused = () => inRoot(page, (root) => root.activeElement?.textContent);
  for (let step = 0; step < 20 && (await focused()) !== 'Negeer hier'; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Maak ongedaan');
}

async function badgeOf(overlay: ReturnType<typeof overlayOf>) {
  await expect.poll(async () => (await overlay.badges())[0]?.count ?? 0).toBeGreaterThan(0);
  return (await overlay.badges())[0]!;
}

test.describe('the card', () => {
  test('opened with the mouse leaves the caret in the text', async ({ page }) => {
    const { composer, overlay } = await written(page);
    await overlay.openCard(RULE);
    // The words it is about are tinted, thinly: the tint lies over them.
    const tint = await inRoot(page, (root) => getComputedStyle(root.querySelector('.hd-tint')!).backgroundColor);
    expect(Number(/[,/] ?(0\.\d+)\)$/.exec(tint)?.[1])).toBeCloseTo(0.11, 1);
    await page.keyboard.type('!');
    await expect.poll(() => composer.model()).toContain('!');
    await expect(composer.field).toBeFocused();
  });

  test('Escape closes it and not the site’s own dialog', async ({ page }) => {
    const { composer, overlay } = await written(page, 'linkedin-dialog');
    await overlay.openCard(RULE);
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.card()).toBeNull();
    await expect(composer.field).toBeVisible();
    await composer.expectModel(TEXT);
  });

  test('opened by the command takes focus, steps with arrows, and gives the caret back', async ({ page }) => {
    const { composer, overlay } = await written(page);
    for (let step = 0; step < 'straks.'.length; step += 1) await page.keyboard.press('ArrowLeft');
    expect(await askContentScript(page, 'open-first-finding')).toMatchObject({ answer: { opened: true } });
    await expect.poll(() => inRoot(page, (root) => !!root.activeElement?.closest('[role=dialog]'))).toBe(true);
    expect(await inRoot(page, (root) => root.querySelectorAll('[role=dialog]').length)).toBe(1);
    const first = (await overlay.card())!.text;
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await overlay.card())?.text).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await overlay.card())?.text).toBe(first);
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Tab');
    expect(await inRoot(page, (root) => !!root.activeElement?.closest('[role=dialog]'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.card()).toBeNull();
    await expect(composer.field).toBeFocused();
    await page.keyboard.type('tot ');
    await composer.expectModel(TEXT.replace('straks', 'tot straks'));
  });

  test('covers neither the text nor the post button', async ({ page }) => {
    // Four sites, one after the other.
    test.setTimeout(90_000);
    for (const surface of ['x-post', 'facebook-post', 'linkedin-quill', 'instagram-caption'] as const) {
      const { composer, overlay } = await written(page, surface);
      const { box } = await overlay.openCard(RULE);
      for (const target of [composer.submit, composer.field]) {
        const other = (await target.boundingBox())!;
        // Of a field as tall as its dialog, the part with text counts.
        const height = target === composer.field ? Math.min(other.height, 60) : other.height;
        const apart =
          box.x >= other.x + other.width ||
          box.x + box.width <= other.x ||
          box.y >= other.y + height ||
          box.y + box.height <= other.y;
        expect(apart, `${surface}: card ${JSON.stringify(box)}, site ${JSON.stringify(other)}`).toBe(true);
      }
    }
  });

  test('keeps its way out in sight where it is too low for all it says', async ({ page }) => {
    const whole = page.viewportSize()!;
    // The last as under 200 % zoom.
    for (const [surface, size] of [
      ['x-chat', whole],
      ['linkedin-message', whole],
      ['facebook-post', { width: 640, height: 400 }],
    ] as const) {
      await page.setViewportSize(size);
      const composer = await openSurface(page, surface);
      const overlay = overlayOf(page);
      await composer.put(TEXT);
      // The remark with a rewording that can be taken.
      await expect.poll(async () => (await overlay.badges())[0]?.count ?? 0).toBeGreaterThan(0);
      await askContentScript(page, 'open-first-finding');
      const take = async () => (await overlay.card())?.buttons.find(({ name }) => name === 'Neem dit over');
      await expect.poll(async () => (await take())?.inSight, surface).toBe(true);
      const { box } = (await overlay.card())!;
      const button = (await take())!.box;
      // The whole of it, above the row at the foot.
      const foot = (await inRoot(page, (root) => root.querySelector('.hd-card-foot')!.getBoundingClientRect().top))!;
      expect(button.y + button.height, surface).toBeLessThanOrEqual(Math.min(foot, box.y + box.height));
      expect(box.y + box.height, surface).toBeLessThanOrEqual(size.height);
    }
    await page.setViewportSize(whole);
  });

  test('ignoring a remark takes its line away, and offers the way back', async ({ page }) => {
    const { overlay } = await written(page);
    const { count } = await badgeOf(overlay);
    await overlay.openCard(RULE);
    await overlay.click('Negeer hier');
    await expect.poll(async () => (await overlay.badges())[0]?.count ?? 0).toBe(count - 1);
    await expect
      .poll(() => inRoot(page, (root) => root.querySelector<HTMLElement>('.hd-toast')?.textContent ?? ''))
      .toContain('Maak ongedaan');
    const undo = await inRoot(page, (root) => {
      const { x, y, width, height } = root.querySelector('.hd-toast button')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(undo.x, undo.y);
    await expect.poll(async () => (await overlay.badges())[0]?.count ?? 0).toBe(count);
  });

  test('Escape takes the way back away and not the site’s own dialog, and the caret is in the text again', async ({
    page,
  }) => {
    const { composer, overlay } = await written(page, 'linkedin-dialog');
    await ignoreByKeyboard(page, overlay);
    await page.keyboard.press('Escape');
    await expect.poll(() => inRoot(page, (root) => root.querySelectorAll('.hd-toast').length)).toBe(0);
    await expect(composer.field).toBeVisible();
    await expect(composer.field).toBeFocused();
    await composer.expectModel(TEXT);
  });

  test('who has gone to another field when the way back goes is left there', async ({ page }) => {
    const { overlay } = await written(page, 'facebook-post');
    await ignoreByKeyboard(page, overlay);
    await page.evaluate(() => {
      const other = document.createElement('input');
      other.id = 'other';
      (document.querySelector('[role=dialog]') ?? document.body).append(other);
      other.focus();
    });
    await expect.poll(() => inRoot(page, (root) => root.querySelectorAll('.hd-toast').length)).toBe(0);
    await expect(page.locator('#other')).toBeFocused();
  });

  test('a rule that is turned off is silent at once, and in the next field', async ({ page }) => {
    const { overlay } = await written(page);
    await overlay.openCard(RULE);
    await overlay.click('Zet regel uit');
    await expect.poll(async () => (await overlay.marks()).some(({ rule }) => rule === RULE)).toBe(false);
    const composer = await openSurface(page, 'x-home');
    await composer.put(`${TEXT} Ik ben er HELEMAAL klaar mee.`);
    await overlayOf(page).waitForMark('emotional-tone');
    expect((await overlayOf(page).marks()).some(({ rule }) => rule === RULE)).toBe(false);
  });
});

test.describe('marks', () => {
  test('follow the page as it scrolls, and are cut off where the field is', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    const { composer, overlay } = await written(page, 'x-home');
    const distance = async () => {
      const [mark] = await overlay.marks();
      const field = await composer.field.boundingBox();
      return mark && field ? Math.round(mark.box.y - field.y) : null;
    };
    const before = await distance();
    await page.mouse.move(640, 400);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(distance).toBe(before);
  });

  test('hide where the site lays something over the words', async ({ page }) => {
    const { composer, overlay } = await written(page);
    const box = (await composer.field.boundingBox())!;
    await page.evaluate(({ x, y, width, height }) => {
      const menu = document.createElement('div');
      menu.id = 'menu';
      menu.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:${width}px;height:${height}px;background:white;z-index:99999`;
      document.body.append(menu);
      window.dispatchEvent(new Event('resize'));
    }, box);
    await expect.poll(async () => (await overlay.marks()).length).toBe(0);
    await page.evaluate(() => {
      document.querySelector('#menu')?.remove();
      window.dispatchEvent(new Event('resize'));
    });
    await overlay.waitForMark(RULE);
  });

  test('wait for the caret to rest, and leave at once', async ({ page }) => {
    const composer = await openSurface(page, 'x-post');
    const overlay = overlayOf(page);
    await composer.type('Nu een saaie dienst, hopelijk komt er nog een mooi trauma');
    const typed = Date.now();
    await overlay.waitForMark(RULE);
    await page.keyboard.type('. Klaar');
    await expect.poll(() => overlay.marks()).not.toHaveLength(0);
    expect(Date.now() - typed).toBeLessThan(5000);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await expect.poll(() => overlay.marks()).toHaveLength(0);
  });
});

test.describe('the badge', () => {
  test('counts, can be dragged to another corner, and stays off the site’s controls', async ({ page }) => {
    const { composer, overlay } = await written(page, 'facebook-post');
    const badge = await badgeOf(overlay);
    const field = (await composer.field.boundingBox())!;
    expect(badge.box.height).toBe(28);
    expect(badge.box.x + badge.box.width).toBeCloseTo(field.x + field.width - 4, 0);
    await page.mouse.move(badge.box.x + 10, badge.box.y + 10);
    await page.mouse.down();
    await page.mouse.move(field.x + 40, field.y + field.height - 20, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await overlay.badges())[0]!.box.x).toBeCloseTo(field.x + 4, 0);
    expect(await overlay.card()).toBeNull();
  });

  test('leaves the row of buttons under a full field alone', async ({ page }) => {
    const composer = await openSurface(page, 'facebook-post');
    const overlay = overlayOf(page);
    await composer.put(TEXT.repeat(5));
    const { box } = await badgeOf(overlay);
    const row = (await page.locator('.fb-add').boundingBox())!;
    const apart = box.y + box.height <= row.y || box.y >= row.y + row.height || box.x >= row.x + row.width;
    expect(apart, JSON.stringify([box, row])).toBe(true);
  });

  test('can be hidden for the site; the lines stay', async ({ page }) => {
    const { overlay } = await written(page, 'facebook-post');
    const { box } = await badgeOf(overlay);
    await page.mouse.click(box.x + 10, box.y + 10, { button: 'right' });
    const item = await inRoot(page, (root) => {
      const { x, y, width, height } = root.querySelector('[role=menuitem]')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(item.x, item.y);
    await expect.poll(() => overlay.badges()).toHaveLength(0);
    expect((await overlay.marks()).length).toBeGreaterThan(0);
  });

  test('keeps its menu where there is nothing to remark; Escape closes that and not the site’s own dialog', async ({
    page,
  }) => {
    const composer = await openSurface(page, 'linkedin-dialog');
    const overlay = overlayOf(page);
    await composer.put('Goedemorgen.');
    await expect.poll(async () => (await overlay.badges())[0]?.count).toBe(0);
    const { box } = (await overlay.badges())[0]!;
    await page.mouse.click(box.x + 10, box.y + 10, { button: 'right' });
    await expect.poll(() => inRoot(page, (root) => root.activeElement?.getAttribute('role'))).toBe('menuitem');
    await expect(composer.field).not.toBeFocused();
    expect(await overlay.badges()).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => inRoot(page, (root) => root.querySelectorAll('[role=menuitem]').length)).toBe(0);
    await expect(composer.field).toBeVisible();
    await expect(composer.field).toBeFocused();
    expect(await overlay.badges()).toHaveLength(1);
  });

  test('says its number once, politely', async ({ page }) => {
    const { overlay } = await written(page);
    const { count } = await badgeOf(overlay);
    await expect
      .poll(() => inRoot(page, (root) => root.querySelector('[role=status].hd-vh')?.textContent))
      .toBe(`Hardop: ${count} ${count === 1 ? 'opmerking' : 'opmerkingen'}.`);
  });
});

test.describe('attachments', () => {
  const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  const attach = (page: Page, name: string) =>
    page.locator('input[type="file"]').last().setInputFiles({ name, mimeType: 'image/gif', buffer: PIXEL });

  test('a photo brings one quiet remark, however many there are', async ({ page }) => {
    const composer = await openSurface(page, 'facebook-post');
    const overlay = overlayOf(page);
    await composer.put('Vandaag een mooie wandeling gemaakt.');
    await attach(page, 'one.gif');
    expect((await badgeOf(overlay)).count).toBe(1);
    await attach(page, 'two.gif');
    await askContentScript(page, 'open-first-finding');
    await expect.poll(async () => (await overlay.card())?.rule).toBe('copyright-portrait');
    expect((await overlay.badges())[0]?.count ?? 1).toBe(1);
    expect(await overlay.marks()).toEqual([]);
    // It holds nobody up.
    await page.keyboard.press('Escape');
    await composer.submit.click();
    await expect.poll(async () => (await composer.posts()).length).toBe(1);
    expect(await overlay.pause()).toBeNull();
  });

  test('a photo that is taken away takes its remark along', async ({ page }) => {
    const composer = await openSurface(page, 'x-post');
    const overlay = overlayOf(page);
    await composer.put('Vandaag een mooie wandeling gemaakt.');
    await attach(page, 'one.gif');
    expect((await badgeOf(overlay)).count).toBe(1);
    await expect(page.locator('[data-testid="tweetPhoto"]')).toBeVisible();
    await page.locator('[data-testid="tweetPhoto"]').evaluate(
      // Once it has been looked at.
      (photo) => new Promise<void>((resolve) => setTimeout(() => resolve(photo.remove()), 400)),
    );
    await expect.poll(async () => (await overlay.badges())[0]?.count).toBe(0);
  });

  test('a photo with a story about a patient is worth a thought, as long as the story is there', async ({ page }) => {
    const composer = await openSurface(page, 'linkedin-quill');
    const overlay = overlayOf(page);
    const story = 'Vanmiddag op de poli een 52-jarige man uit Abcoude met een hartinfarct.';
    await composer.put(story);
    await badgeOf(overlay);
    await attach(page, 'one.gif');
    const findings = async () => {
      const { answer } = (await askContentScript(page, 'page-findings')) as {
        answer: { composers: { analysis: { findings: { rule: string; severity: string }[] } }[] };
      };
      return answer.composers.flatMap(({ analysis }) =>
        analysis.findings.map(({ rule, severity }) => `${rule}: ${severity}`),
      );
    };
    await expect.poll(findings).toContain('patient-image: think');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('Vanmiddag een mooie wandeling gemaakt.');
    await expect.poll(findings).toEqual(['copyright-portrait: note']);
    // Not by undo: how much one step of it takes back depends on how much time has passed.
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(story);
    await expect.poll(findings).toContain('patient-image: think');
  });
});

test.describe('the pause', () => {
  test('starts on the way back, which leads to the caret and posts nothing; it asks once', async ({ page }) => {
    const { composer, overlay } = await written(page);
    await composer.submit.click();
    await expect
      .poll(async () => (await overlay.pause())?.buttons.find(({ focused }) => focused)?.name)
      .toBe('Terug naar mijn bericht');
    expect(await overlay.marks()).toHaveLength(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => overlay.pause()).toBeNull();
    await expect(composer.field).toBeFocused();
    expect(await composer.posts()).toHaveLength(0);
    await composer.submit.click();
    await expect.poll(() => composer.posts()).toHaveLength(1);
    expect(await overlay.pause()).toBeNull();
  });

  test('lets the post through exactly once', async ({ page }) => {
    const { composer, overlay } = await written(page, 'facebook-post');
    await composer.submit.click();
    await overlay.click('Toch plaatsen');
    await expect.poll(() => composer.posts()).toHaveLength(1);
    await expect.poll(() => overlay.pause()).toBeNull();
    expect((await composer.posts()).length).toBe(1);
  });

  for (const [where, selector] of [
    ['in its words', '.hd-letter blockquote'],
    ['beside it', '.hd-sheet-wrap'],
  ] as const) {
    test(`keeps the keyboard when it is clicked ${where}, and Escape from the site’s own dialog`, async ({ page }) => {
      const { composer, overlay } = await written(page, 'linkedin-dialog');
      await composer.submit.click();
      await expect.poll(() => overlay.pause()).not.toBeNull();
      await motionEnds(page);
      const boxes = await inRoot(page, (root) =>
        ['.hd-letter blockquote', '.hd-sheet-wrap'].map((each) => {
          const { left, top } = root.querySelector(each)!.getBoundingClientRect();
          return { each, left, top };
        }),
      );
      const { left, top } = boxes.find(({ each }) => each === selector)!;
      await page.mouse.click(left + 6, top + 6);
      for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab']) {
        await page.keyboard.press(key);
        expect(await inRoot(page, (root) => !!root.activeElement?.closest('[role=alertdialog]')), key).toBe(true);
      }
      await page.mouse.click(left + 6, top + 6);
      await page.keyboard.press('Escape');
      await expect.poll(() => overlay.pause()).toBeNull();
      await expect(composer.field).toBeFocused();
      await composer.expectModel(TEXT);
      expect(await composer.posts()).toHaveLength(0);
    });
  }

  test('shows the post to three readers', async ({ page }) => {
    const { composer, overlay } = await written(page);
    await composer.submit.click();
    await expect.poll(() => overlay.pause()).not.toBeNull();
    const thought = () => inRoot(page, (root) => root.querySelector('.hd-thought')?.textContent);
    const cousin = await thought();
    await overlay.click('Het NOS Journaal');
    await expect.poll(thought).not.toBe(cousin);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(thought).toBe(cousin);
  });

  test('shows each segment of a thread, whichever way the one before was left', async ({ page }) => {
    const { composer, overlay } = await written(page, 'x-thread');
    await page.locator('[data-testid="tweetTextarea_0"]').focus();
    await page.keyboard.insertText(TEXT.replace('Goedemorgen', 'Goedenavond'));
    await expect.poll(async () => (await overlay.badges()).filter(({ count }) => count > 0).length).toBe(2);
    await composer.submit.click();
    const shown = async () => /Goede\w+/.exec((await overlay.pause())?.text ?? '')?.[0];
    await expect.poll(shown).toBeDefined();
    const first = await shown();
    await motionEnds(page);
    const { box } = (await overlay.pause())!.buttons.find(({ name }) => name === 'Toch plaatsen')!;
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(async () => (await shown()) ?? first).not.toBe(first);
    expect(await composer.posts()).toHaveLength(0);
    await overlay.click('Toch plaatsen');
    await expect.poll(async () => (await composer.posts()).length).toBe(1);
    expect(await overlay.pause()).toBeNull();
  });

  test('waits: the text stays, the badge counts down, a click goes on', async ({ page }) => {
    const { composer, overlay } = await written(page);
    await composer.submit.click();
    await overlay.click('Wacht 10 minuten');
    await expect.poll(async () => (await overlay.badges())[0]?.text).toBe('nog 10 min');
    await composer.expectModel(TEXT);
    const { box } = (await overlay.badges())[0]!;
    await page.mouse.click(box.x + 10, box.y + 10);
    await badgeOf(overlay);
  });

  test('gives its sign on the toolbar when the time is up behind another tab, until the user is back', async ({
    page,
    context,
    extensionUrl,
  }) => {
    const { composer, overlay } = await written(page);
    await composer.submit.click();
    await overlay.click('Wacht 10 minuten');
    await expect.poll(async () => (await overlay.badges())[0]?.text).toBe('nog 10 min');
    const popup = await context.newPage();
    await popup.goto(extensionUrl('popup.html'));
    const sign = () => toolbarSign(popup);
    expect(await sign()).toBe('');

    await inContentScript(page, timeTravel(11, false));
    await expect.poll(sign).toBe('•');
    await popup.reload();
    await popup.getByRole('button', { name: 'Ga erheen' }).click();
    await inContentScript(page, timeTravel(0, true));
    await expect.poll(sign).toBe('');
    await expect.poll(async () => (await overlay.badges())[0]?.text).toBe('Even gewacht. Lees hem nog een keer.');
  });
});

/** axe finds nothing in the overlay as it is now. */
async function expectOverlayAccessible(page: Page, what: string, forcedColors?: 'active'): Promise<void> {
  const copy = await openCopy(page, forcedColors);
  await expectAccessible(copy, what);
  await copy.close();
}

test.describe('accessibility', () => {
  // 640 by 400 is a common window under 200 % zoom.
  for (const { name, theme = 'light', size, forced } of [
    { name: 'light' },
    { name: 'dark', theme: 'dark' },
    { name: 'in forced colours', forced: 'active' },
    { name: 'at 320 px', size: { width: 320, height: 640 } },
    { name: 'under 200 % zoom', size: { width: 640, height: 400 } },
  ] as const) {
    test(`axe finds nothing on badge, card and pause, ${name}`, async ({ page }) => {
      if (size) await page.setViewportSize(size);
      await page.emulateMedia({ forcedColors: forced ?? 'none' });
      const { composer, overlay } = await written(page, 'linkedin-dialog', `theme=${theme}`);
      await badgeOf(overlay);
      await expectOverlayAccessible(page, 'badge', forced);
      await composer.submit.click();
      await expect.poll(() => overlay.pause()).not.toBeNull();
      await expectOverlayAccessible(page, 'pause', forced);
      await page.keyboard.press('Escape');
      await overlay.openCard(RULE);
      await expectOverlayAccessible(page, 'card', forced);
    });
  }

  test('axe finds nothing on the badge’s menu, the way back from ignoring, and a badge that waits', async ({
    page,
  }) => {
    const { composer, overlay } = await written(page, 'facebook-post');
    const { box } = await badgeOf(overlay);
    await page.mouse.click(box.x + 10, box.y + 10, { button: 'right' });
    await expect.poll(() => inRoot(page, (root) => root.querySelectorAll('[role=menuitem]').length)).toBe(1);
    await expectOverlayAccessible(page, 'the badge’s menu');
    await page.keyboard.press('Escape');
    await composer.submit.click();
    await overlay.click('Wacht 10 minuten');
    await expect.poll(async () => (await overlay.badges())[0]?.text).toBe('nog 10 min');
    await expectOverlayAccessible(page, 'a badge that waits');
    await overlay.openCard(RULE);
    await overlay.click('Negeer hier');
    await expect.poll(() => inRoot(page, (root) => root.querySelectorAll('.hd-toast').length)).toBe(1);
    await expectOverlayAccessible(page, 'the way back from ignoring');
  });

  test('the pause can be read and left under 200 and 400 % zoom', async ({ page }) => {
    const { composer, overlay } = await written(page);
    await composer.submit.click();
    await expect.poll(() => overlay.pause()).not.toBeNull();
    for (const [width, height] of [
      [640, 400],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      // Nothing lies over the post: letter and actions are below each other, or the sheet scrolls.
      const apart = () =>
        inRoot(page, (root) => {
          const letter = root.querySelector('.hd-sheet-scroll')!.getBoundingClientRect();
          const foot = root.querySelector('.hd-sheet-foot')!.getBoundingClientRect();
          return { overlap: Math.round(letter.bottom - foot.top), room: Math.round(letter.height) };
        });
      await expect.poll(async () => (await apart()).overlap, `${width} px`).toBeLessThanOrEqual(1);
      expect((await apart()).room, `${width} px`).toBeGreaterThan(180);
    }
  });

  test('speaks its own language, from left to right, on a page that has another', async ({ page }) => {
    const { overlay } = await written(page);
    await page.evaluate(() => {
      Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });
      const style = document.createElement('style');
      style.textContent = '* { direction: rtl !important; unicode-bidi: bidi-override !important; }';
      document.head.append(style);
    });
    await overlay.openCard(RULE);
    const card = await inRoot(page, (root) => {
      const card = root.querySelector('[role=dialog]')!;
      return { lang: card.closest('[lang]')?.getAttribute('lang'), direction: getComputedStyle(card).direction };
    });
    expect(card).toEqual({ lang: 'nl', direction: 'ltr' });
    expect(await inRoot(page, (root) => root.querySelector('.hd-card-quote')?.getAttribute('lang'))).toBe('nl');
    expect(await page.evaluate(() => document.querySelector('hardop-root')?.getAttributeNames())).toEqual(['popover']);
  });

  test('fits a window of 320 px, with the actions in sight', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const { composer, overlay } = await written(page, 'x-chat');
    const within = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
      x >= 0 && y >= 0 && x + width <= 320 && y + height <= 640;
    await composer.field.press('Enter');
    await expect.poll(() => overlay.pause()).not.toBeNull();
    await expect.poll(async () => within((await overlay.pause())!.box)).toBe(true);
    const actions = (await overlay.pause())!.buttons.filter(({ name }) => /plaatsen|Wacht|Terug/.test(name));
    expect(actions).toHaveLength(3);
    for (const { box } of actions) expect(within(box)).toBe(true);
    await page.keyboard.press('Escape');
    const card = await overlay.openCard(RULE);
    expect(within(card.box)).toBe(true);
  });
});
