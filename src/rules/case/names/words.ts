/** The words around names: titles, greetings, interfixes, and what stands before something that is no name. Folded, as tokens are. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before the name of anybody. */
export const TITLES = words(`
  meneer mijnheer menier mneer dhr heer mevrouw mevr mvr mw mej mejuffrouw juffrouw madam madame mr mrs ms miss mx opa
  oma nonna tante nonkel oom mister sir lady zuster-non
`);

/** Before the name of somebody who works in care or at school: a professional, not the patient. */
export const CARE_TITLES = words(`
  dokter dr drs doctor prof professor zuster broeder verpleegkundige huisarts chirurg tandarts psychiater psycholoog
  internist cardioloog arts verloskundige vroedvrouw fysio nurse sister therapeut logopedist coassistent co-assistent
  aios anios begeleider juf meester leerkracht mevrouw-dokter apotheker kinderarts uroloog orthopeed neuroloog docent
  promotor
`);

/** Before the name of somebody who is known to all. */
export const OFFICE_TITLES = words(`
  minister staatssecretaris koning koningin prins prinses president premier burgemeester wethouder kamerlid zanger
  zangeres acteur actrice schrijver schrijfster presentator auteur cabaretier
`);

/** Before the name of the person spoken to. */
export const GREETINGS = words(`
  hoi dag hallo hello hey hee heyy hej hi ha hai beste lieve dear goedemorgen goedemiddag goedenavond goeiemorgen
  morgen sorry ja nee yo haha psst sterkte beterschap congrats thanks thx dankjewel
`);

/** Before a signature. */
export const SIGN_OFF = words(`
  gr groet groeten groetjes liefs mvg xx xxx kus hg regards cheers love warm vriendelijke hartelijke collegiale
`);

/** Between first name or title and surname: "van den Berg". */
export const INTERFIX = words(`
  van de den der ter ten te 't het in op vd v v.d el al ben ait la le di da du von zu o'
`);

/** Before a first name that they make a nickname of: "Grote Ron". */
export const ADORNED = words(`
  grote kleine big little kleintje dikke dronken oude ouwe lange dolle zotte gekke schele stoere lieve onze ons onzen
  our favoriete arme boze stille blinde manke vrolijke tough brave sweet poor old
`);

/** Before the name of a colleague or teacher. */
export const COLLEAGUE_BEFORE = words(`
  collega collega-verpleegkundige collegas teamgenoot maatje mentor stagiair stagiaire student studente opleider
  supervisor kapitein coach directeur voorzitter manager teamleider planner
`);

/** Before a capitalised word that they make a thing, a title or a place of. */
export const NOT_BEFORE_NAME = words(`
  in uit te op aan de het een the a an van-de dit deze die dat onder naar langs ziekte syndroom score schaal test
  criteria wet app merk nabij from
`);
