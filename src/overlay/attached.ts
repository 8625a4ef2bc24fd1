/** The remark on something that was attached: consent, portrait and copyright. It is about no words, so it has no mark. */
import type { Attachment } from '../composer/index.ts';
import type { Finding } from '../engine/finding.ts';
import { messages } from '../i18n/index.ts';

const $attached = messages('overlay-attached', {
  nl: {
    image: 'Er staat een foto bij',
    video: 'Er staat een video bij',
    advice: 'Mooi als het mag. Vroeg je het wie erop staat en wie het maakte? Kijk ook of er een scherm op staat.',
    patient: 'Een beeld bij dit verhaal maakt de patiënt herkenbaar',
    patientAdvice: 'Je laat zien wat je bedoelt. Bij een patiënt is een beeld snel te veel, ook van een gang of hand.',
  },
  en: {
    image: 'A photo comes with it',
    video: 'A video comes with it',
    advice: 'Fine if it is allowed. Did those in it, and whoever made it, agree? See if a screen is in it too.',
    patient: 'A picture with this story makes the patient recognisable',
    patientAdvice: 'You show what you mean. With a patient a picture is soon too much, even of a corridor or a hand.',
  },
});

/** Passages on portraits and consent, the nearest first. */
const GUIDELINES = ['umcu-portrait', 'emc-1-consent', 'umcu-copyright'] as const;
const PATIENT_GUIDELINES = ['emc-1-consent', 'umcu-portrait'] as const;

/**
 * One finding for all attachments: `note`, and `think` when the text is about a patient. `findings`: those of the text; one about no words
 * is an earlier answer of this function and says nothing about what the text is about now.
 */
export function attachedFinding(attachments: readonly Attachment[], findings: readonly Finding[]): Finding | null {
  const last = attachments.at(-1);
  if (!last) return null;
  const t = $attached.get();
  const aboutPatient = findings.some(
    ({ rule, severity, start, end }) => rule.startsWith('patient-') && severity !== 'note' && end > start,
  );
  return {
    rule: aboutPatient ? 'patient-image' : 'copyright-portrait',
    severity: aboutPatient ? 'think' : 'note',
    start: 0,
    end: 0,
    quote: '',
    message: aboutPatient ? t.patient : t[last.kind],
    advice: aboutPatient ? t.patientAdvice : t.advice,
    replacements: [],
    guidelines: aboutPatient ? PATIENT_GUIDELINES : GUIDELINES,
  };
}
