/** Sees every request in a browser that is not the fixture pages' own. */
import type { BrowserContext, Request } from '@playwright/test';

/** What never leaves the browser. */
const INSIDE = /^(?:chrome-extension|chrome|devtools|about|data|blob):/;

/** Calls `asked` with every address that code of the extension asks for: its worker, its pages, its content scripts. Its own files aside. */
export function watchRequests(context: BrowserContext, asked: (address: string) => void): void {
  context.on('request', (request) => {
    if (INSIDE.test(request.url())) return;
    if (isOfExtension(request) || !isOfFixture(request)) asked(request.url());
  });
  // Of a socket the browser tells no request.
  const listen = (page: ReturnType<BrowserContext['pages']>[number]) =>
    void page.on('websocket', (socket) => asked(socket.url()));
  for (const page of context.pages()) listen(page);
  context.on('page', listen);
}

/** Whether a request comes from the extension's worker or from one of its pages. */
function isOfExtension(request: Request): boolean {
  if (request.serviceWorker() !== null) return true;
  try {
    // A page that is only just being opened has the address that it comes from.
    return !request.isNavigationRequest() && request.frame().url().startsWith('chrome-extension:');
  } catch {
    return false;
  }
}

/**
 * Whether a page of ours asks for this: itself and its own files, and for nothing else. So whatever else is asked for in it, by whatever
 * means, is asked for by the content script.
 */
function isOfFixture(request: Request): boolean {
  return request.isNavigationRequest() || new URL(request.url()).pathname.startsWith('/__site/');
}
