/**
 * How colleagues are criticised in public: a recognisable care giver, teacher or student as subject, a reproach as predicate. Patterns in
 * the vocabulary of `src/document/README.md`; subjects and predicates are crossed.
 */
import { type Constructions, crossed, EXASPERATED } from '../constructions.ts';

/** "die huisarts", "onze chirurg", "weer een aios", "the locum": one that readers may recognise. */
const ONE =
  "de|het|die|dat|deze|onze|ons|mijn|m'n|mn|jullie|hun|zijn|haar|den|ene|een|nen|ne|zo'n|weer|alweer|another|the|that|this|my|our|your|their|a|an|one|some";
const CARER = '{person-care|person-teacher-student|colleague-role}';
/** Whoever says "als een arts …" or "ik als arts" speaks of a rule, or of themselves. */
const NOT_SELF =
  "<!2als|wanneer|indien|stel|ben|word|werd|ik|zelf|wij|we|as|if|when|i|i'm|am|zonder|dank|bedankt|thanks|thank|voor|for";

const SUBJECTS = [
  `${NOT_SELF} ${ONE} ..2 ${CARER} ..7`,
  `^ !ik|wij|we|i|bedankt|dank|merci|thanks|beste|lieve|dear|wie|welke|een {person-care|person-teacher-student|colleague-role} ..6`,
  `${NOT_SELF} dr|dokter|doctor|prof|professor|zuster|broeder .? <capital> ..8`,
  `${NOT_SELF} die|dat|degene|degenen|iemand|eentje|mensen|lui|types|dames|heren|mannen|gasten|clowns|those|people|someone van|from|in|on|op de|het|'t|den? ..1 {wards|care-place|specialty-short} ..6`,
  `${NOT_SELF} die|dat|the|that|this ene|eene|vorige|one|last|other ..3 {care-place|wards|person-care} ..6`,
  `whoever ..6`,
];

