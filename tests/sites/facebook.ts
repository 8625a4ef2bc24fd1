/** Facebook: post dialog, comment, reply, a post in a dialog, Messenger (page, popup and a page's inbox share one form), intro. Lexical everywhere. */
import { mountTextarea } from './editors/field.ts';
import { mountLexicalRich } from './editors/lexical.ts';
import { closeComposers, composer, mountWaiting } from './lib/composer.ts';
import { avatar, h, icon } from './lib/dom.ts';
import { ME, picker, picture, STORIES, type Story } from './lib/parts.ts';
import { startSite } from './lib/router.ts';

/** Facebook's buttons are divs. */
function divButton(
  label: string,
  attributes: Record<string, string | ((event: Event) => void)>,
  ...children: (Node | string)[]
) {
  return h('div', { role: 'button', tabindex: '0', 'aria-label': label, ...attributes }, ...children);
}

function header(): HTMLElement {
  return h(
    'header',
    { role: 'banner', class: 'fb-bar' },
    h('span', { class: 'fb-search' }, icon('search'), 'Zoeken'),
    h(
      'nav',
      {},
      h('a', { href: '/', 'aria-label': 'Startpagina' }, icon('home')),
      h('a', { href: '/messages/t/1', 'aria-label': 'Berichten' }, icon('mail')),
      h('a', { href: '/sanne.dewit', 'aria-label': 'Profiel' }, icon('person')),
    ),
    avatar(ME.initials, ME.tone),
  );
}

/** The dialog that opens from "Wat ben je aan het doen?". */
function openPost(root: HTMLElement): void {
  const host = h('div');
  const layer = h('div', { class: 'layer' });
  const close = () => {
    closeComposers(layer);
    layer.remove();
  };
  const button = divButton('Plaatsen', { class: 'fb-submit' }, 'Plaatsen');
  const attachments = h('div', { class: 'previews' });
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Bericht maken', class: 'fb-dialog' },
    h(
      'form',
      { method: 'POST', onsubmit: (event) => event.preventDefault() },
      h(
        'div',
        { class: 'fb-dialog-head' },
        h('h2', {}, 'Bericht maken'),
        divButton('Sluiten', { class: 'tool', onclick: close }, icon('close')),
      ),
      h(
        'div',
        { class: 'author' },
        avatar(ME.initials, ME.tone),
        h('div', {}, h('b', {}, ME.name), h('span', { class: 'fb-audience' }, icon('people'), 'Vrienden')),
      ),
      host,
      attachments,
      h(
        'div',
        { class: 'fb-add' },
        h('span', {}, 'Toevoegen aan je bericht'),
        ...picker(
          { accept: 'image/*,image/heif,image/heic,video/*' },
          { 'aria-label': 'Foto/video' },
          attachments,
          (image) => h('div', { class: 'preview' }, image),
        ),
      ),
      button,
    ),
  );
  layer.append(h('div', { class: 'backdrop' }), dialog);
  root.append(layer);
  composer({
    id: 'post',
    host,
    mount: mountLexicalRich,
    keys: 'mod-enter',
    placeholder: `Wat ben je aan het doen, Sanne?`,
    button,
  });
}

/** A line of writing under a post: Enter sends. */
function commentForm(id: string, placeholder: string): HTMLElement {
  const host = h('div', { class: 'grow' });
  const button = divButton('Reageren', { class: 'tool' }, icon('send'));
  composer({
    id,
    host,
    mount: mountLexicalRich,
    keys: 'enter',
    placeholder,
    attributes: { 'aria-label': placeholder },
    button,
  });
  return h(
    'form',
    { role: 'presentation', class: 'fb-comment-form', onsubmit: (event) => event.preventDefault() },
    avatar(ME.initials, ME.tone),
    h('div', { class: 'fb-bubble' }, host, button),
  );
}

/** Somebody's comment. The reply form comes as a sibling of the article, not inside it. */
function comment(): HTMLElement {
  const replies = h('div', { class: 'fb-replies' });
  const reply = divButton(
    'Beantwoorden',
    {
      'data-fixture': 'open-reply',
      onclick: () => {
        if (!replies.hasChildNodes()) replies.append(commentForm('reply', 'Idris beantwoorden...'));
        mountWaiting();
      },
    },
    'Beantwoorden',
  );
  return h(
    'div',
    { 'data-commentid': '901', class: 'fb-comment' },
    h(
      'div',
      { role: 'article', 'aria-label': 'Reactie van Idris Boersma, 1 uur geleden' },
      avatar('IB', 4),
      h(
        'div',
        {},
        h(
          'div',
          { class: 'fb-bubble' },
          h('b', {}, 'Idris Boersma'),
          h('div', { dir: 'auto' }, 'Ik loop mee, neem ik soep mee?'),
        ),
        reply,
      ),
    ),
    replies,
  );
}

