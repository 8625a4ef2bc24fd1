/** Answers requests to the four sites' hosts with the fixture pages. No server: Playwright's routing calls this. */
import type { Bundles, PageId } from './bundle.ts';

interface SiteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Which fixture stands in for a host. `elsewhere.test` is a page on which the extension has no business. */
const HOSTS: Readonly<Record<string, PageId>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'www.facebook.com': 'facebook',
  'business.facebook.com': 'facebook',
  'www.linkedin.com': 'linkedin',
  'www.instagram.com': 'instagram',
  'elsewhere.test': 'plain',
};

const TITLES: Readonly<Record<PageId, string>> = {
  x: 'X (nagebouwd)',
  facebook: 'Facebook (nagebouwd)',
  linkedin: 'LinkedIn (nagebouwd)',
  instagram: 'Instagram (nagebouwd)',
  plain: 'Losse velden',
};

/**
 * The answer to a request, or null when the address belongs to no fixture: then it is an outside request.
 *
 * In the address, `theme=dark` gives the dark variant, `csp=strict` a harsh CSP with Trusted Types, `page=plain` the loose
 * fields under the site's own host, `page=frame` the same in an iframe, `demo` a bar with example posts.
 */
export function respond(address: string, { scripts, style }: Bundles): SiteResponse | null {
  const url = new URL(address);
  const site = HOSTS[url.hostname];
  if (url.protocol !== 'https:' || !site) return null;

  const asset = /^\/__site\/(\w+)\.(js|css)$/.exec(url.pathname);
  if (asset) {
    const [, name, type] = asset;
    if (type === 'css') return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: style };
    return {
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
      body: scripts[name as PageId],
    };
  }

  const page = url.searchParams.has('page') ? 'plain' : site;
  const strict = url.searchParams.get('csp') === 'strict';
  const theme = url.searchParams.get('theme') === 'dark' ? 'dark' : 'light';
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...(strict ? strictHeaders(page) : {}) },
    body: `<!doctype html>
<html lang="nl" data-site="${page}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLES[page]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__site/sites.css">
<script src="/__site/${page}.js" defer></script>
</head>
<body></body>
</html>
`,
  };
}

/** LinkedIn's editors write markup, so its page keeps a default policy, as the real one does; the others allow none. */
function strictHeaders(page: PageId): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    page === 'linkedin' ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    'img-src data: blob:',
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
    page === 'linkedin' ? 'trusted-types default' : "trusted-types 'none'",
  ];
  return { 'content-security-policy': policy.join('; ') };
}
