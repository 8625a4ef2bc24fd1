/** Every message between content script, popup, options and background: one union of requests, each with its answer. */
import type { Analysis } from '../engine/finding.ts';
import type { Platform, Surface } from '../rules/rule.ts';

/** Answers by request kind. The text of an `analyze` is handled in memory and forgotten with the answer. */
export interface Protocol {
  /** Check a text. `requestId` lets a port client drop answers that have been overtaken. */
  analyze: {
    request: { text: string; platform: Platform; surface: Surface };
    answer: Analysis;
  };
  /** The content script tells what its tab holds now, for the toolbar badge: remarks and the highest verdict over all composers. */
  report: {
    request: { remarks: number; verdict: Analysis['verdict'] };
    answer: null;
  };
  /** The popup asks the content script of the active tab for what it shows; sent to the tab, not to the worker. */
  'page-findings': {
    request: Record<string, never>;
    answer: { composers: readonly { platform: Platform; surface: Surface; text: string; analysis: Analysis }[] };
  };
}

export type RequestKind = keyof Protocol;
