/** The options page's wiring: settings from storage, kept current, and a way to change them. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createClient } from '../../src/messages/client.ts';
import { App } from '../../src/options/App.tsx';
import { CheckContext } from '../../src/options/checking.ts';
import { SettingsContext } from '../../src/options/context.ts';
import { type Installation, InstallationContext, readInstallation } from '../../src/options/manage/installation.ts';
import { useSettingsModel } from '../../src/options/model.ts';
import { connectLanguage } from '../../src/settings/language.ts';
import type { SettingsStorage } from '../../src/settings/storage.ts';
import { openSettings } from '../../src/settings/store.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/marks.css';
import '../../src/ui/controls.css';
import '../../src/ui/badge.css';
import '../../src/options/options.css';
import '../../src/options/library/library.css';
import '../../src/options/first-run/first-run.css';
import '../../src/options/manage/manage.css';

const store = openSettings(browser.storage as unknown as SettingsStorage);
const client = createClient(browser.runtime);
connectLanguage(store);

/** Checks in the background, as for a site's composer; nothing is kept. */
async function check(text: string) {
  const outcome = await client.request('analyze', { text, platform: 'other', surface: 'post' });
  return outcome.status === 'answer' ? outcome.answer : null;
}

function Root({ installation }: { installation: Installation }) {
  return (
    <SettingsContext.Provider value={useSettingsModel(store)}>
      <CheckContext.Provider value={check}>
        <InstallationContext.Provider value={installation}>
          <App />
        </InstallationContext.Provider>
      </CheckContext.Provider>
    </SettingsContext.Provider>
  );
}

// The first paint waits for the stored settings, a few ms: a switch that jumps after it is drawn misleads.
void Promise.all([readInstallation(browser), store.ready]).then(([installation]) =>
  render(<Root installation={installation} />, document.getElementById('app')!),
);
