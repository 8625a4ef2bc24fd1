/**
 * How a title is taken that isn't held, told by the words around it: still studying, a course in its place, no registration, a near title
 * beside it. Patterns in the vocabulary of `src/document/README.md`; profiles are read by `profile.ts`.
 */
import type { Constructions } from '../constructions.ts';

const TITLE = '{title-basic|title-specialist}|dokter|doctor|dr|zuster|specialist|md';

/** Somebody explains titles, or says with pride what they are. */
const EXPLAINS = [
  'beschermde titel',
  'protected title',
  'register ..4 check|controleer|worked',
  'check|controleer ..4 register|big-register',
  'not a doctor|nurse|physician',
  'noem|noemen|call ..4 geen|niet|nooit|not|never',
  'geen|niet|nooit|not|never ..1 noem|noemen|call|arts|dokter|doctor',
  "don't|dont|please ..1 call",
  'registratie|big-registratie staat|binnen|rond|gehaald',
  'geslaagd|afgestudeerd|graduated|gepromoveerd',
  'nee hoor',
  'dat ben ik niet',
  'trots|proud|rechtgezet|overprinten|waarnemer|until|specialisatie|inschrijving|supervisie|oud-*|ex-*',
  'met diploma',
];

export const constructions: Constructions = {
  // "Als verpleegkundige (nou ja, verzorgende IG)"
  'title with a concession': {
    patterns: [
      `als|as|spreek|speaking|hier ..2 [ ${TITLE} ] (|, ..1 nou|oke|oké|ok|okay|eigenlijk|well|technically|bijna|almost|anios|aios|student|co|coassistent|basisarts|verzorgende|in|i|nog|kind|soon|straks|binnenkort|zelfde ..6`,
      `{title-specialist} (|, {title-near} ..2`,
      `[ {title-near|title-specialist}|huidspecialist|specialist ] ( basisarts|algemeen|student|zelfbenoemd|verpleegkundige|coach|cursus|self-appointed ..4`,
      `[ {title-specialist} * ] ..8 cursus|basisarts|tandarts|course`,
      `[ registered {title-basic} ] ( self-registered|self ..3`,
      `[ {title-basic|title-specialist} ] ( zelfbenoemd|zelfbenoemde|self-appointed|self-proclaimed|self-registered|{title-unbacked} ..4`,
    ],
    variant: 'not-held',
    unless: EXPLAINS,
  },
  // "noem mij maar dokter", "you may call me doctor already"
  'called so': {
    patterns: [
      `noem|noemt|noemen ..2 mij|me|mezelf maar|gerust|alvast|al|nu|voortaan|gewoon ..4 [ ${TITLE} ]`,
      `noem|noemt|noemen ..1 mij|me|mezelf ..3 [ ${TITLE} ] ..6 al|alvast|{study-phase|title-unbacked}`,
      `[ call|calls|calling me ..1 ${TITLE} ] ..3 already|now|from|anyway|lol|please|!|.`,
      `[ everybody|everyone|iedereen ..2 calls|call|noemt ..2 you|me|je|mij ..2 ${TITLE} ]`,
      `[ stel|stelt|stelde ..2 me|mij|mezelf ..2 alvast|al|vast|voor ..3 ${TITLE}|voor|zo ]`,
      `[ dat ik me alvast zo voorstel ]`,
      `[ zeg maar|gerust gewoon? ${TITLE} ]`,
      `{title-unbacked}|cursus|weekend|weekenden|weekendje|workshop|course|webinar|masterclass ..8 mag|noem|ben|may|am ..4 [ ${TITLE} ]`,
      `[ zeg|zei|zeggen ..5 dat ik ..4 ${TITLE} ben ]`,
      `[ vanaf|sinds ..4 ben|noem ik|me ..2 ${TITLE} ] ..12`,
      `[ werk|werkt|working|work ..2 als|as ..2 ${TITLE} ] ..10`,
      `[ ${TITLE} ] to|voor the|de stars ..2`,
      `mag|mogen ik|we|wij ..1 mij|me|mezelf|ons [ ${TITLE} ] noemen ..16 {title-unbacked}|weekend|weekenden|cursus|dagen|online|webinar|course`,
      `vanaf nu|sinds vandaag|sindsdien ..6 [ ${TITLE} ] ..14 {title-unbacked}|weekend|weekenden|weekendje|cursus|dagen|online|webinar`,
      `[ ${TITLE} ] ..4 na|after|dankzij|met|door ..4 {title-unbacked}|weekend|weekenden|cursus|course|webinar|masterclass|module`,
      `{title-unbacked} ..8 dus|so|en|nu|now|officieel|officially ..3 [ ${TITLE} ]`,
      `ik|i|i'm ben|am ..2 [ ${TITLE} ] ..1 op|on papier|paper`,
      `[ ${TITLE} ] ..1 op|on papier|paper ..2`,
      `[ verpleegster|verpleegkundige|dokter|arts|zuster|doctor|nurse van|of de|the|onze familie|family|straat|buurt ]`,
      `[ is|are|ben|am ..2 ook|basically|eigenlijk|gewoon ..1 gewoon|al|already|a|an ${TITLE} ]`,
      `[ arts|dokter|verpleegkundige|psycholoog i . o ..2 is ..1 ook ]`,
      `[ bio|profiel|profile|naambordje|badge|linkedin|linkedinprofiel|handtekening|jas|mail ..4 zegt|says|staat|vermeldt|reads|bijgewerkt ..4 ${TITLE} ]`,
      `[ ${TITLE} ] ..3 in|op|on ..1 mijn|m'n|my|mn ..1 bio|profiel|profile|naambordje|badge|linkedin|jas ..12 {study-phase|title-unbacked}|nog|eigenlijk|officieel|technically|manifesting|toch|alvast`,
      `i ..2 don't|do not|simply ..2 correct them|people|anyone`,
      `ik corrigeer|verbeter ..2 ze|niemand|patienten|mensen ..2 niet|nooit`,
      `titel [ ${TITLE} ] draag|draagt|voer|voert|voeren ..12`,
      `[ draag|draagt|voer|voert|gebruik ..3 titel ${TITLE} ] ..12`,
      `als|as " [ arts|dokter|doctor|verpleegkundige|psycholoog|specialist ] " ..10`,
      `[ als|as arts|dokter|doctor|verpleegkundige ] ..8 terwijl|while|al|although ..6 {study-phase}`,
      `in spe-ish ..6`,
      `voorgesteld|voorstelde|introduced ..2 als|as ..1 [ ${TITLE} ]`,
      `[ {title-basic|title-specialist} ] ( ..1 nou|maar|but|not|basisarts|toegepast|afgestudeerd|eigenlijk|yet|in ..6`,
      `[ {title-basic|title-specialist} ] ..12 klinkt|sounds ..2 beter|better|leuker|chiquer`,
      `[ bijna-arts|bijna-dokter|bijna-verpleegkundige|bijna-psycholoog ] , ..1 dus`,
      `[ {title-basic|title-specialist} i . o ..2 = ] ..4`,
      `[ {title-basic|title-specialist} ] * ( ..1 * ..6`,
      `[ registered * {title-basic} ]`,
      `[ dokter|doctor|arts|verpleegkundige|zuster <capital> hier|here ] ..6 (|nou|eigenlijk`,
      `{title-basic|title-specialist} ..12 [ staat|zet|zette ..4 op|onder|in ..1 mijn|m'n|mn|my ..1 gevel|badge|mails|handtekening|visitekaartje|bio|deur|jas|profiel|linkedin ] ..4`,
      `[ op|onder ..1 mijn|m'n|mn badge|naambordje|gevel|mails|visitekaartje|deur|jas staat|stond ..6 ]`,
      `[ noemen|noemt ze|iedereen|men ..1 me|mij ..2 ] ..4 {title-basic|title-specialist}|orthopedagoog|psycholoog|therapeut ..4 laat|lekker|zo|en`,
      `[ mag je|ge|u ..1 me|mij ..1 ${TITLE} noemen ]`,
      `[ ${TITLE} ] ..1 voor|for mijn|my volgers|followers`,
      `buiten de big om ..8`,
    ],
    variant: 'not-held',
    unless: EXPLAINS,
    given: [
      '{study-phase|title-unbacked|title-near}',
      'nog|eigenlijk|officieel|technisch|technically|officially|toch|laat|laten|vanaf|certificaat|cursus|*cursus|klinkt|=|big-nummer|merkte|weekendcursus|corrigeer|correct|alvast|al|already|manifesting|zelfde|hetzelfde|same|papiertje|papier|paper|cursus|weekend|weekenden|coachopleiding|course|maar|but|gewoon|gerust|gemak|lol|ooit|misschien|straks|jaar|dokter|familie|kids|doctor|iedereen',
    ],
  },
  // "Als arts (4e jaar)", "Patiënten denken dat ik arts ben, ik laat ze"
  'shown not to hold': {
    patterns: [
      `als|as|spreek|hier ..2 [ ${TITLE} ] (|, ..4 {study-phase|title-unbacked|title-near}`,
      `[ ${TITLE} ] ( ..2 bijna|zo goed|over|ooit|straks|half|ish|soort|sort|kind|kinda|almost|nearly|technisch|technically|niet|nog|not|officieus|zelf|self|wannabe|one day ..4`,
      `[ {title-basic|title-specialist} ] in spe|wording ..2 maar|, ..4`,
      `[ noem|noemt|noemde|call|calling ..2 me|mij|mezelf|myself ..3 ${TITLE} ]`,
      `[ stel|stelde|stelt|introduce|introduced|introducing ..3 me|mij|mezelf|myself ..3 als|as ..2 ${TITLE} ]`,
      `[ teken|onderteken|tekende|sign|signed|signing ..4 als|as|met ..2 ${TITLE} ]`,
      `[ doe|zeg|zei|lieg|pretend|act|doen ..2 alsof|dat|like|i'm|im|as ..4 ${TITLE} ] ..3 ben|ik|am`,
      `patienten|patiënten|mensen|iedereen|ze|bewoners|niemand|people|patients|they|nobody|familie ..4 denkt|denken|dacht|weet|merkt|ziet|vraagt|zien|merken|think|thinks|know|knows|assume|notice|asks ..6 [ ${TITLE}|verschil|difference ] ..4`,
      `[ zo goed als|vrijwel|bijna|half|halve|practically|basically|nearly|almost|eigenlijk ${TITLE} ]`,
      `[ big|big-registratie|registratie|licentie|registration|licence|license|visum ..4 verlopen|laten|kwijt|verlengd|doorgehaald|lapsed|expired|revoked|pending|aangevraagd|gestopt ] ..12`,
      `zonder|without|geen|buiten|no|niet ..2 [ big|big-registratie|registratie|registration|licence|license|diploma|papieren|papiertje ] ..12`,
      `[ zelfde|hetzelfde|same|identical ..2 werk|job|opleiding|things|thing|vak ] ..4 als|as|toch|anyway ..4 ${TITLE}|toch|dus`,
      `${TITLE} ..6 [ zelfde werk|ding|job|verschil ]`,
      `[ titel|title|titels|titeltje ..4 maar|slechts|just|only|toch|ook ..3 woord|papiertje|letters|etiket|label|word|paper|formaliteit|formality ]`,
    ],
    variant: 'not-held',
    given: [
      '{study-phase|title-unbacked|title-near}',
      'nog|eigenlijk|officieel|technisch|technically|officially|toch|laat|corrigeer|correct|alvast|manifesting|zelfde|hetzelfde|same|papiertje|cursus|weekend|course|maar|but|gewoon',
    ],
    unless: EXPLAINS,
    unlessInPost: ['beschermde titel', 'protected title', 'onder supervisie|toezicht|begeleiding'],
  },
  // Titles that look registered and aren't
  'looks registered': {
    patterns: [
      `ik|i|i'm|im|onze|our|my|mijn ..5 [ {title-misuse} ]`,
      `als|as ..1 [ {title-misuse} ]`,
      `[ {title-misuse} ] ..4 ( ..2 cursus|weekend|weekenden|basisarts|coach|course ..4`,
      `^ [ {title-misuse} ]`,
      `werk|work als|as ..1 [ {title-specialist} ]`,
      `dr|dokter .? <capital> ..3 [ {title-misuse} ]`,
      `arbo-arts|arboarts|basisarts|anios ..10 werkzaam|werk|werkend|actief|aan de slag|bezig als|in de rol van? ..1 [ bedrijfsarts|verzekeringsarts|huisarts|dermatoloog|specialist|jeugdarts|psychiater|cosmetisch ]`,
      `[ bedrijfsarts|verzekeringsarts ] ..6 zonder|geen|not|niet registratie|geregistreerd|registered|big`,
    ],
    variant: 'known-misuse',
    unless: EXPLAINS,
    unlessInPost: ['beschermde titel', 'onder supervisie|toezicht|begeleiding', 'under supervision'],
  },
};
