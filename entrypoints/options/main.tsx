/** The options page's wiring: settings from storage, kept current, and a way to change them. */
import { useStore } from '@nanostores/preact';
import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { App } from '../../src/options/App.tsx';
import { SettingsContext } from '../../src/options/context.ts';
import { connectLanguage } from '../../src/settings/language.ts';
import { openSettings } from '../../src/settings/store.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/marks.css';
import '../../src/ui/controls.css';
import '../../src/options/options.css';

const store = openSettings(browser.storage);
connectLanguage(store);

function Root() {
  const { settings } = useStore(store.$resolution);
  const model = useMemo(
    () => ({ settings, set: (...change: Parameters<typeof store.set>) => void store.set(...change) }),
    [settings],
  );
  return (
    <SettingsContext.Provider value={model as never}>
      <App />
    </SettingsContext.Provider>
  );
}

// The first paint waits for the stored settings, a few ms: a switch that jumps after it is drawn misleads.
void store.ready.then(() => render(<Root />, document.getElementById('app')!));
