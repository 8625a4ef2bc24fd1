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
    'Details maken een verhaal levend. Voor wie de patiënt kent is er weinig nodig; wat algemener vertelt het evenveel.',
    'Details bring a story to life. Those who know the patient need little; a little more general says as much.',
  ),
  variants: {
    combination: {
      message: text('Zo is deze patiënt te herkennen', 'This patient can be recognised'),
      advice: text(
        'Los zegt het weinig. Bij elkaar is het genoeg voor familie en buren, ook zonder naam.',
        'On their own they say little. Together they are enough for family and neighbours, even without a name.',
      ),
    },
    age: {
      message: text('De leeftijd brengt deze patiënt dichterbij', 'The age brings this patient closer'),
      advice: text(
        'Een leeftijd zet het verhaal neer. Een levensfase, zoals “van middelbare leeftijd”, doet dat ook en wijst niemand aan.',
        'An age sets the story. A stage of life, such as “middle-aged”, does so too and points at nobody.',
      ),
    },
    time: {
      message: text('Met het moment erbij is het makkelijk na te gaan', 'With the moment given it is easy to trace'),
      advice: text(
        'Je schrijft het van je af zolang het vers is. Wie er was, telt het moment erbij op; “onlangs” geeft ruimte.',
        'You write while it is fresh. Whoever was there adds the moment to the rest; “recently” leaves room.',
      ),
    },
    place: {
      message: text('In deze plaats weten ze om wie het gaat', 'In this place people know who it is'),
      advice: text(
        'De plek maakt het voorstelbaar. Wie daar woont heeft aan een half woord genoeg; “in de regio” is ruim genoeg.',
        'The place makes it easy to picture. Those who live there need only half a word; “in the region” is wide enough.',
      ),
    },
    institution: {
      message: text(
        'Zo weten lezers waar deze patiënt zorg krijgt',
        'This tells readers where this patient is treated',
      ),
      advice: text(
        'Trots op je werkplek mag er zijn. Naast een patiënt helpt die naam bij het zoeken; laat de afdeling of instelling hier weg.',
        'You may well be proud of your workplace. Next to a patient its name helps the search; leave ward or institution out here.',
      ),
    },
    clinician: {
      message: text('De behandelaar leidt naar de patiënt', 'The clinician leads to the patient'),
      advice: text(
        'Je gunt je collega de eer. Via de behandelaar is een patiënt snel gevonden; “een collega” houdt de lof en laat de rest weg.',
        'You want to give your colleague credit. Through the clinician a patient is soon found; “a colleague” keeps the praise and drops the rest.',
      ),
    },
    occupation: {
      message: text('Aan het werk is deze patiënt te herkennen', 'This patient can be known by their work'),
      advice: text(
        'Het werk geeft kleur aan het verhaal. Sommige beroepen heeft maar één persoon in de buurt; laat het weg als het niets uitlegt.',
        'The job gives the story colour. Some jobs are held by one person in town; leave it out where it explains nothing.',
      ),
    },
    relation: {
      message: text('Via familie is deze patiënt te vinden', 'This patient can be found through family'),
      advice: text(
        'Je ziet de mensen eromheen, en dat siert je. Een familieband wijst naar één gezin; “een naaste” zegt genoeg.',
        'You see the people around the patient, and that does you credit. A family tie points to one household; “a relative” says enough.',
      ),
    },
    origin: {
      message: text('Afkomst of geloof maakt de groep klein', 'Origin or faith makes the group small'),
      advice: text(
        'Misschien legt het iets uit over de zorg. Zo niet, dan helpt het vooral bij herkennen; laat het dan weg.',
        'Perhaps it explains something about the care. If not, it mostly helps people recognise someone; leave it out then.',
      ),
    },
    appearance: {
      message: text('Aan het uiterlijk is deze patiënt te herkennen', 'This patient can be known by their looks'),
      advice: text(
        'Je kijkt goed, dat hoort bij je vak. Wat jij opviel, valt anderen ook op; zonder uiterlijk blijft je punt staan.',
        'You observe well, as your work asks. What struck you strikes others too; your point stands without the looks.',
      ),
    },
    event: {
      message: text('Zo’n voorval kent de hele buurt', 'The whole neighbourhood knows an event like this'),
      advice: text(
        'Juist het bijzondere maakt het vertellen waard. Het is ook wat mensen onthouden; vertel wat je leerde en laat het voorval vaag.',
        'What is unusual makes it worth telling. It is also what people remember; tell what you learned and keep the event vague.',
      ),
    },
    consent: {
      message: text('Dekt de toestemming ook deze details?', 'Does the consent cover these details too?'),
      advice: text(
        'Mooi dat je het gevraagd hebt. Toestemming telt op papier, voor deze tekst en dit doel, van iemand die weet wie het kan lezen.',
        'It is good that you asked. Consent counts in writing, for this text and this purpose, from someone who knows who may read it.',
      ),
    },
    fiction: fictionText,
  },
};
