/**
 * How care and products are advertised: discounts and giveaways, "the best of", guarantees, before and after. Vacancies, free open days of
 * volunteers and praise of colleagues stay out. Patterns in the vocabulary of `src/document/README.md`.
 */
import type { Constructions } from '../constructions.ts';

/** What is sold: places, care givers, treatments, products. */
const SOLD =
  '{care-place|person-care|beauty-treatment|title-basic|title-specialist|title-near}|kliniek|klinieken|praktijk|schouderkliniek|team|behandeling|zorg|beugelbaas|coach|salon|clinic|studio|treatment|podotherapiepraktijk|fysiopraktijk|kinepraktijk|tandartspraktijk|centrum|physio|dentist';
const SUPERLATIVE = '{promo-superlative}';

/** Free of charge without commerce. */
const CIVIL = [
  'vacature|vacatures|gezocht|solliciteer|vrijwilliger|vrijwilligers|vzw|goede doel|goed doel|voedselbank|opbrengst|collecte|charity|fundraiser|volunteers|donatie|donaties|benefiet|sponsorloop',
  'geen verkoop|reclame|no sales',
  'mutualiteit|ziekenfonds|basisverzekering|vergoed|verzekering ..4 betaalt|vergoedt|terug|vergoed',
  'campagne|rivm|ggd|griepprik|bevolkingsonderzoek',
];

