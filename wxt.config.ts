/** The builds: `dist/chrome-mv3` (Chrome, Edge, Chromium) and `dist/firefox-mv3`, and the manifest of both. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { asciiPlugin } from './scripts/build/ascii.ts';
import { patternIndexPlugin } from './scripts/build/pattern-index.ts';
import { CHROMIUM_PUBLIC_KEY, GECKO_ID } from './src/settings/identity.ts';

/**
 * Policy for popup, options and background. `connect-src 'none'` is what makes "no network request, ever" a promise the
 * browser keeps: even a compromised dependency could not call out. `data:` images are the mark shapes of the stylesheet.
 */
const EXTENSION_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  hooks: {
    // `imports: false` leaves WXT its own list of names: it would import `storage` and `browser` wherever a parameter is called so.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
  },
  // scripts/dev.ts opens a browser of its own, with the demo's pages.
  webExt: { disabled: process.env.HARDOP_DEMO === '1' },
  outDir: 'dist',
  // `npm run dev` builds beside it, so that a development build is never taken for the real one.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [preact(), patternIndexPlugin(), asciiPlugin()],
    build: { target: ['chrome123', 'firefox142'] },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Hardop',
    description: '__MSG_description__',
    default_locale: 'nl',
    // Each one is accounted for in docs/permissions.md.
    permissions: ['storage', 'contextMenus'],
    action: { default_title: 'Hardop' },
    icons: { 16: '/icons/16.png', 32: '/icons/32.png', 48: '/icons/48.png', 128: '/icons/128.png' },
    commands: {
      'open-first-finding': {
        description: '__MSG_commandOpenFirstFinding__',
        suggested_key: { default: 'Alt+Shift+H' },
      },
    },
    // The development server needs its socket and its inline preamble.
    ...(command === 'build' && { content_security_policy: { extension_pages: EXTENSION_PAGES } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: CHROMIUM_PUBLIC_KEY,
          // The first with `light-dark()`, which the stylesheets are written in.
          minimum_chrome_version: '123',
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
