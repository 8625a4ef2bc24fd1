/** The popup in the built extension: as the toolbar opens it, apart from being a tab here. */
import type { Page } from '@playwright/test';
import { expectFits, POLICY, stored } from './pages-support.ts';
import { expectAccessible } from './support/axe.ts';
import { overlayOf } from './support/overlay.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { storeSettings } from './support/worker.ts';

const TEXT = 'Genieten van een mooi trauma vannacht: een 52-jarige man op de A2 bij Abcoude. Wat een teringzooi.';

interface Tabs {
  chrome: {
    tabs: { query(filter: object): Promise<{ id: number; index: number }[]>; getCurrent(): Promise<{ index: number }> };
  };
}

/** Opens the popup speaking of `page`, the tab opened just before it. */
async function openPopupFor(page: Page, extensionUrl: (path: string) => string): Promise<Page> {
  const popup = await page.context().newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(extensionUrl('popup.html'));
  const tab = await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as Tabs).chrome;
    const [all, own] = await Promise.all([tabs.query({}), tabs.getCurrent()]);
    return all.find((each) => each.index === own.index - 1)?.id;
  });
  await popup.goto(extensionUrl(`popup.html?tab=${tab}`));
  return popup;
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 600 });
});

test('says where it does not read along, and what is possible there', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('popup.html'));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Hardop leest hier niet mee.');
  await expectAccessible(page, 'elsewhere');
  await page.getByRole('button', { name: 'Controleer een tekst' }).click();
  await expect(page.getByRole('textbox', { name: 'Plak of typ je tekst' })).toBeVisible();
});

test('tells whom to ask at the institution', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('popup.html'));
  const contactCommunication = 'communicatie@delinden.example';
  await storeSettings(page, {
    policy: { ...POLICY, contactCommunication, contactConfidant: '1234', contactPrivacy: '5678 90' },
  });
  const contacts = page.getByRole('navigation', { name: 'Even overleggen bij De Linden?' });
  await expect(contacts.getByRole('link', { name: 'Communicatie' })).toHaveAttribute(
    'href',
    `mailto:${contactCommunication}`,
  );
  await expect(contacts).toContainText('Vertrouwenspersoon: 1234');
  await expectAccessible(page, 'contacts');
  await expectFits(page, 320);
});

test('tabs follow the arrows', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('popup.html'));
  await page.getByRole('tab', { name: 'Deze pagina' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Tekst controleren' })).toBeFocused();
  await expect(page.getByRole('textbox')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Deze pagina' })).toBeFocused();
});

test.describe('checking a text', () => {
  const check = async (page: Page, address: string, text = TEXT) => {
    await page.goto(address);
    await page.getByRole('tab', { name: 'Tekst controleren' }).click();
    await page.getByRole('textbox').fill(text);
    await expect(page.locator('.hd-field-layer .hd-mark').first()).toBeVisible();
  };

  test('marks the words where they stand in the field', async ({ page, extensionUrl }) => {
    await check(page, extensionUrl('popup.html'));
    const marked = page.locator('.hd-field-layer [data-severity]').first();
    const words = (await marked.textContent()) ?? '';
    expect(TEXT).toContain(words);
    // The layer lies exactly under the textarea: the same words at the same place.
    const apart = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      const [layer, field] = [box('.hd-field-layer'), box('.hd-field textarea')];
      return [layer.x - field.x, layer.y - field.y, layer.width - field.width, layer.height - field.height];
    });
    expect(apart).toEqual([0, 0, 0, 0]);
  });

  test('tallies, rewords, copies, and says why', async ({ page, context, extensionUrl }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await check(page, extensionUrl('popup.html'));
    await expect(page.locator('.hd-tally')).toContainText(/\d× liever niet zo/);
    await page.getByRole('button', { name: 'Kopieer' }).click();
    const proposal = await page.evaluate(() => navigator.clipboard.readText());
    expect(proposal).toBe(await page.locator('.hd-result blockquote').textContent());
    expect(proposal).not.toContain('52-jarige');
    const item = page.locator('.hd-item').first();
    await item.click();
    await expect(item).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.hd-passage-block')).toBeVisible();
    await expectAccessible(page, 'a checked text');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'a checked text, dark');
    await expectFits(page, 320);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAccessible(page, 'a checked text, 320 px, forced colours');
  });

  test('keeps nothing', async ({ page, extensionUrl }) => {
    await check(page, extensionUrl('popup.html'));
    expect(await stored(page)).not.toMatch(/Abcoude|Truus/);
    await page.reload();
    await page.getByRole('tab', { name: 'Tekst controleren' }).click();
    await expect(page.getByRole('textbox')).toHaveValue('');
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([]);
  });

  test('an institution can take it away', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('popup.html'));
    await storeSettings(page, { policy: { disabledFeatures: ['quick-check'] } });
    await expect(page.getByRole('tab', { name: 'Tekst controleren' })).toHaveCount(0);
  });
});

