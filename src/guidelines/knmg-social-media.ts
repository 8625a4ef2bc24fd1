/** KNMG, "Handreiking Artsen en social media", 2017: the introduction and the first three recommendations; the others are in the next file. */
import { text } from './localized.ts';
import type { GuidelineDocument, Passage } from './passage.ts';

export const KNMG_SOCIAL_MEDIA: GuidelineDocument = {
  id: 'knmg',
  title: text('Handreiking Artsen en social media', 'Guide: Doctors and social media'),
  shortTitle: text('Artsen en social media', 'Doctors and social media'),
  publisher: text('KNMG', 'KNMG'),
  year: 2017,
  url: 'https://www.knmg.nl/actueel/dossiers/kwaliteit-en-veiligheid-2/social-media-2',
  audience: text(
    'Artsen en studenten geneeskunde; ook een voorbeeld voor andere zorgverleners',
    'Doctors and medical students; an example for other health professionals too',
  ),
};

const document = KNMG_SOCIAL_MEDIA.id;

/** Introduction and recommendations 1 to 3. The document heads its explanation of 3 with the title of 2; the title in its list is used here. */
export const knmgFirstPassages: readonly Passage[] = [
  {
    id: 'knmg-intro',
    document,
    number: text('inleiding', 'introduction'),
    title: text('Wie als dokter schrijft, wordt als dokter gelezen', 'Write as a doctor, be read as a doctor'),
    summary: text(
      'Noem je jezelf online arts, dan horen lezers ook in een privégrap de arts. Afwijken van de handreiking is niet strafbaar, al sta je dan zwakker als iemand je erop aanspreekt.',
      'Call yourself a doctor online and readers hear the doctor in a private joke too. Departing from the guide is no offence, though you stand weaker when someone holds you to account.',
    ),
    whatToDo: text(
      'Kijk hoe je heet en wat er in je bio staat, en schrijf vanuit die rol.',
      'Look at your name and bio, and write from that role.',
    ),
    example: {
      before: text('@DokterSaar: vandaag nul zin in mensen', '@DoctorSaar: zero appetite for people today'),
      after: text('@DokterSaar: na een vrije week weer aan de slag', '@DoctorSaar: back to work after a week off'),
    },
    useBy: 'library',
  },
  {
    id: 'knmg-1',
    document,
    number: text('aanbeveling 1', 'recommendation 1'),
    title: text('Benut de kansen', 'Use the opportunities'),
    summary: text(
      'Social media kunnen de zorg beter maken: kennis delen, voorlichten, zichtbaar en bereikbaar zijn, een netwerk opbouwen en in gesprek gaan.',
      'Social media can improve care: share knowledge, inform, be visible and within reach, build a network and join the conversation.',
    ),
    whatToDo: text(
      'Deel wat veel mensen helpt: uitleg, nieuws uit je vak, een filmpje over hoe iets gaat.',
      'Share what helps many: explanation, news from your field, a film on how things go.',
    ),
    example: {
      after: text(
        'Hoe bereid je je voor op een darmonderzoek? In dit filmpje lopen we de stappen door.',
        'How do you prepare for a bowel examination? This film walks through the steps.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'knmg-1-found',
    document,
    number: text('aanbeveling 1, toelichting', 'recommendation 1, explanation'),
    title: text('Wat je online over een patiënt tegenkomt', 'What you come across about a patient online'),
    summary: text(
      'Informatie over een patiënt die openbaar staat, kan oud zijn of door een ander zijn geplaatst. Gebruik je haar, ga dan eerst bij de patiënt zelf na of zij klopt.',
      'Public information about a patient may be old or posted by someone else. If you use it, first check with the patient whether it is true.',
    ),
    whatToDo: text(
      'Vraag het in de spreekkamer in plaats van te zoeken.',
      'Ask in the consulting room rather than search.',
    ),
    example: {
      before: text('Even mijn patiënt gegoogeld, die rookt dus gewoon', 'Googled my patient, who smokes after all'),
      after: text(
        'Rookgedrag bespreken blijft lastig. Hoe begin jij dat gesprek?',
        'Talking about smoking stays hard. How do you start?',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-1-listen',
    document,
    number: text('aanbeveling 1, toelichting', 'recommendation 1, explanation'),
    title: text('Luister naar wat mensen zeggen', 'Listen to what people say'),
    summary: text(
      'Op social media en waarderingssites lees je hoe er over jou of je instelling gesproken wordt en wat je doelgroep bezighoudt. Je kunt er antwoorden en er je zorg mee verbeteren.',
      'On social media and rating sites you can read what people say about you or your institution and what concerns them. You can answer there, and improve your care with it.',
    ),
    whatToDo: text(
      'Dank voor kritiek, ga niet in op de casus en nodig uit voor een gesprek buiten het scherm.',
      'Thank people for criticism, leave the case aside and invite them to talk off-screen.',
    ),
    example: {
      after: text(
        'Dank voor uw reactie. Ik kan hier niet op situaties ingaan; onze klachtenfunctionaris denkt graag mee.',
        'Thank you for your response. I can’t go into situations here; our complaints officer is glad to help.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'knmg-2',
    document,
    number: text('aanbeveling 2', 'recommendation 2'),
    title: text('Houd het vertrouwelijk', 'Keep it confidential'),
    summary: text(
      'Beroepsgeheim en privacyregels gelden op social media net als in de spreekkamer. Houd patiënten anoniem en plaats niets dat naar iemand te herleiden is.',
      'Professional secrecy and privacy rules hold on social media as in the consulting room. Keep patients anonymous and post nothing that leads back to someone.',
    ),
    whatToDo: text(
      'Lees je bericht als de buurvrouw van de patiënt. Weet zij wie het is, haal dan iets weg.',
      'Read your post as the patient’s neighbour. If she knows who it is, take something out.',
    ),
    example: {
      before: text(
        'Mevrouw W. uit het dorp is eindelijk van haar katheter af',
        'Mrs W. from the village is rid of her catheter at last',
      ),
      after: text(
        'Elke katheter die weg kan, is winst. Zo pakken wij dat aan.',
        'Each catheter that can go is a gain. This is how we do it.',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-2.1',
    document,
    number: text('aanbeveling 2.1', 'recommendation 2.1'),
    title: text('Niets dat herleidbaar is', 'Nothing that can be traced back'),
    summary: text(
      'Een casus bespreken kan met gegevens die naar niemand leiden, of met toestemming. De patiënt weet dan vooraf wat er komt te staan en wie het kan lezen; dat laatste is online lastig te beloven.',
      'A case can be discussed with data that lead to nobody, or with consent. The patient then knows beforehand what will be posted and who may read it; online the latter is hard to promise.',
    ),
    whatToDo: text(
      'Maak er een algemene vraag van, of stel hem in het beveiligde overleg van je vakgroep.',
      'Turn it into a general question, or ask it where your colleagues consult each other securely.',
    ),
    example: {
      before: text(
        'Man, 61, bakker, derde longontsteking dit jaar. Ideeën?',
        'Man, 61, baker, third pneumonia this year. Ideas?',
      ),
      after: text(
        'Waar denken jullie aan bij telkens terugkerende longontsteking?',
        'What do you consider when pneumonia keeps returning?',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-2.2',
    document,
    number: text('aanbeveling 2.2', 'recommendation 2.2'),
    title: text(
      'Toestemming op papier, en kijk wat er al online staat',
      'Consent in writing, and see what is online already',
    ),
    summary: text(
      'Naar buiten gaat herleidbare informatie alleen met geschreven, gerichte toestemming. Tel mee wat er elders over de patiënt te vinden is: los onschuldig, samen herkenbaar.',
      'Traceable information goes public only with written, specific consent. Count in what can be found elsewhere about the patient: harmless alone, recognisable together.',
    ),
    whatToDo: text(
      'Zoek voor het plaatsen op de woorden die je gebruikt. Vind je een nieuwsbericht, maak het dan vager.',
      'Search for your own words before posting. If a news item turns up, make it vaguer.',
    ),
    example: {
      before: text('De duiker van afgelopen zondag is weer wakker', 'Last Sunday’s diver is awake again'),
      after: text('Mooi moment: iemand die weer wakker wordt', 'A fine moment: someone waking up again'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-2-results',
    document,
    number: text('aanbeveling 2, toelichting', 'recommendation 2, explanation'),
    title: text('Uitslagen via een beveiligd kanaal', 'Results over a secure channel'),
    summary: text(
      'Een laboratoriumuitslag doorgeven via social media kan in beginsel niet. Daarvoor is een beveiligde weg, zoals een patiëntenportaal.',
      'In principle a laboratory result is not passed on over social media. There are secure ways to do so, such as a patient portal.',
    ),
    whatToDo: text('Verwijs naar het portaal of bel.', 'Point to the portal or call.'),
    example: {
      before: text('Je bloed is prima hoor', 'Your blood is fine'),
      after: text(
        'Je vindt de uitslag in het portaal; bellen mag ook.',
        'You will find the result in the portal; calling is fine too.',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-2-case',
    document,
    number: text('aanbeveling 2, toelichting', 'recommendation 2, explanation'),
    title: text('Een casus of beeld delen is de uitzondering', 'Sharing a case or image is the exception'),
    summary: text(
      'Plaats liever geen casus of foto. Leren vakgenoten er echt van, dan kan het soms: geanonimiseerd, met een patiënt die weet hoe ver het reikt en instemt. Jouw naam erboven maakt herkennen makkelijker.',
      'Preferably post no case or photo. Where peers truly learn from it, it can sometimes be done: anonymised, with a patient who knows how far it reaches and agrees. Your name above it makes recognition easier.',
    ),
    whatToDo: text(
      'Vraag je af of het leerpunt ook zonder beeld werkt. Zo niet: regel toestemming en laat een collega meekijken.',
      'Ask whether the point works without the image. If not: arrange consent and have a colleague look.',
    ),
    example: {
      before: text('Zo’n uitslag zie je zelden, foto in de reacties', 'A rash you seldom see, photo in the comments'),
      after: text(
        'Zeldzame huiduitslag: dit kenmerk vergeten we vaak (lesboekbeeld)',
        'Rare rash: the sign we often forget (textbook image)',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-2-example',
    document,
    number: text('aanbeveling 2, voorbeeld', 'recommendation 2, example'),
    title: text('Een familielid vindt het bericht', 'A relative finds the post'),
    summary: text(
      'Het voorbeeld: een arts schrijft zonder naam over een slechte uitslag en noemt wel zijn ziekenhuis. Een neef zoekt het nummer van dat ziekenhuis, komt bij het bericht uit en weet wie het is.',
      'The example: a doctor writes of a bad result without a name yet names the hospital. A nephew looking for its number lands on the post and knows who it is.',
    ),
    whatToDo: text(
      'Laat je werkplek weg zodra het over één patiënt gaat.',
      'Leave out your workplace as soon as it is about one patient.',
    ),
    example: {
      before: text(
        'Slecht nieuws gebracht vandaag in Ziekenhuis De Linden',
        'Brought bad news today at De Linden Hospital',
      ),
      after: text('Slecht nieuws brengen went nooit', 'You never get used to bringing bad news'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-2-settings',
    document,
    number: text('aanbeveling 2.2', 'recommendation 2.2'),
    title: text('Stel af, en kijk elke twee maanden', 'Set it, and look every two months'),
    summary: text(
      'Gebruik de privacy-instellingen en reken er niet blind op: wat online staat, blijft er in beginsel. Ga bijvoorbeeld eens in de twee maanden na of wat er over jou en door jou staat nog klopt.',
      'Use the privacy settings and don’t rely on them blindly: what is online in principle stays. Check, say every two months, whether what is online about you and by you is still right.',
    ),
    whatToDo: text(
      'Zet een herinnering en loop de hulp “Privacy per platform” na.',
      'Set a reminder and walk through the help “Privacy on each platform”.',
    ),
    example: {
      after: text(
        'Agenda, eerste maandag: profielen en oude berichten nakijken',
        'Calendar, first Monday: check profiles and old posts',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-2-risks',
    document,
    number: text('aanbeveling 2, kader', 'recommendation 2, box'),
    title: text('Wat er op het spel staat', 'What is at stake'),
    summary: text(
      'Een geschonden geheim kan leiden tot een tuchtklacht, een boete van de privacytoezichthouder, een schadeclaim of zelfs vervolging. En het kost vertrouwen in het hele vak.',
      'A breach of confidence can lead to a disciplinary complaint, a fine from the privacy authority, a claim for damages or even prosecution. And it costs trust in the whole profession.',
    ),
    whatToDo: text(
      'Is het toch geplaatst, volg dan de hulp “Toch geplaatst”.',
      'If it was posted after all, follow the help “Posted after all”.',
    ),
    example: {
      before: text('Dossier 00-123 eindelijk afgerond', 'Record 00-123 closed at last'),
      after: text('Een lang traject netjes afgerond', 'A long course well rounded off'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-3',
    document,
    number: text('aanbeveling 3', 'recommendation 3'),
    title: text('Geen vrienden met patiënten', 'No friendships with patients'),
    summary: text(
      'Contact met patiënten online is welkom, zolang je het als professional doet en niet als privépersoon. Zo blijft duidelijk wat je rol is.',
      'Contact with patients online is welcome as long as you keep it professional and not private. That keeps your role clear.',
    ),
    whatToDo: text(
      'Neem patiënten mee naar een werkpagina en houd je privéaccount voor je kring.',
      'Take patients to a work page and keep your private account for your circle.',
    ),
    example: {
      before: text(
        'Leuk dat zoveel patiënten me hier volgen, voeg me toe',
        'Nice that so many patients follow me here, add me',
      ),
      after: text(
        'Vragen over de praktijk? Volg onze praktijkpagina',
        'Questions about the practice? Follow our practice page',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-3.1',
    document,
    number: text('aanbeveling 3.1', 'recommendation 3.1'),
    title: text('Houd privé en werk uit elkaar', 'Keep private and work apart'),
    summary: text(
      'Scheid je persoonlijke en je professionele gebruik zo goed als het gaat, en laat die scheiding zien. Eén account voor beide kan, al raken de twee dan sneller verward.',
      'Separate personal and professional use as well as you can, and let it show. One account for both is possible, though the two get mixed up more easily.',
    ),
    whatToDo: text(
      'Kies per account één rol en zet die in je bio.',
      'Choose one role for each account and put it in your bio.',
    ),
    example: {
      before: text('Longarts | wijn | feest | DM voor advies', 'Pulmonologist | wine | parties | DM for advice'),
      after: text(
        'Longarts, schrijft hier over longen. Geen persoonlijk advies',
        'Pulmonologist, writes here about lungs. No personal advice',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-3.2',
    document,
    number: text('aanbeveling 3.2', 'recommendation 3.2'),
    title: text('Een vriendelijk nee op een vriendschapsverzoek', 'A kind no to a friend request'),
    summary: text(
      'Vermijd persoonlijke banden online met huidige en vroegere patiënten. Vraagt iemand je als vriend, leg dan vriendelijk uit dat je beroepsgroep dit afraadt. Zo blijven grenzen en vertrouwen heel.',
      'Avoid personal ties online with present and former patients. If someone sends a request, kindly explain that your profession advises against it. That keeps boundaries and trust intact.',
    ),
    whatToDo: text(
      'Gebruik de tekst bij “Een vriendschapsverzoek van een patiënt”.',
      'Use the text under “A friend request from a patient”.',
    ),
    example: {
      before: text('Gezellig, meteen geaccepteerd', 'Lovely, accepted right away'),
      after: text(
        'Wat aardig. Mijn privéaccount houd ik voor familie en vrienden',
        'How kind. I keep my private account for family and friends',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-3.3',
    document,
    number: text('aanbeveling 3.3', 'recommendation 3.3'),
    title: text('Vertel patiënten vooraf hoe het werkt', 'Tell patients beforehand how it works'),
    summary: text(
      'Wie via internet zorg aanbiedt, vermeldt onder meer naam, adres, BIG-titel en BIG-nummer. Waarschuw patiënten ook dat anderen kunnen meelezen als zij iets persoonlijks delen.',
      'Those who offer care online state their name, address, registered title and registration number among other things. Also warn patients that others may read anything personal they share.',
    ),
    whatToDo: text(
      'Zet een korte, goed zichtbare toelichting op je pagina.',
      'Put a short note in plain sight on your page.',
    ),
    example: {
      after: text(
        'Iedereen leest hier mee. Deel geen persoonlijke gegevens; bel de praktijk voor vragen over jezelf.',
        'Everyone reads along here. Share no personal data; call the practice with questions about yourself.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'knmg-3-general',
    document,
    number: text('aanbeveling 3, toelichting', 'recommendation 3, explanation'),
    title: text('Een algemene vraag, een algemeen antwoord', 'A general question, a general answer'),
    summary: text(
      'Vragen over een aandoening of een bijwerking kun je openbaar beantwoorden, zolang je antwoord algemeen blijft. Ook anderen hebben er dan iets aan, en een behandelrelatie is niet nodig.',
      'Questions on a condition or side effect can be answered in public as long as your answer stays general. Others benefit too, and it takes no treatment relationship.',
    ),
    whatToDo: text(
      'Begin met “in het algemeen” en sluit af met wie iemand kan bellen.',
      'Start with “in general” and end with whom to call.',
    ),
    example: {
      before: text('Dat is bij jou gewoon een bijwerking', 'In your case that is just a side effect'),
      after: text(
        'In het algemeen kan dit een bijwerking zijn. Je apotheker kijkt graag mee',
        'In general this can be a side effect. Your pharmacist can help',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-3-individual',
    document,
    number: text('aanbeveling 3, kader', 'recommendation 3, box'),
    title: text('Geen persoonlijk advies zonder gegevens', 'No personal advice without data'),
    summary: text(
      'Zonder genoeg betrouwbare gegevens van iemand is verantwoord persoonlijk advies niet mogelijk. Maak dat van tevoren duidelijk, bijvoorbeeld met een disclaimer.',
      'Without enough reliable data on someone, sound personal advice is not possible. Make that clear beforehand, for instance with a disclaimer.',
    ),
    whatToDo: text(
      'Zet in je bio dat je geen persoonlijk advies geeft, en verwijs.',
      'State in your bio that you give no personal advice, and refer.',
    ),
    example: {
      before: text('Neem er gewoon twee in plaats van één', 'Just take two instead of one'),
      after: text(
        'Over je eigen dosering kan je apotheker of huisarts meedenken',
        'Your pharmacist or GP can advise on your own dose',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-3-page',
    document,
    number: text('aanbeveling 3, toelichting en 3.1', 'recommendation 3, explanation and 3.1'),
    title: text('Een pagina voor je werk', 'A page for your work'),
    summary: text(
      'Een professionele pagina, alleen of met collega’s, met enkel informatie over je praktijk of vak is een goede plek om patiënten te ontmoeten. Volgen of “vriend” worden van zo’n pagina kan prima.',
      'A professional page, alone or with colleagues, about nothing but your practice or field, is a good place to meet patients. Following or befriending such a page is fine.',
    ),
    whatToDo: text(
      'Maak een praktijkpagina en beheer haar samen, met werkaccounts.',
      'Set up a practice page and run it together, with work accounts.',
    ),
    example: {
      after: text(
        'Welkom op de pagina van onze praktijk. Hier vind je uitleg, openingstijden en nieuws.',
        'Welcome to our practice page. Here you find explanation, opening hours and news.',
      ),
    },
    useBy: 'library',
  },
];
