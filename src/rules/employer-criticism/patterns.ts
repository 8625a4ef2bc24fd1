/**
 * How one's own workplace is criticised in public: management as subject, too few hands, cuts, broken things, the mood. Opinions on
 * policy in the country name no workplace and stay out. Patterns in the vocabulary of `src/document/README.md`.
 */
import { type Constructions, crossed } from '../constructions.ts';

const EMPLOYER = '{employer-noun}';
const OWN_PLACE = '{own-workplace}';

const SUBJECTS = [
  `<!2geen|beste|dank|dankzij|als|voor|word|ben|dear|thanks|thank|thankful ${EMPLOYER} ..6`,
  `<!3beste|dank|dankzij|als|voor|dear|thanks|thank|trots|proud ${OWN_PLACE} ..7`,
];

/** What management does or leaves. */
const REPROACHES = [
  // Looks away: "de leiding kijkt weg", "geeft niet thuis"
  'kijkt|kijken|keek|keken ..3 weg|toe|niet|nooit|andere',
  'geeft|geven|gaf|gaven ..2 niet|nooit|geen ..2 thuis|sjoege|krimp|antwoord|reactie|gehoor|zak|reet|bal',
  'doet|doen|deed|deden ..4 niks|niets|alsof|geen|nul|moeilijk',
  'luistert|luisteren|luisterde|reageert|reageren|reageerde|antwoordt|belt|overlegt|communiceert|snapt|begrijpt|ziet|weet ..4 niet|niks|niets|nooit|nauwelijks|amper|geen|nul|weer',
  'vindt|vinden|vond|vonden|noemt|noemen|noemde ..2 het|dat|dit|ons|me|mij ..4',
  'lacht|lachen|lachte ..4 uit|weg',
  'heeft|hebben|had|hadden ..4 geen|nul|weinig|flauw ..2 idee|benul|clue|hart|ruggengraat|ballen|verstand|oog|oor|feeling|lak|schijt|respect|boodschap|visie|fatsoen',
  'heeft|hebben ..2 lak|schijt|maling aan',
  'kan|kunnen|kon|konden ..4 niks|niets|niet|geen ..4 rekenen|plannen|tellen|organiseren|luisteren|lezen|communiceren|roosteren|regelen|leidinggeven|managen|inroosteren',
  'kan|kunnen|kon ..2 er ..3 niks|niets|geen van|bal|hout|klap',
  'laat|laten|liet|lieten ..8 aanmodderen|stikken|barsten|zitten|vallen|verrekken|zwemmen|liggen|bungelen|verzuipen|verloederen|aanploeteren|ploeteren|kapotgaan|opdraaien|lopen',
  'wil|wilde|weigert|weigeren|weigerde|verzwijgt|verzweeg|verdoezelt|liegt|liegen|loog|belooft|beloofde|negeert|negeren|negeerde|verbiedt|dreigt|dreigde|chanteert|intimideert|naait|naaien|flikt|flikken|bedondert|besodemietert|belazert|frustreert|saboteert|verziekt|verpest|pest|sjoemelt|rommelt|stapelt|verprutst|verkwanselt',
  'zegt|zeggen|zei|roept|riep ..4 dat|: ..4 ge|je|we|wij|ik|flexibel|flexibeler|moet|moeten|tandje|positief|weerbaar|veerkracht|eigen',
  'snapt|snappen|begrijpt ..2 er ..2 niks|niets|geen',
  'denkt|denken|dacht ..3 alleen|enkel|dat|aan|met ..4 geld|cijfers|bonus|excel|euro|centen|productie|imago|vanzelf|tovenaars|vierkant',
  'krijgt|krijgen|kreeg|pakt|pakken|gunt|gunnen ..4 bonus|bonussen|lease|lease-auto|leasebak|opslag|loonsverhoging|vertrekpremie|salarisverhoging|taart',
  'stuurt|sturen|stuurde|komt|komen|kwam|organiseert|trakteert|deelt ..5 enquete|enquetes|mailtje|mail|fruitmand|fruitschaal|poster|posters|powerpoint|workshop|mindfulness|yogales|pizza|applaus|taart|nieuwsbrief|persbericht|persberichten|kletspraat|teamuitje|bedankje|stressbal|welzijnsweek|e-learning|vitaliteitsweek|vitaliteitsprogramma',
  'bezuinigt|bezuinigen|bezuinigde|schrapt|schrappen|schrapte|snijdt|knipt|sluit|sluiten|verkoopt|fuseert|reorganiseert ..6 weer|alweer|op|onze|de|ons|alles|zonder|weg|lekker|gewoon|doodleuk',
  'is|zijn|was|waren|blijft|wordt|vind|vond ..4 {incompetent}',
  'is|zijn|was|waren|blijft|wordt|werd ..5 wanbeleid|wanbestuur|puinhoop|puinzooi|zooitje|zootje|chaos|bende|kutzooi|rommeltje|gekkenhuis|circus|poppenkast|klucht|toko|drama|ramp|vergissing|schande|aanfluiting|grap|mop|lachertje|hel|zinkend|dieptepunt|fiasco|horror|nachtmerrie|slangenkuil|onveilig|levensgevaarlijk|onverantwoord|verziekt|doodziek|giftig|toxisch|toxic|om te huilen|verrot|rot|verschrikkelijk|vreselijk|triest|mensonterend|onmenselijk|onhoudbaar',
  "persberichten|mailtjes|mails|enquetes|memo's sturen|schrijven|rondsturen",
  "doesn't|don't|didn't|won't|never|wouldn't|couldn't|can't ..1 care|listen|answer|reply|know|understand|give|see|bother|replace|fix|pay|give|help|acknowledge|read",
  'would|will rather|sooner',
  'has|have|had no idea|clue|plan|spine|shame|backbone|heart|interest',
  'is|are|was|were|being|remains ..3 a|an|such|so|total|complete|absolute|the ..2 {incompetent}',
  'is|are|was|were ..3 {incompetent}',
  'is|are|was|were ..4 joke|mess|shitshow|shambles|disgrace|disaster|nightmare|hellhole|circus|clowns|toxic|unsafe|broken|falling apart|cult|sinking|scandal',
  'cut|cuts|cutting|slashed|closed|closing|scrapped|axed|removed|cancelled|canceled ..4 our|the|my|again|staff|breaks|posts|beds|service|parking|free',
  'thinks|think|told|tells|tell|asks|asked|says|said|reckons|expects|expect|wants|want|keeps|keep ..3 we|us|me|i|you|that|is|cutting|ignoring|telling|asking|saying|if ..6',
  'lied|lies|lying|ignored|ignores|bullied|bullies|gaslights|gaslit|threatened|threatens|refuses|refused|failed|fails|failing|swept|covered|pretends|ignoring',
  'gets|got|gives|gave|paid ..4 bonus|bonuses|pizza|payrise|rise',
  'sent|sends|send|gave|offered|offers ..5 email|survey|leaflet|pizza|muffins|webinar|mindfulness|yoga|wellbeing|resilience|stress|poster|newsletter',
];

