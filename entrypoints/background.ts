/** The background worker. Wiring only. */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../src/engine/index.ts';
import { startWorker } from '../src/worker/start.ts';

export default defineBackground({
  type: 'module',
  main: () => startWorker(browser, analyze),
});
