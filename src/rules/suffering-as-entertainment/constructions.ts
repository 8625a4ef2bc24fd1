/**
 * How pleasure in misfortune is written: patterns over word classes, in the vocabulary of `src/document/README.md`. The name before each
 * list is the variant of the texts that fits. `[` and `]` hold the evaluation, which is what the writer can take back.
 */
import type { PatternTable } from '../../document/index.ts';

/** Evaluation and misfortune in one sentence, bound by grammar. Needs nothing else around it. */
export const BOUND: PatternTable = {
  joy: [
    // "heerlijk bloederige nacht", "een prachtige steekwond", "mooi trauma"
    '[ {enjoyment-strong|enjoyment-weak} ] {misfortune}',
    '[ {enjoyment-strong|enjoyment-weak} {intensifiers|solid-words|enjoyment-weak} ] {misfortune}',
    '[ {enjoyment-weak|enjoyment-strong} trauma|traumaatje|traumaatjes|klapper|klappers|traumas ]',
    '[ {superlative} ] {misfortune}|trauma|traumas|reanimatie',
    // "genieten van een goede abcesincisie", "smullen van dat wrak"
    '[ {enjoyment-strong} ] van|om|bij|aan|op|met|of|at|over ..4 {misfortune}',
    '[ {enjoyment-strong} ] ..3 {misfortune}',
    '{misfortune} ..6 [ {enjoyment-strong} ]',
    '{misfortune} ..2 is|was|waren|zijn|blijft|blijven|=|were|are ..2 [ {enjoyment-weak|festive|live-for} ]',
    '[ {live-for|glee} ] ..6 {misfortune}',
    '{misfortune} ..8 [ {live-for|glee|best-duty} ]',
    '{misfortune} ..3 [ {festive} ]',
    '[ {festive} ] ..4 {misfortune}',
    '[ {superlative} {duty|busy-night}|nacht|avond|dag|week|moment|deel|night|day|part|memory|call ..6 ] {misfortune}',
    '{misfortune} ..3 [ {superlative} ]',
    // "die open thorax was ZÓ vet"
    '{misfortune} ..6 [ {intensifiers} {enjoyment-weak} ]',
    '[ wat|what een|a {enjoyment-weak|enjoyment-strong} ] ..1 {misfortune}',
    '[ love|loved|loves|loving|adore|adores|adored|enjoy|enjoyed|enjoying ] a|the|some|good|proper|bit|of|decent|juicy|messy|my|these ..2 {misfortune}',
    '[ never|nooit ..3 {enjoyment-weak|enjoyment-strong} ] ..6 {misfortune}',
    // "ik hou van de geur van een vers polytrauma", "nothing beats a good cardiac arrest"
    '[ hou|houd|houden|love|loves|adore van? ..2 geur|smaak|geluid|smell|sound|taste ] ..5 {misfortune|misfortune-weak}',
    '[ niks|niets|nothing|gaat ..3 mooiers|fijners|leukers|lekkerders|boven|beters|beats|better|like ] ..4 {misfortune}',
    '[ hoe meer|groter|erger|zwaarder|bloederiger|gekker|heftiger ..2 hoe beter|mooier|leuker|liever ]',
    '[ the more|bigger|worse|bloodier|messier ..3 the better|merrier ]',
    '[ {superlative} <word> ] ..8 {misfortune}',
    '{misfortune} ..10 [ {superlative} <word> van|of ..2 jaar|year|leven|life|week|maand|month|dag|day ]',
    '{busy-night|misfortune} ..5 , ..1 [ {enjoyment-strong|live-for} ]',
    '[ {enjoyment-strong} ] ..2 {busy-night}',
    '{enjoyment-strong|enjoyment-weak} ..1 {duty} ..10 {misfortune}',
    '{misfortune} ..8 [ {enjoyment-strong|enjoyment-weak} ] {emoji-glee|emoji-joy}',
    '[ word|wordt|werd|ben|krijg|makes|made|get|gets ..4 blij|gelukkig|warm|vrolijk|happy|excited|giddy|energie|kippenvel ] ..3 van|me|about|by|when ..4 {misfortune|misfortune-weak}',
  ],
  thrill: [
    '[ {thrill} ] ..5 {misfortune}',
    '{misfortune} ..5 [ {thrill} ]',
    '[ spannend|spannende|spannends|opwindend|opwindende|exciting|thrilling ] hoor? , ..2 {misfortune}',
    '{misfortune} ..1 is|was|blijft ..2 [ spannend|opwindend|exciting|thrilling ]',
  ],
  appetite: [
    '[ {appetite} ] ..4 {misfortune}',
    '[ {appetite} ] ..3 {solid-words} {misfortune-weak}',
    '[ {appetite-weak} ] ..2 {solid-words} ..1 {misfortune}',
    '[ zin|goesting|trek in ] ..3 {misfortune}',
    '[ geef|geeft|doe|doet|give|gimme|bring|send|hand mij|me|ons|us maar|eens? ] ..3 {misfortune}',
    '[ toe aan ] ..3 {misfortune}',
    '[ kan|kunnen niet ..1 wachten ] ..4 {misfortune}',
    "[ can't|cannot wait ] ..4 {misfortune}",
    "[ mis|missen|miss ] de|het|een|die|zo'n|the|a|that|those|good|proper ..2 {misfortune}",
    '{misfortune} ..4 [ kom|komen maar|op op|door|binnen ]',
    '[ hopelijk|hoop|hopen|duimen|duim|bidden|bid|wachten|wacht|hope|hoping|hopefully|praying|pray|waiting ] ..4 {solid-words} {misfortune|misfortune-weak}',
    '[ hopelijk|hoop|hopen ] ..3 nog ..2 {misfortune}',
    "[ eindelijk|finally weer|eens|nog|toch? ] een|wat|'n|mijn|iets|a|some|my|proper ..2 {misfortune}",
    '[ eindelijk|finally ] {solid-words|enjoyment-weak} {misfortune}',
    // "kan er nou niemand van een ladder vallen", "val eens van het dak"
    '[ kan|kon|wil|zou|can|could ..5 niemand|iemand|someone|somebody|anyone|nobody ] ..6 {misfortune}',
    "[ hoop|hopen|hoopt|hopend|hunker|snak op|naar ] een|'n|op|nog|wat|die ..1 {misfortune}",
    '[ hope|hoping for a|some|another|one ] ..1 {misfortune}',
    '[ val|breek|rij|spring|knal|stort|crash ] nou|eens|ff|even|alsjeblieft|toch|maar ..2 {misfortune}',
    '[ laat|let er|ze|het|there|them? ] ..5 {misfortune} ..4 gebeuren|komen|vallen|happen',
    '[ {hope-action} ] ..2 {solid-words|enjoyment-weak} {misfortune|misfortune-weak}',
    '[ waar blijven|blijft ] ..3 {misfortune}',
    '[ where are ] ..3 {misfortune}',
    '[ {appetite-weak} ] ..4 {hazard} ..12 {misfortune}',
    '[ kijk|kijken|uitkijken|uit naar ] ..3 {misfortune}',
    '[ {hope-action|appetite|appetite-weak} ] ..6 {misfortune} ..3 {emoji-glee}',
    '[ {boredom} ] ..12 {misfortune}',
    '[ goeie|goede|good|decent ] {misfortune}',
    '[ begin|beginnen|begon ..2 hopen ] op ..4 {misfortune}',
  ],
  applause: [
    '{misfortune} ..6 [ {applause} ]',
    '[ {applause} ] ..6 {misfortune}',
    '[ {applause-weak} ] voor|van|met|for|with|: ..3 {misfortune}',
    '{misfortune} ..2 [ {applause-weak} ]',
    '{duty} = ..2 [ {applause-weak|applause} ]',
    // counting and collecting
    '[ {brag|brag-weak} ] ..5 {misfortune}',
    '{misfortune} ..6 [ {brag} ]',
    '{misfortune} ..3 [ {brag-weak} ]',
    '[ {brag-weak} ] ..12 {misfortune}',
    '[ {applause-weak} ] op|bij|in ..8 {misfortune|death|death-word}',
    '[ {applause} ] ..14 {misfortune|death|death-word}',
    '{duty} ..3 is|was ..3 [ {applause-weak|applause|festive} ]',
    '{misfortune|death|death-word} ..10 [ gratis|free {applause-weak} ]',
    '[ gratis|free theater|toneel|bioscoop|cabaret|soap|show|entertainment|comedy|theatre|vermaak ]',
  ],
  humour: [
    '{misfortune} ..8 [ {laugh-hard} ]',
    '[ {laugh-hard} ] ..8 {misfortune}',
    '[ lachen|gelachen|lacht|lachten|lach|laughed|laughing|laugh om|met|at ] ..4 {misfortune}',
    '[ grappig|grappige|grappigste|funny|funniest ] ..3 {misfortune}',
  ],
};

