/**
 * LinkedIn, with its three front ends: post in an open shadow root (Quill 1), in a native dialog (Quill 2), legacy (Quill 1);
 * comments and replies (TipTap), messages (bare contenteditable, also in the shadow root), invite note, headline and About. `?composer=a|b|c` picks the post composer.
 */
import './lib/trusted.ts';
import { mountEditable, mountInput, mountTextarea } from './editors/field.ts';
import { mountQuill1, mountQuill2 } from './editors/quill.ts';
import { mountTipTap } from './editors/tiptap.ts';
import { closeComposers, composer, mountWaiting } from './lib/composer.ts';
import { avatar, h, type IconName, icon } from './lib/dom.ts';
import { ME, picker, picture, STORIES, type Story, tool } from './lib/parts.ts';
import { startSite } from './lib/router.ts';

const PLACEHOLDER = 'Waarover wil je schrijven?';

function header(): HTMLElement {
  const link = (path: string, name: IconName, text: string) => h('a', { href: path }, icon(name), h('span', {}, text));
  return h(
    'header',
    { id: 'global-nav', class: 'li-bar' },
    h('span', { class: 'li-search' }, icon('search'), 'Zoeken'),
    h(
      'nav',
      {},
      link('/feed/', 'home', 'Start'),
      link('/in/noor-veldkamp/', 'people', 'Netwerk'),
      link('/messaging/thread/1/', 'comment', 'Berichten'),
      link('/in/sanne-de-wit/edit/', 'person', 'Ik'),
    ),
  );
}

const author = () =>
  h(
    'div',
    { class: 'author' },
    avatar(ME.initials, ME.tone),
    h('div', {}, h('b', {}, ME.name), h('span', {}, 'Iedereen kan dit zien')),
  );

/** The shadow root that LinkedIn keeps beside its page for pieces of the older front end. */
function interopRoot(): ShadowRoot {
  const found = document.querySelector('#interop-outlet');
  const outlet = found ?? h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  if (!found) document.body.append(outlet);
  if (outlet.shadowRoot) return outlet.shadowRoot;
  const root = outlet.attachShadow({ mode: 'open' });
  root.append(h('link', { rel: 'stylesheet', href: '/__site/sites.css' }));
  return root;
}

function closeButton(close: () => void): HTMLElement {
  return tool('close', { 'aria-label': 'Sluiten', onclick: close });
}

/** Composers A and C: the same dialog, in the shadow root or in the page. */
function openQuillDialog(tree: ShadowRoot | HTMLElement): void {
  const host = h('div', { class: 'share-creation-state__text-editor' });
  const images = h('div', { class: 'share-creation-state__image previews' });
  const button = h('button', { type: 'button', class: 'share-actions__primary-action li-submit' }, 'Plaatsen');
  const layer = h('div', { class: 'layer' });
  layer.append(
    h('div', { class: 'backdrop' }),
    h(
      'div',
      { role: 'dialog', 'aria-labelledby': 'share-to-linkedin-modal__header', class: 'li-dialog' },
      h(
        'div',
        { class: 'li-dialog-head', id: 'share-to-linkedin-modal__header' },
        author(),
        closeButton(() => {
          closeComposers(layer);
          layer.remove();
        }),
      ),
      host,
      images,
      h(
        'div',
        { class: 'li-dialog-foot' },
        ...picker({ accept: 'image/*' }, { 'aria-label': 'Media toevoegen' }, images, (image) => {
          image.classList.add('share-images__image');
          return h('div', { class: 'preview' }, image);
        }),
        tool('smile', { 'aria-label': 'Emoji' }),
        button,
      ),
    ),
  );
  tree.append(layer);
  composer({
    id: 'post',
    host,
    mount: mountQuill1,
    keys: 'mod-enter',
    placeholder: PLACEHOLDER,
    attributes: { 'aria-label': 'Teksteditor voor het maken van inhoud', 'aria-placeholder': PLACEHOLDER },
    button,
  });
}

