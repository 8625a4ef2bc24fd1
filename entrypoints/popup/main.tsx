/** The popup's wiring: draws the frame at once; settings, page and background answer when they do. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createClient } from '../../src/messages/client.ts';
import { App } from '../../src/popup/App.tsx';
import { browserServices } from '../../src/popup/browser-services.ts';
import { connectLanguage } from '../../src/settings/language.ts';
import { openSettings } from '../../src/settings/store.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/marks.css';
import '../../src/ui/controls.css';
import '../../src/popup/popup.css';

// Opened as a page (for a selection, where the browser cannot open the popup itself) it names its tab in the address.
const parameters = new URLSearchParams(location.search);
const tab = Number(parameters.get('tab'));
if (parameters.has('page')) document.documentElement.classList.add('is-page');

const settings = openSettings(browser.storage);
connectLanguage(settings);
const services = browserServices(browser, createClient(browser.runtime), settings, {
  tabId: Number.isSafeInteger(tab) && tab > 0 ? tab : null,
  close: () => {
    if (!parameters.has('page')) window.close();
  },
});
render(<App services={services} />, document.getElementById('app')!);
