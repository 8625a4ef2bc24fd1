/** The sites Hardop reads along on: where the content script runs, and from where the background accepts messages. */
import type { Platform } from '../rules/rule.ts';
import { SITES, siteOf } from '../sites/index.ts';

/** A platform with a site of its own. */
export type SitePlatform = Exclude<Platform, 'other'>;

/** Host names by platform, from the sites' files. A name stands for itself and all names below it. */
export const SITE_HOSTS = Object.fromEntries(SITES.map(({ platform, hosts }) => [platform, hosts])) as Readonly<
  Record<SitePlatform, readonly string[]>
>;

/** All platforms with a site, in display order. */
export const SITE_PLATFORMS = Object.keys(SITE_HOSTS) as readonly SitePlatform[];

/** Match patterns for the content script. */
export const SITE_MATCHES: readonly string[] = Object.values(SITE_HOSTS)
  .flat()
  .map((host) => `https://*.${host}/*`);

/** The platform of a page, `null` when Hardop does not read along there or the address is none. */
export function platformOf(address: string | undefined): SitePlatform | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:') return null;
  const { platform } = siteOf(url.hostname);
  return platform === 'other' ? null : platform;
}