/** Evaluations that need misfortune in the same sentence or the sentences beside it, and nothing that takes it back. */
export const BESIDE: PatternTable = {
  joy: [
    '[ {enjoyment-strong} ]',
    '[ {live-for} ]',
    '[ {more-please} ]',
    '[ {best-duty} ]',
    '[ {glee} ]',
    '[ {festive} ]',
    '[ {missed-out} ]',
    '[ {superlative} {duty|busy-night}|nacht|avond|dag|week|night|day|evening ooit|ever|of|van|tot|in|sinds ]',
    '[ zalig|heerlijk|lekker|mooi|prachtig ] , ..3 {live-for|more-please}',
    '[ never|nooit ..2 felt|gevoeld ..1 alive|levend ]',
    '[ {superlative} <word> van|of ..2 jaar|year|leven|life|week|maand|month|dag|day|carriere|career ]',
    '[ eindelijk|finally ..3 {solid-words|enjoyment-weak} {duty}|nacht|dienst|avond|dag|night|day ]',
    '[ ja hoor|, feestje|feest|kassa ]',
    '[ slaps|banger|bangers ]',
    '{misfortune} >>1 ^ [ finally|eindelijk ] ..1 $',
    '[ finally|eindelijk ] , ..1 {misfortune}',
    '[ schone|schoon|mooie|deftige interventie|rit|inzet|oproep|melding ]',
    '[ precies|net|gelijk ..1 kermis|kerst|feest ]',
    '[ cadeautje ] $',
  ],
  thrill: ['[ {thrill} ]'],
  appetite: [
    '[ {appetite} ]',
    '[ zin|goesting|trek in ] ..2 actie|reuring|spektakel|drama|chaos|meer|zo',
    '[ baal|balen|gutted|jealous|jaloers ] ..6 thuis|vrij|bank|home|off|missed|gemist|niet',
    '[ {brag-weak} verbroken|gebroken|broken|smashed ]',
  ],
};