function article(story: Story, withComments: boolean): HTMLElement {
  return h(
    'div',
    { role: 'article', class: 'card' },
    h(
      'div',
      { class: 'author' },
      avatar(story.initials, story.tone),
      h('div', {}, h('b', {}, story.name), h('span', {}, story.when)),
    ),
    h('div', { dir: 'auto' }, story.text),
    withComments && picture(),
    h(
      'div',
      { class: 'fb-actions' },
      h('span', {}, icon('like'), 'Leuk'),
      h('span', {}, icon('comment'), 'Reageren'),
      h('span', {}, icon('share'), 'Delen'),
    ),
    withComments && comment(),
    withComments && commentForm('comment', 'Schrijf een reactie...'),
  );
}

const feed = (root: HTMLElement, url: URL) => {
  const opener = divButton(
    'Een bericht maken',
    { 'data-fixture': 'open-post', class: 'fb-opener', onclick: () => openPost(root) },
    h('span', {}, 'Wat ben je aan het doen, Sanne?'),
  );
  const [first, second, third] = STORIES;
  root.append(
    header(),
    h(
      'main',
      { role: 'main' },
      h('div', { class: 'card fb-start', 'aria-label': 'Een bericht maken' }, avatar(ME.initials, ME.tone), opener),
      article(second!, true),
      article(first!, false),
      article(third!, false),
    ),
  );
  if (url.searchParams.get('open') === 'post') openPost(root);
  if (url.searchParams.get('open') === 'chat') root.append(chatPopup());
};

const bubbles = () =>
  h(
    'div',
    { class: 'bubbles', role: 'log', 'aria-label': 'Berichten in gesprek' },
    h('p', { class: 'theirs' }, 'Heb jij de folder al gezien?'),
    h('p', { class: 'mine' }, 'Ja, mooi geworden.'),
  );

/** The line of Messenger, which has no control that sends. */
function messageLine(): HTMLElement {
  const host = h('div', { class: 'grow fb-bubble' });
  composer({
    id: 'message',
    host,
    mount: mountLexicalRich,
    keys: 'enter',
    placeholder: 'Aa',
    attributes: { 'aria-label': 'Bericht aan Noor Veldkamp' },
  });
  return h('div', { role: 'group', 'aria-label': 'Thread composer', class: 'message-form' }, icon('image'), host);
}

const correspondent = () => h('div', { class: 'author' }, avatar('NV', 2), h('b', {}, 'Noor Veldkamp'));

const messenger = (root: HTMLElement) => {
  root.append(header(), h('main', { role: 'main', class: 'card' }, correspondent(), bubbles(), messageLine()));
};

/** A conversation in a corner of any page. */
const chatPopup = () => h('div', { class: 'card fb-chat' }, correspondent(), bubbles(), messageLine());

/** One post: Facebook lays it over the page in a dialog, comments and all. */
const permalink = (root: HTMLElement) => {
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Bericht van Noor Veldkamp', class: 'fb-permalink' },
    article(STORIES[1]!, true),
  );
  root.append(
    header(),
    h('main', { role: 'main' }),
    h('div', { class: 'layer' }, h('div', { class: 'backdrop' }), dialog),
  );
};

const profile = (root: HTMLElement) => {
  const host = h('div');
  const button = divButton('Opslaan', { class: 'fb-submit' }, 'Opslaan');
  composer({
    id: 'intro',
    host,
    mount: mountTextarea,
    attributes: { rows: '3', maxlength: '101', 'aria-label': 'Vertel iets over jezelf' },
    placeholder: 'Vertel iets over jezelf',
    button,
  });
  root.append(
    header(),
    h('main', { role: 'main', class: 'card' }, h('h2', {}, ME.name), h('h3', {}, 'Intro'), host, button),
  );
};

startSite({ id: 'mount_0_0' }, [
  [/^\/(?:messages|latest\/inbox)/, messenger],
  [/^\/[^/]+\/posts\//, permalink],
  [/^\/sanne\.dewit/, profile],
  [/^\//, feed],
]);
