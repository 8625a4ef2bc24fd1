/** The form of a site's file: everything that Hardop knows about the pages of one site, as data. */
import type { Platform, Surface } from '../rules/rule.ts';

/** How to find a control of the site. */
export interface ControlSelector {
  /** CSS selector, tried in each ancestor of the field from the inside out. Never on a label: those are translated. */
  readonly selector: string;
  /** Which one counts when there are several in the same ancestor. Default `first`. */
  readonly pick?: 'first' | 'last';
}

/** Which keys submit from within the field. `enter-without-button`: Enter sends as long as no submit control is shown. */
export type SubmitKey = 'enter' | 'enter-without-button' | 'mod-enter';

/** One sort of compose field on a site. */
export interface SiteSurface {
  /** Stable id within the site, for tests and reports. */
  readonly id: string;
  readonly surface: Surface;
  /** CSS selectors that the editing host or text control matches within its own document or shadow root; any of them. */
  readonly editors: readonly string[];
  /** Regular expression that the page's path must match. */
  readonly path?: string;
  /** Something that must stand in the same part of the page as the field: searched upwards until `scope` or a landmark. */
  readonly beside?: string;
  /** Container of everything that belongs to this composer, as `closest` finds it; nothing outside is looked at. */
  readonly scope?: string;
  readonly submit: readonly ControlSelector[];
  readonly submitKeys: readonly SubmitKey[];
  /** Selectors of attachment previews within the scope. */
  readonly previews: readonly string[];
  /** Day on which the selectors were last compared with the source, ISO 8601. */
  readonly checked: string;
  /** Where the structure is documented. */
  readonly source: string;
}

/** One site. */
export interface Site {
  readonly platform: Platform;
  /** Name as the user knows it. */
  readonly name: string;
  /** Host names; each stands for its subdomains too. */
  readonly hosts: readonly string[];
  /** In order of trial: the first surface that matches a field names it. */
  readonly surfaces: readonly SiteSurface[];
  /** Fields that are never read although they look like composers (search boxes and the like). */
  readonly never: readonly string[];
}
