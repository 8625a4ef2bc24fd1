/** KNMG, slides "Pas op met patiëntgegevens in social media", 11 April 2017, with the rulings that they cite. */
import { text } from './localized.ts';
import { type GuidelineDocument, type Passage, rulingUrl } from './passage.ts';

export const KNMG_PATIENT_DATA_PRESENTATION: GuidelineDocument = {
  id: 'knmg-slides',
  title: text(
    'Pas op met patiëntgegevens in social media, presentatie',
    'Careful with patient data in social media, presentation',
  ),
  shortTitle: text('Pas op met patiëntgegevens', 'Careful with patient data'),
  publisher: text('KNMG', 'KNMG'),
  year: 2017,
  // The slides are not public; this is the subject page of the same publisher.
  url: 'https://www.knmg.nl/actueel/dossiers/kwaliteit-en-veiligheid-2/social-media-2',
  audience: text('Artsen', 'Doctors'),
};

const document = KNMG_PATIENT_DATA_PRESENTATION.id;

export const knmgPatientDataPassages: readonly Passage[] = [
  {
    id: 'knmg-slides-channels',
    document,
    number: text('dia bij richtlijn 1.5', 'slide on guideline 1.5'),
    title: text('Per kanaal: wat kan en wat niet', 'By channel: what can and what can’t'),
    summary: text(
      'Wissel dossiers veilig uit, mail bij voorkeur beveiligd, stuur herleidbare gegevens alleen via een veilige berichten-app en gebruik social media verstandig, met oog voor privacy.',
      'Exchange records safely, preferably use secure email, send traceable data only by a safe messaging app and use social media prudently, with an eye to privacy.',
    ),
    whatToDo: text('Kies het kanaal voordat je begint te typen.', 'Choose the channel before you start typing.'),
    example: {
      before: text('App me haar gegevens even', 'Just text me her details'),
      after: text(
        'Zet het in de zorgmessenger, dan kijk ik direct',
        'Put it in the care messenger and I’ll look at once',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-slides-photos',
    document,
    number: text('dia “advies over WhatsApp”', 'slide “advice on WhatsApp”'),
    title: text('Alleen foto’s waarop niemand te herkennen is', 'Only photos in which nobody is recognisable'),
    summary: text(
      'Stuur een foto, bijvoorbeeld van een wond, alleen als de patiënt niet te herkennen is, zonder gegevens die herleiden. De ontvanger wist haar zo snel mogelijk van telefoon en tablet.',
      'Send a photo, of a wound for instance, only if the patient can’t be recognised, without traceable data. The recipient deletes it from phone and tablet as soon as possible.',
    ),
    whatToDo: text(
      'Kijk naar de randen: armband, naam, kamer, tatoeage.',
      'Look at the edges: wristband, name, room, tattoo.',
    ),
    example: {
      before: text(
        'Foto van het ECG met naam erop, wat denk jij?',
        'Photo of the ECG with the name on it, your thoughts?',
      ),
      after: text('Ik zet het ECG in het dossier, kijk je mee?', 'I’ll put the ECG in the record, can you look?'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-slides-apps',
    document,
    number: text('dia’s “WhatsAppende dokters” en “veilig appen”', 'slides “WhatsApping doctors” and “safe messaging”'),
    title: text('Een app die voor zorg bedoeld is', 'An app meant for care'),
    summary: text(
      'Veel artsen appen voor hun werk en een derde stuurde wel eens een foto met patiëntgegevens. De slides noemen andere apps, ook apps die voor de zorg gemaakt zijn, met een vraagteken bij hoe veilig ze zijn.',
      'Many doctors message for work, and a third have at some time sent a photo with patient data. The slides list other apps, some made for care, with a question mark over how safe they are.',
    ),
    whatToDo: text('Gebruik wat jouw instelling heeft goedgekeurd.', 'Use what your institution approved.'),
    example: {
      before: text('Onze appgroep: alle opnames van vandaag', 'Our chat group: all of today’s admissions'),
      after: text('Onze appgroep is voor roosters en taart', 'Our chat group is for rosters and cake'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-slides-breach',
    document,
    number: text('dia “datalek WhatsApp”', 'slide “WhatsApp data breach”'),
    title: text('Eén cijfer verkeerd is een datalek', 'One wrong digit is a data breach'),
    summary: text(
      'De casus: een ECG met naam en geboortedatum gaat naar een verkeerd nummer. Dat datalek meld je bij de toezichthouder. De patiënt hoort het ook, tenzij het er één is en een ontvanger met beroepsgeheim alles wiste.',
      'The case: an ECG with name and date of birth goes to a wrong number. That breach is reported to the authority. The patient is told too, unless it is just one and a recipient bound by secrecy erased it all.',
    ),
    whatToDo: text(
      'Meld het meteen bij je functionaris gegevensbescherming; de termijn is 72 uur.',
      'Tell your data protection officer at once; the time limit is 72 hours.',
    ),
    example: {
      before: text('Oeps, verkeerde persoon. Wis je het even?', 'Oops, wrong person. Can you delete it?'),
      after: text(
        '(aan de FG) Ik stuurde net gegevens naar een verkeerd nummer',
        '(to the officer) I just sent data to a wrong number',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-slides-consult',
    document,
    number: text('dia “online arts-patiëntcontact”', 'slide “online doctor-patient contact”'),
    title: text('Advies online is zorg', 'Advice online is care'),
    summary: text(
      'Een e-consult, een recept of een start met medicatie via internet valt onder de professionele standaard en onder een behandelovereenkomst. Het is dus geen los praatje.',
      'An e-consult, a prescription or starting medication over the internet falls under the professional standard and a treatment agreement. So it is no casual chat.',
    ),
    whatToDo: text(
      'Verplaats het gesprek naar het e-consult van je praktijk.',
      'Move the talk to your practice’s e-consult.',
    ),
    example: {
      before: text('Begin maar met een halve tablet', 'Start with half a tablet'),
      after: text(
        'Stel je vraag via het e-consult, dan kijk ik met je dossier erbij',
        'Ask by e-consult, so I can look with your record at hand',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-slides-opportunities',
    document,
    number: text('dia “benut kansen”', 'slide “use the opportunities”'),
    title: text('Voorbeelden van goed gebruik', 'Examples of good use'),
    summary: text(
      'Voorlichting aan een groep, een college op YouTube, vragen beantwoorden in het algemeen, beter bereikbaar zijn, luisteren naar wat er leeft en daar je zorg op aanpassen.',
      'Informing a group, a lecture on YouTube, answering questions in general, being easier to reach, hearing what concerns people and adjusting your care.',
    ),
    whatToDo: text('Kies één vorm die bij je past en doe die goed.', 'Choose one form that suits you and do it well.'),
    example: {
      after: text(
        'Elke vrijdag beantwoord ik hier één algemene vraag over slaap.',
        'Each Friday I answer one general question on sleep here.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'knmg-slides-facebook',
    document,
    number: text('uitspraak op de dia’s', 'ruling on the slides'),
    title: text('Grapjes over een patiënt op Facebook', 'Jokes about a patient on Facebook'),
    summary: text(
      'Een verpleegkundige maakte op Facebook grapjes over iemand en diens klachten. Daaruit bleek dat die persoon patiënt was. Daarmee was het beroepsgeheim geschonden, en het tuchtcollege waarschuwde de verpleegkundige.',
      'A nurse joked on Facebook about someone and their complaints. It showed that this person was a patient. The disciplinary college gave a warning for breach of professional secrecy.',
    ),
    whatToDo: text(
      'Ook een knipoog vertelt dat iemand patiënt is. Laat hem weg.',
      'A wink too tells that someone is a patient. Leave it out.',
    ),
    example: {
      before: text('Gaat het weer met de knie, buurman van kamer 3?', 'How is the knee, neighbour of room 3?'),
      after: text(
        'Fijn weekend allemaal, en pas op voor gladde stoepen',
        'Have a good weekend all, and mind slippery pavements',
      ),
    },
    useBy: 'rule',
    ruling: {
      court: text(
        'Regionaal Tuchtcollege Eindhoven, 2 december 2014',
        'Regional Disciplinary College Eindhoven, 2 December 2014',
      ),
      ecli: 'ECLI:NL:TGZREIN:2014:101',
    },
    url: rulingUrl('ECLI:NL:TGZREIN:2014:101'),
  },
  {
    id: 'knmg-slides-friends',
    document,
    number: text('uitspraak op de dia’s', 'ruling on the slides'),
    title: text('Facebookvriend van een cliënt', 'Facebook friend of a client'),
    summary: text(
      'Een verpleegkundige was op Facebook bevriend met een cliënt. Volgens het tuchtcollege paste dat niet bij de zorg die een verpleegkundige een cliënt verschuldigd is.',
      'A nurse was friends with a client on Facebook. The disciplinary college found that this did not fit the care a nurse owes a client.',
    ),
    whatToDo: text(
      'Heb je al een patiënt als vriend? Leg het uit en maak het los.',
      'Already friends with a patient? Explain and undo it.',
    ),
    example: {
      before: text('Mijn cliënt en ik appen elke avond', 'My client and I chat every night'),
      after: text('Mijn cliënten bereiken me via de afdeling', 'My clients reach me through the department'),
    },
    useBy: 'rule',
    ruling: {
      court: text(
        'Regionaal Tuchtcollege Eindhoven, 6 juli 2015',
        'Regional Disciplinary College Eindhoven, 6 July 2015',
      ),
      ecli: 'ECLI:NL:TGZREIN:2015:62',
    },
    url: rulingUrl('ECLI:NL:TGZREIN:2015:62'),
  },
  {
    id: 'knmg-slides-title-1',
    document,
    number: text('uitspraak op de dia’s', 'ruling on the slides'),
    title: text('“Bedrijfsarts” op LinkedIn zonder registratie', '“Bedrijfsarts” on LinkedIn without registration'),
    summary: text(
      'Iemand stond als arts in het register en noemde zich op LinkedIn en Facebook bedrijfsarts. Dat was verwijtbaar onjuist, ook al gebruikte de werkgever die titel zelf.',
      'Someone registered as a doctor called himself bedrijfsarts (occupational physician) on LinkedIn and Facebook. That was culpably incorrect, even though the employer used the title.',
    ),
    whatToDo: text('Leg je profiel naast het BIG-register.', 'Compare your profile with the register.'),
    example: {
      before: text(
        'Bedrijfsarts bij een arbodienst (nog niet geregistreerd)',
        'Occupational physician (not registered yet)',
      ),
      after: text('Arts bij een arbodienst', 'Doctor at an occupational health service'),
    },
    useBy: 'rule',
    ruling: {
      court: text('Regionaal Tuchtcollege Den Haag, 3 mei 2016', 'Regional Disciplinary College The Hague, 3 May 2016'),
      ecli: 'ECLI:NL:TGZRSGR:2016:50',
    },
    url: rulingUrl('ECLI:NL:TGZRSGR:2016:50'),
  },
  {
    id: 'knmg-slides-title-2',
    document,
    number: text('uitspraak op de dia’s', 'ruling on the slides'),
    title: text(
      'Een specialistentitel vraagt een specialistenregister',
      'A specialist title asks for a specialist register',
    ),
    summary: text(
      'Alleen wie in het specialistenregister staat, voert de titel (Wet BIG, artikel 17). Dat een standaardbrief van de werkgever de titel vermeldde, hielp niet; ze stond ook op LinkedIn.',
      'Only those in the specialist register carry the title (Wet BIG, article 17). That an employer’s standard letter used it did not help; it stood on LinkedIn too.',
    ),
    whatToDo: text('Pas ook handtekening en briefpapier aan.', 'Adjust signature and letterhead too.'),
    example: {
      before: text('Specialist slaapgeneeskunde, opleiding gestart', 'Sleep medicine specialist, training started'),
      after: text('Arts in opleiding, met een voorliefde voor slaap', 'Doctor in training, fond of sleep medicine'),
    },
    useBy: 'rule',
    ruling: {
      court: text('Centraal Tuchtcollege, 7 juni 2016', 'Central Disciplinary College, 7 June 2016'),
      ecli: 'ECLI:NL:TGZCTG:2016:207',
    },
    url: rulingUrl('ECLI:NL:TGZCTG:2016:207'),
  },
  {
    id: 'knmg-slides-libel-civil',
    document,
    number: text('uitspraak op de dia’s', 'ruling on the slides'),
    title: text('Schelden op Facebook stopte bij de rechter', 'Abuse on Facebook ended in court'),
    summary: text(
      'Een patiënt maakte zijn huisarts op Facebook herhaaldelijk zwart. De rechter noemde de woorden onnodig grievend en beval te stoppen en alles weg te halen, op straffe van een dwangsom.',
      'A patient repeatedly blackened his GP’s name on Facebook. The court called the words needlessly hurtful and ordered him to stop and remove it all, on pain of a penalty.',
    ),
    whatToDo: text(
      'Het geldt naar twee kanten: wat een patiënt niet over jou kan zeggen, past jou ook niet.',
      'It works both ways: what a patient can’t say about you does not suit you either.',
    ),
    example: {
      before: text(
        'Die eigenwijze kwast van hiernaast snapt er niets van',
        'That stubborn fool next door understands nothing',
      ),
      after: text('Wij kijken verschillend naar deze richtlijn', 'We look at this guideline differently'),
    },
    useBy: 'rule',
    ruling: {
      court: text('Rechtbank Rotterdam, 8 februari 2017', 'District Court of Rotterdam, 8 February 2017'),
      ecli: 'ECLI:NL:RBROT:2017:1031',
    },
    url: rulingUrl('ECLI:NL:RBROT:2017:1031'),
  },
  {
    id: 'knmg-slides-libel-criminal',
    document,
    number: text('uitspraak op de dia’s', 'ruling on the slides'),
    title: text('Laster kan strafbaar zijn', 'Slander can be a crime'),
    summary: text(
      'Iemand schold een neuroloog uit in open brieven en op Twitter en vergeleek hem met een nazi. De strafrechter gaf vijf maanden voorwaardelijk wegens laster en belediging.',
      'Someone abused a neurologist in open letters and on Twitter, likening him to a Nazi. The criminal court gave a suspended sentence of five months for slander and insult.',
    ),
    whatToDo: text(
      'Houd het bij wat je kunt aantonen, en bij het handelen.',
      'Keep to what you can show, and to what was done.',
    ),
    example: {
      before: text('Die graaier is een gevaar voor iedereen', 'That money-grabber is a danger to everyone'),
      after: text(
        'Over declaraties in de zorg zou ik graag een open gesprek zien',
        'I would welcome an open talk on billing in care',
      ),
    },
    useBy: 'rule',
    // The slides give court and date; no identifier could be found for it.
    ruling: {
      court: text(
        'Rechtbank Midden-Nederland, 24 februari 2017',
        'District Court of Midden-Nederland, 24 February 2017',
      ),
      ecli: null,
    },
  },
  {
    id: 'knmg-slides-questions',
    document,
    number: text('slotdia', 'last slide'),
    title: text('Waar je met vragen terechtkunt', 'Where to take your questions'),
    summary: text(
      'Artsen kunnen met vragen over online contact, privacy en social media terecht bij de KNMG Artseninfolijn en op knmg.nl.',
      'Doctors can take questions about online contact, privacy and social media to the KNMG information line and knmg.nl.',
    ),
    whatToDo: text(
      'Bel bij twijfel voordat je plaatst, of direct erna.',
      'If in doubt, call before posting, or right after.',
    ),
    example: {
      after: text(
        'Ik twijfel of mijn casus herkenbaar is. Kunnen jullie meedenken?',
        'I am not sure whether my case is recognisable. Can you help?',
      ),
    },
    useBy: 'library',
  },
];
