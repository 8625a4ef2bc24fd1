/** UMC Utrecht, social media guidelines for students; undated. */
import { text } from './localized.ts';
import type { GuidelineDocument, Passage } from './passage.ts';

export const UMC_UTRECHT_STUDENTS: GuidelineDocument = {
  id: 'umcu',
  title: text('Richtlijnen social media voor studenten', 'Social media guidelines for students'),
  shortTitle: text('Richtlijnen social media voor studenten', 'Social media guidelines for students'),
  publisher: text('UMC Utrecht', 'UMC Utrecht'),
  year: null,
  // The university's page that hosts the document; the hospital's own link leads to its general privacy page.
  url: 'https://uubmw.nl/reglementen-richtlijnen-formulieren/richtlijnen-gebruik-social-media',
  audience: text(
    'Studenten die in het UMC Utrecht studeren of stage lopen',
    'Students who study or train at UMC Utrecht',
  ),
};

const document = UMC_UTRECHT_STUDENTS.id;

export const umcUtrechtPassages: readonly Passage[] = [
  {
    id: 'umcu-harm',
    document,
    number: text('hoofdstuk 1, eerste punt', 'chapter 1, first point'),
    title: text('Doe niemand schade', 'Do nobody harm'),
    summary: text(
      'Ook in je vrije tijd ben je aan het ziekenhuis verbonden. Wat je online doet, schaadt jezelf, docenten, medestudenten en patiënten niet; een conflict los je binnenshuis op.',
      'In your free time too you are part of the hospital. What you do online harms neither yourself nor teachers, fellow students or patients; conflicts are settled internally.',
    ),
    whatToDo: text(
      'Bedenk wie er last van kan krijgen en vraag het die persoon.',
      'Think of who might suffer and ask that person.',
    ),
    example: {
      before: text('Ruzie op de werkvloer, hier komt mijn versie', 'A row at work, here is my version'),
      after: text(
        'Een meningsverschil uitpraten kost een kop koffie',
        'Talking a difference through takes one cup of coffee',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-confidentiality',
    document,
    number: text('hoofdstuk 1, patiënt en zorgverlener', 'chapter 1, patient and health professional'),
    title: text('Geen namen, geen beschrijving', 'No names, no description'),
    summary: text(
      'Voor contact met patiënten gelden online dezelfde regels als aan het bed, het beroepsgeheim voorop. Noem geen patiënt bij naam en beschrijf er ook geen.',
      'Contact with patients follows the same rules online as at the bedside, professional secrecy first. Name no patient and describe none.',
    ),
    whatToDo: text(
      'Schrijf over wat je leerde in plaats van over wie je zag.',
      'Write about what you learned rather than whom you saw.',
    ),
    example: {
      before: text('Lieve oude dame met knalrood haar vandaag', 'Sweet old lady with bright red hair today'),
      after: text('Vandaag leerde ik hoe belangrijk tijd nemen is', 'Today I learned how much taking time matters'),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-copyright',
    document,
    number: text('hoofdstuk 1, tweede punt', 'chapter 1, second point'),
    title: text('Lesmateriaal is van de maker', 'Teaching material is its maker’s'),
    summary: text(
      'Beeld, geluid en tekst van colleges of ander onderwijs plaats je alleen met uitdrukkelijke toestemming van docent of medestudent, ook op besloten pagina’s.',
      'Images, sound and text of lectures or other teaching are posted only with express permission of teacher or fellow student, on closed pages too.',
    ),
    whatToDo: text(
      'Vraag het per mail, dan heb je het antwoord bewaard.',
      'Ask by email, so that you have the answer on file.',
    ),
    example: {
      before: text('Hele college opgenomen, link in de groep', 'Recorded the whole lecture, link in the group'),
      after: text('Mijn eigen samenvatting van het college', 'My own summary of the lecture'),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-portrait',
    document,
    number: text('hoofdstuk 1, tweede punt', 'chapter 1, second point'),
    title: text('Wie te zien of te horen is, tekent', 'Whoever is seen or heard signs'),
    summary: text(
      'Staan er medestudenten, docenten of patiënten op beeld of geluid, vraag dan vooraf toestemming. Het UMC Utrecht heeft daar een formulier voor.',
      'If fellow students, teachers or patients are in a picture or recording, ask permission first. UMC Utrecht has a form for it.',
    ),
    whatToDo: text(
      'Gebruik het formulier van je instelling en kijk ook naar de achtergrond.',
      'Use your institution’s form and look at the background too.',
    ),
    example: {
      before: text('Groepsfoto op de gang, ook met onze bewoners', 'Group photo in the corridor, with our residents'),
      after: text('Groepsfoto buiten, iedereen vond het goed', 'Group photo outside, everyone agreed'),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-character',
    document,
    number: text('hoofdstuk 1, “direct”', 'chapter 1, “direct”'),
    title: text('Direct leesbaar, vaak in een opwelling', 'Read at once, often on impulse'),
    summary: text(
      'Je bericht is meteen leesbaar voor de buitenwereld. Veel missers komen voort uit een opwelling of een te snel antwoord.',
      'Your post is readable to the world at once. Many slips come from an impulse or a hasty reply.',
    ),
    whatToDo: text('Tel tot tien, of kies “Wacht 10 minuten”.', 'Count to ten, or choose “Wait 10 minutes”.'),
    example: {
      before: text('Nu is het klaar, ik zeg gewoon alles', 'That’s it, I’ll just say it all'),
      after: text('Ik ben boos en wacht even met schrijven', 'I am angry and will wait before writing'),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-transparent',
    document,
    number: text('hoofdstuk 1, “transparant”', 'chapter 1, “transparent”'),
    title: text('Open, ook als het besloten lijkt', 'Open, even when it looks closed'),
    summary: text(
      'Zonder slot kan iedereen lezen, volgen en bewaren. Ook “alleen vrienden” vraagt terughoudendheid: zij en anderen na hen doen ermee wat ze willen.',
      'Without a lock anyone can read, follow and keep it. “Friends only” asks for restraint too: they, and others after them, do with it what they like.',
    ),
    whatToDo: text('Ga ervan uit dat een vriend het doorstuurt.', 'Assume that a friend forwards it.'),
    example: {
      before: text('In deze groep kan ik het wel kwijt', 'In this group I can get it off my chest'),
      after: text('Ik bel liever even, dit hoort niet online', 'I’d rather call, this does not belong online'),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-lasting',
    document,
    number: text('hoofdstuk 1, “blijvend”', 'chapter 1, “lasting”'),
    title: text('Blijvend', 'Lasting'),
    summary: text(
      'Een bericht is moeilijk of niet helemaal weg te krijgen, en wat aanbieders over jou doorgeven kun je niet zien of sturen.',
      'A post is hard or impossible to remove in full, and what providers pass on about you can neither be seen nor steered.',
    ),
    whatToDo: text('Plaats alleen wat mag blijven.', 'Post only what may stay.'),
    example: {
      before: text('Morgen gooi ik dit weer weg', 'Tomorrow I’ll delete this'),
      after: text('Dit mag blijven staan: dank aan mijn begeleider', 'This may stay: thanks to my supervisor'),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-interactive',
    document,
    number: text('hoofdstuk 1, “interactief”', 'chapter 1, “interactive”'),
    title: text('Reken op reacties', 'Expect responses'),
    summary: text(
      'Wie iets plaatst, krijgt antwoord. Wees daarop voorbereid.',
      'Whoever posts gets answers. Be prepared for them.',
    ),
    whatToDo: text(
      'Bedenk vooraf wat je zegt als iemand boos reageert.',
      'Think beforehand of what to say when someone reacts in anger.',
    ),
    example: {
      before: text('Zo, en nu ben ik weg', 'There, and now I’m off'),
      after: text('Ik lees vanavond jullie reacties', 'I’ll read your responses tonight'),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-brand',
    document,
    number: text('hoofdstuk 1, vierde punt', 'chapter 1, fourth point'),
    title: text('Naam en logo zijn van het ziekenhuis', 'Name and logo are the hospital’s'),
    summary: text(
      'Logo en huisstijl zijn voor officiële accounts. De naam van het UMC Utrecht komt alleen in een accountnaam met toestemming van Marketing & Communicatie.',
      'Logo and house style are for official accounts. The name of UMC Utrecht appears in an account’s name only with permission from Marketing & Communications.',
    ),
    whatToDo: text(
      'Noem je opleiding in je bio en laat je accountnaam van jezelf zijn.',
      'Name your school in your bio and let your account’s name be your own.',
    ),
    example: {
      before: text('@ZiekenhuisDeLinden_cardio_fun', '@DeLindenHospital_cardio_fun'),
      after: text('@noor_leert_cardiologie, in bio: coassistent', '@noor_learns_cardiology, in bio: clinical student'),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-spokesperson',
    document,
    number: text('hoofdstuk 1, vijfde punt', 'chapter 1, fifth point'),
    title: text('Je spreekt voor jezelf', 'You speak for yourself'),
    summary: text(
      'Zeggen waar je studeert is prima, als maar duidelijk is dat je mening van jezelf is. Een disclaimer kan helpen.',
      'Saying where you study is fine, as long as it is clear that the opinion is yours. A disclaimer can help.',
    ),
    whatToDo: text(
      'Kopieer de disclaimer bij “Op persoonlijke titel”.',
      'Copy the disclaimer under “In a personal capacity”.',
    ),
    example: {
      before: text('Wij vinden dat de spoedpost open blijft', 'We hold that the emergency post stays open'),
      after: text(
        'Ik vind, op persoonlijke titel, dat de spoedpost open kan blijven',
        'I think, in a personal capacity, that the emergency post can stay open',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-security',
    document,
    number: text('hoofdstuk 1, zesde punt', 'chapter 1, sixth point'),
    title: text('Beveilig je account', 'Secure your account'),
    summary: text(
      'Met tweestapsverificatie is het veel lastiger om in je account te komen.',
      'With two-step verification it is far harder to get into your account.',
    ),
    whatToDo: text(
      'Zet het vandaag aan op één account, morgen op de rest.',
      'Turn it on for one account today, the rest tomorrow.',
    ),
    example: {
      after: text(
        'Inloggen met een wachtwoord en een code uit een app.',
        'Signing in with a password and a code from an app.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'umcu-report',
    document,
    number: text('hoofdstuk 1, zevende punt', 'chapter 1, seventh point'),
    title: text('Meld wat niet klopt of schaadt', 'Report what is untrue or harmful'),
    summary: text(
      'Een onjuist of schadelijk bericht over het UMC Utrecht kun je doorgeven aan je opleiding of aan Communicatie. Zij bepalen of er iets mee gebeurt.',
      'An untrue or harmful post about UMC Utrecht can be reported to your school or the communications team. They decide whether to act.',
    ),
    whatToDo: text('Stuur de link en een korte toelichting.', 'Send the link and a short note.'),
    example: {
      after: text(
        'Dit bericht klopt volgens mij niet, kunnen jullie kijken?',
        'I don’t think this post is right, could you look?',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'umcu-reply',
    document,
    number: text('hoofdstuk 1, zevende punt', 'chapter 1, seventh point'),
    title: text('Reageer met open vizier', 'Respond openly'),
    summary: text(
      'Praat je online mee over het UMC Utrecht, docenten of medestudenten, zeg dan dat je er studeert, doe het niet anoniem en maak duidelijk dat het jouw mening is.',
      'If you join a discussion on UMC Utrecht, teachers or fellow students, say that you study there, don’t do it anonymously and make clear that the opinion is yours.',
    ),
    whatToDo: text(
      'Begin met: “Ik studeer hier en spreek voor mezelf.”',
      'Begin with: “I study here and speak for myself.”',
    ),
    example: {
      before: text('(anoniem) Ik weet van binnenuit hoe het zit', '(anonymous) I know from inside how it is'),
      after: text('Ik loop hier stage en spreek voor mezelf', 'I train here and speak for myself'),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-misconduct',
    document,
    number: text('hoofdstuk 1, achtste punt', 'chapter 1, eighth point'),
    title: text('Ongewenst gedrag? Je staat er niet alleen voor', 'Misconduct? You are not alone'),
    summary: text(
      'Word jij of iemand anders online lastiggevallen, gepest of zwartgemaakt door iemand van het UMC Utrecht, dan kun je naar een vertrouwenspersoon. Samen bepalen jullie de stappen.',
      'If you or another is harassed, bullied or slandered online by someone from UMC Utrecht, you can turn to a confidential adviser. Together you decide on the steps.',
    ),
    whatToDo: text(
      'Bewaar schermafdrukken en neem contact op met een vertrouwenspersoon.',
      'Keep screenshots and contact a confidential adviser.',
    ),
    example: {
      after: text(
        'Ik krijg appjes die ik niet wil. Kan ik je daarover spreken?',
        'I get messages I don’t want. May I talk to you about it?',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'umcu-compliance',
    document,
    number: text('hoofdstuk 2, naleving', 'chapter 2, compliance'),
    title: text(
      'Opnemen zonder toestemming, en je geheimhouding',
      'Recording without consent, and your duty of secrecy',
    ),
    summary: text(
      'Coassistenten vallen onder hetzelfde beroepsgeheim als artsen en verpleegkundigen. Wie zich niet aan de richtlijn houdt, wordt aangesproken; ongevraagd opnemen is soms zelfs strafbaar.',
      'Clinical students have the same duty of secrecy as doctors and nurses. Those who depart from the guideline are called to account; recording without consent is sometimes even an offence.',
    ),
    whatToDo: text(
      'Laat je camera in je zak zolang je aan het werk bent.',
      'Leave your camera in your pocket while at work.',
    ),
    example: {
      before: text('Stiekem gefilmd hoe het hier gaat', 'Secretly filmed how things go here'),
      after: text('Getekend hoe een overdracht verloopt', 'Drew how a handover goes'),
    },
    useBy: 'rule',
  },
  {
    id: 'umcu-press',
    document,
    number: text('hoofdstuk 3, contact', 'chapter 3, contact'),
    title: text('Als de pers je benadert', 'When the press comes to you'),
    summary: text(
      'Neemt de pers contact op over een bericht dat met het UMC Utrecht te maken heeft, overleg dan eerst met team Persvoorlichting.',
      'If the press contacts you about a post that has to do with UMC Utrecht, talk to the press team first.',
    ),
    whatToDo: text(
      'Vraag naam en nummer, zeg dat je terugkomt, en bel de woordvoering.',
      'Take name and number, say you will get back, and call the press office.',
    ),
    example: {
      before: text('Ja hoor, je mag me citeren over het ziekenhuis', 'Sure, quote me on the hospital'),
      after: text(
        'Dank voor je vraag. Onze persvoorlichting helpt je verder',
        'Thanks for asking. Our press office will help you',
      ),
    },
    useBy: 'rule',
  },
];
