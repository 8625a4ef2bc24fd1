/** LinkedIn: three front ends at once. One sits in the open shadow root of `#interop-outlet`, where selectors start anew. */
import type { Site, SiteSurface } from './site.ts';

const CHECKED = '2026-11-21';

const COMMENT = {
  surface: 'comment',
  submitKeys: [],
  previews: ['[componentkey^="commentBoxLinkPreview"] img[data-loaded="true"]'],
  checked: CHECKED,
} as const satisfies Partial<SiteSurface>;

/** Posts, comments, messages, invitations and the profile on LinkedIn. */
export const LINKEDIN: Site = {
  platform: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  // The form of one's own profile asks for names, places and dates beside the headline.
  never: ['[id$="-firstName"]', '[id$="-lastName"]', '[id$="-maidenName"]', '[id*="-location"]', '[id*="website"]'],
  surfaces: [
    {
      id: 'post-share',
      surface: 'post',
      editors: [
        '.share-creation-state__text-editor [contenteditable="true"]',
        '[role="dialog"] .ql-editor[contenteditable="true"]',
      ],
      scope: '[role="dialog"], .share-box',
      submit: [{ selector: '.share-actions__primary-action' }],
      submitKeys: ['mod-enter'],
      previews: ['.share-images__image', '.share-creation-state__image img'],
      checked: CHECKED,
      source: 'leaperone/MultiPost-Extension linkedin.ts 9921010, 2026-05-22; Briskine/briskine 48b91cd5, 2026-02-13',
    },
    {
      id: 'post-dialog',
      surface: 'post',
      editors: ['[componentkey="ShareBox_textEditor"]', '[data-sdui-screen$="ShareCompose"] [contenteditable="true"]'],
      scope: '[data-sdui-screen], dialog, [role="dialog"]',
      // The last button of the screen; those that open something else say so.
      submit: [{ selector: 'button:not([aria-haspopup]):not([aria-expanded])', pick: 'last' }],
      submitKeys: ['mod-enter'],
      previews: ['figure:has(svg#image-medium) img', 'figure img'],
      checked: CHECKED,
      source: 'nghuyenthevinh2000/social-content tools/linkedin_agent, with a saved page',
    },
    {
      id: 'comment',
      ...COMMENT,
      editors: [
        '[componentkey^="commentBox"] .ProseMirror[contenteditable="true"]',
        '.tiptap.ProseMirror[contenteditable="true"]',
      ],
      scope: 'form, [role="listitem"], article',
      submit: [{ selector: 'section[id^="commentButtonSection"] button' }, { selector: 'button[type="submit"]' }],
      source:
        'codaswin/modaicom_ai docs/testing/linkedin-selectors.md, log of 2026-08-30; lhremote src/linkedin/selectors.ts, 2026-05-05',
    },
    {
      id: 'comment-legacy',
      ...COMMENT,
      editors: [
        '.comments-comment-box .ql-editor[contenteditable="true"]',
        '.comments-comment-box [contenteditable="true"][role="textbox"]',
      ],
      scope: '.comments-comment-box, form',
      submit: [
        { selector: 'button[class*="comments-comment-box__submit-button"]' },
        { selector: 'button[type="submit"]' },
      ],
      source:
        'codaswin/modaicom_ai docs/testing/linkedin-selectors.md, log of 2026-08-30: still served on /feed/update pages',
    },
    {
      id: 'message',
      surface: 'message',
      editors: ['.msg-form__contenteditable[contenteditable="true"]'],
      scope: 'form, .msg-form, [role="dialog"]',
      submit: [
        { selector: 'button.msg-form__send-button' },
        { selector: 'button.msg-form__send-btn' },
        { selector: 'button[type="submit"]' },
      ],
      // By the user's own choice Enter sends and the button is gone, or Enter breaks the line and the button sends.
      submitKeys: ['lone-enter'],
      previews: [],
      checked: CHECKED,
      source:
        'Briskine/briskine content/editors/editor-site.js, 2026-02-25; stickerdaniel/linkedin-mcp-server 1109, 2026-09: “Press Enter to Send” hides the button',
    },
    {
      id: 'invite',
      surface: 'message',
      editors: ['textarea[name="message"]', '#custom-message'],
      scope: '[role="dialog"], dialog',
      submit: [{ selector: 'button:not([aria-haspopup])', pick: 'last' }],
      submitKeys: [],
      previews: [],
      checked: CHECKED,
      source: 'Briskine/briskine playwright/linkedin.spec.js: a textarea in the shadow root of #interop-outlet',
    },
    {
      id: 'profile',
      surface: 'profile',
      editors: [
        ':is(dialog, [role="dialog"]) textarea',
        ':is(dialog, [role="dialog"]) input[type="text"]:not([role])',
        'textarea[name*="summary"]',
        'input[id$="-headline"]',
      ],
      path: '^/in/[^/]+/edit',
      scope: 'dialog, [role="dialog"]',
      submit: [{ selector: 'button:not([aria-haspopup])', pick: 'last' }],
      submitKeys: [],
      previews: [],
      checked: CHECKED,
      source: 'no current source found; headline and About are fields in a dialog on /in/…/edit',
    },
  ],
};
