/** Words of the shared components. */
import { messages } from '../i18n/index.ts';

export const $ui = messages('ui', {
  nl: {
    note: 'Goed om te weten',
    think: 'Lees nog eens',
    stop: 'Liever niet zo',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.',
    undated: 'zonder jaartal',
    together: 'Zo is deze patiënt te herkennen',
    togetherWhy: 'Los zegt het weinig. Bij elkaar is het genoeg voor familie en buren, ook zonder naam.',
    togetherNamed: 'De naam zegt al wie het is. Zonder naam is de rest samen ook genoeg voor familie en buren.',
    togetherPointed: 'Eén gegeven wijst al naar deze persoon. De rest samen is ook genoeg voor familie en buren.',
  },
  en: {
    note: 'Good to know',
    think: 'Read it again',
    stop: 'Better not like this',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying did not work. Select the text and copy it yourself.',
    undated: 'undated',
    together: 'This patient can be recognised',
    togetherWhy: 'Each says little. Together they are enough for family and neighbours, even without a name.',
    togetherNamed:
      'The name already says who it is. Without it, the rest together is enough for family and neighbours too.',
    togetherPointed: 'One of these points to one person. The rest together is enough for family and neighbours too.',
  },
});