/** Composer B: a modal native dialog, which makes the rest of the page inert. */
function openNativeDialog(root: HTMLElement): void {
  const host = h('div', { class: 'li-editor' });
  const figures = h('div', { class: 'previews' });
  const button = h('button', { type: 'button', class: 'li-submit' }, 'Plaatsen');
  const dialog = h('dialog', { 'data-testid': 'dialog', class: 'li-dialog' });
  const close = () => {
    closeComposers(dialog);
    dialog.remove();
  };
  dialog.addEventListener('close', close);
  dialog.append(
    h(
      'div',
      { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
      h('div', { class: 'li-dialog-head' }, author(), closeButton(close)),
      host,
      figures,
      h(
        'div',
        { class: 'li-dialog-foot' },
        ...picker({ accept: 'image/*' }, { 'aria-label': 'Media', 'aria-haspopup': 'dialog' }, figures, (image) => {
          image.alt = 'image 1';
          return h('figure', { class: 'preview' }, image);
        }),
        button,
      ),
    ),
  );
  root.append(dialog);
  dialog.showModal();
  composer({
    id: 'post',
    host,
    mount: mountQuill2,
    keys: 'mod-enter',
    placeholder: PLACEHOLDER,
    attributes: { componentkey: 'ShareBox_textEditor' },
    button,
  });
}

/** The comment box of pages that show one post, as it was before. */
function legacyCommentBox(id: string): HTMLElement {
  const host = h('div', { class: 'grow' });
  const button = h(
    'button',
    { type: 'button', class: 'comments-comment-box__submit-button--cr li-submit' },
    'Reageren',
  );
  composer({
    id,
    host,
    mount: mountQuill1,
    placeholder: 'Voeg een opmerking toe...',
    attributes: { 'aria-label': 'Teksteditor voor het maken van inhoud' },
    button,
  });
  return h(
    'div',
    { class: 'comments-comment-box' },
    h('div', { class: 'li-comment' }, avatar(ME.initials, ME.tone), host),
    button,
  );
}

function commentBox(id: string): HTMLElement {
  const host = h('div', { class: 'grow' });
  const form = h(
    'form',
    {},
    h(
      'div',
      { componentkey: `commentBox-${id}`, class: 'li-comment' },
      avatar(ME.initials, ME.tone),
      host,
      h('div', { componentkey: `commentBoxLinkPreview-${id}` }),
    ),
    h('section', { id: `commentButtonSection-${id}` }, h('button', { type: 'submit', class: 'li-submit' }, 'Reageren')),
  );
  composer({
    id,
    host,
    mount: mountTipTap,
    placeholder: 'Reactie toevoegen…',
    attributes: { 'aria-label': 'Teksteditor voor het maken van een reactie' },
    button: form.querySelector('button')!,
    form,
  });
  return form;
}

/** Somebody's comment. The reply comes as its sibling, in the same form as a comment of one's own. */
function answerable(): HTMLElement {
  const replies = h('div', { class: 'li-replies' });
  const open = () => {
    if (!replies.hasChildNodes()) replies.append(commentBox('reply'));
    mountWaiting();
  };
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'author' },
      avatar('IB', 4),
      h('div', {}, h('b', {}, 'Idris Boersma'), h('span', {}, 'Ik loop mee, neem ik soep mee?')),
    ),
    h('button', { type: 'button', 'data-fixture': 'open-reply', onclick: open }, 'Beantwoorden'),
    replies,
  );
}

function update(story: Story, withComment: boolean): HTMLElement {
  return h(
    'div',
    { role: 'listitem', class: 'card' },
    h(
      'div',
      { class: 'author' },
      avatar(story.initials, story.tone),
      h('div', {}, h('b', {}, story.name), h('span', {}, story.when)),
    ),
    h('p', { 'data-testid': 'expandable-text-box' }, story.text),
    withComment && picture(),
    h(
      'div',
      { class: 'li-actions' },
      h('span', {}, icon('like'), 'Interessant'),
      h('span', {}, icon('comment'), 'Reageren'),
      h('span', {}, icon('repeat'), 'Opnieuw posten'),
    ),
    withComment && commentBox('comment'),
    withComment && answerable(),
  );
}

const feed = (root: HTMLElement, url: URL) => {
  const variant = url.searchParams.get('composer') ?? 'a';
  const open = () => {
    if (variant === 'b') openNativeDialog(root);
    else openQuillDialog(variant === 'c' ? root : interopRoot());
  };
  const opener = h(
    'div',
    { role: 'button', tabindex: '0', 'data-fixture': 'open-post', class: 'li-opener', onclick: open },
    h(
      'div',
      { componentkey: 'draft-text-replaceable-component', id: 'draft-text-replaceable-component' },
      'Bijdrage beginnen',
    ),
  );
  root.append(
    header(),
    h(
      'div',
      { class: 'li-columns' },
      h(
        'aside',
        { class: 'card li-me' },
        avatar(ME.initials, ME.tone),
        h('b', {}, ME.name),
        h('span', {}, 'Verpleegkundige'),
      ),
      h(
        'main',
        {},
        h('div', { class: 'card li-start' }, avatar(ME.initials, ME.tone), opener),
        h(
          'div',
          { 'data-testid': 'mainFeed', role: 'list' },
          ...STORIES.map((story, index) => update(story, index === 0)),
        ),
      ),
    ),
  );
  if (url.searchParams.get('open') === 'post') open();
  if (url.searchParams.get('open') === 'chat') {
    interopRoot().append(h('div', { class: 'card li-thread li-bubble' }, ...conversation('click')));
    mountWaiting();
  }
};

