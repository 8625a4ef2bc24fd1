/** Erasmus MC, guide on social media for medical students; undated, it cites sources up to 2017. */
import { text } from './localized.ts';
import type { GuidelineDocument, Passage } from './passage.ts';

export const ERASMUS_MC_STUDENTS: GuidelineDocument = {
  id: 'emc',
  title: text('Handreiking social media voor studenten', 'Guide on social media for students'),
  shortTitle: text('Handreiking social media voor studenten', 'Guide on social media for students'),
  publisher: text('Erasmus MC', 'Erasmus MC'),
  year: null,
  url: 'https://www.erasmusmc.nl/nl-nl/onderwijs',
  audience: text('Studenten geneeskunde van het Erasmus MC', 'Medical students of Erasmus MC'),
};

const document = ERASMUS_MC_STUDENTS.id;

export const erasmusMcPassages: readonly Passage[] = [
  {
    id: 'emc-1',
    document,
    number: text('punt 1', 'point 1'),
    title: text('Vertrouwelijkheid', 'Confidentiality'),
    summary: text(
      'Beroepsgeheim en privacywet gelden voor alles wat je plaatst. Zorg dat het niet terug te voeren is op een patiënt, medestudent of docent.',
      'Professional secrecy and privacy law hold for all you post. See to it that nothing leads back to a patient, fellow student or teacher.',
    ),
    whatToDo: text(
      'Streep alles weg wat je leerpunt niet nodig heeft.',
      'Strike out whatever your learning point does not need.',
    ),
    example: {
      before: text('Mijn eerste bevalling was die van mevrouw K.', 'My first delivery was that of Mrs K.'),
      after: text(
        'Mijn eerste bevalling meegemaakt. Stil van geworden',
        'Witnessed my first delivery. It left me silent',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-1-anonymous',
    document,
    number: text('punt 1', 'point 1'),
    title: text('Zonder naam is nog niet anoniem', 'Without a name is not yet anonymous'),
    summary: text(
      'Ook de arts of docent, het ziekenhuis, de faculteit of les en de plaats kunnen naar iemand leiden. Anoniem vraagt dus meer dan een naam weglaten.',
      'Doctor or teacher, hospital, faculty or class and town can lead to someone too. Anonymity thus takes more than leaving out a name.',
    ),
    whatToDo: text(
      'Tel de details: leeftijd, plaats, tijd, werkplek. Houd er hooguit één over.',
      'Count the details: age, place, time, workplace. Keep one at most.',
    ),
    example: {
      before: text(
        'Vanochtend bij dokter Berg op de poli in Lindedorp',
        'This morning with Dr Berg at the clinic in Lindedorp',
      ),
      after: text('Laatst op een poli, met een mooie les', 'At a clinic lately, with a fine lesson'),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-1-consent',
    document,
    number: text('punt 1', 'point 1'),
    title: text('Andermans beeld of tekst vraagt toestemming', 'Someone else’s image or text takes consent'),
    summary: text(
      'Voor foto, film, dia’s, tekst of geluid van een ander is een verklaring van de maker nodig. Die kan pas instemmen als hij of zij genoeg weet.',
      'For someone else’s photo, film, slides, text or sound you need a statement from the maker, who can agree only when told enough.',
    ),
    whatToDo: text(
      'Vertel waar het komt te staan en voor wie, en vraag het dan.',
      'Tell where it will appear and for whom, then ask.',
    ),
    example: {
      before: text('Dia’s van vanmorgen, voor wie er niet was', 'This morning’s slides, for those who missed it'),
      after: text(
        'Dia’s met toestemming van de docent, in de leeromgeving',
        'Slides, with the teacher’s permission, in the learning environment',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-1-story',
    document,
    number: text('punt 1, illustratie', 'point 1, illustration'),
    title: text('De foto die rondging', 'The photo that went round'),
    summary: text(
      'Het verhaal: een foto van een gewonde gaat via WhatsApp van groep naar groep, zonder naam of herkenbaar gezicht. Wie de man kent, herkent hem; één student wist de foto en spreekt de afzender aan.',
      'The story: a photo of an injured man goes from group to group on WhatsApp, without a name or a recognisable face. Those who know him would recognise him; one student deletes the photo and speaks up.',
    ),
    whatToDo: text(
      'Krijg je zo’n beeld, wis het, stuur het niet door en zeg er iets van.',
      'If you receive an image like this, delete it, don’t pass it on, and say something.',
    ),
    example: {
      before: text('Deze foto geloof je niet, kijk maar', 'You won’t believe this photo, look'),
      after: text(
        '(privé) Ik heb je foto gewist. Zijn familie herkent hem',
        '(private) I deleted your photo. His family would know him',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-2',
    document,
    number: text('punt 2', 'point 2'),
    title: text('Als professional of als jezelf', 'As a professional or as yourself'),
    summary: text(
      'Vraag je bij elk bericht af of je als student of professional schrijft of als privépersoon, en laat dat ook merken.',
      'Ask with each post whether you write as a student or professional or as a private person, and let it show.',
    ),
    whatToDo: text('Zet “persoonlijk” in je bio als het dat is.', 'Put “personal” in your bio if it is.'),
    example: {
      before: text('Wij van de afdeling vinden dit onzin', 'We on the ward think this is nonsense'),
      after: text('Op persoonlijke titel: ik zie dit anders', 'In a personal capacity: I see this differently'),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-2-news',
    document,
    number: text('punt 2', 'point 2'),
    title: text('Zou je het op het Journaal zeggen?', 'Would you say it on the news?'),
    summary: text(
      'Plaats alleen wat je ook in het NOS Journaal over je lippen zou krijgen.',
      'Post only what you would also say on the national news.',
    ),
    whatToDo: text(
      'Lees het hardop voor. Stokt je stem, pas het dan aan.',
      'Read it aloud. If your voice falters, change it.',
    ),
    example: {
      before: text('Onder vrienden: het is hier een zooitje', 'Among friends: this place is a mess'),
      after: text('Drukke weken hier. Fijn team om het mee te doen', 'Busy weeks here. A good team to do it with'),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-2-lasting',
    document,
    number: text('punt 2', 'point 2'),
    title: text('Opgeslagen, en instellingen veranderen', 'Stored, and settings change'),
    summary: text(
      'Wat online staat wordt bewaard, en wat bedrijven ermee doen weet je niet. Verwijderen lukt vaak maar half, en privacy-instellingen wijzigen met elke nieuwe versie.',
      'What is online is stored, and you don’t know what companies do with it. Deleting often only half works, and privacy settings change with each new version.',
    ),
    whatToDo: text('Kijk na een update van een app je instellingen na.', 'Check your settings after an app update.'),
    example: {
      before: text('Zet het even op besloten, dan kan dit wel', 'I’ll set it to private, then this is fine'),
      after: text('Dit vertel ik liever bij de koffie', 'I would rather tell this over coffee'),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-3',
    document,
    number: text('punt 3', 'point 3'),
    title: text('De wereld kijkt mee', 'The world looks on'),
    summary: text(
      'Wat je plaatst, blijft in beginsel staan en verspreidt zich razendsnel. Ook een beveiligde plek kan gekraakt worden.',
      'What you post in principle remains and spreads fast. A secured place can be broken into as well.',
    ),
    whatToDo: text(
      'Schrijf alsof het morgen op een prikbord in de hal hangt.',
      'Write as if it hangs on a board in the hall tomorrow.',
    ),
    example: {
      before: text('Gelukkig leest niemand dit', 'Luckily nobody reads this'),
      after: text(
        'Voor iedereen die meeleest: zo ziet een dag op de poli eruit',
        'For all who read along: this is a day at the clinic',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-3-friends',
    document,
    number: text('punt 3', 'point 3'),
    title: text('Ook vrienden delen door', 'Friends pass things on'),
    summary: text(
      'Deel je alleen met vrienden, dan kunnen zij er toch mee doen wat ze willen. En een vriendschap duurt niet altijd.',
      'Share with friends only and they can still do with it what they like. And friendship does not always last.',
    ),
    whatToDo: text(
      'Deel ook in een besloten groep alleen wat verder mag.',
      'In a closed group too, share only what may go further.',
    ),
    example: {
      before: text(
        'Alleen voor deze groep: luister eens over zaal 4',
        'For this group only: listen to this about ward 4',
      ),
      after: text('Wie heeft zin om na de dienst even bij te praten?', 'Who would like to catch up after the shift?'),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-3-story',
    document,
    number: text('punt 3, illustratie', 'point 3, illustration'),
    title: text('Het blog dat toch gelezen werd', 'The blog that was read after all'),
    summary: text(
      'Het verhaal: een coassistent blogt vanuit het buitenland, in het Nederlands, voor thuis. Iemand in het ziekenhuis leest het, de directeur voelt zich te kijk gezet en belt de opleiding.',
      'The story: a student on placement abroad blogs in Dutch for those at home. Someone in the hospital reads it, its director feels exposed and calls the school.',
    ),
    whatToDo: text(
      'Schrijf over jouw leren, en zo dat je gastheer het mag lezen.',
      'Write about your learning, in a way your host may read.',
    ),
    example: {
      before: text('Chaos hier, je gelooft niet hoe ze werken', 'Chaos here, you won’t believe how they work'),
      after: text(
        'Ik leer hier werken met weinig middelen, en met veel respect',
        'I am learning to work with few means here, and much respect',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-4',
    document,
    number: text('punt 4', 'point 4'),
    title: text('Toon van je berichten', 'Tone of your posts'),
    summary: text(
      'Wees netjes en vriendelijk in alles wat je schrijft, en volg online de netiquette.',
      'Be decent and friendly in all you write, and follow netiquette online.',
    ),
    whatToDo: text('Vervang elk oordeel door wat je zag of voelde.', 'Replace each verdict by what you saw or felt.'),
    example: {
      before: text('Lekker druk, mensen vielen met bosjes om', 'Nice and busy, people dropping like flies'),
      after: text('Drukke dag, hard gewerkt met elkaar', 'Busy day, worked hard together'),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-4-emotion',
    document,
    number: text('punt 4', 'point 4'),
    title: text('Wacht tot de emotie zakt en lees hardop', 'Wait until the emotion settles and read aloud'),
    summary: text(
      'Zit er emotie in? Laat je bericht liggen tot die gezakt is en hoor jezelf het voorlezen.',
      'Is there emotion in it? Let your post rest until it has settled and hear yourself read it.',
    ),
    whatToDo: text(
      'Kies “Wacht 10 minuten” en lees het daarna voor.',
      'Choose “Wait 10 minutes” and then read it out.',
    ),
    example: {
      before: text('IK BEN ER ZO KLAAR MEE', 'I AM SO DONE WITH THIS'),
      after: text('Zware dag. Ik slaap er een nacht over', 'Hard day. I’ll sleep on it'),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-4-netiquette',
    document,
    number: text('punt 4', 'point 4'),
    title: text('Netiquette in het kort', 'Netiquette in short'),
    summary: text(
      'Zeg wie je bent, reageer op de inhoud, noem bronnen. Geen grove taal of laster, geen reclame of spam.',
      'Say who you are, respond to the substance, name sources. No foul language or slander, no advertising or spam.',
    ),
    whatToDo: text('Controleer drie dingen: naam, bron, toon.', 'Check three things: name, source, tone.'),
    example: {
      before: text('Klinkklare rotzooi, dat onderzoek', 'Utter rubbish, that study'),
      after: text(
        'Het onderzoek is klein en kort; zie bladzijde 4 (link)',
        'The study is small and short; see page 4 (link)',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-4-comments',
    document,
    number: text('punt 4', 'point 4'),
    title: text('Laat ongegronde uitspraken achterwege', 'Leave out unfounded remarks'),
    summary: text(
      'Ongepaste of ongegronde uitspraken over patiënten, studenten, docenten, collega’s of je organisatie zijn nooit verstandig.',
      'Improper or unfounded remarks about patients, students, teachers, colleagues or your organisation are never wise.',
    ),
    whatToDo: text(
      'Vraag je af wie hier last van krijgt, ook als je gelijk hebt.',
      'Ask who will suffer from this, even if you are right.',
    ),
    example: {
      before: text('Onze docent heeft echt geen idee', 'Our teacher really has no clue'),
      after: text(
        'Ik begreep het college nog niet; wie helpt me op weg?',
        'I don’t get the lecture yet; who can help?',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-4-context',
    document,
    number: text('punt 4', 'point 4'),
    title: text('Er komt antwoord, en soms zonder verband', 'Answers will come, and context may go'),
    summary: text(
      'Op een bericht kun je reacties verwachten, en het is zo uit zijn verband getrokken.',
      'You can expect responses to a post, and it is easily taken out of context.',
    ),
    whatToDo: text('Bedenk wat iemand zou knippen en plakken.', 'Think of what someone would cut and paste.'),
    example: {
      before: text('Spoed? Welnee, iedereen kan wachten', 'Emergency? No, everyone can wait'),
      after: text(
        'Op de spoed bepaalt de urgentie wie eerst gaat. Zo werkt dat',
        'In emergency care urgency decides who goes first. Here is how',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-4-story',
    document,
    number: text('punt 4, illustratie', 'point 4, illustration'),
    title: text('Eén woord: genieten', 'One word: enjoying'),
    summary: text(
      'Het verhaal: een student twittert bij een groot ongeluk dat de saaie dienst voorbij is en dat hij geniet. De volgende dag staat zijn tijdlijn vol boze reacties en haalt hij het weg.',
      'The story: after a major accident a student tweets that the dull shift is over and that he is enjoying it. The next day his timeline is full of angry replies and he takes it down.',
    ),
    whatToDo: text(
      'Zoek het woord dat over leed gaat en het woord dat over plezier gaat. Haal ze uit elkaar.',
      'Find the word for suffering and the word for joy. Take them apart.',
    ),
    example: {
      before: text('Eindelijk actie, twee reanimaties. Heerlijk', 'Action at last, two resuscitations. Lovely'),
      after: text(
        'Intense avond. Trots op hoe dit team samenwerkt',
        'Intense evening. Proud of how this team works together',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-5',
    document,
    number: text('punt 5', 'point 5'),
    title: text('Het belang van je instelling', 'The interest of your institution'),
    summary: text(
      'Schrijf opbouwend over medestudenten, docenten, patiënten en medewerkers, zonder laster of grove taal. Het Erasmus MC volgt berichten en spreekt schrijvers aan.',
      'Write constructively about fellow students, teachers, patients and staff, without slander or foul language. Erasmus MC follows posts and speaks to their writers.',
    ),
    whatToDo: text('Maak van kritiek een voorstel.', 'Turn criticism into a proposal.'),
    example: {
      before: text('Rooster alweer een drama, typisch dit huis', 'Roster a drama again, typical of this place'),
      after: text('Idee voor het rooster: ruilen via één lijst', 'Idea for the roster: swap through one list'),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-5-careers',
    document,
    number: text('punt 5', 'point 5'),
    title: text('Latere werkgevers lezen het ook', 'Later employers read it too'),
    summary: text(
      'Wat je nu plaatst, kan een toekomstige werkgever vinden. Onprofessioneel gedrag kan tot maatregelen leiden, hier of daar.',
      'What you post now can be found by a future employer. Unprofessional conduct may lead to measures, here or there.',
    ),
    whatToDo: text(
      'Bedenk of je dit over vijf jaar nog zou plaatsen.',
      'Consider whether you would still post this in five years.',
    ),
    example: {
      before: text('Deze stage is tijdverspilling', 'This placement is a waste of time'),
      after: text('Deze stage leert me vooral vragen stellen', 'This placement mostly teaches me to ask questions'),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-6',
    document,
    number: text('punt 6', 'point 6'),
    title: text('Spreek elkaar aan', 'Speak to each other'),
    summary: text(
      'Gaat een medestudent onzorgvuldig om met informatie, zeg er dan iets van. Beleefd, discreet en niet in het openbaar.',
      'If a fellow student is careless with information, say something. Politely, discreetly and not in public.',
    ),
    whatToDo: text(
      'Begin met waarom je het zegt: je gunt de ander geen narigheid.',
      'Begin with why you say it: you want to spare the other trouble.',
    ),
    example: {
      before: text('Lekker professioneel weer, @medestudent', 'Very professional again, @fellowstudent'),
      after: text(
        '(privé) Ik denk dat je dit beter weghaalt, zal ik uitleggen waarom?',
        '(private) I think this had better come down, shall I explain why?',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'emc-6-report',
    document,
    number: text('punt 6', 'point 6'),
    title: text('Een naar bericht over je instelling', 'A nasty post about your institution'),
    summary: text(
      'Kom je iets tegen dat het Erasmus MC, docenten of medestudenten in een kwaad daglicht zet, dan kun je dat melden bij de afdeling Communicatie.',
      'If you come across something that puts Erasmus MC, teachers or fellow students in a bad light, you can report it to the communications department.',
    ),
    whatToDo: text(
      'Bewaar de link, reageer niet zelf en meld het.',
      'Keep the link, don’t respond yourself and report it.',
    ),
    example: {
      after: text(
        'Aan Communicatie: ik kwam dit bericht tegen, zie de link.',
        'To communications: I came across this post, see the link.',
      ),
    },
    useBy: 'library',
  },
];
