/** Settings, management, library and first run in the built extension. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectFits, POLICY, stored } from './pages-support.ts';
import { expectAccessible } from './support/axe.ts';
import { settle } from './support/settle.ts';
import { expect, test } from './support/test.ts';
import { storeSettings } from './support/worker.ts';

const SECTIONS = [
  'you',
  'institution',
  'checks',
  'pause',
  'ignored',
  'sites',
  'language',
  'manage',
  'library',
  'first-run',
];

test.describe('every section', () => {
  for (const section of SECTIONS) {
    test(`${section} satisfies axe in both themes, narrow, zoomed and in forced colours`, async ({
      page,
      extensionUrl,
    }) => {
      await page.goto(extensionUrl(`options.html#${section}`));
      await expect(page.locator('h1').first()).toBeVisible();
      await expectAccessible(page, `${section}, light`);
      await storeSettings(page, {
        policy: { ...POLICY, guidelineUrl: 'https://www.delinden.example/medewerkers/beleid/richtlijn-sociale-media' },
        ignoredWords: ['spoed'],
        rulesOff: ['profanity'],
        heldTitles: ['arts'],
      });
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, `${section}, dark and managed`);
      await page.emulateMedia({ colorScheme: 'light' });
      // 1280 px under 200 % zoom, and the narrowest width that WCAG asks for.
      await expectFits(page, 640);
      await expectAccessible(page, `${section}, 200 % zoom`);
      await expectFits(page, 320);
      await expectAccessible(page, `${section}, 320 px`);
      await page.emulateMedia({ forcedColors: 'active' });
      await expectAccessible(page, `${section}, forced colours`);
    });
  }
});

test.describe('settings', () => {
  test('a rule is switched off, stays off, and comes back', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#checks'));
    const rule = page.getByRole('switch', { name: 'Grove taal' });
    await expect(rule).toBeChecked();
    await rule.press('Space');
    await expect.poll(() => stored(page)).toContain('"setting.rulesOff":["profanity"]');
    await page.reload();
    await expect(rule).not.toBeChecked();
    await rule.click();
    await expect.poll(() => stored(page)).toContain('"setting.rulesOff":[]');
  });

  test('a rule is taken more lightly, and again as usual', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#checks'));
    const strictness = page.getByRole('combobox', { name: 'Zwaarte van Grove taal' });
    await strictness.selectOption({ label: 'Goed om te weten' });
    await expect.poll(() => stored(page)).toContain('"setting.ruleSeverities":["profanity=note"]');
    await expect(page.locator('#rule-profanity .hd-sign')).toHaveClass(/note/);
    await strictness.selectOption({ label: 'Gewoon' });
    await expect.poll(() => stored(page)).toContain('"setting.ruleSeverities":[]');
    await storeSettings(page, { policy: { ruleSeverities: ['profanity=stop'], institutionName: 'De Linden' } });
    await expect(page.locator('#rule-profanity')).toContainText('Liever niet zo, door De Linden');
    await expect(strictness).toHaveCount(0);
  });

  test('what the institution fixed is a sentence with who and why, not a control', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#checks'));
    await storeSettings(page, { policy: POLICY });
    await expect(page.getByText('De Linden heeft twee instellingen vastgezet')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Vraag de helpdesk' })).toHaveAttribute(
      'href',
      'mailto:helpdesk@delinden.example',
    );
    await expect(page.locator('#rule-patient-name')).toContainText('Altijd aan, door De Linden');
    await expect(page.getByRole('switch', { name: 'Naam van een patiënt' })).toHaveCount(0);
    await page.goto(extensionUrl('options.html#pause'));
    await expect(page.getByText('Vraag eerst “Even hardop?”, door De Linden')).toBeVisible();
    await storeSettings(page, { policy: {} });
    await expect(page.getByText(', door De Linden')).toHaveCount(0);
  });

  test('own names stand beside the institution’s, and only they can be taken off', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#institution'));
    await storeSettings(page, { policy: POLICY });
    const field = page.getByRole('textbox', { name: 'Voeg toe aan Andere namen ervoor' });
    await field.fill('het Lindenhof');
    await field.press('Enter');
    await expect(page.getByRole('button', { name: 'Haal “het Lindenhof” weg' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Haal “DL” weg' })).toHaveCount(0);
    await expect.poll(() => stored(page)).toContain('"setting.institutionNames":["het Lindenhof"]');
    await field.fill('dl');
    // What will be said has its place before it is.
    const hint = page.locator('.hd-words', { has: field }).getByRole('status');
    await expect(hint).toHaveCount(1);
    await field.press('Enter');
    await expect(hint).toHaveText('Dit staat er al.');
    await page.getByRole('button', { name: 'Haal “het Lindenhof” weg' }).click();
    await expect.poll(() => stored(page)).toContain('"setting.institutionNames":[]');
    await expect(field).toBeFocused();
  });

  test('a house term is added by words, not by notation', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#institution'));
    await page.getByRole('textbox', { name: 'Woord of bijnaam' }).fill('de Daniel');
    await page.getByRole('combobox', { name: 'Waar het bij hoort' }).selectOption({ label: 'Herkenbare patiënt' });
    await page.getByRole('textbox', { name: 'Wat erbij staat (mag leeg)' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Haal “de Daniel” weg' })).toBeVisible();
    await expect.poll(() => stored(page)).toContain('de Daniel → patient-detail');
  });

  test('speaks English at once when asked, and follows the browser again', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#language'));
    const language = page.getByText('English', { exact: true });
    await language.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Language and keys');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByText('As the browser').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taal en toetsen');
  });

  test('an ignored word can be put back', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#ignored'));
    await storeSettings(page, { ignoredWords: ['spoed', 'nachtdienst'] });
    await page.getByRole('button', { name: 'Zet “spoed” terug' }).click();
    await expect.poll(() => stored(page)).toContain('"setting.ignoredWords":["nachtdienst"]');
  });

  test('the navigation is a keyboard path and a new section takes the focus', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html'));
    // The page draws itself after it loaded: a key before that moves the focus through nothing.
    const institution = page.getByRole('link', { name: 'Je instelling' });
    await expect(institution).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(institution).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page).toHaveTitle('Hardop: Je instelling');
  });
});

test.describe('management', () => {
  test('shows value, source and lock of each setting, and what was rejected', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#manage'));
    await storeSettings(page, { policy: POLICY, waitingMinutes: 5 });
    const row = (key: string) => page.getByRole('row').filter({ has: page.getByText(key, { exact: true }) });
    await expect(row('institutionName')).toContainText(/De Linden.*Je instelling.*vast/s);
    await expect(row('waitingMinutes')).toContainText(/5 minuten.*Jij/s);
    await expect(row('language')).toContainText(/Zoals de browser.*Standaard/s);
    await expect(page.locator('.hd-rejected')).toContainText(/colour.*Deze instelling bestaat niet/s);
  });

  test('the text for the help desk holds no word that is the user’s own', async ({ page, context, extensionUrl }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(extensionUrl('options.html#manage'));
    await storeSettings(page, { policy: POLICY, ignoredWords: ['mijn geheime woord'] });
    await expect(page.getByText('mijn geheime woord')).toBeVisible();
    await page.getByRole('button', { name: 'Kopieer', exact: true }).click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('- institutionName: De Linden (instelling, vast)');
    expect(text).toContain('- ignoredWords: 1 eigen (zelf)');
    expect(text).toContain('- colour (instelling): Deze instelling bestaat niet.');
    expect(text).not.toContain('geheime');
  });

  test('settings are saved to a file and put back from it', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#manage'));
    await storeSettings(page, { ignoredWords: ['spoed'], guard: 'off' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar bestand' }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(file).settings).toMatchObject({ ignoredWords: ['spoed'], guard: 'off' });

    await storeSettings(page, { ignoredWords: [], guard: 'ask' });
    const changed = file.replace('"spoed"', '"spoed", 7');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'h.json', mimeType: 'application/json', buffer: Buffer.from(changed) });
    await expect(page.getByText('Teruggezet, op één onderdeel na:')).toBeVisible();
    await expect.poll(() => stored(page)).toContain('"setting.ignoredWords":["spoed"]');

    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('hallo') });
    await expect(page.getByText('Dit is geen bestand van Hardop.')).toBeVisible();
  });
});

test('the settings are saved as a policy for every target', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('options.html#manage'));
  await storeSettings(page, { policy: { institutionName: 'De Linden' }, waitingMinutes: 5 });
  await expect(page.getByText('De Linden').first()).toBeVisible();
  const targets = page.getByRole('combobox', { name: 'Voor' });
  const names: string[] = [];
  for (const target of await targets.getByRole('option').allTextContents()) {
    await targets.selectOption({ label: target });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar', exact: true }).click(),
    ]);
    names.push(download.suggestedFilename());
    const bytes = readFileSync(await download.path());
    expect(bytes.toString(target.startsWith('Windows') ? 'utf16le' : 'utf8')).toContain('De Linden');
  }
  expect(new Set(names).size).toBe(9);
});

test.describe('library', () => {
  const open = async (page: Page, address: string) => {
    await page.goto(address);
    await expect(page.getByRole('article')).toBeVisible();
    await settle(page);
  };

  test('is searched and read by keyboard', async ({ page, extensionUrl }) => {
    await open(page, extensionUrl('options.html#library'));
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox');
    await expect(search).toBeFocused();
    await page.keyboard.type('vriendschapsverzoek PATIENT');
    await expect(page.getByRole('status').first()).toContainText('met “vriendschapsverzoek PATIENT”');
    await page.keyboard.press('ArrowDown');
    const first = page.locator('.hd-hit').first();
    await expect(first).toBeFocused();
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(
      (await first.locator('.t').textContent()) ?? '',
    );
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.hd-hit').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(search).toBeFocused();
  });

  test('a passage names its document, its rules and its help', async ({ page, extensionUrl }) => {
    await open(page, extensionUrl('options.html#library/knmg-2.1'));
    const article = page.getByRole('article');
    await expect(article).toContainText('KNMG · Handreiking Artsen en social media · 2017 · aanbeveling 2.1');
    const link = article.getByRole('link', { name: 'Open het document bij KNMG' });
    await expect(link).toHaveAttribute('href', /^https:\/\/www\.knmg\.nl\//);
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await article.getByRole('link', { name: 'Herkenbare patiënt' }).click();
    await expect(page.getByRole('switch', { name: 'Herkenbare patiënt' })).toBeFocused();
  });

  test('filters show one document, the institution’s own first', async ({ page, extensionUrl }) => {
    await open(page, extensionUrl('options.html#library'));
    await storeSettings(page, { policy: POLICY });
    await expect(page.locator('.hd-hit').first()).toContainText('Regel 3');
    await page.getByRole('button', { name: 'Erasmus MC' }).click();
    for (const source of await page.locator('.hd-hit .ref').allTextContents()) expect(source).toMatch(/^Erasmus MC/);
    await page.getByRole('button', { name: 'Hulp' }).click();
    await expect(page.locator('.hd-hit').first()).toContainText('Hulp');
  });

  test('a text is copied, a reminder is set', async ({ page, context, extensionUrl }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, extensionUrl('options.html#library/friend-request'));
    const shown = await page.locator('.hd-help .read').first().textContent();
    await page.getByRole('button', { name: 'Kopieer' }).first().click();
    await expect(page.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);

    await open(page, extensionUrl('options.html#library/privacy-switches'));
    await page.getByRole('button', { name: 'Vandaag nagekeken' }).click();
    await expect.poll(() => stored(page)).toContain('setting.privacyReviewedAt');
  });

  test('helps, a search without hits and a passage with its ruling satisfy axe', async ({ page, extensionUrl }) => {
    for (const detail of ['privacy-switches', 'after-a-mistake', 'knmg-slides-facebook']) {
      await page.goto(extensionUrl(`options.html#library/${detail}`));
      await expect(page.locator('article h1')).toBeVisible();
      await expectAccessible(page, detail);
      await expectFits(page, 320);
      await page.emulateMedia({ forcedColors: 'active' });
      await expectAccessible(page, `${detail}, 320 px, forced colours`);
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    await page.goto(extensionUrl('options.html#library'));
    await page.getByRole('searchbox').fill('zebrapad');
    await expect(page.getByRole('status').first()).toHaveText('Niets met “zebrapad”. Probeer een korter woord.');
    await expectAccessible(page, 'nothing found');
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('narrow, the list makes way for the passage and comes back', async ({ page, extensionUrl }) => {
    await page.setViewportSize({ width: 360, height: 720 });
    await page.goto(extensionUrl('options.html#library'));
    await page.locator('.hd-hit').nth(2).click();
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('.hd-passage')).toBeFocused();
    await page.getByRole('link', { name: 'Terug naar de lijst' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.locator('.hd-hit').first()).toBeFocused();
  });
});

test.describe('first run', () => {
  test('three steps by keyboard alone, with the answers kept', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#first-run'));
    await page.getByRole('combobox', { name: 'Mijn werk' }).selectOption({ label: 'Verpleegkundige' });
    await page.getByRole('button', { name: 'verpleegkundig specialist', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Verder' }).press('Enter');
    await expect(page.getByText('Verpleegkundige, met de titel verpleegkundig specialist')).toBeVisible();
    await page.getByRole('textbox', { name: 'Mijn instelling' }).fill('De Linden');
    await page.getByRole('button', { name: 'Verder' }).press('Enter');
    await expect(page.locator('.hd-step').nth(1)).toContainText('De Linden');
    await expect(page.getByRole('textbox', { name: 'Oefenveld' })).toBeVisible();
    await page.getByRole('button', { name: 'Klaar' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hardop leest mee');
    const kept = await stored(page);
    expect(kept).toContain('"setting.role":"nurse"');
    expect(kept).toContain('"setting.heldTitles":["verpleegkundig specialist"]');
    expect(kept).toContain('"setting.institutionName":"De Linden"');
    expect(kept).toContain('"setting.firstRunDone":true');
    expect(kept).not.toContain('Truus');
  });

  test('the field to try marks the example, rewords it, and gives it back', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#first-run'));
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('button', { name: 'Verder' }).click();
    const field = page.getByRole('textbox', { name: 'Oefenveld' });
    await expect(page.locator('.hd-field-layer [data-severity=stop]').first()).toBeVisible();
    await expectAccessible(page, 'the field to try');
    const before = await field.inputValue();
    await page.locator('.hd-mini .hd-btn.primary').click();
    await expect(field).not.toHaveValue(before);
    // The first remark is the combination of moment, name and ward: none of the three stays.
    await expect(field).not.toHaveValue(/Vanmiddag|Truus|zaal 3/);
  });

  test('is skipped at once', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#first-run'));
    await page.getByRole('button', { name: 'Sla over' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hardop leest mee');
    await expect.poll(() => stored(page)).toContain('"setting.firstRunDone":true');
  });

  test('does not ask what the institution has said', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('options.html#first-run'));
    await storeSettings(page, { policy: POLICY });
    await expect(page.getByText('Door je instelling')).toBeVisible();
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect(page.getByRole('textbox', { name: 'Oefenveld' })).toBeVisible();
  });
});
