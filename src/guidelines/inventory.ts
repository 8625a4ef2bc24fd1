/**
 * What the documents contain, written down while reading them and apart from the passages: each recommendation and
 * explanation that bears on composing or publishing, with the passages that retell it. What was left out says why.
 * A new edition of a document is worked through here first; the tests then name what is missing.
 */
import type { DocumentId } from './passage.ts';

interface InventoryItem {
  readonly document: DocumentId;
  /** Place and gist, for a maintainer with the document at hand. */
  readonly item: string;
  readonly passages: readonly string[];
}

interface LeftOutItem {
  readonly document: DocumentId;
  readonly item: string;
  readonly why: string;
}

function inventoryOf(document: DocumentId, items: Readonly<Record<string, readonly string[]>>): InventoryItem[] {
  return Object.entries(items).map(([item, passages]) => ({ document, item, passages }));
}

export const INVENTORY: readonly InventoryItem[] = [
  ...inventoryOf('knmg', {
    'introduction: a doctor online is read as a doctor': ['knmg-intro'],
    'introduction and summary: departing is no offence but riskier': ['knmg-intro'],
    'recommendation 1: use the opportunities': ['knmg-1'],
    '1: verify with the patient what you find online': ['knmg-1-found'],
    '1: follow and answer what is said about you; research what concerns people': ['knmg-1-listen'],
    'recommendation 2: secrecy, privacy, anonymity': ['knmg-2'],
    '2: results only through a secured channel': ['knmg-2-results'],
    '2: sharing a case or image with peers, exceptionally': ['knmg-2-case'],
    'ad 2.1: nothing traceable; informed consent': ['knmg-2.1'],
    'ad 2.2: written, specific consent; other information online': ['knmg-2.2'],
    'ad 2.2: privacy settings, two-monthly check': ['knmg-2-settings'],
    '2: ruling on a nurse, Eindhoven 2014': ['knmg-slides-facebook'],
    '2: example of the nephew': ['knmg-2-example'],
    '2, box: risks': ['knmg-2-risks'],
    'recommendation 3: no friends with patients (headed as 2 on its page)': ['knmg-3'],
    '3: general questions, general answers; the ADHD example': ['knmg-3-general'],
    '3, box: no individual advice without data': ['knmg-3-individual'],
    '3 and ad 3.1: a professional page': ['knmg-3-page'],
    'ad 3.1: separate private and professional': ['knmg-3.1'],
    'ad 3.2: decline a friend request kindly; example of the beach photo': ['knmg-3.2'],
    'ad 3.3: legally required details; warn patients who share': ['knmg-3.3'],
    'recommendation 4: coffee machine and news': ['knmg-4'],
    '4: hard to remove, trust of the patient': ['knmg-4-lasting'],
    '4: purpose of an account': ['knmg-4-purpose'],
    '4: means to limit the audience': ['knmg-4-locks'],
    'recommendation 5: reach': ['knmg-5'],
    '5: informing, blogging, open discussion': ['knmg-5-inform'],
    '5: copies remain despite settings': ['knmg-5-copies'],
    '5: hashtags': ['knmg-5-hashtags'],
    '5: out of context, on television': ['knmg-5-context'],
    'recommendation 6: respect': ['knmg-6'],
    'ad 6.1: who is writing, an honest profile': ['knmg-6.1-identity'],
    'ad 6.1: answer, no hit and run': ['knmg-6.1-dialogue'],
    'ad 6.1: sources; no advertising, repetition or spam': ['knmg-6.1'],
    'ad 6.2: unfounded comments, good name, claims': ['knmg-6.2'],
    '6, box: ten rules of netiquette': ['knmg-6-netiquette'],
    'recommendation 7: speak to your colleague': ['knmg-7'],
    '7 and ad 7.1: letting off steam': ['knmg-7-steam'],
    'ad 7.1: first in person, politely and discreetly': ['knmg-7.1'],
    'ad 7.2: criticism first to the colleague': ['knmg-7.2'],
    'recommendation 8: rules of the employer': ['knmg-8'],
    'recommendation 9: disciplinary risk': ['knmg-9'],
    '9: negative remarks on work, mood, pressure, managers': ['knmg-9-work'],
    '9: lock or two accounts': ['knmg-9-accounts'],
  }),
  ...inventoryOf('emc', {
    'point 1: secrecy, privacy law, nothing traceable': ['emc-1'],
    'point 1: anonymity is more than a name': ['emc-1-anonymous'],
    'point 1: consent for images, texts, sound of others': ['emc-1-consent'],
    'point 1, illustration: the photo': ['emc-1-story'],
    'point 2: as a professional or private person': ['emc-2'],
    'point 2: the news': ['emc-2-news'],
    'point 2: hard to delete, stored, settings change': ['emc-2-lasting'],
    'point 3: permanent, spreads, hackable': ['emc-3'],
    'point 3: friends': ['emc-3-friends'],
    'point 3, illustration: the blog': ['emc-3-story'],
    'point 4: decent and friendly': ['emc-4'],
    'point 4: netiquette': ['emc-4-netiquette'],
    'point 4: wait with emotion, read aloud': ['emc-4-emotion'],
    'point 4: unfounded comments': ['emc-4-comments'],
    'point 4: responses, context': ['emc-4-context'],
    'point 4, illustration: the tweet': ['emc-4-story'],
    'point 5: constructive, monitored': ['emc-5'],
    'point 5: future employers, measures': ['emc-5-careers'],
    'point 6: speak to each other, discreetly': ['emc-6'],
    'point 6: report to communications': ['emc-6-report'],
  }),
  ...inventoryOf('umcu', {
    '1: do no harm, settle conflicts internally': ['umcu-harm'],
    '1: patient and care giver, no names nor description': ['umcu-confidentiality'],
    '1: copyright of teaching material, closed pages too': ['umcu-copyright'],
    '1: portrait right, consent form': ['umcu-portrait'],
    '1: direct, impulse': ['umcu-character'],
    '1: transparent': ['umcu-transparent'],
    '1: lasting': ['umcu-lasting'],
    '1: interactive': ['umcu-interactive'],
    '1: brand, logo, account names': ['umcu-brand'],
    '1: no official spokesperson, disclaimer': ['umcu-spokesperson'],
    '1: secure your account': ['umcu-security'],
    '1: report untrue or harmful posts': ['umcu-report'],
    '1: respond openly, not anonymously': ['umcu-reply'],
    '1: report misconduct': ['umcu-misconduct'],
    '2: compliance, recordings, secrecy of trainees': ['umcu-compliance'],
    '3: the press': ['umcu-press'],
    '4: tips for safe use': ['umcu-security'],
  }),
  ...inventoryOf('nurses', {
    'basic information in a profile, privacy settings': ['nurses-profile'],
    'what patients gain; benefits': ['nurses-benefits'],
    'drawbacks: averages, rumours': ['nurses-reliable'],
    'care giver and patient in public; boundaries; discrimination': ['nurses-search'],
    'visible to patients; own privacy; guide of V&VN': ['nurses-visible'],
    'mind your image': ['nurses-image'],
    'benefits and risks: three questions': ['nurses-questions'],
    'encrypted, portal, mail, fax; confidential mail does not exist': ['nurses-channels'],
    'patient data in presentations, photos, diagnostics': ['nurses-presentations'],
    'own Facebook or relatives; patients are patients': ['nurses-friends'],
    'new applications, guidelines stay; no replacement for other contact': ['nurses-new-apps'],
  }),
  ...inventoryOf('knmg-slides', {
    'guideline 1.5: four channels': ['knmg-slides-channels'],
    'online doctor-patient contact is care': ['knmg-slides-consult'],
    'recommendation 1: examples of use': ['knmg-slides-opportunities'],
    'recommendation 3 with the quoted message': ['knmg-3.2', 'knmg-3.1', 'knmg-3.3'],
    'ruling The Hague 2016: title on LinkedIn and Facebook': ['knmg-slides-title-1'],
    'ruling Central College 2016: specialist title': ['knmg-slides-title-2'],
    'ruling Eindhoven 2015: Facebook friend': ['knmg-slides-friends'],
    'ruling Eindhoven 2014: jokes on Facebook': ['knmg-slides-facebook'],
    'WhatsApping doctors: figures; safe apps, with a question mark': ['knmg-slides-apps'],
    'advice on photos by WhatsApp': ['knmg-slides-photos'],
    'case: ECG to a wrong number': ['knmg-slides-breach'],
    'ruling Rotterdam 2017: slander of a GP': ['knmg-slides-libel-civil'],
    'ruling Midden-Nederland 2017: slander of a neurologist': ['knmg-slides-libel-criminal'],
    'more information': ['knmg-slides-questions'],
  }),
];

/** Parts that bear neither on composing nor on publishing. */
export const LEFT_OUT: readonly LeftOutItem[] = [
  { document: 'knmg', item: 'definition, history and numbers of social media use', why: 'background, and dated' },
  {
    document: 'knmg',
    item: '1: traffic to a site, being found by search engines',
    why: 'marketing, no advice on a post',
  },
  { document: 'knmg', item: '8: history of model regulations for email and internet', why: 'addressed to employers' },
  { document: 'emc', item: 'what social media are; sources', why: 'background' },
  {
    document: 'umcu',
    item: 'scope, disciplinary statutes, addresses',
    why: 'for its own students alone; links go out of date',
  },
  { document: 'nurses', item: 'numbers of users, advertising, networks by name', why: 'background, and dated' },
  { document: 'nurses', item: 'job applications and making new contacts', why: 'a heading without advice' },
  { document: 'knmg-slides', item: 'declaration of interests, screenshots, goals of KNMG for 2017', why: 'no advice' },
  { document: 'knmg-slides', item: 'ungoogling', why: 'a way to be removed from search results, no advice on a post' },
];