export const constructions: Constructions = {
  offer: {
    patterns: [
      '{promo}',
      '<number> %|procent|percent ..2 korting|off|discount|goedkoper|reductie|eraf',
      '<number> euro|€ korting|off|goedkoper|eraf|voordeel',
      '€ <number> ..1 korting|eraf|off|voordeel',
      'code ..1 <shouted>|<capital> ..6 korting|off|discount|%|krijg',
      'met|with|use|gebruik ..2 code|kortingscode|actiecode|promocode ..4',
      'code ..4 korting|off|discount',
      'win|maak|winnen ..2 een|kans|a|free ..6 gratis|behandeling|ballonvaart|bon|waardebon|pakket|bleekbeurt|beurt|sessie|set|voucher',
      'tag|like|deel|liken|delen|taggen ..2 een|drie|two|three|je|twee|a|en|vriend|vriendin|vriendinnen|friends|beste ..6 win|winnen|kans|gratis|korting|free|chance',
      'tag ..2 een|drie|two|three|twee|a|je ..1 vriend|vriendin|vriendinnen|vrienden|friends|friend|bestie',
      'boek|book|reserveer|bestel|koop|plan|claim|schrijf|meld|bel|grab ..3 nu|deze|now|vandaag|today|je|voor|via|this|your|snel|online ..4 gratis|korting|free|cadeau|week|plek|plekje|afspraak|spot|link|intake|plaats|consult|discount|dm|session|sessie|behandeling|appointment',
      'boek|book nu|now|direct|today|vandaag|via|je|your',
      'gratis|free ..1 intake|consult|scan|check|huidscan|kennismaking|proefbehandeling|bleekset|tandenborstel|drip|consultation|session|behandeling|sessie|intakegesprek|hersteltest|huidanalyse|meting|controle|bleekbeurt|foundation|goodiebag|proefsessie|advies|adviesgesprek|screening|beauty|botox|filler|peeling|voorzet|proefles',
      'intake|consult|scan|sessie|eerste ..2 keer|sessie|behandeling|consult ..1 gratis|free',
      'eerste keer|sessie|les|behandeling|consult ..1 gratis|free|half price|halve prijs|korting',
      'gratis|free voor|for volgers|followers|leden|members|de|the first|eerste',
      't . w . v . ..3',
      'twv ..3',
      'ter waarde van',
      'lanceringsprijs|lanceerkorting|lanceerprijs|actieprijs|kennismakingsprijs|introductieprijs|weggeefprijs|bodemprijs|zomeractie|winteractie|najaarsactie|voorjaarsactie|lente-actie|kerstactie|blackfriday|black-friday|zomerdeal|deal|vriendinnendeal|duodeal|combideal|pakketprijs|launch price|giveaway|winactie|weggeefactie|prijsvraag|kortingsactie|superdeal|stuntprijs|stuntprijzen',
      'black friday|cyber monday|early bird|earlybird|flash sale|promo code|discount code|special offer',
      'nu|maar|slechts|voor|only|just ..3 € <number> ..4 (|alleen|p|in|deze|ipv|i|per|bij|boek|dm',
      'nu|slechts|maar|vanaf|only|just ..1 €|<number> ..1 <number>|euro|, ..2',
      '{beauty-treatment} ..6 nu|vanaf|voor|slechts|maar|for|only ..1 €|<number> ..2',
      'bij ons nu ..6 voor ..2 <number>|€',
      '€ <number> ..4 dm|boek|link|bestel|meld|claim',
      'nog|only|slechts|maar ..1 <number>|een|paar|enkele|few|vijf|drie|tien ..1 plekjes|plekken|plaatsen|plaatsjes|spots|places|left ..4 vrij|beschikbaar|left|available|voor|aan|!|op',
      'only <number> spots',
      'zolang|while de|supplies|agenda|voorraad strekt|last|vol|voorraad',
      'op is op',
      'vol = vol',
      'dm|pb|app|stuur ..3 me|voor|for|for|ons|een|us ..5 korting|boeking|afspraak|prijs|prijslijst|info|link|to book|book|booking|plek|code|offer|aanbieding|price',
      'dm = ..3',
      'dm \'|"|“ <any>',
      'stuur me ..2 bericht|dm|pb $',
      'link in bio|profiel ..6 korting|bestel|boek|bestellen|boeken|shop|order|book|code|aanmelden|plek',
      'shop|bestel|order|bestellen|koop ..4 link|bio|via|nu|now|webshop|here|hier',
      'link in bio|profile ..6',
      'use my code',
      'affiliate|gesponsord|sponsored|#ad|reclame|ad|spon|samenwerking|partnership ..4',
      'cadeau|kado ..3 bij|voor|bij je|elke|when',
      'krijg|krijgt|ontvang|get|receive ..6 cadeau|gratis|free|korting|goodiebag|goodie|present ..2',
      'tweede|second ..4 gratis|halve prijs|half price|free|korting',
      'samen komen = ..4',
      'wacht ..2 niet|dus langer|niet ..4 boek|bel|meld|kom|afspraak|maak|liken',
      'wil|wilt|zin je|jij|u|ook ..3 ook|deze|zo ..4 ? ..3 boek|stuur|dm|kom|maak|klik|bel|link',
    ],
    variant: 'offer',
    unless: [...CIVIL],
  },
  superlative: {
    patterns: [
      `de|het|the|'s|dé|onze|our ${SUPERLATIVE} ..3 ${SOLD} ..5 van|in|of|uit|around`,
      `${SUPERLATIVE} ..2 ${SOLD} van|in|of|uit ..2 <capital>|nederland|belgie|vlaanderen|benelux|zuiden|noorden|regio|stad|town|randstad|europa|land|country|world|wereld|the|de`,
      `${SUPERLATIVE} van|in|of ..1 de|het|the|heel? ..1 nederland|belgie|vlaanderen|aalst|randstad|kempen|regio|stad|provincie|europa|brabant|limburg|benelux|country|city|town|amsterdam|rotterdam|antwerpen|gent|land`,
      `nr|nummer|no|number|numero|# .? 1|een|one ..4 in|van|of|voor|for ..4`,
      `nr.1|nr1|#1|no.1 ..3`,
      `op|at <number>|1|nummer|number ..1 een|one|1|in ..2 in|van|brabant ..2`,
      `beste|fijnste|leukste|prettigste|best|finest|meest ..1 ervaren? ${SOLD} ..3 <capital>|nederland|stad|regio`,
      `uitgeroepen|verkozen|gekozen|voted|awarded|named tot|als|best|the ..3 ${SUPERLATIVE} ..4`,
      `5|vijf|five sterren|stars|⭐ ..3 op|on|google|zorgkaart|reviews|recensies|review`,
      `⭐ ⭐ ⭐`,
      `gegarandeerd|guaranteed|garantie|pijnvrij|100|guarantee|gegarandeert ..4 resultaat|pijnvrij|rechte|sneller|sessies|klachtenvrij|succes|results|pain|slank|rimpelvrij|genezen|afvallen|weg|beter|zonder`,
      `resultaat|results|pijnvrij|klachtenvrij|rimpelvrij|kilo|sessies|sessions|weken|mnd ..4 gegarandeerd|guaranteed`,
      `zonder pijn|downtime|littekens|risico ..2 , ..2 gegarandeerd|guaranteed`,
      `sneller|beter|goedkoper|fijner|faster|better|cheaper ..2 dan|than ..1 de|bij|het|the|elders|waar|any concurrent|concurrentie|ziekenhuis|ander|andere|competition|anywhere`,
      `niemand|nergens|nobody|no-one|no ..4 beter|better|zo goed|goedkoper`,
      `de|het|the enige|unieke|only|unique ..3 ${SOLD} ..3 in|van|die|met|with|who|that ..4 nederland|belgie|regio|vlaanderen|country|europa|land|echt|<capital>`,
      `revolutionair|revolutionaire|baanbrekende|wonderbaarlijke|wondermiddel|wonder|revolutionary|miracle|groundbreaking|game-changer|gamechanger|unieke ..1 {beauty-treatment|treatment}|behandeling|methode|therapie|treatment|method|product|serum|supplement`,
      `<number>|duizend|duizenden|honderden|thousands|hundreds|meer dan|over|al ..2 tevreden|happy|satisfied|blije klanten|patienten|patiënten|lezers|clients|patients|customers|clienten|mensen`,
      `tevreden|blije klanten|clienten|patienten ..4 voor|gingen`,
      `{beauty-treatment} ..4 pijnloos|painless|guaranteed|gegarandeerd|veilig|zonder`,
      `pijnloos|painless ..3 en|and|, ..4`,
      `wij|we zijn|are|staan ..3 ${SUPERLATIVE} in|van|of`,
      `ga|kom|come|vertrouw ..3 voor|naar|to|op ..3 ${SUPERLATIVE} ..2 ${SOLD}`,
      `look|zie|uit|jaar|years ..2 years|jaar|jonger ..1 younger|jonger|uit|eruit`,
      `glow|stralend|stralende|droomlichaam|zomerlichaam|strak|strakke ..4 in|met|na|with|after ..3 <number>|een|one|drie ..2 behandeling|sessies|weken|sessions|treatment`,
    ],
    variant: 'superlative',
    unless: [
      ...CIVIL,
      'dag|week|nacht|dienst|maand|vakantie|collega|begeleider|cadeau|boek|film|taart|verjaardag|weekend|opleiding|stage|shift|coworker|colleague ..1 ooit|ever|van mijn',
      'volgens ..3 onderzoek|igj|monitor|elsevier',
    ],
  },
  'before-after': {
    patterns: [
      'voor|before / na|after',
      'voor|before ..1 en|&|and|-|→|➡|➡️|✨|vs|✨ ..1 na|after ..3',
      "voor-en-na|voor-na|before-after|before-and-after|voor-en-nafoto's|voor-nafoto's|beforeafter|before/after|voor/na",
      'before|voor ✨|→|👉 ..1 after|na ..4',
      'swipe ..3 voor|for ..5 metamorfose|transformatie|resultaat|transformation|result|after|na|verschil|before',
      'metamorfose|transformatie|transformation|glow-up|glow up ..4 van|of ..3',
      'kijk|look|check ..2 dat|dan|that|dit|this|dit ..2 resultaat|result|verschil|difference|transformatie|metamorfose|huid|lach|glow',
      '{beauty-treatment} ..4 voor en na|before and after|resultaat|result',
      'resultaat|result na|after ..1 <number>|een|één|drie|twee|one|two|three ..1 behandeling|behandelingen|sessie|sessies|treatment|treatments|sessions|weken|weeks|maanden',
    ],
    variant: 'before-after',
    unless: [
      "geen|no|niet|nooit|zonder ..2 voor-en-na|voor-en-nafoto's|voor|before|voor-na",
      ...CIVIL,
      'voor en na de|het|elke|ieder|dienst|operatie|werk|maaltijd|elke',
    ],
    given: [
      '{beauty-treatment|care-place|treatment|person-care}',
      'kliniek|praktijk|salon|behandeling|boek|afspraak|klant|client|cliente|patient|huid|tanden|lippen|beugel|kronen|botox|book|clinic|metamorfose',
    ],
  },
};
