// @vitest-environment happy-dom
import { atom } from 'nanostores';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analysis, Finding } from '../engine/finding.ts';
import { setLanguage } from '../i18n/index.ts';
import { App } from './App.tsx';
import type { PageView, PopupServices } from './services.ts';

const TEXT = 'Vannacht een man van 52 bij Abcoude. Genieten';

function on(quote: string, rest: Partial<Finding>): Finding {
  const start = TEXT.indexOf(quote);
  return {
    rule: 'patient-detail',
    severity: 'stop',
    start,
    end: start + quote.length,
    quote,
    message: `Over ${quote}`,
    advice: '',
    replacements: [],
    guidelines: ['knmg-2.1'],
    ...rest,
  };
}

const ANALYSIS: Analysis = {
  language: 'nl',
  verdict: 'stop',
  findings: [
    on('Vannacht', { combinedWith: [1], replacements: ['onlangs'] }),
    on('Abcoude', { combinedWith: [0], replacements: [''], kind: 'place' }),
    on('Genieten', { rule: 'suffering-as-entertainment', severity: 'think' }),
  ],
};
const PASSAGE = {
  id: 'knmg-2.1',
  publisher: 'KNMG',
  document: 'Artsen en social media',
  year: 2017,
  place: 'aanbeveling 2.1',
  summary: 'Niets herleidbaars.',
  link: null,
  own: false,
};

const OFFERED = { quickCheck: true, snooze: true, privacyDue: false, institution: '', contacts: [] } as const;

let root: HTMLElement;

async function open(page: PageView, rest: Partial<PopupServices> = {}): Promise<PopupServices> {
  root = document.createElement('main');
  document.body.append(root);
  const services: PopupServices = {
    $options: atom({ ...OFFERED }),
    readPage: async () => page,
    analyze: async () => ANALYSIS,
    takeSelection: async () => null,
    passages: async () => [PASSAGE],
    setSiteOn: vi.fn(async () => {}),
    snooze: vi.fn(async () => {}),
    wake: vi.fn(async () => {}),
    waitedTabs: async () => [],
    showTab: vi.fn(),
    privacyReviewed: vi.fn(async () => {}),
    open: vi.fn(),
    showInPost: vi.fn(),
    ...rest,
  };
  await act(() => render(<App services={services} />, root));
  await settle();
  return services;
}

