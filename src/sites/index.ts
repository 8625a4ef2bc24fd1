/** All sites, and what holds for a field that no site's file knows. */
import { FACEBOOK } from './facebook.ts';
import { INSTAGRAM } from './instagram.ts';
import { LINKEDIN } from './linkedin.ts';
import type { Site, SiteSurface } from './site.ts';
import { X } from './x.ts';

export type { ControlSelector, Site, SiteSurface } from './site.ts';

/** In display order. */
export const SITES: readonly Site[] = [X, FACEBOOK, LINKEDIN, INSTAGRAM];

/** A page of no known structure: fields are found by what they look like alone. */
export const OTHER_SITE: Site = { platform: 'other', name: '', hosts: [], surfaces: [], never: [] };

/** A field that no selector knows, after a redesign for example. Its surface is guessed from the page; see `classify`. */
export const GENERIC_SURFACE: Omit<SiteSurface, 'surface'> = {
  id: 'generic',
  editors: [],
  scope: 'dialog, [role="dialog"], form, article, [role="article"], main, [role="main"]',
  submit: [{ selector: 'button[type="submit"], input[type="submit"]' }],
  submitKeys: [],
  previews: [],
  checked: '2026-11-21',
  source: 'HTML Standard: submit buttons of a form',
};

/** The site that a host name belongs to; `OTHER_SITE` when it is none of ours. */
export function siteOf(hostname: string): Site {
  return (
    SITES.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) ?? OTHER_SITE
  );
}