/** Work goes on, or gets help: a report on improvement, thanks, an open letter of the profession. */
const FRIENDLY = [
  'bedankt|dank|dankjewel|merci|thanks|thank|gefeliciteerd|proficiat|congrats|congratulations|hulde|trots|proud|complimenten|chapeau|compliment|blij|happy|grateful|pleased|fijn|goede',
  'vacature|vacatures|vacancy|solliciteer|solliciteren|gezocht|we zoeken|apply',
];
/** Debate about the country, not about one's own place. */
const POLICY =
  'minister|kabinet|politiek|tweede kamer|overheid|zorgverzekeraar|zorgverzekeraars|landelijk|staatssecretaris|regering|cao|government|parliament|sector|nationwide|onderzoek|rapport|volgens|vakbond|column|beroepsvereniging';

/** People to look after, for "met twee op 28 bewoners". */
const UNDER_CARE =
  'patienten|patient|bewoners|client|clienten|bedden|mensen|kamers|gangen|afdelingen|patients|residents|beds|kinderen|couveuses|man|babies|bays|people|zieken|gasten|cliënten|posten|wagens|units';
const COUNT = '<number>|een|eentje|twee|tweeen|drie|drieen|vier|vieren|vijf|vijven|zes|zessen|one|two|three|four|five';