test.describe('on a site', () => {
  test('lists what was found, the first with its passage', async ({ page, extensionUrl }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const composer = await openSurface(page, 'x-post');
    await composer.put(TEXT);
    const popup = await openPopupFor(page, extensionUrl);
    await expect(popup.getByRole('heading', { level: 2 })).toHaveText(/in je bericht$/);
    const items = popup.locator('.hd-item');
    await expect(items.first()).toHaveAttribute('aria-expanded', 'true');
    await expect(popup.locator('.hd-passage-block')).toBeVisible();
    await expect(popup.getByRole('tab', { selected: true })).toHaveText(`Deze pagina · ${await items.count()}`);
    await expectAccessible(popup, 'a page with remarks');
    await popup.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(popup, 'a page with remarks, dark');
    await popup.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectAccessible(popup, 'a page with remarks, forced colours');
    await popup.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
    // As the toolbar opens it, it keeps to the 600 px that browsers allow.
    await popup.evaluate(() => document.documentElement.classList.remove('is-page'));
    expect((await popup.locator('.hd-popup').boundingBox())?.height).toBeLessThanOrEqual(600);
    if ((await items.count()) > 1) {
      await items.first().focus();
      await popup.keyboard.press('ArrowDown');
      await expect(items.nth(1)).toBeFocused();
    }
  });

  test('knows the site before a field is open', async ({ page, extensionUrl }) => {
    await page.goto('https://x.com/noor/status/1');
    const popup = await openPopupFor(page, extensionUrl);
    await expect(popup.getByRole('switch', { name: 'Aan op x.com' })).toBeVisible();
  });

  test('brings a remark forward in the post', async ({ page, extensionUrl }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const composer = await openSurface(page, 'x-post');
    await composer.put(TEXT);
    const popup = await openPopupFor(page, extensionUrl);
    await popup.getByRole('button', { name: 'Bekijk in bericht' }).click();
    await expect.poll(async () => (await overlayOf(page).card())?.rule ?? null).not.toBeNull();
  });

  test('is switched off and on, stilled and woken', async ({ page, extensionUrl }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const composer = await openSurface(page, 'x-post');
    await composer.put(TEXT);
    const popup = await openPopupFor(page, extensionUrl);
    const onSite = popup.getByRole('switch', { name: 'Aan op x.com' });
    await expect(onSite).toBeChecked();
    await onSite.click();
    await expect(popup.getByRole('heading', { level: 2 })).toHaveText('Hardop staat uit op x.com.');
    await onSite.click();
    await expect(popup.getByRole('heading', { level: 2 })).not.toHaveText('Hardop staat uit op x.com.');
    await popup.getByRole('button', { name: 'Eén uur stil op x.com' }).click();
    await expect(popup.getByRole('heading', { level: 2 })).toHaveText(/^Stil tot /);
    await popup.getByRole('button', { name: 'Lees weer mee' }).click();
    await expect(popup.getByRole('heading', { level: 2 })).not.toHaveText(/^Stil tot /);
  });
});
