/**
 * The background worker. Wiring only. It is one classic script: a worker that was stopped answers sooner from one file than from a module
 * with imports, which are fetched one after another. What it shares with the pages is in both.
 */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../src/engine/index.ts';
import { startWorker } from '../src/worker/start.ts';

export default defineBackground(() => startWorker(browser, analyze));
