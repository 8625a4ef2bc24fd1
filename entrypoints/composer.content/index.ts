/** The content script: on the sites, watches what is composed and draws the overlay. Wiring only. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITE_MATCHES } from '../../src/messages/hosts.ts';
import { contentBrowser } from '../../src/overlay/browser.ts';
import { startOverlay } from '../../src/overlay/start.ts';

export default defineContentScript({
  matches: [...SITE_MATCHES],
  // Frames of the sites too. Frames without an address of their own are left alone: none of the four composes in one.
  allFrames: true,
  // Fields that are ready before the page has loaded are read at once; a page that never comes to rest is not waited for.
  runAt: 'document_end',
  // A page could listen to it, and answer it with an end to this script.
  noScriptStartedPostMessage: true,
  main: () => startOverlay(contentBrowser()),
});