export const constructions: Constructions = {
  management: {
    patterns: crossed(SUBJECTS, REPROACHES),
    variant: 'management',
    unless: [...FRIENDLY, POLICY, 'niet|nooit|geen ..1 alleen'],
  },
  'management addressed': {
    patterns: [
      `beste|lieve|dear|hallo|hey|hoi|aan de? ..1 ${EMPLOYER} ..12 kapot|eindelijk|wanneer|schaam|stop|nog|weer|hernia|tandvlees|when|stop|again|tired|ooit|eens|komen|meelopen`,
      `meeleest|leest mee|meelezen ..3 : ..4 wanneer|waar|hoe|waarom`,
      `als|if ..6 ${EMPLOYER} ..4 meeleest|leest|reading`,
      `${EMPLOYER} ..3 als|if ..4 nog|weer|again ..4 keer|once|time`,
      `wie|who ..3 leidt|verzint|verzon|bedenkt|bedacht|beslist|runs|invented|designed|thought ..4 dit|deze|het|zoiets|this|here|hier|dat|om|it|of`,
      'wie verzint|bedenkt het|dit|zoiets|dat',
      `ik|i wil|want ..1 namen|names`,
      `zolang|zo lang ..3 ${EMPLOYER} ..8`,
      `dankzij|thanks to ..2 ${EMPLOYER}`,
      `moe|zat|klaar|done|sick|fed|tired|misselijk|ziek ..2 van|met|with|of|up ..3 ${EMPLOYER}`,
      `klaar|zat|moe|beu|kotsbeu ..3 met|van|mee ..2 die|dit|deze|dat planners|ziekenhuis|toko|tent|organisatie|club|afdeling|bedrijf|zorggroep|werkgever`,
      `raad|guess ..2 wie|who ..6 bonus|opslag|lease|rise|car`,
      `shame|schande|schaam|schaamt ..4 ${EMPLOYER}`,
      `${EMPLOYER} ..6 schaam|schamen|shame`,
      `<!4niet|never|nooit i|ik|we|wij ..2 don't|do|dont|haat|hate|schaam|shame|verafschuw|walg not?|like? ..5 employer|werkgever|trust|my job|toko`,
      `haat|hate|walg|schaam ..4 ${OWN_PLACE}`,
      `graaier|graaiers|zakkenvuller|zakkenvullers|parasiet`,
      `slecht|badly|poorly geleide|geleid|georganiseerd|georganiseerde|gerund|managed|run|led ok|afdeling|ziekenhuis|team|hospital|ward|tent|toko|organisatie|place`,
      'designed|written|planned|invented|made|bedacht|gemaakt|verzonnen by|door people|someone|mensen|iemand ..2 who|die ..2 never|nooit',
    ],
    variant: 'management',
    unless: [POLICY],
  },
  // Too few hands: "met z'n tweeën op 28 bewoners"
  'few hands': {
    patterns: [
      `${COUNT} man|vrouw|verpleegkundigen|verzorgenden|verpleegkundige|verzorgende|collega's|zusters|nurses|nurse|staff|carers|of|artsen|arts|doctor|doctors|aios|anios|helpenden|leerlingen|student|stagiair|flexers us? ..2 op|voor|for|to|on|covering|per ..2 ${COUNT}|tweeendertig|achtendertig|vierendertig|hele ..1 ${UNDER_CARE}`,
      `alleen|alone|moederziel ..3 op|voor|met|with|for|on ..2 <number>|vier*|twee*|dertig|veertig|twintig|achttien|hele ..2 ${UNDER_CARE}`,
      `met ..1 z'n|zijn|ons|onze ..1 ${COUNT}|eentje|tweeen|drieen ..4 op|voor|de ..4`,
      `met ..1 ${COUNT}|eentje voor|op ..1 <number>|${COUNT}|hele|een ..1 ${UNDER_CARE}|gang|afdeling|verdieping|ward`,
      `stonden|stond|staan|sta|draaien|draai|draaiden|waren|zaten|were|was|are we|ik|wij|er ..2 met|weer|maar|there? ..2 ${COUNT}|eentje|alleen ..2 voor|op|for|instead|in|plaats`,
      'there|we ..1 are|were|was ..2 three|two|four|one|<number> of us ..3 and|for|instead|on|covering',
      '<number>|one|two|three|four|five of us ..2 did|doing|covering|do ..3 work|jobs|ward',
      'one|single nurse ..3 for|to ..2 <number>|twenty*|thirty*|two|three',
      'left|leaving ..1 one|a|only ..3 with|for|alone',
      'pulled ..2 of us|me to? ..1 cover',
      "weer|alweer|opnieuw|steeds ..2 alleen|eentje|met op|voor|de|'n ..2",
      'nachtwacht|nachtdienst|late|vroege|dienst|weekend ..4 met ..1 eentje|een|twee|alleen ..3',
    ],
    variant: 'staffing',
    unless: [
      'fietsen|vakantie|fietstocht|taart|cake|simulatie|voetbal|etentje|koffie|oefening|training',
      ...FRIENDLY.slice(1),
      'dank|bedankt|thanks|fed washed',
    ],
    unlessInPost: ['landelijk|kabinet|minister'],
  },
  understaffed: {
    patterns: [
      `${OWN_PLACE} ..10 {staffing}`,
      `{staffing} ..6 ${OWN_PLACE}|hier|here`,
      `weer|alweer|opnieuw|again|structureel|chronisch|constant|altijd|always ..2 {staffing}`,
      `{staffing} ..3 weer|alweer|again|opnieuw|vandaag|vannacht|today|tonight`,
      `${EMPLOYER} ..10 {staffing}`,
      `{staffing} ..10 ${EMPLOYER}`,
      `we|wij|i|ik ..2 are|zijn|draaien|werken|running|werk|draai|am ..3 {staffing}`,
      `niet te doen ..3 hier|op|zo`,
      `<!2geen|zonder drie|vier|vijf|zes|tien|acht|<number> diensten|nachten|dagen|weekenden ..2 op|achter een|elkaar rij?`,
      `nieuw|nieuwe|ander|derde|zoveelste|weer rooster|roosters gekregen|veranderd|gewijzigd|kreeg|zonder|van`,
      `kreeg|kregen|krijg|krijgen ..4 keer ..2 nieuw|ander rooster`,
      `weer|opnieuw|alweer|nog|again ..3 ingedeeld|ingeroosterd|opgetrommeld|teruggebeld|opgeroepen|indeelt|rostered|called`,
      `vrije dag|weekend|vakantie|verlof ..5 ingetrokken|afgepakt|geschrapt|afgebeld|geweigerd|weg|afgekeurd|gebeld`,
      `verlof|vakantie|leave ..3 weer|again|alweer|nooit|never ..2 goedgekeurd|geweigerd|afgekeurd|denied|refused|approved`,
      `contract ..4 niet ..2 verlengd|verlenging`,
      `verantwoord|veilig|safe|menselijk ..2 niet|geen|not ..2 meer|anymore|hier`,
      `dit|het|this is ..1 niet|geen|not ..1 veilig|veilige|verantwoord|safe|zorg|werken`,
      `patienten|bewoners|clienten|patients|residents ..6 wachten|liggen|lagen|lay|waiting|left ..6 {staffing}`,
    ],
    variant: 'staffing',
    unless: [...FRIENDLY, POLICY],
  },
  // Taken away, broken, charged for: "bij ons hebben ze de soep afgeschaft"
  'cut or broken': {
    patterns: [
      `ze|men|they|${EMPLOYER} ..8 afgeschaft|wegbezuinigd|geschrapt|wegbezuinigen|afschaffen|schrappen|duurder|afgepakt|weggehaald|opgedoekt|scrapped|axed|slashed|cancelled`,
      `${OWN_PLACE} ..10 afgeschaft|wegbezuinigd|geschrapt|duurder|kapot|kapotte|stuk|lek|schimmel|plat|afgepakt|opgedoekt|broken|leaking|mould|mold|scrapped|axed|verboden|afgesloten|muizen|ratten|kakkerlakken|vies|smerig`,
      `is|zijn|wordt|worden|was|werd ..4 wegbezuinigd|afgeschaft|kapotbezuinigd|weggesaneerd|uitgekleed`,
      `{care-place|wards} ..5 wegbezuinigd|afgeschaft|kapotbezuinigd|uitgekleed|uitgehold`,
      `bij|in|at|op ons|our|{own-workplace} ..4 krijgen|krijg|krijgt|mogen|mag|moeten|moet|betalen|betaal|get|pay|have ..6 geen|niet|maar|nog|zelf|zelfs|no|not|even|only`,
      `wij|we mogen|krijgen|hebben|have|get ..4 maar|zelfs|niet|geen|only|no|not ..4 pampers|handschoenen|pauze|koffie|vervanging|schorten|luiers|materiaal|wasgoed|handdoeken|medicatie|gloves|aprons|towels|linen|breaks|soap|zeep`,
      `kapotte|kapot|stukke|broken|kutte|weigerende ..2 lift|tillift|computer|printer|pc|pomp|monitor|bed|rolstoel|brancard|airco|verwarming|telefoon|hoist|printer|lift|toilet|koffieautomaat ..6 weken|maanden|jaar|niemand|nog|weer|weeks|months|still|nobody|again`,
      `al|nog ..2 maanden|weken|jaren|steeds dezelfde|kapotte|kapot|geen|stuk`,
      `lift|tillift|systeem|epd|hix|epic|chipsoft|printer|computer|computers|netwerk|server|airco|verwarming|wifi|system|wi-fi|hoist|heating ..4 ligt|liggen|doet|is|zijn|staat|werkt|hangt|stilstaat|crasht|crashes|down|broken ..2 weer|er|alweer|eruit|plat|kapot|stuk|stil|vast|niet|again|uit|down`,
      `ok's|ok|afdeling|kamers|theatres|spoed ..4 ligt|liggen ..4 plat|dicht`,
      `honderd|tien|duizend|zo vaak|<number>|drie|hundred|three|countless keer|times ..2 gevraagd|gemeld|aangekaart|gemaild|gezegd|reported|asked|raised|told|gemeld`,
      `gemeld|aangekaart|meldingen|gemaild|reported|raised|melding ..8 niks|niets|niemand|geen|enquete|nooit|nothing|nobody|never|doorgestuurd|la|drawer`,
      `niemand ..3 iets ..2 doet|gedaan|aan|mee`,
      `nobody|no-one ..2 noticed|cares|listens|reads|does`,
      `wel|wél geld|budget|centen voor ..10 niet|geen|maar`,
      `geen geld|budget voor ..8 wel|maar`,
      `no money|budget for ..8 but`,
      `money|budget for ..8 but|not ..1 for? ..3`,
      `noemen|noemt|noemde|calls|call ..3 dat|dit|het|this|that|it ..2 lean|efficient|efficientie|flexibel|zelfsturend|veerkracht|optimalisatie|efficiency|resilience|agile|uitdaging|challenge|transitie`,
      `in plaats van|instead of ..6 kregen|krijgen|got|get ..4`,
      `kregen|krijgen|kreeg|got|get|came ..4 wellbeing|stressbal|stress|mindfulness|fruitmand|applaus|taart|enquete|pizza|kerstpakket|leaflet|mok|mug|poster ..6`,
      `parkeren|parking|kantine|kerstpakket|reiskosten ..8 duurder|afgeschaft|betalen|geen|nettoloon|zelf|weg`,
      `mailtje|mail|briefje|email ..3 van drie|twee|een|of regels|zinnen|lines`,
      `pauzehok|pauzeruimte|koffiekamer|break room|staff room ..3 is|nu|now|weg|gone|opslag`,
      `fusie|verhuizing|reorganisatie|nieuwbouw|verbouwing|merger|restructure|overname ..5 {incompetent}|vergissing|blamage|ramp|drama|flop|mislukt|mislukking|fiasco|mistake|disaster|idioot|idiotie|onzalig|schandalig|puinhoop`,
      `should|had never ..3 signed|merged|bought|moeten fuseren|fuseren`,
      `zo|dat|that's gaat|is|how dat|het|it|things hier|bij|goes|here|work|works ..2 ons|here|dus`,
      `elk|elke|ieder weekend|dienst|nacht|week ..4 vindt|prima|zelfde liedje`,
      `weet|weten|wist|knew|knows ..4 al|sinds|since|about ..5 maart|januari|februari|april|mei|juni|juli|jaar|maanden|legionella|schimmel|lek|asbest|months|years`,
      `we|they|wij|ze lost|kwijt|verloren ..2 someone's|whole|dossier|chart|patiëntgegevens|records`,
    ],
    variant: 'management',
    unless: [...FRIENDLY, POLICY, 'mijn fiets|thuis|at home|auto van|trein|ns|supermarkt|school|vliegtuig|hotel'],
  },
  atmosphere: {
    patterns: [
      `sfeer|werksfeer|cultuur|werkcultuur|culture|vibe|atmosphere|morale|mood|stemming ..8 {incompetent}|ziek|doodziek|rot|verrot|giftig|toxisch|toxic|om|verziekt|verpest|kapot|dieptepunt|nulpunt|onveilig|slecht|slechter|kut|te snijden|ver|vergiftigd|poisonous|awful|terrible|dead|low|unsafe|bagger|ijzig|gif|ondraaglijk|onderling`,
      'angstcultuur|pestcultuur|zwijgcultuur|roddelcultuur|afrekencultuur|graaicultuur|doofpotcultuur|verdeel-en-heerscultuur|roddelfabriek|slangenkuil|kliekje|kliekjes|haantjescultuur|machtscultuur|angstregime|schrikbewind|doofpot',
      'blame|bullying|toxic|rotten|fear|sexist|racist culture|environment|workplace|ward|department|team|unit|management|rota',
      `verziekte|giftige|toxische|onveilige|ziekelijke|verrotte|kille|grimmige werksfeer|sfeer|afdeling|cultuur|werkomgeving|werkplek|ploeg`,
      `gepest|pesten|gepeste|weggepest|getreiterd|gekleineerd|geintimideerd ..5 door|op|bij ..3 afdeling|werk|team|collega's|leidinggevende|${OWN_PLACE}`,
      `hel|gekkenhuis|gevangenis|hellhole|madhouse|prison|zinkend|sinking ..3 ${OWN_PLACE}|hier|here|schip|ship`,
      `${OWN_PLACE} ..3 is|voelt|lijkt|feels ..3 hel|gekkenhuis|gevangenis|circus|zinkend|hell|hellhole|madhouse|circus|prison|oorlogsgebied|warzone|jungle|slagveld`,
      `werk|werken|werkt|solliciteer|ga ..2 nooit|niet|never ..3 bij|in|hier|for|here ..2 {hospitals|care-organisations|care-place}`,
      `update from the trenches`,
      'fun|leuk|gezellig ..4 bin|dumpster fire',
    ],
    variant: 'atmosphere',
    unless: [...FRIENDLY, POLICY, 'workshop|training|boek|onderzoek|lezing|congres'],
  },
};
