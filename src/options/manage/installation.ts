/** How this Hardop came here, as the browser tells it. */
import { createContext } from 'preact';
import type { Browser } from 'webextension-polyfill';
import type { InstallType } from '../../settings/report.ts';

export interface Installation {
  readonly version: string;
  /** `admin` means by policy; `other` also where the browser does not say. */
  readonly installType: InstallType;
  /** Name and version of the browser ("Chromium 156"); empty where it does not say. */
  readonly browser: string;
  /** The keys that open the first remark, as the browser writes them; empty when there are none. */
  readonly shortcut: string;
}

export const InstallationContext = createContext<Installation>({
  version: '',
  installType: 'other',
  browser: '',
  shortcut: '',
});

/** Asks the browser. Never rejects; what it does not tell is `other`. */
export async function readInstallation(
  browser: Pick<Browser, 'runtime' | 'management' | 'commands'>,
): Promise<Installation> {
  const { version } = browser.runtime.getManifest();
  const installType = await browser.management.getSelf().then(
    (self) => self.installType,
    () => 'other' as const,
  );
  const shortcut = await browser.commands.getAll().then(
    (commands) => commands.find(({ name }) => name === 'open-first-finding')?.shortcut ?? '',
    () => '',
  );
  return { version, installType, browser: browserName(navigator.userAgent), shortcut };
}

/** Name and major version of the browser in a user agent string. */
export function browserName(userAgent: string): string {
  for (const [name, pattern] of [
    ['Edge', /\bEdg\/(\d+)/],
    ['Firefox', /\bFirefox\/(\d+)/],
    ['Chromium', /Chrom(?:e|ium)\/(\d+)/],
  ] as const) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return '';
}
