/** X: Draft.js for posts, a textarea for chat. */
import type { Site, SiteSurface } from './site.ts';

const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/** What every post composer on X shares; a thread has one editor for each segment and one control for all. */
const POSTING = {
  scope: '[role="dialog"], main, [role="main"]',
  submit: [{ selector: '[data-testid="tweetButton"]' }, { selector: '[data-testid="tweetButtonInline"]' }],
  submitKeys: ['mod-enter'],
  previews: [
    '[data-testid="attachments"] [data-testid="tweetPhoto"]',
    '[data-testid="attachments"] [data-testid="videoPlayer"]',
  ],
  checked: '2026-11-21',
  source:
    'soaresfellipe/x-post-checker src/selectors.ts 15af93a2; leaperone/MultiPost-Extension sync/dynamic/x.ts, 2026-05-22',
} as const satisfies Partial<SiteSurface>;

/** Posts, replies, messages and the profile on X. */
export const X: Site = {
  platform: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  never: ['[data-testid="SearchBox_Search_Input"]'],
  surfaces: [
    {
      id: 'reply-dialog',
      surface: 'comment',
      // The post that is answered stands above the field; a quoted one stands below it and is no article.
      editors: [`[role="dialog"] ${EDITOR}`],
      beside: 'article[data-testid="tweet"]',
      ...POSTING,
    },
    { id: 'reply', surface: 'comment', editors: [`main ${EDITOR}`], path: '/status/\\d+', ...POSTING },
    { id: 'post', surface: 'post', editors: [EDITOR], ...POSTING },
    {
      id: 'chat',
      surface: 'message',
      editors: ['textarea[data-testid="dm-composer-textarea"]'],
      scope: '[data-testid="dm-composer-form"], form, main',
      submit: [{ selector: '[data-testid="dm-composer-send-button"]' }],
      submitKeys: ['enter'],
      previews: [],
      checked: '2026-11-21',
      source:
        'design note on the chat page at /i/chat of 2026-06-15: a textarea with a form, send button and file input of its own',
    },
    {
      id: 'message',
      surface: 'message',
      editors: ['[data-testid="dmComposerTextInput"]'],
      scope: 'aside, main, [role="main"]',
      submit: [{ selector: '[data-testid="dmComposerSendButton"]' }],
      submitKeys: ['enter'],
      previews: [],
      checked: '2026-11-21',
      source: 'Automattic/harper issue 2494, 2026-01; older message page at /messages',
    },
    {
      id: 'profile',
      surface: 'profile',
      editors: ['input[name="displayName"]', 'textarea[name="description"]'],
      scope: '[role="dialog"], main',
      submit: [{ selector: '[data-testid="Profile_Save_Button"]' }],
      submitKeys: [],
      previews: [],
      checked: '2026-11-21',
      source:
        'names of the profile form at /settings/profile, as automation scripts fill them in; not seen in a current page',
    },
  ],
};
