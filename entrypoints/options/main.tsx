/** The options page's wiring: settings from storage, kept current, and a way to change them. */
import { useStore } from '@nanostores/preact';
import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { createClient } from '../../src/messages/client.ts';
import { App } from '../../src/options/App.tsx';
import { CheckContext } from '../../src/options/checking.ts';
import { SettingsContext } from '../../src/options/context.ts';
import { connectLanguage } from '../../src/settings/language.ts';
import { openSettings } from '../../src/settings/store.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/marks.css';
import '../../src/ui/controls.css';
import '../../src/options/options.css';
import '../../src/options/library/library.css';
import '../../src/options/first-run/first-run.css';

const store = openSettings(browser.storage);
connectLanguage(store);

const client = createClient(browser.runtime);

/** The newest text of the field to try overtakes older ones; the examples of the library each have their own. */
async function check(text: string) {
  const outcome = await client.request('analyze', { text, platform: 'other', surface: 'post' });
  return outcome.status === 'answer' ? outcome.answer : null;
}

function Root() {
  const { settings } = useStore(store.$resolution);
  const model = useMemo(
    () => ({ settings, set: (...change: Parameters<typeof store.set>) => void store.set(...change) }),
    [settings],
  );
  return (
    <SettingsContext.Provider value={model as never}>
      <CheckContext.Provider value={check}>
        <App />
      </CheckContext.Provider>
    </SettingsContext.Provider>
  );
}

// The first paint waits for the stored settings, a few ms: a switch that jumps after it is drawn misleads.
void store.ready.then(() => render(<Root />, document.getElementById('app')!));
