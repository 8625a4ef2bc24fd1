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
  ],
  thrill: [
    '[ {thrill} ] ..5 {misfortune}',
    '{misfortune} ..5 [ {thrill} ]',
    '[ spannend|spannende|spannends|opwindend|opwindende|exciting|thrilling ] hoor?|, ..2 {misfortune}',
    '{misfortune} ..1 is|was|blijft ..2 [ spannend|opwindend|exciting|thrilling ]',
    '{misfortune} [ !|= ..1 adrenaline|actie|action ]',
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
    '[ kan|kon|wil|zou|can|could ..2 niemand|iemand|someone|somebody|anyone|nobody ] ..6 {misfortune}',
    '[ val|breek|rij|spring|knal|stort|crash ] nou|eens|ff|even|alsjeblieft|toch|maar ..2 {misfortune}',
    '[ laat|let er|ze|het|there|them? ] ..5 {misfortune} ..4 gebeuren|komen|vallen|happen',
    '[ {hope-action} ] ..2 {solid-words|enjoyment-weak} {misfortune|misfortune-weak}',
    '[ waar blijven|blijft ] ..3 {misfortune}',
    '[ where are ] ..3 {misfortune}',
    '[ {appetite-weak} ] ..4 {hazard} ..12 {misfortune}',
    '[ kijk|kijken|uitkijken|uit naar ] ..3 {misfortune}',
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
    '^ [ {enjoyment-weak} {enjoyment-weak}? {enjoyment-weak}? {duty}|zeg|hoor|zo|man|joh|nachtje|avondje? ] $',
    "[ zo|zó|echt|super|kei|mega|so|how|hoe|te|wat|fucking|zo'n {enjoyment-weak} ]",
    '[ {emoji-glee} ]',
    '[ zalig|heerlijk|lekker|mooi|prachtig ] , ..3 {live-for|more-please}',
    '[ {solid-words|enjoyment-weak}? {busy-night} gehad|was|,|hoor ]',
    '[ never|nooit ..2 felt|gevoeld ..1 alive|levend ]',
    '[ {enjoyment-weak|enjoyment-strong} {duty|busy-night} ]',
  ],
  thrill: ['[ {thrill} ]', '^ [ {thrill-weak} {thrill-weak|enjoyment-weak}? ] $', '[ {thrill-weak} 🔥|🤩|😍|!!|!!! ]'],
  appetite: [
    '[ {appetite} ]',
    '[ zin|goesting|trek in ] ..2 actie|reuring|spektakel|drama|chaos|meer|zo',
    '[ wil|want ook|eens|nog|more? ..2 {solid-words} ] $',
  ],
  applause: ['[ {applause} ]', '[ {brag} ]'],
  humour: ['[ {laugh-hard} ]', '[ {emoji-laugh} {emoji-laugh} ]'],
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
    '[ laat maar komen|knallen|binnenkomen ]',
    '[ laat er|ze|het maar weer|eens? eens? ] ..3 komen|gebeuren|vallen|knallen|losgaan',
    '[ hopelijk|hoop|hopen|wachten|wacht|duimen|duim|hope|hoping|hopefully|pray|praying|waiting ] ..4 actie|reuring|spektakel|knaller|knallers|klapper|klappers|chaos|action|carnage|excitement|mayhem',
    '[ eindelijk|finally wat|some|weer|eens? {solid-words}? actie|reuring|action|chaos|bloed|blood|leven ]',
    '[ wil|wilde|wou ook ..2 een|eens keer? ..1 {solid-words} ]',
    '[ kan|kon er ..1 niemand|iemand ] ..6',
    '[ gebeurt|gebeurde er ..2 eens|maar|nog ..1 wat|iets ]',
    '[ was|waren|gebeurde|kwam er maar ..2 {solid-words}|iets|wat ]',
    '{hazard} ..12 [ {appetite-weak|glee|festive|appetite} ]',
    '[ {appetite-weak|glee|appetite} ] ..8 {hazard}',
    '[ jammer|helaas|balen|shame|damn ] ..6 actie|zin|action',
    '[ {boredom} ] ..12 actie|action|please|alsjeblieft',
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
  boredom: ['[ {boredom} ] ..3 {duty}', '{duty} ..6 [ {boredom} ]', '[ {boredom} ]'],
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

/** Beside these words the same joy is about something else. Tried within the sentence of the evaluation. */
export const TAKEN_BACK: PatternTable = {
  relief: ['{relief}'],
  compassion: ['{compassion}'],
  leisure: ['{leisure}'],
};
