/**
 * How a post sounds that was written from emotion. `STRONG` frames say it by themselves, `WEAK` ones only beside a raised voice or one
 * another. Names are the variants of the texts.
 */
import type { PatternTable } from '../../document/index.ts';

/** What says it by itself. */
export const STRONG: PatternTable = {
  venting: [
    '[ {venting} ]',
    '[ ik|i ..1 ben|am {intensifiers} klaar|done|zat|beu|over met|mee|van|with|it|this|dit ]',
    '[ zo|so|helemaal|echt|godvergeten|compleet|totaal klaar mee|met ]',
    '[ sick|tired|fed ..2 of|up|with ] ..2 this|it|all|these|being',
    '[ doe|doen|doet ..2 lol ] en',
    '[ {intensifiers} {intensifiers}? klaar mee|met ]',
    '[ genoeg geweest ] <exclaim>',
    '[ is|was genoeg geweest ] $',
    '[ is|was genoeg geweest ] <punctuation>',
    '[ ik|i stop|quit ermee|er|mee|ming? ] <punctuation>',
    '[ jullie|u|je worden|wordt|wordt|bent bedankt ]',
    '[ lekker|goed|mooi geregeld|bezig ] <exclaim>',
    '[ betaal ons ]',
    '[ pay us ]',
    '[ luistert|hoort er|iemand? niemand|nog ]',
    '[ can|could someone|anyone explain|tell why|how|me ..3 ]',
    '[ kan iemand|iemand mij uitleggen waarom|hoe ..2 ]',
    '[ stop met|nou|eens klappen|applaus|applaudisseren|zeuren|lullen ]',
    '[ dag na dag|alle dagen|elke dag|every single day ] ..3 hetzelfde|same',
    '[ who|what|how|why the hell|fuck|heck|actual ]',
    '[ is het nou|nu|toch zo|echt ..1 moeilijk|lastig ]',
    '[ how ..1 hard can|is it ]',
    '[ hoe ..1 moeilijk|lastig kan ..2 zijn ]',
  ],
  anger: [
    '[ {anger} ]',
    "[ ik|i|i'm ..1 ben|word|werd|am|was|zit {intensifiers}? {intensifiers}? {anger-weak} ] !geweest",
    '[ ben|word {intensifiers} {anger-weak} ]',
    '[ so|zo|zó {anger-weak} dat|that ..4 ]',
    '[ maakt|makes|made|maken me|mij {intensifiers}? {anger-weak} ]',
    '[ ik|i {intensifiers}? haat|hate ] ..2 dit|deze|het|mijn|this|my|it|here|when|als',
    '[ {intensifiers} {anger-weak} van|over|op ]',
    '[ word|werd|wordt ..2 hier|er|hiervan|ervan ..2 zo|zó|echt ..3 {anger-weak}|moe|gek|zot|verdrietig|naar ]',
    '[ {intensifiers} moe en {anger-weak} ]',
    '[ schuim ..2 op ..2 lippen|mond ]',
    '[ stoom ..3 oren ]',
    '[ bloed kookt|kookte ]',
    '[ kan|kon wel|zou|iemand ..3 gillen|schreeuwen|slaan|smijten|wurgen|janken ]',
    '[ could|want ..2 scream|cry|punch ]',
    "[ mijn|m'n|de kop|hoofd|bloeddruk ..3 ontploffen|barsten|exploderen|ontploft|plafond ]",
    '[ word|wordt|werd ..2 hier|er|hiervan ..3 {anger}|gestoord|gek|zot|knettergek|knettergestoord|horendol|dol|mottig|moedeloos ] ..1 van',
    '[ voel|voelde|feel|felt me|mij? ..3 {anger-weak|despair-weak|despair} ]',
    '[ so|too tired|exhausted|fed of|to|for ..3 ]',
    '[ dit|dat|this ..2 beroep|werk|job|vak|baan ..3 haat|hate ]',
  ],
  ultimatum: [
    '[ {ultimatum} ]',
    '[ nog|one ..1 één|1|een|more <word> ..4 en|and|dan|of ik|i|ben ..5 ] $',
    '[ als|if ..12 nog ..1 één|een|1|eens|once|one ..2 keer|time|stilstaat|belt ..8 dan|then|,|ga ..2 ik|i ..4 ]',
    '[ of ..8 , ..1 of ik|wij|jullie|ze ..5 ]',
    '[ either ..8 or i|we ..4 ]',
  ],
  despair: [
    '[ {despair} ]',
    // "ik kan niet meer" ends there; "ik kan niet meer redenen bedenken" does not
    '[ ik|wij|we kan|kunnen|wil|trek|red echt|dit|het|dat|gewoon|dit|er|zo? echt? niet meer ] $',
    '[ ik|wij|we kan|kunnen|wil|trek|red echt|dit|het|dat|gewoon|zo? niet meer ] <punctuation>',
    '[ kan|wil|trek echt|dit|het? niet meer . ..2 kan|wil|trek ..3 ]',
    '[ ik . kan . niet . meer ]',
    '[ ik|wij|we|iedereen ben|zijn|is|zit {intensifiers}? {intensifiers}? op|kapot|leeg|gesloopt|gebroken ] $',
    '[ ik|wij|we|iedereen ben|zijn|is {intensifiers}? {intensifiers}? op|kapot|leeg|gesloopt|gebroken ] <punctuation>',
    '[ waarom doe ik dit|het nog ]',
    "[ i ..1 can't|cannot|can not do this|it? anymore|any ]",
    '[ i|we am|are|have|was {intensifiers}? {intensifiers}? done|broken|exhausted|drained|empty ] $',
    '[ ik|i|we ..1 ben|zit|am|zijn|zat|sta|word {intensifiers}? {intensifiers}? {despair-weak} ] !geweest',
    '[ {despair-weak} naar huis|bed|auto ]',
    '[ {despair-weak} . ..2 {despair-weak} ]',
    '[ ik|i {despair-weak} ] $',
    '[ zit|sta|sat|sit|zat|stond ..5 auto|kleedkamer|linnenkast|wc|toilet|trap|stairwell|car|toilet|loo|cupboard|closet ..4 cried|crying|huilen|janken|gehuild|gejankt|bleiten|huilend|jankend|sobbing|sobbed ]',
    '[ cried|sobbed|huilend|jankend|gehuild|gejankt ..4 auto|kleedkamer|linnenkast|wc|toilet|trap|stairwell|car|loo|cupboard|closet|home|huis ]',
    '[ huilend|jankend|bleitend in|op|naar|thuis ..2 ]',
    "[ 'k|ik|ek kan|wil nie|niet meer|mee ] $",
    "[ 'k|ik kan nie meer ]",
    '[ niemand|nobody die|who ..1 het|me|ons|sees|it ..1 ziet|hoort|cares|listens|helpt ]',
    '[ ontslag|ontslagbrief|notice|resignation ..4 tafel|ingediend|inleveren|indienen|bureau|in|desk ]',
  ],
};

/** What says it beside a raised voice or another of them. */
export const WEAK: PatternTable = {
  venting: ['[ {venting-weak} ]'],
  anger: ['[ {anger-weak} ]'],
  ultimatum: ['[ {ultimatum-weak} ]'],
};

/** Frames that are no outburst: negated, asked of others, long ago, or someone else's. */
export const CALM: PatternTable = {
  calm: [
    '{negation} ..1 {anger|anger-weak|despair|despair-weak}',
    'signalen|symptomen|risico|kans|preventie|hulp|herstel|onderzoek|cijfers|tips|signs|symptoms|risk ..4 {despair|despair-weak}',
    'hij|zij|ze|he|she|patient|patiënt|mevrouw|meneer|familie ..2 {anger|anger-weak|despair|despair-weak}',
    'als je|jij|u|iemand ..6 {despair|despair-weak|anger|anger-weak}',
    'if you ..6 {despair|despair-weak|anger|anger-weak}',
  ],
};