/** Predicates that reproach whoever is their subject. */
const REPROACHES = [
  // Not able: "kan er niks van", "heeft geen idee", "weet niet eens"
  'kan|kunnen|kon|konden|kent|bakt|bakken|snapt|snappen|begrijpt|begrijpen|begreep|snapte er|daar ..3 niks|niets|geen|weinig|hout van|bal|jota|reet|ruk|snars|klap|moer',
  'kan|kunnen|kon|konden ..3 niks|niets $',
  'heeft|heb|had|hebben|hadden|has|have|with ..4 geen|no|zero|nul|weinig|amper|without|flauw ..2 idee|benul|clue|verstand|inlevingsvermogen|empathie|ruggengraat|manieren|fatsoen|schaamte|hart|business|manners|empathy|spine|backbone|shame|decency',
  'die|who ..1 nooit|never|niks|niets ..10',
  'moet|moest ge|je|u|gij ..1 bij|naar ..4 niet ..1 zijn|gaan|wezen',
  'is|was|mijn|my een|a draak|ramp|heks|tiran|monster|nightmare|dragon|bully|clown|prutser|eikel|kluns ..3',
  "wouldn't know|recognise|spot ..8",
  'zou|would ..1 een|a ..4 niet|not herkennen|kennen|recognise|spot|zien ..4',
  'heeft|has ..3 klachten|klacht|complaints|zaken|tuchtzaak|tuchtzaken ..3',
  'heeft|heb ..8 op gezeten|laten liggen|laten lopen',
  'niet|nooit zelf nagekeken|gelezen|gezien|gedaan',
  'signed|signs|tekende|tekent ..4 without|never|zonder|blind|meds ..4',
  'huilde|cried|walked|liep|verliet|stormde ..4 omdat|because|out|weg|boos|wegens ..8',
  'weet|wist|weten|wisten ..3 niet|niks|amper|nauwelijks|niets eens',
  'kan|kunnen|kon|konden ..3 nog|niet|geen|niets|nauwelijks|amper ..5 prikken|hechten|plakken|lezen|schrijven|intuberen|uitleggen|communiceren|luisteren|rekenen|lesgeven|plannen|samenwerken|leidinggeven|spellen|tellen|aanleggen|injecteren|opereren|voelen|denken|delegeren|begeleiden|lachen|organiseren|diagnosticeren|spreken|verstaan',
  "can't|cannot|couldn't even|cannulate|handle|manage|be|tell|find|read|write|cannulate|intubate|listen|communicate|spell|count|teach",
  "doesn't|didn't|don't|does|did|do not? know|knows|understand|have|give|care|read|listen|bother|check|see",
  'verstaat|verstaan|verstond ..3 geen|niks|niets|amper woord|nederlands|ons|de|ons?',
  'nog nooit ..4 gehoord|gezien|vastgehad|gedaan|gelezen',
  'had never|has never|never ..2 heard|seen|read|learned|learnt|touched|met',
  // Overlooked: "heeft het gemist", "vergat de antistolling"
  'heeft|had|hebben|hadden|is|zijn|werd ..7 gemist|vergeten|overgeslagen|verprutst|verknald|verknoeid|verkloot|verneukt|verpest|geblunderd|gefaald|gemiskleund|nagelaten|afgedaan|weggewuifd|weggestuurd|teruggestuurd|genegeerd|afgewimpeld|afgescheept|afgepoeierd|gekleineerd|vernederd|uitgescholden|afgebekt|afgesnauwd|verwaarloosd|onderschat|aangezien|weggelachen|uitgelachen|geweigerd|verzuimd|gelogen|gesjoemeld|geflikt|gepresteerd|bestaan',
  'over het hoofd gezien|zag|ziet|zien',
  'miste|misten|mist|vergat|vergaten|vergeet|negeert|negeerde|negeren|blundert|blunderde|faalt|faalde|verzuimt|verzuimde|weigert|weigerde|onderschat|onderschatte|prutst|prutste|knoeit|klungelt|klungelde|sjoemelt',
  'missed|forgot|forgets|botched|ignored|ignores|dismissed|dismisses|misdiagnosed|misread|overlooked|neglected|bungled|fumbled|screwed|messed|cocked|fucked|failed|fails|refused|refuses|lied|lies|fobbed|brushed',
  'er ..4 potje|zooitje|zootje|rommeltje|puinhoop|puinzooi|bende|soepje|knoeiboel|janboel|bord ..2 gemaakt|maakt|maakten|maken',
  'laat|liet|laten|lieten ..8 aanmodderen|liggen|barsten|stikken|creperen|lijden|verrekken|doodbloeden|verslonzen|verwateren|vallen|sloffen|zwemmen|aanrommelen|ploeteren|bungelen|opdraaien|aanlopen|versloffen',
  'laat|liet|laten|lieten ..2 alles|iedereen|ons|mij|me|anderen ..5 doen|opknappen|oplossen|zitten|staan|opruimen|betalen',
  'stuurt|stuurde|sturen|stuurden|gestuurd ..8 weg|terug|paracetamol|paracetamolletje|ibuprofen|kluitje|aspirientje|diclofenac',
  'met een ..1 paracetamol|paracetamolletje|ibuprofen|aspirientje|kluitje|pilletje|praatje ..4 weggestuurd|teruggestuurd|gestuurd|afgescheept|weg',
  'doet|deed|doen|deden ..3 niks|niets|helemaal|geen ..1 reet|klap|flikker|moer|ruk|bal|aan|mee|$',
  'doet|deed|doen|deden ..2 niks|niets $',
  'left|leaves|dumped|dumps|pushed|pushes ..4 to|on|for us|me|others|nights|everyone',
  'komt|kwam|komen|kwamen ..4 niet|nooit|weer|steeds ..3 kijken|opdagen|langs|helpen|laat',
  'neemt|nam|nemen|namen ..4 niet|nooit|geen ..2 op|telefoon|moeite',
  "leest|las|lezen ..5 niet|nooit|geen|slides|dia's|powerpoint|voor",
  'tekent|tekende|tekenen ..6 zonder|blind|ongezien',
  'schrijft|geeft|schreef|gaf ..6 alsof|zonder ..5 voorschrift|recept|indicatie|1998|middeleeuwen|snoepjes|snoep',
  'nog altijd|steeds ..5 alsof ..4',
  // Not at work: "zit liever te netflixen"
  'liever ..8 dan ..8',
  'zit|zat|zitten|zaten|ligt|lag|liggen|hangt|hing|hangen|staat|stond|loopt|liep ..4 te|op|aan ..3 netflixen|appen|facebooken|instagrammen|slapen|snurken|scrollen|kletsen|roken|tiktokken|pitten|niksen|lanterfanten|gsm|smartphone|tinder|tinderen|shoppen|roddelen|klagen|zeiken|zeuren',
  'hing|hangt|zat|zit aan de telefoon|lijn over',
  'slaapt|sliep|snurkt|snurkte|rookt|netflixt|scrolt|scrollt ..3 gewoon|in|tijdens|weer|door',
  'on|glued|asleep|sleeping|hiding ..2 phone|phones|tiktok|instagram|shift|job',
  // Rude: "snauwt iedereen af", "noemt mij schatje"
  'snauwt|snauwde|snauwen|blaft|blafte|blaffen|schreeuwt|schreeuwde|schold|scheldt|schelden|kleineert|kleineerde|kleineren|vernedert|vernederde|intimideert|intimideerde|pest|pestte|treitert|treiterde|bijt|beet|sneert|sneerde|terroriseert|commandeert|manipuleert|roddelt|roddelde|liegt|loog|koeioneert|negeert',
  'noemt|noemde|noemen ..2 mij|me|ons|iedereen|hem|haar ..4',
  'zei|zegt|zeggen said|doodleuk|letterlijk|leuk|ijskoud|droogweg|gewoon|serieus|zonder|doodserieus|bot',
  'hing|hangt|gooide|smeet ..3 op|hoorn|neer',
  'hung|hangs up',
  'screamed|screams|shouted|shouts|yelled|yells|snapped|snaps|swore|swears|belittled|belittles|humiliated|humiliates|bullied|bullies|mocked|gaslit|gossips|undermines|undermined|threw ..2 at|me|us|him|her|them|nurses|students|everyone|a|about|tantrum',
  'rolled|rolls ..1 eyes',
  'told|tells|calls|called me|us ..8 girl|girls|sweetheart|darling|love|pretty|stupid|useless|schatje|idiot|weak',
  'ziet|zag ..5 niet|nooit ..1 staan',
  'lacht|lachte|lachten ..3 uit|weg',
  // Unfit: "zou geen arts mogen zijn", "waarom mag die nog diensten doen"
  'zou|zouden|zal ..3 geen|nooit|niet ..6 mogen|moeten',
  'should not|never|be ..4 allowed|practising|practicing|licence|license|trusted|near|doctor|nurse|teaching|sacked|fired',
  "shouldn't ..2 be|have ..3 allowed|practising|practicing|licence|license|trusted|near|doctor|nurse|teaching|job",
  'moet|moeten|mogen|mag ..5 geschorst|ontslagen|eruit|opstappen|oprotten|schamen|wegwezen|schoolbanken|doorgehaald|tuchtrecht|tuchtcollege',
  'hoort|horen|hoorde ..3 niet ..3 thuis|werken|lopen',
  'is|zijn|was|waren|blijft|vind|vond|vinden|bent|ben|are|were|being ..4 {incompetent}',
  '{incompetent} $',
  'deugt|deugen ..2 niet|geen|voor',
  "denkt|denken|dacht ..5 god|alles|beter|iets is|zich|mbo'ers|heilige|thinks",
  'thinks|think ..3 god|untouchable|better|above',
  'left|leaves ..6 mess|undone|behind|waiting',
  'kan|kunnen|kon|konden ..2 geen ..6 krijgen|vullen|vinden|zetten|leggen|houden|onthouden|maken|invullen|tekenen|geven|vasthouden',
  'kan|kunnen|kon ..2 niks|niets|helemaal ..1 $',
  'kan|kunnen gewoon|echt|letterlijk niks|niets ..2',
  'drinkt|zuipt|snuift|gokt|steelt|liegt|graait|manipuleert|flirt|grijpt|knijpt ..4',
  'stond|staat erbij als|en ..4',
  'boort|snijdt|opereert|prikt|hecht|behandelt|rijdt|schrijft|praat|doet ..1 alsof|als een ..6',
  'has no business ..6',
  'heeft sinds ..3 geen ..6',
  'was|is|zat|zit ..2 at|op|on ..1 de|het|the? golf|golfbaan|vakantie|ski|brochure|lunch ..3',
  'zat|zit|lag|ligt te slapen|pitten|snurken|appen|bellen ..4',
  'niet|niks ..2 gekeken|verwachten|aan gedaan ..4',
  'thinks ..10 is a personality',
  'staat|stond bekend als|om',
  'uithangt|uithing',
  'never ..2 answers|answered|listens|listened|checks|checked|reads|shows|showed|helps|helped|washes|documents|documented|writes|calls|called|picks',
  'nooit|niet|never ..1 luistert|luisteren|uitlegt|meedenkt|terugbelt|terug|overdraagt|opruimt|helpt|opschrijft|documenteert|controleert|groet|bereikbaar',
  'luistert|helpt|belt|overlegt|controleert|rapporteert|communiceert|groet ..2 nooit|niet|nie',
  'had|hadden ..10 moeten|kunnen|mogen zien|weten|bellen|checken|controleren|overleggen|herkennen|insturen|komen|luisteren|vragen|lezen|oppikken|opmerken|nakijken|doorhebben|verwijzen|ingrijpen|voorkomen',
  'should have ..3 seen|known|called|checked|caught|spotted|referred|picked|noticed|listened|asked|read|done',
  "should've|shouldve ..2 seen|known|called|checked|caught|spotted|referred|picked|noticed|listened|asked|read|done",
  'behandelt|behandelde|behandelen|treats|treated|treat ..5 als|like|alsof ..3',
  'te schreeuwen|snauwen|schelden|blaffen|slapen|klagen|roddelen|zeiken|snurken|kleineren|pesten|tieren|tukken|pitten|bluffen|liegen|knoeien|klooien|prutsen|etteren|stoken|netflixen|appen',
  "hele|halve|ganse dag|nacht|dienst|avond|shift ..3 op|aan ..1 haar|zijn|d'r|z'n|de|den telefoon|gsm|mobiel|tiktok|insta|facebook",
  'on his|her|their phone|tiktok|instagram',
  'op non-actief|nonactief|straat|staande',
  'is|zijn|werd|was|has|been|got ..4 geschorst|ontslagen|suspended|sacked|fired|betrapt|weggestuurd|aangeklaagd|berispt',
  'steekt|stak|steken|stopt ..3 kop|hoofd ..2 zand',
  'verwijst|verwijzen|stuurt ..3 pas|te|niet|nie|nooit|alles|iedereen ..4',
  'laat|liet|laten ..2 mij|me|ons|alles|de assistente|assistentes|anderen ..6 doen|opknappen|overdoen|werken',
  'makes|made|lets ..2 me|us|everyone ..6 cry|do|clean|redo|feel',
  'blamed|blames|threw|throws ..3 me|us|the|radiographer|nurse|nurses|student|under',
  'geeft|gaf|schuift|schoof|legt|steekt ..4 schuld ..6',
  'lives|leeft|werkt|works|practises|opereert|schrijft ..4 in ..2 1950|1980|1990|1985|middeleeuwen|vorige|dark|stenen|prehistorie',
  'a|an|een ..1 4|5|onvoldoende|drie|vier voor|for ..3',
  'is|was ..2 weer|alweer|again|te|altijd|always ..2 laat|late|weg|kwijt|onbereikbaar|zoek|ziek',
  'kwam|komt|came ..6 te|an|a|hour|half ..2 laat|late',
  'zonder|without ..2 te|enige|enig|iets|iemand|overleg|informatie|uitleg|opening|reading|looking|asking|checking|examining|listening|telling|kijken|lezen ..2',
];

