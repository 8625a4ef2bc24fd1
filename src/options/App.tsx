/** The options page: settings, management, guideline library and first run, each named by the part of the address after `#`. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage, useMessages } from '../i18n/hooks.ts';
import { Checks } from './Checks.tsx';
import { useSettings } from './context.ts';
import { FirstRun } from './first-run/FirstRun.tsx';
import { Library } from './library/Library.tsx';
import { Manage } from './manage/Manage.tsx';
import { type Route, readRoute } from './routes.ts';
import { Shell } from './Shell.tsx';
import { Ignored, Institution, Language, Pause, Sites, You } from './sections.tsx';
import { $options } from './words.ts';

/** Follows the address. */
function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

export function App() {
  const t = useMessages($options);
  const language = useLanguage();
  const route = useRoute();
  const shown = useRef(route.section);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Hardop: ${t[route.section]}`;
  }, [language, route.section, t]);
  useEffect(() => {
    if (shown.current === route.section) return;
    shown.current = route.section;
    // A new section is a new page to those who listen to it; the first one keeps the browser's own start.
    // A detail is brought into view, and focused, by its section.
    if (route.detail !== '') return;
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [route]);

  return (
    <>
      <PageOf route={route} />
      <Unsaved />
    </>
  );
}

/** Says so when the browser keeps nothing, whichever page one is on. */
function Unsaved() {
  const t = useMessages($options);
  const { unsaved } = useSettings();
  return (
    <p class="hd-unsaved" role="status">
      {unsaved ? t.unsaved : ''}
    </p>
  );
}

function PageOf({ route }: { route: Route }) {
  if (route.section === 'library') return <Library detail={route.detail} />;
  if (route.section === 'first-run') return <FirstRun />;
  return (
    <Shell current={route.section}>
      <SectionOf route={route} />
    </Shell>
  );
}

function SectionOf({ route: { section, detail } }: { route: Route }) {
  switch (section) {
    case 'institution':
      return <Institution />;
    case 'checks':
      return <Checks detail={detail} />;
    case 'pause':
      return <Pause />;
    case 'ignored':
      return <Ignored />;
    case 'sites':
      return <Sites />;
    case 'language':
      return <Language />;
    case 'manage':
      return <Manage />;
    default:
      return <You />;
  }
}
