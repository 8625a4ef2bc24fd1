// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setLanguage } from '../i18n/index.ts';
import { POLICY_ITEM } from '../settings/storage.ts';
import { createStorageFixture } from '../settings/store.fixture.ts';
import { openSettings, type SettingsStore } from '../settings/store.ts';
import { SETTINGS } from '../settings/table.ts';
import { App } from './App.tsx';
import { SettingsContext } from './context.ts';
import { useSettingsModel } from './model.ts';

let root: HTMLElement;
let store: SettingsStore;

function Page() {
  return (
    <SettingsContext.Provider value={useSettingsModel(store)}>
      <App />
    </SettingsContext.Provider>
  );
}

/** Opens a section of the options page over a storage that holds `local`. */
async function open(hash: string, local: Record<string, unknown> = {}) {
  const fixture = createStorageFixture(local);
  store = openSettings(fixture.storage);
  await store.ready;
  location.hash = hash;
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<Page />, root));
  return fixture;
}

/** Lets storage, promises and effects run out. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));
const named = <Kind extends HTMLElement>(name: string) => root.querySelector<Kind>(`[aria-label="${name}"]`)!;
const click = async (...elements: HTMLElement[]) => {
  await act(() => {
    for (const element of elements) element.click();
  });
  await settle();
};
const type = (field: HTMLInputElement, text: string) =>
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const leave = async (field: HTMLInputElement) => {
  await act(() => {
    field.dispatchEvent(new FocusEvent('blur'));
  });
  await settle();
};

beforeEach(() => setLanguage('nl'));
afterEach(() => {
  render(null, root);
  root.remove();
  store.close();
  location.hash = '';
});

describe('a list', () => {
  test('takes two changes in a row, before the first is stored', async () => {
    const { items } = await open('#checks');
    await click(named('Grove taal'), named('Belediging'));
    expect(items['setting.rulesOff']).toEqual(['profanity', 'insult']);
  });

  test('keeps what the user chose before the institution decided the same', async () => {
    const own = { 'setting.institutionNames': ['DL', 'het Linden'] };
    const { items } = await open('#institution', { ...own, [POLICY_ITEM]: { institutionNames: ['DL'] } });
    await click(named('Haal “het Linden” weg'));
    expect(items['setting.institutionNames']).toEqual(['DL']);
  });
});

test('a list to choose from that the institution emptied says none, not that nobody filled it in', async () => {
  const policy = { sites: [], disabledFeatures: ['hide-badge'], institutionName: 'De Linden' };
  await open('#sites', { [POLICY_ITEM]: policy, 'setting.badgeHiddenOn': ['x'] });
  const locks = [...root.querySelectorAll('.hd-lock')].map((lock) => lock.textContent);
  expect(locks).toEqual(['Geen, door De Linden', 'Geen, door De Linden']);
});

test('the guideline of the institution is one click away, also where it has no passages in the library', async () => {
  const guidelineUrl = 'https://delinden.example/richtlijn';
  await open('#institution', { [POLICY_ITEM]: { guidelineUrl } });
  const link = root.querySelector<HTMLAnchorElement>(`a[href="${guidelineUrl}"]`);
  expect(link?.textContent).toBe('Open de richtlijn');
  expect(link?.rel).toBe('noopener noreferrer');
});

describe('what cannot be added', () => {
  const add = async (field: HTMLInputElement) => {
    await act(() => {
      field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    await settle();
  };
  const hint = (field: HTMLElement) => field.closest('.hd-words')?.querySelector('[role=status]')?.textContent;

  test('stays in its field, with the reason, as long as it stands there', async () => {
    const full = Array.from({ length: SETTINGS.heldTitles.maxEntries }, (_, index) => `titel ${index}`);
    const { items } = await open('#you', { 'setting.heldTitles': full });
    const field = named<HTMLInputElement>('Voeg toe aan Titels die ik mag voeren');
    await type(field, 'arts');
    await add(field);
    expect(field.value).toBe('arts');
    expect(hint(field)).toBe('De lijst is vol. Haal er eerst iets af.');
    expect(items['setting.heldTitles']).toEqual(full);
    await type(field, '');
    expect(hint(field)).toBe('');
  });

  test.each([
    ['de Daniel', 'Dit staat er al.'],
    ['A -> B', 'Een pijl (→, -> of =>) past hier niet.'],
    ['', ''],
  ])('as a house term: %j', async (term, reason) => {
    const own = { 'setting.houseTerms': ['de Daniel → patient-detail'] };
    const { items } = await open('#institution', own);
    const field = named<HTMLInputElement>('Woord of bijnaam');
    await type(field, term);
    await add(field);
    expect(field.value).toBe(term);
    expect(hint(field)).toBe(reason);
    expect(items).toEqual(own);
  });
});

describe('a text', () => {
  test('stays as it was typed while the rest of the page changes, and is stored when the field is left', async () => {
    const { items } = await open('#institution');
    const field = named<HTMLInputElement>('Mijn instelling');
    await type(field, 'De Lin');
    await store.set('guard', 'off');
    await settle();
    expect(field.value).toBe('De Lin');
    await type(field, ' De Linden ');
    await leave(field);
    await vi.waitFor(() => expect(field.value).toBe('De Linden'));
    expect(items['setting.institutionName']).toBe('De Linden');
  });

  test('that is no address can be mended', async () => {
    const { items } = await open('#institution');
    const field = named<HTMLInputElement>('Eigen richtlijn');
    await type(field, 'delinden.example/richtlijn');
    await leave(field);
    expect(field.value).toBe('delinden.example/richtlijn');
    const hint = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Een adres dat met https:// begint werkt hier.');
    await type(field, 'https://delinden.example/richtlijn');
    await leave(field);
    expect(items['setting.guidelineUrl']).toBe('https://delinden.example/richtlijn');
    expect(hint?.textContent).toBe('');
  });
});

describe('storage that refuses', () => {
  const notice = () => root.querySelector('.hd-unsaved')?.textContent;

  test('is told, and the switch goes back to what holds', async () => {
    const fixture = await open('#checks');
    const rule = named<HTMLInputElement>('Grove taal');
    fixture.fail(true);
    await click(rule);
    expect(notice()).toBe('De browser kon dit niet bewaren. Alles staat nog zoals het stond.');
    expect(rule.checked).toBe(true);
    await click(rule);
    expect(rule.checked).toBe(true);
    fixture.fail(false);
    await click(rule);
    expect(rule.checked).toBe(false);
    expect(notice()).toBe('');
  });
});

describe('the keyboard goes on where one is', () => {
  const button = (name: string) => [...root.querySelectorAll('button')].find((each) => each.textContent === name)!;
  const press = async (element: HTMLElement) => {
    element.focus();
    await click(element);
  };
  /** Follows a link: what a browser does with it, happy-dom does not. */
  const follow = async (link: HTMLAnchorElement) => {
    link.focus();
    location.hash = link.hash;
    await act(() => {
      window.dispatchEvent(new Event('hashchange'));
    });
    await settle();
  };
  const focused = () => document.activeElement;

  test('when an ignored word is put back: at the next one, and at the page after the last', async () => {
    await open('#ignored', { 'setting.ignoredWords': ['spoed', 'dienst'] });
    await press(named('Zet “spoed” terug'));
    expect(focused()).toBe(named('Zet “dienst” terug'));
    await press(named('Zet “dienst” terug'));
    expect(focused()).toBe(document.getElementById('content'));
  });

  test('when a step of the first run is done: at the next one, and at what is said in the end', async () => {
    await open('#first-run');
    await press(button('Verder'));
    expect(focused()?.textContent).toBe('Waar werk je?');
    await press(button('Verder'));
    expect(focused()?.textContent).toBe('Probeer het');
    await press(button('Klaar'));
    expect(focused()?.textContent).toBe('Hardop leest mee');
  });

  test('when a text of the library leads to another, but not when it is chosen in the list', async () => {
    await open('#library/friend-request');
    const article = root.querySelector('.hd-passage')!;
    expect(focused()).toBe(document.body);
    await follow(article.querySelector('.hd-rules a')!);
    expect(focused()).toBe(article);
    const hit = root.querySelectorAll<HTMLAnchorElement>('.hd-hit')[2]!;
    await follow(hit);
    expect(focused()).toBe(hit);
  });

  test('when the rule that was asked for is fixed', async () => {
    await open('#library/knmg-2.1', { [POLICY_ITEM]: { rulesAlwaysOn: ['patient-detail'] } });
    await follow(root.querySelector('.hd-rules a[href="#checks/patient-detail"]')!);
    expect(focused()).toBe(document.getElementById('content'));
  });
});

describe('management', () => {
  const row = (title: string) =>
    [...root.querySelectorAll('.hd-row')].find((each) => each.querySelector('.t')?.textContent === title)?.textContent;

  test.each([
    [{}, 'Er is geen beleid van een instelling.'],
    [{ guard: 'never' }, 'Er is beleid, maar niets ervan is overgenomen.'],
    [{ guard: 'off' }, 'Bepaalt één instelling.'],
    [{ rulesAlwaysOn: ['reach'], disabledFeatures: ['snooze', 'export'] }, 'Bepaalt 2 instellingen.'],
  ])('of a policy %j says: %s', async (policy, expected) => {
    await open('#manage', { [POLICY_ITEM]: policy });
    expect(row('Beleid')).toBe(`Beleid${expected}`);
  });

  test('says so when a file cannot be read, and lets it be chosen again', async () => {
    await open('#manage');
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    const file = { text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    Object.defineProperty(input, 'files', { value: [file] });
    await act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(root.querySelector('.hd-result')?.textContent).toBe('Dit bestand is niet te lezen. Er is niets veranderd.');
  });
});
