/** Facebook: Lexical everywhere; its controls are divs that only words tell apart, so position in the form counts. */
import type { Site, SiteSurface } from './site.ts';

const EDITOR = '[data-lexical-editor="true"][role="textbox"]';
const SOURCE =
  'cecilburger/public-crm apps/fb-bridge/src/selectors.ts 34e39e2f; leaperone/MultiPost-Extension facebook.ts 9921010, 2026-05-22';
const BUTTON = '[role="button"][tabindex="0"]:not([aria-haspopup]):not([aria-expanded])';

/** Messenger shows no control that sends. */
const MESSAGE = {
  surface: 'message',
  editors: [EDITOR],
  scope: '[role="group"], [role="dialog"], main, [role="main"]',
  submit: [],
  submitKeys: ['enter'],
  previews: [],
  checked: '2026-11-21',
  source: SOURCE,
} as const satisfies Partial<SiteSurface>;

/** Posts, comments, messages and the intro of a profile on Facebook. */
export const FACEBOOK: Site = {
  platform: 'facebook',
  name: 'Facebook',
  // messenger.com was closed on 2026-04-16 and leads to facebook.com/messages.
  hosts: ['facebook.com'],
  never: [],
  surfaces: [
    { id: 'message', path: '^/(?:messages|latest/inbox)(?:/|$)', ...MESSAGE },
    // Chat popups on other pages: the transcript stands beside the field.
    { id: 'message-popup', beside: '[role="log"]', ...MESSAGE },
    {
      id: 'comment',
      surface: 'comment',
      editors: [
        `form[role="presentation"] ${EDITOR}`,
        `[role="article"] form ${EDITOR}`,
        `[data-commentid] form ${EDITOR}`,
        `[data-commentid] ~ * form ${EDITOR}`,
      ],
      scope: 'form',
      submit: [{ selector: BUTTON, pick: 'last' }],
      submitKeys: ['enter'],
      previews: [],
      checked: '2026-11-21',
      source: SOURCE,
    },
    {
      id: 'post',
      surface: 'post',
      editors: [`[role="dialog"] ${EDITOR}`, `form ${EDITOR}`, EDITOR],
      scope: 'form, [role="dialog"]',
      submit: [{ selector: BUTTON, pick: 'last' }],
      submitKeys: ['mod-enter'],
      previews: [],
      checked: '2026-11-21',
      source: SOURCE,
    },
    {
      id: 'intro',
      surface: 'profile',
      // The bio line under a profile's name takes 101 characters.
      editors: ['textarea[maxlength="101"]'],
      scope: '[role="dialog"], form, main, [role="main"]',
      submit: [{ selector: BUTTON, pick: 'nearest-last' }],
      submitKeys: [],
      previews: [],
      checked: '2026-11-21',
      source: 'length of the bio as Facebook documents it; not seen in a current page',
    },
  ],
};
