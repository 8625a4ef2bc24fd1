/** The popup: what was found on this page, and a check of any text. The frame is drawn at once; its middle fills in. */
import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage, useMessages } from '../i18n/hooks.ts';
import { Button, Chip } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LogoMark, LogoWord } from '../ui/Logo.tsx';
import { toRemarks } from '../ui/remarks.ts';
import { Switch } from '../ui/Switch.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Contacts } from './Contacts.tsx';
import { PagePanel } from './PagePanel.tsx';
import { QuickCheck } from './QuickCheck.tsx';
import type { PageView, PopupServices } from './services.ts';
import { $popup } from './words.ts';

type TabId = 'page' | 'check';

/** How often the page is read again while the popup is open, in ms: what is typed or mended meanwhile shows. */
const REFRESH_MS = 1500;

export function App({ services }: { services: PopupServices }) {
  const t = useMessages($popup);
  const language = useLanguage();
  const options = useStore(services.$options);
  const [page, setPage] = useState<PageView>({ state: 'loading' });
  const [chosen, setTab] = useState<TabId>('page');
  // An institution can take the check away, also from under a selection that was on its way to it.
  const tab = options.quickCheck ? chosen : 'page';
  // Lives here and nowhere else: closing the popup is forgetting the text.
  const [draft, setDraft] = useState('');
  const [waited, setWaited] = useState<number | undefined>();

  const frame = useRef<HTMLDivElement>(null);

  const refresh = useCallback(() => services.readPage().then(setPage), [services]);
  /** After a button that goes with what it did: the keyboard, and who listens, go on at what there is now. */
  const toPanel = () => frame.current?.querySelector<HTMLElement>('[role=tabpanel]')?.focus();
  const onGone = () => refresh().then(toPanel);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), REFRESH_MS);
    void services.waitedTabs().then(([first]) => setWaited(first));
    void services.takeSelection().then((text) => {
      if (text === null) return;
      setDraft(text);
      setTab('check');
    });
    return () => clearInterval(timer);
  }, [services, refresh]);

  const count =
    page.state === 'on'
      ? page.composers.reduce((sum, { analysis }) => sum + toRemarks(analysis.findings).length, 0)
      : 0;
  return (
    <div class="hd-popup" ref={frame}>
      <header class="hd-popup-top">
        <LogoMark size={20} />
        <h1 class="name">
          <LogoWord width={58} />
        </h1>
        <SiteSwitch page={page} said={tab === 'page'} services={services} onDone={refresh} />
      </header>
      <Tabs
        label={t.tabs}
        tabs={[
          { id: 'page', label: count > 0 ? t.pageCount({ n: count }) : t.page },
          ...(options.quickCheck ? [{ id: 'check' as const, label: t.check }] : []),
        ]}
        current={tab}
        onSelect={setTab}
      >
        {tab === 'page' ? (
          <PagePanel
            page={page}
            services={services}
            {...(options.quickCheck ? { onCheck: () => setTab('check') } : {})}
            onDone={onGone}
          />
        ) : (
          <QuickCheck services={services} draft={draft} onDraft={setDraft} />
        )}
      </Tabs>
      <footer class="hd-popup-foot">
        {waited !== undefined && <Waited tab={waited} services={services} />}
        {options.privacyDue && <Privacy services={services} onDone={toPanel} />}
        {options.snooze && tab === 'page' && page.state === 'on' && (
          <Snooze host={page.host} services={services} onDone={onGone} />
        )}
        <Contacts institution={options.institution} contacts={options.contacts} />
        <nav class="hd-popup-links" aria-label={t.name}>
          <Button look="quiet" icon="book" onClick={() => services.open('library')}>
            {t.library}
          </Button>
          <Button look="quiet" icon="settings" onClick={() => services.open('settings')}>
            {t.settings}
          </Button>
        </nav>
      </footer>
    </div>
  );
}

/** The switch for this site, or why there is none; `said`: the panel below says so already. */
function SiteSwitch({
  page,
  said,
  services,
  onDone,
}: {
  page: PageView;
  said: boolean;
  services: PopupServices;
  onDone: () => void;
}) {
  const t = useMessages($popup);
  if (page.state === 'loading') return null;
  if (page.state === 'elsewhere') return said ? null : <span class="sm muted">{t.notHere}</span>;
  const on = page.state !== 'off';
  const label = (on ? t.onSite : t.offSite)({ host: page.host });
  if (page.locked) {
    // "Always on" would contradict the panel, which tells until when the site is quiet.
    if (page.state === 'snoozed') return null;
    return (
      <span class="hd-locked">
        <Icon name="lock" size={14} />
        {on ? t.lockedOn : t.lockedOff}
      </span>
    );
  }
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch is the control
    <label>
      <span aria-hidden="true">{label}</span>
      <Switch
        checked={on}
        label={t.onSite({ host: page.host })}
        onChange={(next) => void services.setSiteOn(next).then(onDone)}
      />
    </label>
  );
}

/** A post in another tab has waited its minutes: the way to it. */
function Waited({ tab, services }: { tab: number; services: PopupServices }) {
  const t = useMessages($popup);
  return (
    <div class="hd-notice">
      <span class="sm">{t.waited}</span>
      <Chip onClick={() => services.showTab(tab)}>{t.waitedGo}</Chip>
    </div>
  );
}

/** A line, every two months: the guidelines ask for it and nobody remembers. */
function Privacy({ services, onDone }: { services: PopupServices; onDone: () => void }) {
  const t = useMessages($popup);
  return (
    <div class="hd-notice">
      <span class="sm">{t.privacy}</span>
      <Chip onClick={() => services.open('library', 'privacy-switches')}>{t.privacyGo}</Chip>
      <Chip onClick={() => void services.privacyReviewed().then(onDone)}>{t.privacyDone}</Chip>
    </div>
  );
}

/** Quiet for an hour or for today. */
function Snooze({ host, services, onDone }: { host: string; services: PopupServices; onDone: () => void }) {
  const t = useMessages($popup);
  return (
    <div class="hd-snooze">
      <span class="sm muted">{t.quiet({ host })}</span>
      <button
        type="button"
        class="hd-chip"
        aria-label={t.quietHour({ host })}
        onClick={() => void services.snooze('hour').then(onDone)}
      >
        {t.hour}
      </button>
      <button
        type="button"
        class="hd-chip"
        aria-label={t.quietToday({ host })}
        onClick={() => void services.snooze('today').then(onDone)}
      >
        {t.today}
      </button>
    </div>
  );
}
