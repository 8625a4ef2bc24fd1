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

// Where a browser cannot open the popup itself, it is opened in a window: it then has a tab of its own and takes its size.
// The tab that it speaks of can be named in the address.
const tab = Number(new URLSearchParams(location.search).get('tab'));
let ownTab = false;
void browser.tabs.getCurrent().then((current) => {
  ownTab = current !== undefined;
  document.documentElement.classList.toggle('is-page', ownTab);
});

const settings = openSettings(browser.storage);
connectLanguage(settings);
const services = browserServices(browser, createClient(browser.runtime), settings, {
  tabId: Number.isSafeInteger(tab) && tab > 0 ? tab : null,
  close: () => {
    if (!ownTab) window.close();
  },
});
const app = document.getElementById('app')!;
app.replaceChildren();
render(<App services={services} />, app);
