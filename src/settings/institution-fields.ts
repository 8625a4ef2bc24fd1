/** The rows of the settings table that describe the institution: names, guideline, words and contacts. */
import { INSTITUTION, SHARED } from './audience.ts';
import type { Field } from './field.ts';

/** Whom to turn to: an address, a number or a link. */
const CONTACT = {
  ...INSTITUTION,
  group: 'institution',
  kind: 'text',
  format: 'plain',
  maxLength: 200,
  default: '',
} as const;

/** By key, in display order. */
export const INSTITUTION_FIELDS = {
  institutionName: {
    ...SHARED,
    group: 'institution',
    kind: 'text',
    format: 'plain',
    maxLength: 80,
    default: '',
    title: { nl: 'Mijn instelling', en: 'My institution' },
    description: {
      nl: 'De naam van je ziekenhuis, praktijk of opleiding, zoals hij in zinnen staat: “De Linden”.',
      en: 'The name of your hospital, practice or school, as it is written in a sentence: “De Linden”.',
    },
  },
  institutionNames: {
    ...SHARED,
    group: 'institution',
    kind: 'list',
    entry: 'words',
    maxEntries: 100,
    maxLength: 80,
    merge: 'union',
    default: [],
    title: { nl: 'Andere namen ervoor', en: 'Other names for it' },
    description: {
      nl: 'Afkortingen en bijnamen die ook je instelling noemen: “DL”, “de Linden”.',
      en: 'Abbreviations and nicknames that mean your institution too: “DL”, “the Linden”.',
    },
  },
  guidelineUrl: {
    ...SHARED,
    group: 'institution',
    kind: 'text',
    format: 'url',
    maxLength: 500,
    default: '',
    title: { nl: 'Eigen richtlijn', en: 'Own guideline' },
    description: {
      nl: 'Het adres (https) van de richtlijn van je instelling voor sociale media.',
      en: 'The address (https) of your institution’s guideline for social media.',
    },
  },
  guidelinePassages: {
    ...INSTITUTION,
    group: 'institution',
    kind: 'list',
    entry: 'passage',
    maxEntries: 100,
    maxLength: 1000,
    merge: 'replace',
    default: [],
    title: { nl: 'Passages uit de eigen richtlijn', en: 'Passages of the own guideline' },
    description: {
      nl: 'Staan als eerste in de kaart. Per regel: "regels | kop | samenvatting", eventueel met "| https-adres": "patient-name, patient-detail | 2.1 | Noem geen patiënt, ook niet anoniem."',
      en: 'Shown first in the card. Each as "rules | heading | summary", with "| https address" if wanted: "patient-name, patient-detail | 2.1 | Name no patient, not even anonymously."',
    },
  },
  houseTerms: {
    ...SHARED,
    group: 'institution',
    kind: 'list',
    entry: 'house-term',
    maxEntries: 500,
    maxLength: 300,
    merge: 'union',
    default: [],
    title: { nl: 'Eigen woorden', en: 'House terms' },
    description: {
      nl: 'Bijnamen van afdelingen of projecten die een lezer verder brengen. Per regel "woord → regel → toelichting", de toelichting mag weg: "de Daniel → patient-detail → Iedereen in de stad kent deze afdeling zo."',
      en: 'Nicknames of wards or projects that tell a reader more. Each as "term → rule → message", the message may be left out: "de Daniel → patient-detail → Everyone in town knows this ward by that name."',
    },
  },
  contactCommunication: {
    ...CONTACT,
    title: { nl: 'Contact communicatie', en: 'Contact for communications' },
    description: {
      nl: 'E-mailadres, nummer of https-adres van de afdeling communicatie.',
      en: 'E-mail address, number or https address of the communications department.',
    },
  },
  contactConfidant: {
    ...CONTACT,
    title: { nl: 'Contact vertrouwenspersoon', en: 'Contact for the confidential adviser' },
    description: {
      nl: 'E-mailadres, nummer of https-adres van de vertrouwenspersoon.',
      en: 'E-mail address, number or https address of the confidential adviser.',
    },
  },
  contactPrivacy: {
    ...CONTACT,
    title: { nl: 'Contact functionaris gegevensbescherming', en: 'Contact for the data protection officer' },
    description: {
      nl: 'E-mailadres, nummer of https-adres voor een mogelijk datalek.',
      en: 'E-mail address, number or https address for a possible data breach.',
    },
  },
  contactHelpdesk: {
    ...CONTACT,
    title: { nl: 'Contact helpdesk', en: 'Contact for the help desk' },
    description: {
      nl: 'E-mailadres, nummer of https-adres voor vragen over Hardop.',
      en: 'E-mail address, number or https address for questions about Hardop.',
    },
  },
} as const satisfies Readonly<Record<string, Field>>;
