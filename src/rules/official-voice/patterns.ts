/**
 * How somebody speaks for the institution: "namens", "wij van het …", answers to the press, an opinion on the institution with
 * affiliation and without a disclaimer, an account in its name. Patterns in the vocabulary of `src/document/README.md`.
 */
import type { Constructions } from '../constructions.ts';

/** A name of an institution: known, or a capital behind an article or a sort of institution. */
const KIND =
  'ziekenhuis|hospital|umc|mc|uz|az|wzc|ggz|kliniek|clinic|centrum|medisch|praktijk|apotheek|sint-*|st|stichting|zorggroep|trust|verpleeghuis|woonzorgcentrum|residentie|huize';
const NAMED = `{hospitals|care-organisations}|${KIND}|<capital>`;
const OURS =
  "het ziekenhuis|hele|onze|ons|alle|iedereen|de|het|al|all|everyone|our|the|hele ziekenhuis|afdeling|directie|team|praktijk|instelling|organisatie|bestuur|verpleegkundigen|artsen|collega's|hospital|trust|department|colleagues|nurses|doctors|radiologists|staff|clinic|practice|kliniek|raad|huis|woonzorgcentrum|dienst|spoed|seh|ic|maatschap|vakgroep";

const PERSONAL = [
  'persoonlijke titel',
  'personal capacity',
  'eigen mening',
  'mening is van mij',
  'mezelf|mijzelf|myself',
  'opinions|views|opinion ..3 my|mine|own',
  'meningen|mening|tweets|posts|views ..4 mij|mezelf|mine|mijzelf|persoonlijk|eigen',
  'niet ..2 mening|standpunt ..3 werkgever|ziekenhuis|instelling',
  "not ..3 employer|employer's|trust|trust's",
  '<!1en niet namens',
  'als privepersoon',
];
const SOCIAL = [
  'gefeliciteerd|proficiat|congratulations|congrats|bedankt|dank|dankjewel|merci|thank|thanks|sterkte|beterschap|welkom|welcome|gecondoleerd|condolences|succes|fijne|happy|liefs|groeten|groetjes|kerst|verjaardag',
  'beste wensen',
  'namens de familie',
  'open dag',
  'vacature|vacatures|gezocht|zoekt|zoeken|solliciteer|vacancy|hiring',
];
/** Sends the press on to those who answer it. */
const TO_SPOKESPERSON = [
  'woordvoerder|persvoorlichting|persvoorlichter|persvoorlichters|persdienst|communicatie|spokesperson|spokespeople ..5 bellen|bel|vragen|contact|terecht|kan|zijn|call|benaderen|staat',
  'bij|naar|to|via ..2 woordvoerder|persvoorlichting|persvoorlichters|persvoorlichter|persdienst|spokesperson|comms|communicatie',
  'vragen ..6 communicatie|woordvoerder|persvoorlichting',
  'vlakte',
];

