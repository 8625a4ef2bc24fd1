import { text } from '../../guidelines/localized.ts';
import { fictionText } from '../fiction-text.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'think';

export const guidelines = [
  'emc-1-anonymous',
  'knmg-2.2',
  'knmg-2-example',
  'umcu-confidentiality',
  'knmg-2.1',
  'emc-1',
] as const;

export const texts: RuleTexts = {
  title: text('Herkenbare patiënt', 'Recognisable patient'),
  notices: text(
    'Leeftijd, plaats, tijd en andere details die samen naar één persoon wijzen.',
    'Age, place, time and other details that together point to one person.',
  ),
  message: text('Dit detail helpt om deze patiënt te herkennen', 'This detail helps to recognise this patient'),
  advice: text(
    'Details maken een verhaal levend. Wie de patiënt kent, heeft aan weinig genoeg; algemener kan het ook.',
    'Details bring a story to life. Those who know the patient need few; in general words it works too.',
  ),
  variants: {
    combination: {
      message: text('Zo is deze patiënt te herkennen', 'This patient can be recognised'),
      advice: text(
        'Los zegt het weinig. Bij elkaar is het genoeg voor familie en buren, ook zonder naam.',
        'Each says little. Together they are enough for family and neighbours, even without a name.',
      ),
    },
    age: {
      message: text('Met de leeftijd erbij past dit op weinig mensen', 'With the age given, this fits few people'),
      advice: text(
        'Een leeftijd zet het verhaal neer. “Van middelbare leeftijd” doet dat ook, en wijst niemand aan.',
        'An age sets the story. A stage of life, such as “middle-aged”, does so too and points to nobody.',
      ),
    },
    time: {
      message: text('Met het moment erbij is het makkelijk na te gaan', 'With the moment given it is easy to trace'),
      advice: text(
        'Je schrijft terwijl het vers is. Wie erbij was, herkent het aan het moment; “onlangs” geeft ruimte.',
        'You write while it is fresh. Whoever was there knows it by the moment; “recently” leaves room.',
      ),
    },
    place: {
      message: text('In deze plaats weten ze om wie het gaat', 'In this place people know who it is'),
      advice: text(
        'De plek maakt het voorstelbaar. Wie daar woont heeft er genoeg aan; “in de regio” is ruimer.',
        'The place makes it easy to picture. Those who live there need no more; “in the area” is wider.',
      ),
    },
    institution: {
      message: text(
        'Zo weten lezers waar deze patiënt zorg krijgt',
        'This tells readers where this patient is treated',
      ),
      advice: text(
        'Je bent trots op je werkplek. Naast een patiënt helpt die naam bij het zoeken; laat hem hier weg.',
        'You are proud of your workplace. Next to a patient its name helps the search; leave it out here.',
      ),
    },
    clinician: {
      message: text('De behandelaar leidt naar de patiënt', 'The clinician leads to the patient'),
      advice: text(
        'Je gunt je collega de eer. Via de behandelaar vinden lezers de patiënt; met “een collega” blijft je lof staan.',
        'You give your colleague credit. A clinician leads to the patient; with “a colleague” the praise stands.',
      ),
    },
    occupation: {
      message: text('Aan het werk is deze patiënt te herkennen', 'This patient can be recognised by their work'),
      advice: text(
        'Het werk geeft kleur. Sommig werk doet maar één mens in de buurt; laat het weg als het niets uitlegt.',
        'The job adds colour. Some jobs only one person in town has; leave it out if it explains nothing.',
      ),
    },
    relation: {
      message: text('Via familie is deze patiënt te vinden', 'This patient can be found through family'),
      advice: text(
        'Mooi dat je de familie ziet. Een familieband wijst naar één gezin; “een naaste” zegt genoeg.',
        'It is kind to think of the family. A family tie points to one household; “a relative” says enough.',
      ),
    },
    origin: {
      message: text('Afkomst of geloof maakt de groep klein', 'Origin or faith makes the group small'),
      advice: text(
        'Misschien legt het iets uit over de zorg. Zo niet, dan helpt het vooral bij herkennen; laat het dan weg.',
        'It may explain something about the care. If not, it mostly helps people recognise someone; leave it out then.',
      ),
    },
    appearance: {
      message: text('Aan het uiterlijk is deze patiënt te herkennen', 'This patient can be recognised by their looks'),
      advice: text(
        'Je kijkt goed, dat hoort bij je vak. Wat jij opviel, valt anderen ook op; zonder uiterlijk blijft je punt staan.',
        'You observe well. What struck you strikes others too; your point stands without it.',
      ),
    },
    event: {
      message: text('Zo’n voorval kent de hele buurt', 'The whole neighbourhood knows an event like this'),
      advice: text(
        'Het bijzondere is het vertellen waard, en blijft hangen. Vertel wat je leerde, en houd de rest vaag.',
        'What is unusual is worth telling, and is remembered. Tell what you learned; keep the event vague.',
      ),
    },
    consent: {
      message: text('Dekt de toestemming ook deze details?', 'Does the consent cover these details too?'),
      advice: text(
        'Mooi dat je het vroeg. Zet het op papier: voor precies deze tekst, en wie hem kan lezen.',
        'It is good that you asked. Put it in writing: for this very text, and who may read it.',
      ),
    },
    fiction: fictionText,
  },
};