/** Lets promises and effects run out. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));
const heading = () => root.querySelector('h2')?.textContent;
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name)!;
const click = async (element: HTMLElement) => {
  await act(() => element.click());
  await settle();
};

beforeEach(() => setLanguage('nl'));
afterEach(() => {
  render(null, root);
  root.remove();
});

const HERE = { state: 'on', host: 'x.com', locked: false } as const;
const composer = { platform: 'x', surface: 'post', text: TEXT, analysis: ANALYSIS } as const;

describe('the page’s tab', () => {
  test('counts a combination as one remark, opens the first, and shows its passage', async () => {
    await open({ ...HERE, composers: [composer] });
    expect(heading()).toBe('Twee opmerkingen in je bericht');
    expect(root.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Deze pagina · 2');
    const items = [...root.querySelectorAll('.hd-item')];
    expect(items.map((item) => item.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
    expect(items[0]?.textContent).toContain('Vannacht + Abcoude');
    expect(root.querySelector('.hd-passage-block')?.textContent).toContain(
      'KNMG, Artsen en social media 2017, aanbeveling 2.1',
    );
  });

  test('leads to the finding in the post and to the passage in the library', async () => {
    const services = await open({ ...HERE, composers: [composer] });
    await click(button('Bekijk in bericht'));
    expect(services.showInPost).toHaveBeenCalledWith(0, 0);
    await click(button('Lees de passage'));
    expect(services.open).toHaveBeenCalledWith('library', 'knmg-2.1');
  });

  test.each<[PageView, string]>([
    [{ ...HERE, composers: [] }, 'Hier staat geen berichtvak open.'],
    [
      { ...HERE, composers: [{ ...composer, analysis: { ...ANALYSIS, findings: [] } }] },
      'Niets gezien. Lees hem zelf nog een keer.',
    ],
    [{ ...HERE, composers: [composer, composer] }, 'Vier opmerkingen in twee berichten'],
    [{ state: 'elsewhere' }, 'Hardop leest hier niet mee.'],
    [{ state: 'off', host: 'x.com', locked: false }, 'Hardop staat uit op x.com.'],
  ])('%o says %s', async (page, expected) => {
    await open(page);
    expect(heading()).toBe(expected);
  });

  test('what the institution fixed has a lock and no switch', async () => {
    await open({ ...HERE, locked: true, composers: [] });
    expect(root.querySelector('[role=switch]')).toBeNull();
    expect(root.querySelector('.hd-locked')?.textContent).toBe('Altijd aan');
  });

  test('a quiet site that the institution fixed has no switch either', async () => {
    await open({ state: 'snoozed', host: 'x.com', locked: true, until: Date.now() + 60_000 });
    expect(root.querySelector('[role=switch], .hd-locked')).toBeNull();
  });

  test('the keyboard stays in the window when what it pressed is gone', async () => {
    let page: PageView = { ...HERE, composers: [] };
    await open(page, {
      readPage: async () => page,
      snooze: async () => {
        page = { state: 'snoozed', host: 'x.com', locked: false, until: Date.now() + 60_000 };
      },
    });
    const quiet = button('Vandaag stil op x.com');
    quiet.focus();
    await click(quiet);
    expect(document.activeElement).toBe(root.querySelector('[role=tabpanel]'));
  });

  test('whom to ask at the institution is a link where it can be one', async () => {
    await open(
      { ...HERE, composers: [] },
      {
        $options: atom({
          ...OFFERED,
          institution: 'De Linden',
          contacts: [
            { key: 'contactHelpdesk', contact: 'https://delinden.example/helpdesk' },
            { key: 'contactPrivacy', contact: 'toestel drie' },
          ],
        }),
      },
    );
    const contacts = root.querySelector<HTMLElement>('.hd-contacts')!;
    expect(contacts.getAttribute('aria-label')).toBe('Even overleggen bij De Linden?');
    expect(contacts.querySelector('a')?.href).toBe('https://delinden.example/helpdesk');
    expect(contacts.textContent).toContain('Privacy: toestel drie');
  });

  test('switch, snooze and wake reach the services', async () => {
    const services = await open({ ...HERE, composers: [] });
    await click(root.querySelector<HTMLElement>('[role=switch]')!);
    expect(services.setSiteOn).toHaveBeenCalledWith(false);
    await click(button('Vandaag stil op x.com'));
    expect(services.snooze).toHaveBeenCalledWith('today');
  });

  test('speaks English', async () => {
    setLanguage('en');
    await open({ ...HERE, composers: [composer] });
    expect(heading()).toBe('Two remarks on your post');
  });
});

describe('checking a text', () => {
  test('a selection from the context menu opens the check with it', async () => {
    await open({ state: 'elsewhere' }, { takeSelection: async () => TEXT });
    expect(root.querySelector('textarea')?.value).toBe(TEXT);
    await act(() => new Promise((resolve) => setTimeout(resolve, 250)));
    expect(root.querySelector('.hd-tally')?.textContent).toBe('1× liever niet zo1× lees nog eens');
    expect(root.querySelector('blockquote')?.textContent).toBe('Onlangs een man van 52 bij. Genieten');
    expect(root.querySelector('.hd-result .sm')?.textContent).toBe('Weg: plaatsKijk zelf nog naar “Genieten”');
  });

  test('is not opened by a selection where the institution took it away', async () => {
    const $options = atom({ ...OFFERED, quickCheck: false });
    await open({ state: 'elsewhere' }, { $options, takeSelection: async () => TEXT });
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Deze pagina');
  });

  test('says so when the background does not answer', async () => {
    await open(
      { state: 'elsewhere' },
      { takeSelection: async () => TEXT, analyze: () => Promise.reject(new Error('silence')) },
    );
    await act(() => new Promise((resolve) => setTimeout(resolve, 250)));
    expect(root.querySelector('[aria-live] .hd-tally')?.textContent).toMatch(/^Controleren lukt nu niet/);
  });
});

test('a post that has waited in another tab is one press away', async () => {
  const services = await open({ state: 'elsewhere' }, { waitedTabs: async () => [12, 13] });
  expect(root.querySelector('.hd-notice')?.textContent).toContain('Even gewacht. Je bericht staat er nog.');
  await click(button('Ga erheen'));
  expect(services.showTab).toHaveBeenCalledExactlyOnceWith(12);
});

test('the privacy reminder leads to its help and can be put aside', async () => {
  const options = atom({ ...OFFERED, privacyDue: true });
  const services = await open({ state: 'elsewhere' }, { $options: options });
  await click(button('Kijk na'));
  expect(services.open).toHaveBeenCalledWith('library', 'privacy-switches');
  await click(button('Gedaan'));
  expect(services.privacyReviewed).toHaveBeenCalledOnce();
});