export const constructions: Constructions = {
  'on behalf of': {
    patterns: [
      `<!2niet|not|nooit|zonder namens ..1 !mezelf|mijzelf|mij|mijn|de|myself het|'t|ons|onze|heel|alle|iedereen|t|de ..2 ${NAMED}|ziekenhuis|afdeling|directie|team|praktijk|instelling|organisatie|bestuur|verpleegkundigen|artsen|collega's|kliniek|raad|huis|woonzorgcentrum|dienst|spoed|seh|maatschap|vakgroep|werkvloer|mensen|zorg`,
      `<!2niet|not|nooit namens !mezelf|mijzelf|mij|mijn ${NAMED}`,
      `even|hierbij namens !mezelf|mijzelf ..3`,
      `<!2not|never on behalf of ..3 ${OURS}|${NAMED}|us`,
      `speaking|talking|speak|talk for ..2 ${OURS}|us`,
      `i|ik speak|spreek ..2 for|voor|namens ..2 ${OURS}|${NAMED}`,
      `uit naam van ..3`,
      `<!2niet|not|geen als woordvoerder|vertegenwoordiger|spreekbuis ..2 van ..4`,
      `as ..2 spokesperson|representative|voice|spokeswoman|spokesman`,
      `officieel|official|officiele standpunt|statement|reactie|verklaring|mededeling|position|response ..6`,
      `standpunt|statement|reactie|position van|from|of ..2 ons|onze|our|het|the ziekenhuis|hospital|afdeling|team|trust|instelling`,
    ],
    variant: 'speaks-for',
    unless: [...SOCIAL, ...PERSONAL, ...TO_SPOKESPERSON],
  },
  'we as': {
    patterns: [
      `wij|we van|als ..1 het|de|den|the? ..1 {own-workplace|hospitals|care-organisations|care-place|wards}|ziekenhuis|umc|kliniek|<capital>|umcg|mcl|lumc|azm|uza ..6 herkennen|nemen|distantieren|betreuren|staan|vinden|willen|tekenen|accepteren|pikken ..8`,
      `kan|mag|can ..2 ik ..1 namens ..4 zeggen|melden|bevestigen|meedelen ..4`,
      `namens ..4 ziekenhuis|umc|kliniek|cooperatie|huisartsencooperatie|maatschap|praktijken|huisartsen|verpleegkundigen|ambulancedienst|apothekers|artsen|collega's|assistants ..6`,
      `als ..1 bestuurslid|voorzitter|directeur|woordvoerder|hoofd van ..8`,
      `doe ik|i'll het wel|do ..4 : ..6`,
      `als|if de woordvoerder ..4 niet|zwijgt ..8`,
      `wij|we van|vanuit|uit|bij|from|at ..1 het|de|'t|den|the|ons? ..1 {own-workplace|hospitals|care-organisations|care-place|wards}|${KIND}|<capital> ..12 vinden|vindt|betreuren|sluiten|staan|gaan|willen|eisen|roepen|pikken|accepteren|zijn|hebben|laten|keuren|stellen|nemen|zeggen|steunen|distantiëren|distantieren|weigeren|bevestigen|ontkennen|kunnen|doen|believe|think|regret|support|confirm|deny|will|are|have|stand|demand`,
      `wij|we als ..1 {own-workplace|hospitals|care-organisations|care-place|wards}|${KIND}|instelling|organisatie|team|afdeling|maatschap|werkgever ..10`,
      `als|as|vanuit|from ..1 ons|onze|our|het|de|the? ..1 {care-place|wards|hospitals|care-organisations}|afdeling|team|ziekenhuis|instelling|praktijk|maatschap|vakgroep|dienst|huis|department|hospital|organisatie|ic|seh ..3 nemen|vinden|willen|staan|laten|zijn|kunnen|gaan|roepen|betreuren|eisen|weigeren|hebben|moeten|laat|wil|meld|melden|take|think|want|we|say ..1 wij|we|ik|afstand|weten ..4`,
      `wij|we at|here|bij|hier ..2 {hospitals|care-organisations|care-place}|<capital> ..6 apologise|apologize|regret|believe|think|deny|confirm|stand|support|betreuren|vinden`,
      `, we apologise|apologize|regret`,
      `wij|we bieden onze|our? ..1 excuses`,
      `ons|onze|our standpunt|reactie|position|statement|response ..3 is|:|als`,
      `dat wij|we als|van ..2 {own-workplace|hospitals|care-organisations|care-place|wards}|${KIND} ..10`,
      `we|us , as ..6 hospital|centre|center|trust|clinic|practice|department|leading`,
      `we as|at|here at ..2 {hospitals|care-organisations|care-place}|hospital|trust|clinic ..8 believe|think|regret|support|confirm|deny|will|are|have|stand|feel|say|know`,
      `wij|we , ..1 de|het|the ..2 {person-care|person-care}|artsen|verpleegkundigen|collega's|fysio's|zorgverleners|nurses|doctors van|of|from|bij ..2`,
      `wij|we {person-care} van|bij|from ..2 ${NAMED} ..8 vinden|gaan|willen|eisen|pikken|accepteren|zijn|weigeren|demand|refuse|want`,
      `het|ons|onze|our|the ziekenhuis|hospital|trust|kliniek|praktijk|afdeling|instelling|umc|practice|clinic ..1 staat|vindt|steunt|betreurt|distantieert|keurt|roept|eist|verwelkomt|sluit|bevestigt|ontkent|supports|regrets|condemns|confirms|denies|stands|believes ..6`,
      `bij|in ons|onze ziekenhuis|umc|kliniek|huis|instelling is|zijn|wordt|worden|geldt ..4 beleid|besloten|afgesproken dat`,
      `ik|i kan|can|mag|may ..4 bevestigen|melden|confirm|verzekeren|meedelen|assure|tell ..6 dat|: ..8`,
      `can ..1 confirm ..6 that`,
    ],
    variant: 'speaks-for',
    unless: [...SOCIAL, ...PERSONAL, 'proficiat|trots op|blij|fier|happy|proud|cheer', 'patient|bevalling|wondzorg'],
  },
  press: {
    patterns: [
      `<handle> ..8 bel|mail|dm|app|call|contact|bericht me|mij|maar ..8`,
      `beste|dear|hallo|hey|hoi|lieve|@ pers|redactie|journalist|journalisten|media|press|editor|nos|rtl|nieuwsuur|vrt|krant|reporters|journalists|redacteuren ..20`,
      `pers|press|media|journalist|journalisten|journalists|redactie|reporters|redacties|nos|krant ..8 mag|mogen|kan|kunnen|moogt|can|may|free|welkom|welcome ..3 me|mij|altijd|always|rechtstreeks|direct|bellen|benaderen|mailen|dm|reach|contact|contacteren|opbellen`,
      `ge|u|jullie|je|you mag|moogt|mogen|kan|kunt|kunnen|can|may ..1 mij|me ..3 bellen|mailen|call|reach|contacteren|benaderen ..3 voor|for ..3 reactie|interview|quote|verhaal|comment|toelichting|informatie`,
      `bel|mail|dm|app|call|contact|bericht me|mij ..2 maar|gerust|altijd|voor|for|if ..3 verhaal|reactie|interview|quote|scoop|details|story|comment|hoe`,
      `ik vertel ..2 jullie|u|je|hoe ..4 zit`,
      `ik werk er|daar|hier ..3 dus ..4`,
      `pers|press|media|journalisten|journalists|reporters|redacties|redactie ..2 :|, ..8 happy|quote|bel|dm|mail|call|beschikbaar|available|contact|tip|vertel`,
      `happy|willing|available|beschikbaar|bereid ..2 to|for|voor|om ..4 quote|comment|talk|interview|interviews|reactie|praten|toelichting`,
      `journalist|journaliste|reporter|redacteur|nieuwsuur|nos|hln|vrt|krant|journalists ..6 gebeld|belde|sprak|gesproken|verteld|gevraagd|called|asked|spoke|told ..8`,
      `stond|sta|staat|spreek|sprak ..4 in|bij|met|op ..2 de|het krant|journaal|nieuws|telegraaf|nieuwsblad ..6 over ..4 ons|onze|afdeling|ziekenhuis`,
      `op|bij|in radio|nos|npo|tv|npo1|nieuwsuur|jinek|vrt|terzake|radio1|podcast ..4 vertel|vertellen|praat|leg ..8`,
      `nos|rtl|hln|vrt|krant|telegraaf|redactie|journalist|bbc ..1 belde|belden|mailde|vroeg|called|rang|emailed ..8`,
      `krant|pers|media|journalisten|nos mag|mogen mij|me ..1 bellen|citeren|mailen ..2`,
      `vertel|tell ik|i ..3 hoe ..1 het ..3 zit|ging|gaat|is`,
      `bron|source : ..1 ik|me|i|myself|mezelf`,
      `van de bron`,
      `woord gestaan|staan ..10`,
      `interview|tv|radio|krant|camera|journalist|nieuwsuur|hart ..3 gegeven|gesproken|gedaan|verteld ..4 over ..2 ons|onze|het ziekenhuis|afdeling|situatie|misstanden|werkdruk|incident`,
      `in tegenstelling tot|anders dan wat ..6 krant|media|nos|pers ..8`,
      `wat er ook ..3 in|de krant|media`,
      `don't|dont|ignore|geloof ..2 believe|niet|the|de ..2 papers|media|rumours|rumors|krant|kranten|geruchten`,
      `nos|krant|media|pers|journalist|hln|nieuwsblad|telegraaf|rtl|vrt ..3 zit|zitten|klopt|schrijft|heeft ..6 naast|niet|onzin|nergens|fout|verkeerd|mis`,
    ],
    variant: 'press',
    unless: [...PERSONAL],
    unlessInPost: [
      'woordvoerder|persvoorlichting|persvoorlichters|spokesperson|persdienst ..3 bellen|benaderen|vragen|contact|zijn|terecht|staat',
    ],
    given: [
      '{own-workplace|hospitals|care-organisations}',
      'wij|ik|we|i werk|werken|work|zit|sta ..4 ziekenhuis|er|daar|hospital|overleg|balie|hier|personeelszaken',
      'wij|we van|als|as|at',
      "ziekenhuis|hospital|zorg|afdeling|ok's|operaties|materniteit|spoed|mammapoli|poli|wachttijden|infecties|trust|kliniek|datalek|breach|board",
    ],
  },
  // An opinion on the institution, with affiliation and without disclaimer
  'opinion with affiliation': {
    patterns: [
      `<!2niet|not als|as ..2 {person-care} ..1 in|bij|van|op|at|from|of ..1 het|de|'t|the|our|ons|onze? ..1 {hospitals|care-organisations}|${KIND}|<capital> ..4 vind|zeg|vinden|kan|wil|denk|moet|think|say|believe|feel|can|want|must ..10`,
      `<!2niet|not als|as ..2 {person-care} ..1 in|bij|van|op|at|from|of ..3 {hospitals|care-organisations}|<capital> ..2 i|ik|can|kan ..1 can|ik|i|tell|zeggen|je|jullie|you ..8`,
      `als|as ..2 {person-care} ..1 in|bij|van|op|at|from|of ..3 {hospitals|care-organisations} ..12`,
      `ik|i werk|work|werkt ..1 in|bij|voor|at|for ..1 het|de|the|'t? ..1 {hospitals|care-organisations} en|and ..10`,
      `als|as medewerker|werknemer|employee|personeelslid|insider|iemand|someone van|bij|of|at|who|die|in ..6 ziekenhuis|hospital|werkt|works|works|umc|<capital> ..6 vind|zeg|kan|wil|think|say|can`,
      `the hospital|trust i work for|at ..8 should|shouldn't|must|is|has`,
      `het|de ziekenhuis|umc|instelling|zorggroep|organisatie waar ik|ik werk ..8 had|moet|zou|is|heeft|moeten`,
      `*-arts|*-verpleegkundige|*-medewerker hier (`,
      `( zie bio|profiel )`,
      `yes|ja , ..1 it's|het on|staat ..2 my|mijn|op profile|profiel`,
      `ik werk ..3 bij|in|voor ..4 ${KIND}|{hospitals|care-organisations}|<capital> ..6 en ik vind`,
      `ik|i werk|work ..2 bij|in|for|at|voor ..2 {hospitals|care-organisations} ..6 vind|think|schande|shame|vergissing|mistake`,
      `unpopular opinion from inside`,
    ],
    variant: 'no-disclaimer',
    unlessInPost: PERSONAL,
    unless: ['trots|blij|proud|happy|dankbaar|grateful|gefeliciteerd', 'patient'],
  },
  account: {
    patterns: [
      `het|the|de gezicht|stem|face|voice van|of ..4`,
      `^ {hospitals|care-organisations}|olvg|radboud|isala|zuyderland|umcg|umc|sint-*|st|erasmus|amphia|bravis|azm .? ..1 spoed|seh|ic|poli|oogheelkunde|kraam|geboortezorg|cardiologie|verpleging|ambulance|er|icu|nurses|ward|team|<capital> ..3`,
      `alles|verhalen|stories|everything ..2 over|van|of|from|uit ..4 binnenuit|werkvloer|nachtploeg|inside|floor ..2`,
      `run|beheerd|gerund|bijgehouden door|by ..6`,
      `^ {hospitals|care-organisations} $`,
      `^ {hospitals|care-organisations} •|-|–|·|:|💙|🏥|official|officieel|nieuws|updates|team ..4`,
      `nieuws|news|updates|verhalen|stories ..3 van|uit|from ..2 de werkvloer|{hospitals|care-organisations|wards|care-place}`,
      `officieel|officiele|officiële|official ..2 account|profiel|pagina|page|kanaal|spokesperson|woordvoerder|stem ..6`,
      `dit|this is|het ..2 account|profiel|pagina|page van|of|for|voor ..1 ons|onze|our|het|the|de ..3`,
      `account|profiel|pagina|tweets|posts namens|van ..2 {care-place|hospitals|wards|care-organisations}|ziekenhuis|afdeling|team|<capital>`,
      `tweets|posts|meningen|mening|opinions|views|statements zijn|zijn|are|= ..2 die|those|that|officieel|official|van|of ..2 {hospitals|care-organisations}|<capital>|ziekenhuis|hospital|werkgever|ons|our`,
      `wij|we zijn|are ..1 {hospitals|care-organisations}|het|de ..2 team|ziekenhuis|afdeling|{wards}`,
      `( officieel|official )`,
      `namens ..2 {own-workplace|hospitals|care-organisations|care-place|wards}|<capital>`,
      `spreekbuis|woordvoerder|ambassadeur|spokesperson ..2 van|of|for ..3`,
      `logo ..3 ziekenhuis|umc|hospital|werkgever`,
    ],
    variant: 'account',
    surfaces: ['profile'],
    unless: ['geen|niet|not|no|never|mezelf|mijzelf|eigen|own|mine'],
    unlessInPost: [
      'mijn mening|eigen mening|opinions my own|views my own|persoonlijke titel',
      'openingstijden|opening hours|spoed|emergencies|112|emergency|openingsuren',
    ],
  },
};