/** A conversation with its line of writing. As its user chose, Enter sends and there is no button for it, or Enter breaks the line. */
function conversation(sends: 'enter' | 'click'): HTMLElement[] {
  const host = h('div', { class: 'msg-form__msg-content-container grow' });
  const send =
    sends === 'click'
      ? h('button', { type: 'submit', class: 'msg-form__send-button li-submit' }, 'Verzenden')
      : undefined;
  const form = h(
    'form',
    { class: 'msg-form' },
    host,
    h(
      'footer',
      { class: 'msg-form__footer' },
      icon('image'),
      icon('smile'),
      send ?? h('span', { class: 'msg-form__hint-text' }, 'Enter verzendt'),
    ),
  );
  composer({
    id: 'message',
    host,
    mount: mountEditable,
    keys: sends === 'enter' ? 'enter' : 'none',
    attributes: {
      class: 'msg-form__contenteditable',
      'aria-label': 'Schrijf een bericht…',
      'data-placeholder': 'Schrijf een bericht…',
    },
    button: send,
    form,
  });
  return [
    h('div', { class: 'author' }, avatar('IB', 4), h('b', {}, 'Idris Boersma')),
    h(
      'div',
      { class: 'bubbles' },
      h('p', { class: 'theirs' }, 'Wanneer begint de volgende cursus?'),
      h('p', { class: 'mine' }, 'In maart, geloof ik.'),
    ),
    form,
  ];
}

const messaging = (root: HTMLElement) => {
  root.append(header(), h('main', { class: 'card li-thread' }, ...conversation('enter')));
};

/** Somebody's profile, with the invitation that opens in the shadow root. */
const person = (root: HTMLElement) => {
  const openInvite = () => {
    const host = h('div', { class: 'field' });
    const send = h(
      'button',
      { type: 'button', class: 'li-submit', 'aria-label': 'Uitnodiging verzenden' },
      'Verzenden',
    );
    const layer = h('div', { class: 'layer' });
    layer.append(
      h('div', { class: 'backdrop' }),
      h(
        'div',
        { role: 'dialog', 'aria-labelledby': 'send-invite-modal', class: 'li-dialog' },
        h('h2', { id: 'send-invite-modal' }, 'Notitie toevoegen aan je uitnodiging'),
        host,
        h('div', { class: 'li-dialog-foot' }, send),
      ),
    );
    interopRoot().append(layer);
    composer({
      id: 'invite',
      host,
      mount: mountTextarea,
      attributes: { name: 'message', id: 'custom-message', rows: '4', maxlength: '300' },
      button: send,
    });
  };
  root.append(
    header(),
    h(
      'main',
      { class: 'card li-thread' },
      avatar('NV', 2),
      h('h1', {}, 'Noor Veldkamp'),
      h('p', {}, 'Voorlichter'),
      h(
        'button',
        { type: 'button', class: 'li-submit', 'data-fixture': 'open-invite', onclick: openInvite },
        'Connectie maken',
      ),
    ),
  );
};

const onePost = (root: HTMLElement) => {
  root.append(
    header(),
    h('main', { class: 'card li-thread' }, h('p', {}, STORIES[0]!.text), legacyCommentBox('comment')),
  );
};

const editProfile = (root: HTMLElement) => {
  const save = h('button', { type: 'button', class: 'li-submit' }, 'Opslaan');
  const headline = h('label', { class: 'field' }, h('span', {}, 'Kopregel'));
  const about = h('label', { class: 'field' }, h('span', {}, 'Info'));
  composer({ id: 'headline', host: headline, mount: mountInput, text: 'Verpleegkundige', button: save });
  composer({ id: 'about', host: about, mount: mountTextarea, attributes: { rows: '6' }, partOf: 'headline' });
  root.append(
    header(),
    h(
      'div',
      { class: 'layer' },
      h('div', { class: 'backdrop' }),
      h('div', { role: 'dialog', class: 'li-dialog' }, h('h2', {}, 'Profiel bewerken'), headline, about, save),
    ),
  );
};

startSite({ id: 'root' }, [
  [/^\/messaging/, messaging],
  [/^\/feed\/update/, onePost],
  [/^\/in\/[^/]+\/edit/, editProfile],
  [/^\/in\//, person],
  [/^\//, feed],
]);
