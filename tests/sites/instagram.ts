/** Instagram: caption (Lexical in the last step of the create dialog), comment (textarea), direct message (Lexical), bio. */
import { mountTextarea } from './editors/field.ts';
import { mountLexicalPlain, mountLexicalRich } from './editors/lexical.ts';
import { closeComposers, composer } from './lib/composer.ts';
import { avatar, h, type IconName, icon } from './lib/dom.ts';
import { ME, picture, STORIES, type Story } from './lib/parts.ts';
import { startSite } from './lib/router.ts';

/** Instagram's buttons in dialogs are divs that only their words tell apart. */
function divButton(
  text: string | SVGElement,
  attributes: Record<string, string | ((event: Event) => void)> = {},
): HTMLElement {
  return h('div', { role: 'button', tabindex: '0', ...attributes }, text);
}

function navigation(create: () => void): HTMLElement {
  const link = (path: string, name: IconName, text: string) => h('a', { href: path }, icon(name), h('span', {}, text));
  return h(
    'nav',
    { class: 'ig-nav' },
    link('/', 'home', 'Startpagina'),
    link('/explore/', 'search', 'Zoeken'),
    link('/direct/t/1/', 'send', 'Berichten'),
    h(
      'a',
      { role: 'link', tabindex: '0', 'data-fixture': 'open-post', onclick: create },
      icon('plus'),
      h('span', {}, 'Maken'),
    ),
    link('/accounts/edit/', 'person', 'Profiel'),
  );
}

/** The create dialog at its last step, with the photo chosen. */
function openCreate(root: HTMLElement): void {
  const host = h('div');
  const share = divButton('Delen', { class: 'ig-share' });
  const layer = h('div', { class: 'layer' });
  const close = () => {
    closeComposers(layer);
    layer.remove();
  };
  layer.append(
    h('div', { class: 'backdrop' }),
    h(
      'div',
      { role: 'dialog', 'aria-label': 'Nieuwe post maken', class: 'ig-dialog' },
      h(
        'div',
        { class: 'ig-dialog-head' },
        divButton(icon('close'), { 'aria-label': 'Sluiten', onclick: close }),
        h('h1', {}, 'Nieuwe post maken'),
        share,
      ),
      h(
        'div',
        { class: 'ig-panes' },
        picture(),
        h(
          'div',
          { class: 'ig-side' },
          h('div', { class: 'author' }, avatar(ME.initials, ME.tone), h('b', {}, 'sannedewit')),
          host,
          h('div', { class: 'ig-count' }, icon('smile'), '2.200'),
          h('div', { class: 'ig-option' }, 'Locatie toevoegen', icon('pin')),
          h('div', { class: 'ig-option' }, 'Medewerkers toevoegen', icon('people')),
        ),
      ),
    ),
  );
  root.append(layer);
  composer({
    id: 'caption',
    host,
    mount: mountLexicalRich,
    placeholder: 'Schrijf een bijschrift…',
    attributes: { 'aria-label': 'Schrijf een bijschrift…' },
    button: share,
  });
}

/** The comment line of a post: a textarea in a form, Enter posts. */
function commentForm(): HTMLFormElement {
  const host = h('div', { class: 'grow' });
  const button = h('button', { type: 'submit', class: 'ig-link' }, 'Plaatsen');
  const form = h(
    'form',
    { method: 'POST', class: 'ig-comment' },
    host,
    button,
    divButton(icon('smile'), { 'aria-label': 'Emoji kiezen' }),
  );
  composer({
    id: 'comment',
    host,
    mount: mountTextarea,
    keys: 'enter',
    placeholder: 'Voeg een opmerking toe...',
    attributes: { 'aria-label': 'Voeg een opmerking toe...', autocomplete: 'off', autocorrect: 'off' },
    button,
    form,
  });
  return form;
}

function post(story: Story, withComment: boolean): HTMLElement {
  return h(
    'article',
    {},
    h(
      'div',
      { class: 'author' },
      avatar(story.initials, story.tone),
      h('b', {}, story.name),
      h('span', {}, `· ${story.when}`),
    ),
    picture(),
    h('div', { class: 'ig-actions' }, icon('heart'), icon('comment'), icon('send')),
    h('p', {}, h('b', {}, story.name), ` ${story.text}`),
    withComment && commentForm(),
  );
}

const feed = (root: HTMLElement, url: URL) => {
  root.append(
    navigation(() => openCreate(root)),
    h('main', { role: 'main' }, ...STORIES.map((story, index) => post(story, index === 0))),
  );
  if (url.searchParams.get('open') === 'post') openCreate(root);
};

const direct = (root: HTMLElement) => {
  const host = h('div', { class: 'grow' });
  const send = divButton('Versturen', { class: 'ig-send' });
  composer({
    id: 'message',
    host,
    mount: mountLexicalPlain,
    keys: 'enter',
    placeholder: 'Bericht...',
    attributes: { spellcheck: 'false', 'aria-label': 'Bericht' },
    button: send,
  });
  root.append(
    navigation(() => openCreate(root)),
    h(
      'main',
      { role: 'main' },
      h('div', { class: 'author' }, avatar('NV', 2), h('b', {}, 'Noor Veldkamp')),
      h(
        'div',
        { class: 'bubbles', role: 'grid' },
        h('p', { class: 'theirs' }, 'Mooie foto van de heuvels'),
        h('p', { class: 'mine' }, 'Dank je wel.'),
      ),
      h(
        'div',
        { class: 'message-form ig-round' },
        divButton(icon('smile'), { 'aria-label': 'Emoji kiezen' }),
        host,
        divButton(icon('image'), { 'aria-label': 'Foto of video toevoegen' }),
        send,
      ),
    ),
  );
};

const bio = (root: HTMLElement) => {
  const field = h('label', { class: 'field' }, h('span', {}, 'Bio'));
  const button = divButton('Verzenden', { class: 'fb-submit' });
  composer({
    id: 'bio',
    host: field,
    mount: mountTextarea,
    attributes: { id: 'pepBio', rows: '3', maxlength: '150' },
    button,
  });
  root.append(
    navigation(() => openCreate(root)),
    h('main', { role: 'main' }, h('h2', {}, 'Profiel bewerken'), field, button),
  );
};

startSite({ id: 'mount_0_0' }, [
  [/^\/direct/, direct],
  [/^\/accounts\/edit/, bio],
  [/^\//, feed],
]);
