/** KNMG, "Handreiking Artsen en social media", 2017: recommendations 4 to 9. */
import { KNMG_SOCIAL_MEDIA } from './knmg-social-media.ts';
import { text } from './localized.ts';
import type { Passage } from './passage.ts';

const document = KNMG_SOCIAL_MEDIA.id;

export const knmgConductPassages: readonly Passage[] = [
  {
    id: 'knmg-4',
    document,
    number: text('aanbeveling 4', 'recommendation 4'),
    title: text('Openbaar of privé', 'Public or private'),
    summary: text(
      'Wat je online zet, is openbaar, ook als het over jezelf gaat. Schrijf er alleen wat je ook bij de koffieautomaat of in het NOS Journaal zou zeggen.',
      'What you put online is public, even about yourself. Write only what you would also say at the coffee machine or on the national news.',
    ),
    whatToDo: text(
      'Lees je bericht voor met de stem van een nieuwslezer.',
      'Read your post out in a newsreader’s voice.',
    ),
    example: {
      before: text('Weer zo’n familie die alles beter weet. Zucht.', 'Another family that knows best. Sigh.'),
      after: text(
        'Een lastig gesprek blijft een vak. Morgen kijkt een collega mee.',
        'A hard talk remains a craft. Tomorrow a colleague joins me.',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-4-purpose',
    document,
    number: text('aanbeveling 4, uitwerking', 'recommendation 4, in detail'),
    title: text('Bedenk vooraf waar een account voor is', 'Decide what an account is for'),
    summary: text(
      'Weet voordat je een account maakt of het privé is, voor je werk, of allebei. Wat bedrijven met je gegevens doen, kun je nauwelijks volgen, dus denk na voor je iets zegt.',
      'Know before you make an account whether it is private, for work, or both. What companies do with your data is hard to follow, so think before you speak.',
    ),
    whatToDo: text(
      'Schrijf in één zin op voor wie het account is.',
      'Write down in one sentence who the account is for.',
    ),
    example: {
      after: text(
        'Dit account: uitleg over kindergezondheid, voor ouders.',
        'This account: child health explained, for parents.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'knmg-4-locks',
    document,
    number: text('aanbeveling 4, uitwerking', 'recommendation 4, in detail'),
    title: text('Maak je kring kleiner', 'Make your circle smaller'),
    summary: text(
      'Netwerken bieden middelen om je publiek te beperken: afgeschermde berichten, besloten groepen, alleen bekenden, een privéaccount. Ken ze en gebruik ze.',
      'Networks offer ways to limit your audience: protected posts, closed groups, acquaintances only, a private account. Know and use them.',
    ),
    whatToDo: text(
      'Loop de hulp “Privacy per platform” na. Zie een slotje als een gordijn.',
      'Walk through “Privacy on each platform”. Think of a lock as a curtain.',
    ),
    example: {
      after: text(
        'Instagram: privéaccount aan. X: berichten beschermd.',
        'Instagram: private account on. X: posts protected.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'knmg-4-lasting',
    document,
    number: text('aanbeveling 4, toelichting', 'recommendation 4, explanation'),
    title: text('Moeilijk terug te halen', 'Hard to take back'),
    summary: text(
      'Een bericht is lastig te wissen, blijft vindbaar via zoekmachines en verspreidt zich buiten jou om. Eén onbewaakt moment kan het vertrouwen van je patiënt beschadigen.',
      'A post is hard to erase, stays findable through search engines and spreads without you. One unguarded moment can damage your patient’s trust.',
    ),
    whatToDo: text('Twijfel je? Laat het een nacht liggen.', 'In doubt? Sleep on it.'),
    example: {
      before: text('Haal dit straks weg, maar wat een dag', 'Will take this down later, but what a day'),
      after: text('Wat een dag. Morgen met frisse blik', 'What a day. Tomorrow with fresh eyes'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-5',
    document,
    number: text('aanbeveling 5', 'recommendation 5'),
    title: text('Denk aan je bereik', 'Mind your reach'),
    summary: text(
      'Een bericht kan bij heel veel mensen komen, ook bij wie je niet voor ogen had. Sta stil bij wie het allemaal zou kunnen lezen.',
      'A post can reach a great many people, including those you did not have in mind. Consider everyone who might read it.',
    ),
    whatToDo: text(
      'Noem in gedachten drie lezers die je niet verwacht.',
      'Name in your mind three readers you don’t expect.',
    ),
    example: {
      before: text(
        'Alleen voor mijn volgers: onze lastigste opname ooit',
        'For my followers only: our toughest admission ever',
      ),
      after: text(
        'Hoe bereiden jullie je voor op een ingewikkelde opname?',
        'How do you prepare for a complex admission?',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-5-copies',
    document,
    number: text('aanbeveling 5, uitwerking', 'recommendation 5, in detail'),
    title: text('Er is altijd wel een kopie', 'There is nearly always a copy'),
    summary: text(
      'Ook met de strengste instellingen kunnen bedrijven en zoekmachines erbij, en wissen lukt zelden helemaal. Iets dat bepaalde mensen beslist niet mogen weten, hoort niet online.',
      'Even with the strictest settings companies and search engines get in, and erasing seldom fully works. What certain people should never know does not belong online.',
    ),
    whatToDo: text(
      'Denk aan de ene persoon die dit niet zou willen lezen.',
      'Think of the one person who would not want to read this.',
    ),
    example: {
      before: text('Blijft onder ons, maar op de afdeling…', 'Between us, but on the ward…'),
      after: text('Even bijpraten? Ik bel je vanavond', 'Shall we catch up? I’ll call tonight'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-5-hashtags',
    document,
    number: text('aanbeveling 5, uitwerking', 'recommendation 5, in detail'),
    title: text('Een hashtag brengt nieuwe lezers', 'A hashtag brings new readers'),
    summary: text(
      'Met een hashtag volgen veel mensen een onderwerp. Je bericht komt daardoor veel verder dan je eigen volgers.',
      'Many people follow a topic by its hashtag. Your post then goes far beyond your own followers.',
    ),
    whatToDo: text(
      'Gebruik hashtags bij kennis, laat ze weg bij iets gevoeligs.',
      'Use hashtags for knowledge, leave them off when it is sensitive.',
    ),
    example: {
      before: text('Zwaar gesprek gehad met een familie #ic #praten', 'Hard talk with a family #icu #talk'),
      after: text(
        'Nieuwe scholing over slechtnieuwsgesprekken #onderwijs',
        'New course on bringing bad news #education',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-5-context',
    document,
    number: text('aanbeveling 5, uitwerking', 'recommendation 5, in detail'),
    title: text('Los van zijn verband', 'Out of context'),
    summary: text(
      'Anderen kunnen je bericht uit zijn verband halen. Op televisie gelden berichten soms als nieuws of als de stemming in het land.',
      'Others may take your post out of context. On television, posts at times pass for news or for the mood of the country.',
    ),
    whatToDo: text('Kijk of elke zin ook alleen kan staan.', 'See whether each sentence can stand alone.'),
    example: {
      before: text('Ach, die wachtlijst lost zichzelf wel op', 'Oh well, that waiting list will sort itself out'),
      after: text(
        'Wachten is zwaar. Dit doen wij om de lijst korter te maken',
        'Waiting is hard. This is what we do to shorten the list',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-5-inform',
    document,
    number: text('aanbeveling 5, toelichting', 'recommendation 5, explanation'),
    title: text('Bereik ten goede gebruiken', 'Reach put to good use'),
    summary: text(
      'Met hetzelfde bereik kun je waarschuwen, uitleggen, bloggen en een open gesprek beginnen waar ook patiënten aan meedoen. Het maakt je vak zichtbaar.',
      'The same reach lets you caution, explain, blog and start an open talk that patients join too. It makes your field visible.',
    ),
    whatToDo: text(
      'Kies een onderwerp dat velen raakt en stel een vraag.',
      'Pick a subject that touches many and ask a question.',
    ),
    example: {
      after: text(
        'Wat zou jou helpen om te stoppen met roken? Ik lees graag mee.',
        'What would help you stop smoking? I would like to hear.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'knmg-6',
    document,
    number: text('aanbeveling 6', 'recommendation 6'),
    title: text('Toon respect', 'Show respect'),
    summary: text(
      'Houd je aan de omgangsvormen van internet. Laat ongepaste en ongegronde uitspraken achterwege, over patiënten, over collega’s en over de organisatie waar je werkt.',
      'Keep to the manners of the internet. Leave out improper and unfounded remarks about patients, about colleagues and about the organisation you work for.',
    ),
    whatToDo: text(
      'Vraag je af of je het zou zeggen met de ander erbij.',
      'Ask whether you would say it with the other in the room.',
    ),
    example: {
      before: text('Sommige mensen komen ook echt voor alles', 'Some people really come in for anything'),
      after: text('Bellen of even afwachten? Deze lijst helpt', 'In doubt whether to call? This list helps'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-6.1',
    document,
    number: text('aanbeveling 6.1', 'recommendation 6.1'),
    title: text('Noem je bron, maak geen reclame', 'Name your source, don’t advertise'),
    summary: text(
      'Deel je iets nuttigs, verwijs dan naar waar het vandaan komt. Reclame, steeds dezelfde berichten of een stortvloed ervan hoort er niet bij.',
      'When you share something useful, point to where it comes from. Advertising, repeated posts or a flood of them has no place.',
    ),
    whatToDo: text(
      'Voeg een link toe naar onderzoek, richtlijn of schrijver.',
      'Add a link to the study, guideline or author.',
    ),
    example: {
      before: text('Deze kuur werkt gewoon, deze week met korting', 'This treatment simply works, discount this week'),
      after: text(
        'Wat weten we over deze kuur? Samenvatting en bron in de link',
        'What do we know about this treatment? Summary and source linked',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-6.1-identity',
    document,
    number: text('aanbeveling 6.1', 'recommendation 6.1'),
    title: text('Laat zien wie er schrijft', 'Show who is writing'),
    summary: text(
      'Maak duidelijk wie je bent en vul je profiel eerlijk en feitelijk in.',
      'Make clear who you are and keep your profile honest and factual.',
    ),
    whatToDo: text(
      'Noem je naam, je rol en de titel die je echt hebt.',
      'Give your name, your role and the title you truly hold.',
    ),
    example: {
      before: text('Topspecialist in alles wat knieën heeft', 'Top specialist in anything with knees'),
      after: text('Fysiotherapeut, vooral knieën', 'Physiotherapist, mostly knees'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-6.1-dialogue',
    document,
    number: text('aanbeveling 6.1', 'recommendation 6.1'),
    title: text('Zend niet alleen, antwoord ook', 'Don’t just broadcast, answer too'),
    summary: text(
      'Social media zijn een gesprek. Reageert iemand, kom daar dan op terug.',
      'Social media are a conversation. When someone responds, get back to them.',
    ),
    whatToDo: text(
      'Plaats wanneer je de uren daarna tijd hebt om te antwoorden.',
      'Post when you have time to answer in the hours after.',
    ),
    example: {
      after: text(
        'Goede vraag, ik zoek het uit en kom er morgen op terug.',
        'Good question, I’ll look into it and be back tomorrow.',
      ),
    },
    useBy: 'library',
  },
  {
    id: 'knmg-6.2',
    document,
    number: text('aanbeveling 6.2', 'recommendation 6.2'),
    title: text('Voorzichtig met oordelen over mensen', 'Be careful with verdicts on people'),
    summary: text(
      'Een ongegrond oordeel kan een collega herkenbaar maken en een goede naam schaden, en ook die van jezelf. Het kan eindigen in een claim wegens smaad of laster of bij de tuchtrechter.',
      'An unfounded verdict can single out a colleague and harm a good name, your own included. It may end in a defamation claim or before a disciplinary college.',
    ),
    whatToDo: text(
      'Schrijf over het werk of het systeem en laat personen erbuiten.',
      'Write about the work or the system and leave people out.',
    ),
    example: {
      before: text('De nieuwe van de nachtploeg kan er niets van', 'The new one on nights is hopeless'),
      after: text(
        'Inwerken kost tijd. Wat hielp jou in je eerste nachten?',
        'Learning the ropes takes time. What helped you in your first nights?',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-6-netiquette',
    document,
    number: text('aanbeveling 6, kader netiquette', 'recommendation 6, netiquette box'),
    title: text('Aan de andere kant zit een mens', 'There is a person on the other side'),
    summary: text(
      'Tien omgangsregels: denk aan de mens achter het scherm, gedraag je als in het gewone leven, pas je toon aan, deel kennis, demp ruzies en heftige emotie, respecteer privacy, misbruik geen macht, wees mild.',
      'Ten good manners: think of the person behind the screen, behave as in daily life, adapt your tone, share knowledge, calm quarrels and strong emotion, respect privacy, don’t abuse power, be forgiving.',
    ),
    whatToDo: text(
      'Raakt een discussie verhit, stop dan met typen en kom morgen terug.',
      'When a discussion heats up, stop typing and come back tomorrow.',
    ),
    example: {
      before: text('Wie dit nog gelooft is gewoon dom', 'Whoever still believes this is plain stupid'),
      after: text('Ik kijk er anders naar, en wel hierom', 'I see it differently, and here is why'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-7',
    document,
    number: text('aanbeveling 7', 'recommendation 7'),
    title: text('Spreek je collega aan, niet het publiek', 'Speak to your colleague, not the public'),
    summary: text(
      'Gaat een collega online de mist in, zeg het dan onder vier ogen in plaats van onder het bericht. Je behoedt een ander voor erger.',
      'If a colleague slips up on social media, say so in private rather than under the post. You save them from worse.',
    ),
    whatToDo: text(
      'Stuur de tekst bij “Een bericht aan een collega”.',
      'Send the text under “A message to a colleague”.',
    ),
    example: {
      before: text('Wow @collega, dit kun je echt niet plaatsen', 'Wow @colleague, you really can’t post this'),
      after: text(
        '(privé) Heb je even? Ik denk dat je bericht herkenbaar is',
        '(private) Got a moment? I think your post is recognisable',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-7.1',
    document,
    number: text('aanbeveling 7.1', 'recommendation 7.1'),
    title: text('Eerst beleefd en onder vier ogen', 'First politely and in private'),
    summary: text(
      'Wijs een collega eerst zelf, beleefd en discreet, op wat het bericht voor die collega kan aanrichten: met een privébericht, een sms of een telefoontje. Andere stappen komen daarna.',
      'First tell the colleague yourself, politely and discreetly, what the post may do to them: by private message, text or call. Other steps come later.',
    ),
    whatToDo: text(
      'Bel als het om een patiënt gaat; dan kan het snel weg.',
      'Call when a patient is concerned; then it can go quickly.',
    ),
    example: {
      before: text('Iedereen gezien wat mijn collega postte?', 'Did everyone see what my colleague posted?'),
      after: text(
        '(privé) Zal ik even bellen over je bericht van net?',
        '(private) Shall I call about your post just now?',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-7.2',
    document,
    number: text('aanbeveling 7.2', 'recommendation 7.2'),
    title: text('Kritiek begint bij de collega zelf', 'Criticism starts with the colleague'),
    summary: text(
      'De gedragsregels voor artsen gelden ook online: kritiek op een collega of andere hulpverlener bespreek je eerst met die persoon.',
      'The rules of conduct for doctors hold online too: criticism of a colleague or other health professional is first raised with that person.',
    ),
    whatToDo: text(
      'Plan een gesprek, of vraag je leidinggevende om erbij te zitten.',
      'Plan a conversation, or ask your manager to sit in.',
    ),
    example: {
      before: text('Die huisarts had dit veel eerder kunnen zien', 'That GP could have seen this much earlier'),
      after: text(
        'Hoe maken we verwijzen makkelijker? Wij overleggen nu elke week',
        'How do we ease referral? We now confer every week',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-7-steam',
    document,
    number: text('aanbeveling 7, toelichting', 'recommendation 7, explanation'),
    title: text('Stoom afblazen, zonder herkenbare details', 'Letting off steam, without traceable details'),
    summary: text(
      'Na een drukke dienst even ventileren en elkaar steunen kan, zolang niemand te herkennen is. Een patiënt die meeleest kan zich toch geraakt voelen, en dat raakt het vertrouwen in jou en je vak.',
      'Venting after a busy shift and supporting each other is fine as long as nobody is recognisable. A patient reading along may still feel hurt, and that harms trust in you and your profession.',
    ),
    whatToDo: text(
      'Schrijf over wat het met jou doet en laat de patiënt erbuiten.',
      'Write about what it does to you and leave the patient out.',
    ),
    example: {
      before: text('Net weg, die zeur. Wat een middag', 'That whiner just left. What an afternoon'),
      after: text('Lange middag. Thee, bank, en morgen weer', 'Long afternoon. Tea, sofa, and again tomorrow'),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-8',
    document,
    number: text('aanbeveling 8', 'recommendation 8'),
    title: text('Ken de regels van je werkgever', 'Know your employer’s rules'),
    summary: text(
      'Ziekenhuis of universiteit heeft vaak regels voor social media, e-mail en internet, en soms voor het toezicht daarop. Volg ze; ook oudere regels kunnen voor social media gelden.',
      'Hospitals and universities often have rules on social media, email and internet, and sometimes on monitoring. Follow them; older rules may cover social media too.',
    ),
    whatToDo: text(
      'Zoek de regels op intranet en bewaar de link.',
      'Find the rules on the intranet and keep the link.',
    ),
    example: {
      before: text(
        'Namens de hele afdeling: wij vinden dit beleid niks',
        'On behalf of the whole ward: we dislike this policy',
      ),
      after: text(
        'Persoonlijk vind ik dit beleid onhandig, en ik legde intern uit waarom',
        'Personally I find this policy awkward, and I explained why internally',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-9',
    document,
    number: text('aanbeveling 9', 'recommendation 9'),
    title: text('Je loopbaan leest mee', 'Your career reads along'),
    summary: text(
      'Werkgevers van nu en later kunnen zien wat er van je online staat. Onprofessioneel gedrag kan tot maatregelen leiden; een goede aanwezigheid kan juist in je voordeel werken.',
      'Present and future employers can see what you have online. Unprofessional conduct may lead to measures; a good presence can work in your favour.',
    ),
    whatToDo: text(
      'Zoek jezelf op en kijk met de ogen van een sollicitatiecommissie.',
      'Search for yourself and look with a selection panel’s eyes.',
    ),
    example: {
      before: text('Nog één week in dit gekkenhuis', 'One more week in this madhouse'),
      after: text(
        'Over een week een nieuwe plek. Dank voor wat ik leerde',
        'A new place in a week. Thanks for what I learned',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-9-work',
    document,
    number: text('aanbeveling 9, toelichting', 'recommendation 9, explanation'),
    title: text('Klagen over je werk doe je voor publiek', 'Complaints about work have an audience'),
    summary: text(
      'Ook artsen klagen wel eens online over werkdruk, sfeer of managers. Het verschil tussen zakelijk en privé zien lezers vaak niet, en je baas kijkt mee.',
      'Doctors too sometimes complain online about workload, atmosphere or managers. Readers often don’t tell work from private, and your boss is watching.',
    ),
    whatToDo: text(
      'Breng het eerst intern aan; schrijf online over het vraagstuk.',
      'Raise it internally first; online, write about the issue.',
    ),
    example: {
      before: text('Weer met te weinig mensen, lekker management', 'Short-staffed again, great management'),
      after: text(
        'Personeelstekort raakt alle zorg. Wat helpt bij jullie?',
        'Staff shortages affect all care. What helps where you are?',
      ),
    },
    useBy: 'rule',
  },
  {
    id: 'knmg-9-accounts',
    document,
    number: text('aanbeveling 9, uitwerking', 'recommendation 9, in detail'),
    title: text('Twee accounts of een slotje', 'Two accounts or a lock'),
    summary: text(
      'Je kunt je berichten afschermen voor wie je zelf toelaat, of een openbaar werkaccount naast een besloten privéaccount houden.',
      'You can protect your posts for those you admit, or keep a public work account beside a closed private one.',
    ),
    whatToDo: text(
      'Kies één van beide en kijk voor elk bericht in welk account je zit.',
      'Choose one of the two and check before each post which account you are in.',
    ),
    example: {
      after: text(
        'Werk: openbaar, met naam. Privé: slotje, alleen bekenden.',
        'Work: public, with name. Private: locked, acquaintances only.',
      ),
    },
    useBy: 'library',
  },
];
