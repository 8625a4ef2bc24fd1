/** The form of a site's file: everything that Hardop knows about the pages of one site, as data. */
import type { Platform, Surface } from '../rules/rule.ts';

/** How to find a control of the site. Structure only, never a label: labels are translated. */
export interface ControlSelector {
  readonly selector: string;
  /**
   * Which one of several. `nearest` (default) and `nearest-last`: the first and the last one in the smallest part of the page
   * around the field that has any. `first`, `last`: of the whole scope.
   */
  readonly pick?: 'nearest' | 'nearest-last' | 'first' | 'last';
}

/**
 * Keys that submit from within the field: Enter, or Enter with Ctrl or Cmd. `lone-enter`: Enter as long as the site shows no control that
 * submits; beside one it breaks the line.
 */
type SubmitKey = 'enter' | 'mod-enter' | 'lone-enter';

/** One sort of compose field on a site. */
export interface SiteSurface {
  /** Stable id within the site, for tests and reports. */
  readonly id: string;
  readonly surface: Surface;
  /** CSS selectors, any of which the editing host or text control matches within its own document or shadow root. */
  readonly editors: readonly string[];
  /** Regular expression that the page's path must match. */
  readonly path?: string;
  /** Something that must stand in the same part of the page (dialog, form, article, main) as the field. */
  readonly beside?: string;
  /** Container of all that belongs to this composer, as `closest` finds it; controls outside it are never looked at. */
  readonly scope: string;
  /** Controls that submit, in order of trial. */
  readonly submit: readonly ControlSelector[];
  readonly submitKeys: readonly SubmitKey[];
  /** Selectors of attachment previews, beside media with a local address, which count everywhere. */
  readonly previews: readonly string[];
  /** What is written here always goes with a photo or video, chosen before the field appears. */
  readonly alwaysMedia?: boolean;
  /** Day on which the structure was last compared with its source, ISO 8601. */
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
  /** In order of trial: the first surface that fits a field names it. */
  readonly surfaces: readonly SiteSurface[];
  /** Fields that are never read although they look like composers. */
  readonly never: readonly string[];
}
