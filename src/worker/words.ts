/** The few words the background speaks: toolbar and context menu. */
import { count, messages } from '../i18n/index.ts';

export const $workerWords = messages('worker', {
  nl: {
    menu: 'Controleer selectie met Hardop',
    quiet: 'Hardop',
    waited: 'Hardop: even gewacht. Je bericht staat er nog.',
    yourInstitution: 'Je instelling',
    ownGuideline: 'Eigen richtlijn',
    remarks: count({
      one: 'Hardop: {count} opmerking op deze pagina',
      other: 'Hardop: {count} opmerkingen op deze pagina',
    }),
  },
  en: {
    menu: 'Check selection with Hardop',
    quiet: 'Hardop',
    waited: 'Hardop: you waited a while. Your post is still there.',
    yourInstitution: 'Your institution',
    ownGuideline: 'Own guideline',
    remarks: count({ one: 'Hardop: {count} remark on this page', other: 'Hardop: {count} remarks on this page' }),
  },
});
