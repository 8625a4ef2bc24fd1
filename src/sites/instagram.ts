/** Instagram: Lexical for captions and messages, a textarea for comments. */
import type { Site } from './site.ts';

const EDITOR = '[data-lexical-editor="true"][role="textbox"]';
const CHECKED = '2026-11-21';

/** Captions, comments, messages and the bio on Instagram. */
export const INSTAGRAM: Site = {
  platform: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  never: [],
  surfaces: [
    {
      id: 'message',
      surface: 'message',
      editors: [`${EDITOR}`, 'textarea'],
      path: '^/direct/',
      scope: '[role="dialog"], main, [role="main"]',
      // Shown in place of the icons once there is text; it has words and no icon.
      submit: [{ selector: '[role="button"][tabindex="0"]:not(:has(svg, img))', pick: 'nearest-last' }],
      submitKeys: ['enter'],
      previews: [],
      checked: CHECKED,
      source: 'Automattic/harper pull request 3145, 2026-04-09: Lexical with spellcheck="false"',
    },
    {
      id: 'caption',
      surface: 'post',
      editors: [`[role="dialog"] ${EDITOR}`, '[role="dialog"] textarea:not(form textarea)'],
      scope: '[role="dialog"]',
      // Back and close are icons; the first control with words shares.
      submit: [{ selector: '[role="button"][tabindex="0"]:not(:has(svg, img))', pick: 'first' }],
      submitKeys: [],
      previews: ['canvas', '[style*="blob:"]'],
      alwaysMedia: true,
      checked: CHECKED,
      source: 'leaperone/MultiPost-Extension instagram.ts 9921010, 2026-05-22',
    },
    {
      id: 'comment',
      surface: 'comment',
      editors: ['form textarea'],
      scope: 'form',
      submit: [
        { selector: 'button[type="submit"]' },
        { selector: '[role="button"][tabindex="0"]:not(:has(svg, img))', pick: 'last' },
      ],
      submitKeys: ['enter'],
      previews: [],
      checked: CHECKED,
      source: 'comment forms as automation scripts describe them, verified by their authors on 2026-01-30',
    },
    {
      id: 'bio',
      surface: 'profile',
      editors: ['textarea#pepBio', 'textarea[maxlength="150"]'],
      path: '^/accounts/edit(?:/|$)',
      scope: 'form, main, [role="main"]',
      submit: [{ selector: '[role="button"][tabindex="0"]:not(:has(svg, img))', pick: 'last' }],
      submitKeys: [],
      previews: [],
      checked: CHECKED,
      source: 'id of the bio field at /accounts/edit as automation scripts fill it in; not seen in a current page',
    },
  ],
};