/** The same in everyday words and emoji: only beside misfortune itself. */
export const BESIDE_HARM: PatternTable = {
  joy: [
    '^ [ {enjoyment-weak} {enjoyment-weak}? {enjoyment-weak}? {duty}|zeg|hoor|zo|man|joh|nachtje|avondje? ] $',
    "[ {intensifiers}|kei|hoe|zo'n {enjoyment-weak} ]",
    '[ {emoji-glee} ]',
    '[ {enjoyment-weak|enjoyment-strong} {duty|busy-night} ]',
  ],
  thrill: ['^ [ {thrill-weak} {thrill-weak|enjoyment-weak}? ] $', '[ {thrill-weak} 🔥|🤩|😍|!!|!!! ]'],
  appetite: ['[ wil|want ook|eens|nog|more? ..2 {solid-words} ] $'],
  humour: ['[ {laugh-hard} ]'],
};

/** Gloating: strong enough to count beside any patient, illness or treatment, not only beside an accident. */
export const GLOATING: PatternTable = {
  applause: [
    '[ voorgerecht|hoofdgerecht|toetje|amuse|tussengerecht|dessert|bijgerecht|starter|main|pudding : ..3 ]',
    '[ bravo , bis|encore ]',
    '{applause-weak} ..12 [ {applause-weak} ]',
    '[ inkom|entree|toegang|tickets|kaartjes voor|gratis|vragen|verkopen|verkoop ]',
    '[ {applause} ]',
    '[ {brag} ]',
    '[ 🍿 ]',
    '[ {brag-weak} vol|verbroken|gebroken|compleet|broken|complete|smashed ]',
    '[ volle|full kaart|card|house ]',
    '[ {superlative} genre|uitje|cadeau|film|show|aflevering|episode|seat|plek|plaats ]',
    '[ {enjoyment-strong|enjoyment-weak} aflevering|episode|show|voorstelling|seizoen ]',
    '[ showstopper|hoofdact|headliner|publiekstrekker ]',
  ],
  joy: ['[ {glee} ]', ', [ jackpot|kassa|bingo ] $', '^ [ jackpot|kassa ]', '[ 🤤 ]', '[ {missed-out} ]'],
  appetite: [
    '[ {appetite} ]',
    '[ sinterklaaslijstje|verlanglijstje|wensenlijstje|verlanglijst|wishlist ]',
    '[ staat|staan|sta|zit|zitten te trappelen|popelen|likkebaarden|kwijlen|watertanden ]',
  ],
};

