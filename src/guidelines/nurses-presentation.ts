/** A presentation on social media for nurses; undated, its sources run to May 2017, its writer is not named. */
import { text } from './localized.ts';
import type { GuidelineDocument, Passage } from './passage.ts';

export const NURSES_PRESENTATION: GuidelineDocument = {
  id: 'nurses',
  title: text('Sociale media voor verpleegkundigen, presentatie', 'Social media for nurses, presentation'),
  shortTitle: text('Sociale media, presentatie', 'Social media, presentation'),
  publisher: text('Verpleegkundigen', 'Nurses'),
  year: null,
  // The slides are not public; they point nurses to the guide of their professional body.
  url: 'https://www.venvn.nl',
  audience: text('Verpleegkundigen', 'Nurses'),
};

const document = NURSES_PRESENTATION.id;

export const nursesPassages: readonly Passage[] = [
  {
    id: 'nurses-visible',
    document,
    number: text('dia “zichtbaar voor patiënten”', 'slide “visible to patients”'),
    title: text('Patiënten kunnen jou ook vinden', 'Patients can find you too'),
    summary: text(
      'Als verpleegkundige ben je zichtbaar voor patiënten. Bescherm je eigen privacy en weeg wat openheid je oplevert en kost. De slides verwijzen naar de handreiking van V&VN.',
      'As a nurse you are visible to patients. Protect your own privacy and weigh what openness gives and costs. The slides point to the guide of V&VN, the nurses’ association.',
    ),
    whatToDo: text('Bekijk je profiel zonder in te loggen.', 'View your profile without signing in.'),
    example: {
      after: text(
        'Openbaar: voornaam en vak. De rest alleen voor bekenden.',
        'Public: first name and profession. The rest for acquaintances.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'nurses-profile',
    document,
    number: text('dia “basisinformatie”', 'slide “basic information”'),
    title: text('Wat een profiel over je vertelt', 'What a profile tells about you'),
    summary: text(
      'Een account bevat al snel naam, foto’s, netwerk, cv, mailadres, telefoonnummer en werkgever. Samen met zeer persoonlijke berichten is dat een compleet beeld; privacy-instellingen horen erbij.',
      'An account soon holds name, photos, network, CV, email address, phone number and employer. With very personal posts that makes a full picture; the privacy settings are part of it.',
    ),
    whatToDo: text(
      'Haal telefoonnummer en privéadres van je profiel.',
      'Take phone number and home address off your profile.',
    ),
    example: {
      after: text(
        'Bio: verpleegkundige. Geen nummer, geen afdeling, geen rooster.',
        'Bio: nurse. No number, no ward, no roster.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'nurses-image',
    document,
    number: text('dia “denk aan je imago”', 'slide “mind your image”'),
    title: text('Denk aan hoe je overkomt', 'Mind how you come across'),
    summary: text(
      'Wat je plaatst, vormt het beeld van jou als verpleegkundige. Denk daaraan bij elk bericht en elke foto.',
      'What you post shapes the image of you as a nurse. Think of it with each post and photo.',
    ),
    whatToDo: text(
      'Stel je voor dat een patiënt dit leest vlak voor jouw dienst.',
      'Imagine a patient reading this just before your shift.',
    ),
    example: {
      before: text('Nog nooit zo weinig zin in een dienst gehad', 'Never felt less like a shift'),
      after: text('Kort nachtje. Koffie, en dan aan de slag', 'Short night. Coffee, then to work'),
    },
    useBy: 'rule',
  },
  {
    id: 'nurses-questions',
    document,
    number: text('dia “voordelen en risico’s”', 'slide “benefits and risks”'),
    title: text('Drie vragen voor je plaatst', 'Three questions before you post'),
    summary: text(
      'Kan dit mijn loopbaan of mijn samenwerking schaden? Kan het het vertrouwen van patiënten of mijn werkgever raken? Bescherm ik anderen en mezelf?',
      'Can this harm my career or working relations? Can it touch patients’ trust or my employer? Do I protect others and myself?',
    ),
    whatToDo: text('Geeft een ervan je te denken, herschrijf het dan.', 'If one of them gives you pause, rewrite it.'),
    example: {
      before: text('Klagende mensen, ik kan er een boek over schrijven', 'Complaining people, I could write a book'),
      after: text('Luisteren is soms de hele behandeling', 'Listening is at times the whole treatment'),
    },
    useBy: 'rule',
  },
  {
    id: 'nurses-search',
    document,
    number: text('dia’s “professionele grenzen”', 'slides “professional boundaries”'),
    title: text('Niet verder zoeken dan de zorg vraagt', 'Search no further than care requires'),
    summary: text(
      'Dring niet dieper in iemands privéleven door dan medisch nodig is. Wat je vindt over gewoonten, politiek of verleden kan je oordeel kleuren en tot ongelijke behandeling leiden.',
      'Go no deeper into someone’s private life than is medically needed. What you find about habits, politics or the past may colour your judgement and lead to unequal treatment.',
    ),
    whatToDo: text(
      'Wil je iets weten, vraag het. Zo niet, laat het.',
      'If you want to know something, ask. If not, let it be.',
    ),
    example: {
      before: text('Even het profiel van de nieuwe opname bekeken', 'Had a look at the new admission’s profile'),
      after: text(
        'Hoe vragen jullie naar iemands leven buiten de kliniek?',
        'How do you ask about someone’s life outside the clinic?',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'nurses-channels',
    document,
    number: text('dia “doorgeven van informatie”', 'slide “passing on information”'),
    title: text('Versleuteld, of via het portaal', 'Encrypted, or through the portal'),
    summary: text(
      'Geef gegevens versleuteld door of via het patiëntenportaal, en sta stil bij mail en fax. “Vertrouwelijk” boven een mail beschermt niets.',
      'Pass on data encrypted or through the patient portal, and think twice about email and fax. “Confidential” above an email protects nothing.',
    ),
    whatToDo: text(
      'Zoek uit welk beveiligd kanaal jouw instelling heeft en zet het vooraan op je telefoon.',
      'Find out which secure channel your institution has and put it first on your phone.',
    ),
    example: {
      before: text('Mail me de lijst met namen maar', 'Just email me the list of names'),
      after: text(
        'Stuur het via de beveiligde mail, dan pak ik het op',
        'Send it by secure email and I’ll take it from there',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'nurses-presentations',
    document,
    number: text('dia “gegevens in presentaties”', 'slide “data in presentations”'),
    title: text('Patiëntgegevens in een presentatie', 'Patient data in a presentation'),
    summary: text(
      'Wie een presentatie geeft, gebruikt soms foto’s en onderzoeksbeelden van patiënten. De slides zetten die bij de gegevens waar je vooraf bij stilstaat, net als mail en fax.',
      'A presentation may hold photos and diagnostic images of patients. The slides list these among the data to stop and think about beforehand, like email and fax.',
    ),
    whatToDo: text(
      'Gebruik een lesbeeld, of vraag toestemming en snijd weg wat herkenbaar is.',
      'Use a teaching image, or ask for consent and crop whatever can be recognised.',
    ),
    example: {
      before: text('Mijn praatje van vandaag, met de echte foto’s', 'My talk today, with the real photos'),
      after: text('Mijn praatje van vandaag, met getekende voorbeelden', 'My talk today, with drawn examples'),
    },
    useBy: 'rule',
  },
  {
    id: 'nurses-friends',
    document,
    number: text('conclusie', 'conclusion'),
    title: text('Patiënten zijn patiënten, vrienden zijn vrienden', 'Patients are patients, friends are friends'),
    summary: text(
      'Houd de twee uit elkaar. Ook je eigen pagina, of die van je familie, is een plek waar patiënten je kunnen vinden.',
      'Keep the two apart. Your own page, or your family’s, is also a place where patients can find you.',
    ),
    whatToDo: text(
      'Praat er thuis over: wat plaatsen zij over jouw werk?',
      'Talk about it at home: what do they post about your work?',
    ),
    example: {
      before: text('Samen op de foto met mijn favoriete patiënt', 'In the picture with my favourite patient'),
      after: text('Bedankje gekregen. Daar doe je het voor', 'Got a thank-you. That is what it is for'),
    },
    useBy: 'rule',
  },
  {
    id: 'nurses-reliable',
    document,
    number: text('dia “nadelen”', 'slide “drawbacks”'),
    title: text('Veel gedeeld is niet hetzelfde als waar', 'Widely shared is not the same as true'),
    summary: text(
      'Online tellen meningen en aantallen, niet de wetenschap. Een gerucht dat velen herhalen, blijft een gerucht.',
      'Online, opinions and numbers count, not science. A rumour repeated by many remains a rumour.',
    ),
    whatToDo: text('Zoek de eerste bron voordat je deelt.', 'Find the first source before you share.'),
    example: {
      before: text('Iedereen zegt dat dit kruid helpt', 'Everyone says this herb helps'),
      after: text('Over dit kruid is één klein onderzoek gedaan (link)', 'One small study looked at this herb (link)'),
    },
    useBy: 'rule',
  },
  {
    id: 'nurses-benefits',
    document,
    number: text('dia’s “voordelen” en “patiënten”', 'slides “benefits” and “patients”'),
    title: text('Wat patiënten eraan hebben', 'What patients gain'),
    summary: text(
      'Lotgenoten vinden, informatie, voorlichting in tekst en beeld, open zorgverleners en meer eigen regie: social media geven patiënten veel. Ook collega’s vinden elkaar er.',
      'Finding fellow patients, information, teaching in words and pictures, open professionals and more control: social media give patients much. Colleagues meet there too.',
    ),
    whatToDo: text(
      'Wijs op een goede patiëntengroep en doe mee aan gesprekken van je beroepsgroep.',
      'Point to a good patient group and join your profession’s talks.',
    ),
    example: {
      after: text(
        'Deze patiëntenvereniging heeft een fijne, besloten groep.',
        'This patient association has a good closed group.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'nurses-new-apps',
    document,
    number: text('conclusie', 'conclusion'),
    title: text('Nieuwe apps, dezelfde regels', 'New apps, same rules'),
    summary: text(
      'Er komen steeds toepassingen bij, de richtlijnen blijven gelden. Social media vervangen ander contact niet. Houd je hoofd erbij.',
      'New applications keep coming, the guidelines stay in force. Social media don’t replace other contact. Keep your wits about you.',
    ),
    whatToDo: text(
      'Kijk bij een nieuwe app eerst wie er mee kan lezen.',
      'With a new app, first find out who can read along.',
    ),
    example: {
      after: text(
        'Nieuwe app geprobeerd: eerst de instellingen, dan pas plaatsen.',
        'Trying a new app: settings first, then post.',
      ),
    },
    useBy: 'library',
  },
];
