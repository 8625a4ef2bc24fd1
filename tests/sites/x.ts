/** X: post dialog with thread, inline post, reply, direct message (new and old), profile. Draft.js. */
import { mountDraft } from './editors/draft.ts';
import { mountInput, mountTextarea } from './editors/field.ts';
import { composer, mountWaiting } from './lib/composer.ts';
import { avatar, h, type IconName, icon } from './lib/dom.ts';
import { ME, picker, STORIES, type Story, tool } from './lib/parts.ts';
import { startSite } from './lib/router.ts';

const me = () => h('div', { 'data-testid': 'Tweet-User-Avatar' }, avatar(ME.initials, ME.tone));

function navigation(): HTMLElement {
  const link = (path: string, name: IconName, text: string) => h('a', { href: path }, icon(name), h('span', {}, text));
  return h(
    'header',
    { role: 'banner' },
    h(
      'nav',
      { 'aria-label': 'Hoofdmenu' },
      link('/home', 'home', 'Startpagina'),
      link('/explore', 'search', 'Ontdekken'),
      link('/i/chat/1', 'mail', 'Chat'),
      link('/settings/profile', 'person', 'Profiel'),
      h('a', { href: '/compose/post', class: 'x-new', 'data-testid': 'SideNav_NewTweet_Button' }, 'Posten'),
    ),
  );
}

function tweet(story: Story, link = true): HTMLElement {
  return h(
    'article',
    { 'data-testid': 'tweet', tabindex: '0' },
    avatar(story.initials, story.tone),
    h(
      'div',
      {},
      h('p', { class: 'byline' }, h('b', {}, story.name), ` · ${story.when}`),
      h('div', { 'data-testid': 'tweetText', lang: 'nl' }, story.text),
      h(
        'div',
        { class: 'x-actions', role: 'group' },
        link ? h('a', { href: '/noor/status/1', 'data-testid': 'reply' }, icon('comment')) : icon('comment'),
        icon('repeat'),
        icon('heart'),
        icon('share'),
      ),
    ),
  );
}

const timeline = () => h('section', { 'aria-label': 'Tijdlijn' }, ...STORIES.map((story) => tweet(story)));

function main(...children: HTMLElement[]): HTMLElement {
  return h('main', { role: 'main' }, h('div', { 'data-testid': 'primaryColumn' }, ...children));
}

const columnTitle = (text: string) => h('h2', { class: 'x-title' }, text);

/** The nested boxes around one Draft editor. `number` counts the segments of a thread. */
function textarea(
  id: string,
  number: number,
  placeholder: string,
  rest: { button?: HTMLElement; partOf?: string },
): HTMLElement {
  const host = h('div');
  composer({
    id,
    host,
    mount: mountDraft,
    keys: 'mod-enter',
    placeholder,
    attributes: { 'data-testid': `tweetTextarea_${number}`, 'aria-label': 'Tekst posten' },
    ...rest,
  });
  return h(
    'div',
    { 'data-testid': `tweetTextarea_${number}_label` },
    h('div', { 'data-testid': `tweetTextarea_${number}RichTextInputContainer` }, host),
  );
}

/** A whole composer: portrait, text, attachments, toolbar. Dialogs can grow to a thread. */
function composeBox(
  id: string,
  options: { dialog: boolean; placeholder: string; submit: string; quoted?: HTMLElement },
): HTMLElement {
  const button = h(
    'button',
    {
      type: 'button',
      role: 'button',
      'data-testid': options.dialog ? 'tweetButton' : 'tweetButtonInline',
      class: 'x-submit',
    },
    options.submit,
  );
  const attachments = h('div', { 'data-testid': 'attachments' });
  const segments = h('div', { class: 'x-segments' }, textarea(id, 0, options.placeholder, { button }), attachments);
  if (options.quoted) segments.append(options.quoted);
  let count = 1;
  const addSegment = () => {
    segments.append(textarea(`${id}-${count}`, count, 'Nog een post toevoegen', { partOf: id }));
    count += 1;
    mountWaiting();
  };
  const toolBar = h(
    'div',
    { 'data-testid': 'toolBar', role: 'navigation', class: 'x-toolbar' },
    ...picker(
      { 'data-testid': 'fileInput', accept: 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime' },
      { 'aria-label': 'Media toevoegen' },
      attachments,
      (image) => h('div', { 'data-testid': 'tweetPhoto', class: 'preview' }, image),
    ),
    tool('list', { 'data-testid': 'createPollButton', 'aria-label': 'Peiling toevoegen' }),
    tool('smile', { 'aria-label': 'Emoji toevoegen' }),
    tool('clock', { 'data-testid': 'scheduleOption', 'aria-label': 'Post inplannen' }),
    options.dialog && tool('plus', { 'data-testid': 'addButton', 'aria-label': 'Post toevoegen', onclick: addSegment }),
    button,
  );
  return h('div', { class: 'x-compose' }, me(), h('div', { class: 'x-body' }, segments, toolBar));
}

/** X puts dialogs in a layer beside the page, over a backdrop. */
function layer(title: string, ...children: HTMLElement[]): HTMLElement {
  return h(
    'div',
    { id: 'layers' },
    h('div', { class: 'backdrop' }),
    h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header', class: 'x-dialog' },
      h(
        'div',
        { class: 'x-dialog-head' },
        h(
          'a',
          { href: '/home', 'data-testid': 'app-bar-close', 'aria-label': 'Sluiten', class: 'tool' },
          icon('close'),
        ),
        h('h2', { id: 'modal-header' }, title),
      ),
      ...children,
    ),
  );
}