/** Hunger for action and boredom on duty: needs a shift, a pager, an ambulance or an occasion on which people get hurt. */
export const ON_DUTY: PatternTable = {
  appetite: [
    '[ zin|goesting|trek in ] ..3 actie|reuring|bloed|spektakel|chaos|drama|knallers|klappers|ellende|leven',
    '[ {appetite} ] ..3 actie|reuring|bloed|spektakel|chaos|drama|knallers|klappers|ellende|action|blood|carnage|excitement',
    '[ geef|geeft|doe|doet|give|gimme mij|me|ons|us maar|eens? ] ..3 actie|reuring|bloed|spektakel|chaos|klapper|klappers|knaller|action|sirens|blood|heli|match',
    '[ bring it on ]',
    '[ bring . it . on ]',
    '[ kom maar op|door ]',
    '[ laat die|de|dat|ze|al? <word>? maar komen|binnenkomen|doorkomen|knallen ]',
    '[ laat maar komen|knallen|binnenkomen ]',
    '[ laat er|ze|het maar weer|eens? eens? ] ..3 komen|gebeuren|vallen|knallen|losgaan',
    '[ hopelijk|hoop|hopen|wachten|wacht|duimen|duim|hope|hoping|hopefully|pray|praying|waiting ] ..4 actie|reuring|spektakel|knaller|knallers|klapper|klappers|chaos|action|carnage|excitement|mayhem',
    '[ eindelijk|finally wat|some|weer|eens? {solid-words}? actie|reuring|action|chaos|bloed|blood|leven ]',
    '{hazard} >>1 [ {glee|emoji-glee|appetite|enjoyment-strong|live-for} ]',
    '{hazard} >>1 [ bedankt|dankt|thanks u|jullie|je|you ]',
    '{hazard} ..10 [ {superlative} plek|plaats|seat|spot|nacht|avond|avondje|dienst|moment ]',
    '[ {superlative} avondje|avond|nacht|dienst|shift|night|moment|dag ] ..8 {hazard}',
    '[ tientje|euro|kratje|fles|flesje|taart|tenner|fiver|pint|bak op|dat|on|says|voor ] ..6 {hazard|misfortune}',
    '[ expres|speciaal|vrijwillig|met opzet ..6 geruild|gekocht|overgenomen|opgegeven|aangemeld|ingeroosterd ] >>1 {misfortune|hazard}',
    '{hazard} ..16 [ expres|speciaal|vrijwillig|opzettelijk ..8 geruild|gekocht|overgenomen|opgegeven|aangemeld|ingeroosterd ]',
    '[ gegarandeerd|verzekerd|guaranteed ] ..2 {emoji-glee}',
    '[ wil|wilde|wou ook ..2 een|eens keer? ..1 {solid-words} ]',
    '[ kan|kon er ..1 niemand|iemand ] ..6',
    '[ gebeurt|gebeurde er ..2 eens|maar|nog ..1 wat|iets ]',
    '[ was|waren|gebeurde|kwam er maar ..2 {solid-words}|iets|wat ]',
    '{hazard} ..12 [ {appetite-weak|glee|festive|appetite} ]',
    '[ {appetite-weak|glee|appetite} ] ..8 {hazard}',
    '[ jammer|helaas|balen|shame|damn ] ..6 actie|zin|action',
    '[ {boredom} ] ..12 actie|action|please|alsjeblieft',
    '[ jammer|helaas|balen|shame|pity ..2 niemand|geen|niets|niks|nobody|no|nothing ..4 ]',
    '[ hoop|hopelijk|hopen|hope|hopefully ..3 er|something|iets ..5 binnenkomt|gebeurt|binnenrolt|valt|kicks|happens|comes ]',
    '[ doe|do eens|nou|even iemand|iets|something ] ..6',
    '[ someone|somebody|iemand please|alsjeblieft|pls ] ..4 {misfortune|hazard|misfortune-weak}|crash|fall|break|stab|vallen|breken|iets',
    '[ zal|zou toch|er wel|toch ..1 iemand ..6 ]',
    '{hazard} >>1 [ {appetite-weak|appetite} ]',
    '{hazard|busy-night} >>1 [ {enjoyment-weak|enjoyment-strong|superlative} nacht|avond|dienst|night|shift|nachtje|avondje ]',
    '[ {superlative|enjoyment-weak|enjoyment-strong} nacht|avond|dienst|night|shift van|of ..2 jaar|year ]',
    '[ {thrill-weak|enjoyment-weak|glee|enjoyment-strong} ] ..2 when|als|zodra|wanneer ..4 {duty|misfortune-weak|misfortune} ..1 gaat|rings|goes|afgaat|off|klinkt|piept|drops',
    '[ {superlative} geluid|sound|moment|geur|smell ] ..4 {duty|misfortune|misfortune-weak}',
    '[ zo|so {boredom} dat|that|i|ik ] ..6',
    '[ if nobody|no|nothing ] ..4 codes|crashes|happens|bleeds|arrests',
    '[ {boredom} ] ..6 someone|somebody|please|alsjeblieft',
  ],
  boredom: [
    '[ gebeurt|gebeurde hier|er ..2 nooit|niks|niets ]',
    '[ nog|still geen|no ..1 bloed|trauma|actie|reanimatie|rea|blood|action ]',
    '[ nooit|never|geen ..1 actie|action|reuring|excitement ]',
    '[ not a single trauma|arrest|stabbing|code ]',
  ],
  joy: [
    '[ {superlative} {duty|busy-night}|nacht|avond|night ooit|ever ]',
    '{hazard} ..4 is|= ..2 [ {festive}|kerst|kerstmis|christmas ]',
  ],
};