/** What only counts with signs of venting around it. */
const SLIPS = [
  'heeft|heb|had|hebben|hadden|is ..5 niks|niets|niet|nie|geen|nooit|amper|nauwelijks|half|pas ..6 ge*|over*|ver*|af*|op*|uit*|door*|in*|be*|aan*|mee*|na*',
  'doet|deed|geeft|gaf|komt|kwam|neemt|nam|belt|belde|kijkt|keek|leest|las|schrijft|schreef|zegt|zei|wil|wilde|weet|wist|vindt|vond|opnam|opneemt ..5 niks|niets|niet|nie|geen|nooit|amper|pas|nauwelijks|liever|alleen|enkel',
  "didn't|doesn't|don't|hasn't|haven't|won't|wouldn't|isn't|wasn't|never|not ..4",
  'thinks|thought|decided|decides|denkt|dacht|besluit ..10',
  'verwisseld|kwijt|kwijtgeraakt|kwijtgemaakt|omgewisseld|vergeten|verkeerd|fout|lost|swapped|mixed|wrong|mess',
  'laat|liet ..6 liggen|staan|wachten|zitten',
];

/** "die dus …": the reproach in a sentence of its own, carried on by a pronoun. */
const CARRIED_ON = [
  `${NOT_SELF} die|onze|mijn|jullie|deze|that|my|our|one|dr|dokter ..2 ${CARER} >>1 ^ hij|zij|ze|die|he|she|they|deze|the|de ..3`,
];
const PLAIN_REPROACHES = REPROACHES.filter((predicate) => !predicate.startsWith('liever'));

