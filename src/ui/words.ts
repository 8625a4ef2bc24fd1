/** Words of the shared components. */
import { messages } from '../i18n/index.ts';

export const $ui = messages('ui', {
  nl: {
    note: 'Goed om te weten',
    think: 'Lees nog eens',
    stop: 'Liever niet zo',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en gebruik Ctrl+C.',
    undated: 'zonder jaartal',
  },
  en: {
    note: 'Good to know',
    think: 'Read it again',
    stop: 'Better not like this',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying did not work. Select the text and use Ctrl+C.',
    undated: 'undated',
  },
});