/** Boredom is a wish for misfortune only beside such a wish, beside regret, or beside misfortune that ended it. */
export const BORED: PatternTable = {
  boredom: ['[ {boredom} ]', '[ {uneventful} ] ..3 {duty}', '{duty} ..6 [ {uneventful} ]'],
};

/** What shows that boredom was meant so. */
export const REGRET: PatternTable = {
  regret: [
    'jammer|helaas|balen|baal|shame|damn|sadly',
    'kan|kon er nou|nu? niemand|iemand',
    'actie|reuring|action',
    'val|breek nou|eens|ff',
    '{hope-action} ..2 {solid-words|misfortune|misfortune-weak}',
    'doe|geef mij|me',
    'doe iets|eens',
    'please|alsjeblieft ..6 {misfortune|misfortune-weak}',
  ],
};

/** Faint signs beside misfortune: one alone may be anything, two of different sorts are a tone. */
export const FAINT: PatternTable = {
  joy: ['[ {enjoyment-weak} ]', '[ {emoji-joy} ]', '[ {superlative} ]'],
  thrill: ['[ {thrill-weak} ]', '[ <exclaim> ]'],
  applause: ['[ {brag-weak} ]', '[ {applause-weak} ]'],
  appetite: ['[ {appetite-weak} ]'],
};
