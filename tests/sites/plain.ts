/** A page of no known structure: fields that a generic detector should find, and fields that it must leave alone. */
import { mountEditable, mountInput, mountTextarea } from './editors/field.ts';
import { composer } from './lib/composer.ts';
import { h } from './lib/dom.ts';
import { startSite } from './lib/router.ts';

const WRITABLE = [
  ['textarea', mountTextarea, { rows: '4' }],
  ['editable', mountEditable, { 'aria-label': 'Vrij veld' }],
  ['unchecked', mountEditable, { spellcheck: 'false', 'aria-label': 'Vrij veld zonder spelling' }],
] as const;

/** Fields that never hold a post. */
const PRIVATE = [
  ['search', mountInput, { type: 'search', name: 'q' }],
  ['password', mountInput, { type: 'password', autocomplete: 'current-password' }],
  ['code', mountInput, { inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: '6' }],
  ['url', mountInput, { type: 'url' }],
  ['email', mountInput, { type: 'email' }],
  ['readonly', mountTextarea, { readonly: '' }],
] as const;

startSite({ id: 'plain' }, [
  [
    /^\//,
    (root, url) => {
      if (url.searchParams.get('page') === 'frame') {
        root.append(h('iframe', { src: '?page=plain', title: 'Zelfde site', class: 'plain-frame' }));
        return;
      }
      const button = h('button', { type: 'button' }, 'Verzenden');
      for (const [id, mount, attributes] of [...WRITABLE, ...PRIVATE]) {
        const host = h('label', { class: 'field' }, h('span', {}, id));
        root.append(host);
        composer({ id, host, mount, attributes, button: id === 'textarea' ? button : undefined });
      }
      root.append(button);
    },
  ],
]);