/** Thanks and praise beside the reproach: a compliment, or a wry one that needs a reader. */
const FRIENDLY = [
  'gelachen|lol|petje|lekkerste|luidst|kermis|zaalvoetbal|voetbal|beker|learned|leerde|geleerd',
  'bedankt|dank|dankjewel|merci|thanks|thank|gefeliciteerd|proficiat|congrats|congratulations|hulde|topper|toppers|held|helden|goud|trots|proud|shoutout|shout-out',
  'beterschap|sterkte|verjaardag|birthday|pensioen|jubileum',
];

export const constructions: Constructions = {
  reproach: {
    patterns: crossed(SUBJECTS, REPROACHES),
    variant: 'person',
    unless: [...FRIENDLY, 'vacature|gezocht|onderzoek|study|studie|volgens|according'],
  },
  slip: {
    patterns: crossed(SUBJECTS.slice(0, 5), SLIPS),
    variant: 'person',
    given: EXASPERATED,
    unless: [...FRIENDLY, 'vacature|gezocht|onderzoek|study|studie|volgens|according', '{person-patient}'],
  },
  'reproach carried on': {
    patterns: crossed(CARRIED_ON, PLAIN_REPROACHES),
    variant: 'person',
    unless: FRIENDLY,
  },
  // "gemist door de huisarts", "blunder van de chirurg"
  'reproach first': {
    patterns: [
      `gemist|afgedaan|weggestuurd|teruggestuurd|afgescheept|weggewuifd|verprutst|verknald|verkloot|uitgescholden|gekleineerd|afgesnauwd|genegeerd|vernederd|missed|dismissed|ignored|botched|misdiagnosed|humiliated|bullied|shouted|screamed|fobbed ..3 door|by|at|off ..3 ${CARER}`,
      `door|by ${ONE} ..2 ${CARER} ..5 gemist|afgedaan|weggestuurd|teruggestuurd|afgescheept|weggewuifd|verprutst|verknald|verkloot|uitgescholden|gekleineerd|afgesnauwd|genegeerd|vernederd|afgewimpeld|missed|dismissed|ignored|botched`,
      `blunder|blunders|flater|misser|missers|nalatigheid|gepruts|geknoei|geklungel|arrogantie|luiheid|onkunde|incompetentie|onkundigheid|gezeik|screw-up|cock-up|incompetence|laziness|negligence|arrogance van|of|from ..3 ${CARER}`,
      `wat een ..2 {incompetent} ..6 ${CARER}|daar|hier|op|van`,
      `what a|an ..1 {incompetent}`,
      `{incompetent} ${CARER}`,
      `klaar|zat|moe|misselijk|ziek|kotsmisselijk|done|fed|sick|tired van|met|with|of|up ..4 die|onze|mijn|deze|that|those|my|our|these ..2 ${CARER}`,
      `hoe|waarom|why|how mag|kan|krijgt|krijg|is|does|did|can ..2 die|zo iemand|zo'n|dat|deze|hij|zij|this|that|he|she|someone ..6 arts|dokter|diploma|big|registratie|diensten|werken|opereren|verpleegkundige|licence|license|doctor|nurse|degree|job`,
      `typisch|typical|typically ..1 <capital>|{person-care|colleague-role|specialty-short}|anaesthetics|ortho|surgeons|medics , ..8`,
      `typical|typisch ..2 {specialty-short|person-care}|anaesthetics|ortho ..4`,
      `jij|je|you bent|are|ben|zijt ..2 gewoon|echt|just|such? ..2 {incompetent} ..3`,
      `ik|i|wij|we heb|have|hebben|mag|moest ..3 zes|drie|vier|twee|alle|<number> van|of ..1 zijn|haar|his|her|hun ..2 vullingen|brieven|ecg's|verslagen|kronen|notes ..1 overgedaan|overdoen|redone|redo ..2`,
      `dat had|zou een ..2 stagiair|student|eerstejaars|kleuter|blinde|co ..2 nog|gezien|gekund|geweten ..3`,
      `dr . google ..8 dan ..4`,
      `lezen voordat|voor je|ge|u ..8`,
      `laten liggen|oplossen wat ..1 artsen|dokters|doctors ..4`,
      `wat artsen|dokters|doctors|huisartsen laten|lieten|miss ..2 liggen?`,
      `de dames|heren|jongens|meisjes van ..1 de? ..1 nacht|nachtdienst|balie|dag|overkant|planning|late ..2 nooit|niet|nie|weer|liever ..8`,
      `{first-names} , ..1 die|who ..2 nacht|dienst|wacht|late|vroege|night|shift ..12`,
      `die {first-names} van ..2 {care-place|wards}|de|het ..8`,
      `sister|nurse|matron|dr|doctor <capital> ..3 at|from|on|signed|never|forgot|left ..6`,
      `mevrouw|meneer|dame van de planning ..6`,
      `ge|je|gij|moet|moest moet|moest|ge|je ..1 bij|naar ..3 ${CARER} ..1 niet ..1 zijn|gaan|wezen ..8`,
      `wie heeft ..4 opgeleid|aangenomen|diploma|laten slagen`,
      `lees ..2 de|die standaard|richtlijn|richtlijnen|overdracht|protocol|protocollen|brief|dossier|literatuur eens|maar|nog|een|keer|voor`,
      'jij|you|jullie ..3 breuk|fractuur|diagnose|longembolie|infarct|hersenbloeding|sepsis|fracture|diagnosis ..4 miste|gemist|misten|missed|gemist',
      'laat ze ..3 eerst ..4 leren',
      `als dit|dat onze ..2 toekomstige|nieuwe ..1 ${CARER}`,
      "some people ..3 not|never|aren't ..2 built|cut|made|meant",
      `wij|we ..3 verwijzen ..5 niet|nooit|allang|al ..5 naartoe|naar|meer`,
      `supervisor|consultant|registrar|doctor|nurse|colleague|manager of the year`,
      `${CARER} van het jaar|de week`,
      'temu-versie|temu|wish|aliexpress ..2 versie|version van|of een|a ..1 dokter|doctor|arts|nurse|verpleegkundige',
      `${CARER} ..3 met|with ..4 blauwe|blue vinkje|tick`,
    ],
    variant: 'person',
    unless: [...FRIENDLY.slice(1), 'never|nooit ..3 by|door', 'ik ..3 patient|patiënte'],
  },
  // "geen namen, maar iedereen weet over wie het gaat"
  'without a name': {
    patterns: [
      'ik noem geen namen|naam',
      'geen namen ..2 maar',
      'noem|noemen ..2 geen namen|naam ..8',
      '^ geen namen $',
      'naming no names',
      'no names ..2 but',
      'iedereen|iedere|elke|heel|half|everyone|everybody ..6 weet|knows|weten ..1 over wie|welke ..3',
      'everyone|everybody ..3 knows ..1 who ..3',
      'weet ..1 wel|precies|heus|zelf over? wie',
      'you know who you are',
      'wie|wien|als? de? schoen past ..4',
      'er is er|eentje een|eentje|één|1 bij|op|hier ..8 die',
      "there is|are|'s one|someone|somebody on|in|at our|my|this ..8 who",
      "bepaalde collega|collega's|mensen|personen ..4 op|bij|van|hier ..10",
    ],
    variant: 'person',
    unless: [...FRIENDLY, 'privacy|beroepsgeheim|patient|patienten|toestemming|consent|casus|moppert|jarig|taart|cake'],
  },
  // Whole professions
  group: {
    patterns: crossed(
      [
        `^ huisartsen|artsen|dokters|specialisten|chirurgen|verpleegkundigen|zusters|psychologen|psychiaters|fysio's|assistentes|doktersassistentes|kinesisten|coassistenten|co's|stagiaires|studenten|uitzendkrachten|verloskundigen|gynaecologen|orthopeden|internisten|anesthesisten|cardiologen|tandartsen|surgeons|consultants|registrars|juniors|residents|doctors|nurses|gps|students|locums|anaesthetists|midwives|paramedics ..3`,
        'die|al die|deze|jullie|those|these|you huisartsen|artsen|dokters|specialisten|chirurgen|verpleegkundigen|zusters|psychologen|psychiaters|assistentes|doktersassistentes|kinesisten|coassistenten|stagiaires|studenten|uitzendkrachten|verloskundigen|gynaecologen|orthopeden|internisten|anesthesisten|cardiologen|tandartsen|surgeons|consultants|registrars|juniors|residents|doctors|nurses|gps|students|locums|anaesthetists|midwives|paramedics ..5',
      ],
      [
        'kunnen|snappen|begrijpen|weten er? ..3 niks|niets|geen',
        'konden ..2 het gewoon|niet ..3 aan|niet',
        'zijn|are ..4 {incompetent}',
        'zijn|are ..3 {insult-noun}',
        'doen|do ..3 niks|niets|nothing|fuck',
        'denken ..4 god|dat ze|alles|alleen',
        "think they|they're ..4 god|better|above",
        'luisteren ..3 niet|nooit',
        'never listen|read|answer|help',
        "don't|dont|can't ..2 listen|read|know|care|give",
      ],
    ),
    variant: 'group',
    unless: FRIENDLY,
  },
};