const home = (root: HTMLElement) => {
  const box = composeBox('post', { dialog: false, placeholder: 'Wat houdt je bezig?', submit: 'Posten' });
  root.append(navigation(), main(columnTitle('Startpagina'), box, timeline()));
};

/** A post that is quoted: no article, and below the field. */
const quotedPost = ({ name, when, text }: Story) =>
  h(
    'div',
    { role: 'link', tabindex: '0', class: 'card' },
    h('p', { class: 'byline' }, h('b', {}, name), ` · ${when}`),
    h('div', { 'data-testid': 'tweetText', lang: 'nl' }, text),
  );

/** The dialog for a post of one's own; `?quote` and `?reply` for one about the first story. */
const composePost = (root: HTMLElement, url: URL) => {
  const [story] = STORIES;
  const isReply = url.searchParams.has('reply');
  const quoted = url.searchParams.has('quote') ? quotedPost(story!) : undefined;
  const box = isReply
    ? composeBox('reply', { dialog: true, placeholder: 'Post je antwoord', submit: 'Antwoorden' })
    : composeBox('post', {
        dialog: true,
        placeholder: 'Wat houdt je bezig?',
        submit: 'Posten',
        ...(quoted && { quoted }),
      });
  const answered = isReply ? [tweet(story!, false)] : [];
  root.append(navigation(), main(columnTitle('Startpagina'), timeline()), layer('', ...answered, box));
};

const status = (root: HTMLElement) => {
  const box = composeBox('reply', { dialog: false, placeholder: 'Post je antwoord', submit: 'Antwoorden' });
  const [first, ...others] = STORIES;
  root.append(
    navigation(),
    main(columnTitle('Post'), tweet(first!, false), box, h('section', {}, ...others.map((story) => tweet(story)))),
  );
};

const bubbles = () =>
  h(
    'div',
    { class: 'bubbles', role: 'log' },
    h('p', { class: 'theirs' }, 'Kom je donderdag ook naar het overleg?'),
    h('p', { class: 'mine' }, 'Ja, ik ben er om vier uur.'),
  );

const sendButton = (id: string) =>
  h('button', { type: 'button', 'data-testid': id, 'aria-label': 'Versturen', class: 'tool' }, icon('send'));

/** The chat of 2026: a real textarea. */
const chat = (root: HTMLElement) => {
  const host = h('div', { class: 'grow' });
  const send = sendButton('dm-composer-send-button');
  composer({
    id: 'message',
    host,
    mount: mountTextarea,
    keys: 'enter',
    placeholder: 'Bericht',
    attributes: { 'data-testid': 'dm-composer-textarea', 'aria-label': 'Bericht' },
    button: send,
  });
  const previews = h('div');
  const file = picker(
    { 'data-testid': 'dm-composer-file-input' },
    { 'aria-label': 'Media toevoegen' },
    previews,
    (image) => h('div', { class: 'preview' }, image),
  );
  root.append(
    navigation(),
    main(
      columnTitle('Noor Veldkamp'),
      bubbles(),
      previews,
      h('div', { 'data-testid': 'dm-composer-form', class: 'message-form' }, ...file, host, send),
    ),
  );
};

/** The older messages page, with Draft. */
const messages = (root: HTMLElement) => {
  const host = h('div', { class: 'grow' });
  const send = sendButton('dmComposerSendButton');
  composer({
    id: 'message',
    host,
    mount: mountDraft,
    keys: 'enter',
    placeholder: 'Nieuw bericht',
    attributes: { 'data-testid': 'dmComposerTextInput', 'aria-label': 'Nieuw bericht' },
    button: send,
  });
  root.append(
    navigation(),
    main(columnTitle('Noor Veldkamp'), bubbles(), h('div', { class: 'message-form' }, host, send)),
  );
};

const profile = (root: HTMLElement) => {
  const save = h('button', { type: 'button', 'data-testid': 'Profile_Save_Button', class: 'x-submit' }, 'Opslaan');
  const name = h('label', { class: 'field' }, h('span', {}, 'Naam'));
  const bio = h('label', { class: 'field' }, h('span', {}, 'Bio'));
  composer({
    id: 'name',
    host: name,
    mount: mountInput,
    attributes: { name: 'displayName', maxlength: '50' },
    text: ME.name,
    button: save,
  });
  composer({
    id: 'bio',
    host: bio,
    mount: mountTextarea,
    attributes: { name: 'description', rows: '3', maxlength: '160' },
    partOf: 'name',
  });
  root.append(
    navigation(),
    main(columnTitle(ME.name), timeline()),
    layer('Profiel bewerken', h('div', { class: 'x-profile' }, name, bio, save)),
  );
};

startSite({ id: 'react-root' }, [
  [/^\/compose\/post/, composePost],
  [/^\/[^/]+\/status\/\d+/, status],
  [/^\/i\/chat/, chat],
  [/^\/messages/, messages],
  [/^\/settings\/profile/, profile],
  [/^\//, home],
]);
