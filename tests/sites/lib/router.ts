/** A single-page site in small: views by path, links that change the address without a load, back and forward. */

import { closeComposers, mountWaiting } from './composer.ts';
import { showDemo } from './demo.ts';
import { h } from './dom.ts';

declare global {
  interface Window {
    /** Navigates inside the page, as a click on one of its links does. */
    __navigate(path: string): void;
  }
}

/** A view draws itself in `root`, which is in the page and empty. */
type View = (root: HTMLElement, url: URL) => void;

/** Starts a site; the first pattern that fits the path wins. */
export function startSite(rootAttributes: Record<string, string>, routes: readonly (readonly [RegExp, View])[]): void {
  const root = h('div', { class: 'site', ...rootAttributes });
  document.body.append(root);

  const show = () => {
    closeComposers();
    root.replaceChildren();
    const url = new URL(location.href);
    routes.find(([pattern]) => pattern.test(url.pathname))?.[1](root, url);
    mountWaiting();
  };
  window.__navigate = (path) => {
    history.pushState(null, '', path);
    show();
  };
  addEventListener('popstate', show);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
    if (!link) return;
    event.preventDefault();
    window.__navigate(link.getAttribute('href') ?? '/');
  });
  show();
  showDemo();
}
