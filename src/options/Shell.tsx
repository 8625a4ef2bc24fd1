/** The frame of the settings: navigation at the side (above, where it is narrow) and one section. */
import type { ComponentChildren } from 'preact';
import { useMessages } from '../i18n/hooks.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { LogoMark, LogoWord } from '../ui/Logo.tsx';
import { useSettings } from './context.ts';
import { href, type Section } from './routes.ts';
import { $options } from './words.ts';

const ICONS: Partial<Record<Section, IconName>> = {
  you: 'person',
  institution: 'building',
  checks: 'lines',
  pause: 'pause',
  ignored: 'eyeOff',
  sites: 'globe',
  language: 'type',
  library: 'book',
  manage: 'box',
};

export function Shell({ current, children }: { current: Section; children: ComponentChildren }) {
  const t = useMessages($options);
  const ignored = useSettings().settings.ignoredWords.value.length;
  const item = (section: Section) => (
    <li key={section}>
      <a href={href(section)} aria-current={section === current ? 'page' : undefined}>
        <Icon name={ICONS[section] ?? 'lines'} />
        {t[section]}
        {section === 'ignored' && ignored > 0 && <span class="n">{ignored}</span>}
      </a>
    </li>
  );
  return (
    <div class="hd-page">
      <nav class="hd-nav" aria-label={t.nav}>
        <p class="brand">
          <LogoMark size={24} />
          <LogoWord width={68} />
        </p>
        <ul>{(['you', 'institution', 'checks', 'pause', 'ignored', 'sites', 'language'] as const).map(item)}</ul>
        <div class="sep" />
        <ul>{(['library', 'manage'] as const).map(item)}</ul>
      </nav>
      <main class="hd-main" id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
