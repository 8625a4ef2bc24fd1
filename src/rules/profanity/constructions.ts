/** How words that are foul only in some uses become a curse, and how a post talks about a foul word without using it. */
import type { PatternTable } from '../../document/index.ts';

/** Names: `disease` for diseases used as a curse, `foul` for the rest. */
export const CURSES: PatternTable = {
  disease: [
    // "die kanker lift", "wat een tering zooi": written apart, before something that is no patient and no disease
    "[ die|dat|deze|dit|wat|een|zo'n|mijn|m'n|de|het|al kk|tering|tyfus|tiefus|pleuris|klere|kolere ] !{disease-word} <word>",
    // Of cancer itself more is said: that it grows, that it can be inherited.
    "[ die|dit|deze|wat|een|zo'n|mijn|m'n|de|het kanker ] !{disease-word} !groei*|kom*|kwam*|gaat|ging|keer*|zaai*|uitge*|verspr*|reageer*|wijk*|begin*|begon|ontst*|kost*|sloop*|neem*|nam|win*|won|maak*|blijf*|bleef|lijk*|genees*|genas|raak*|vreet|zit|zat|wordt|werd|weg|terug|eerder|later|vroeg|ook|niet|nooit|weer|had|heb|hebben|krijg*|kreeg|doet|deed|met|bij|zonder|erfelijk* <word>",
    'de|je|jullie|allemaal [ kanker|tering|tyfus|tiefus|pleuris|klere|kolere|pest|pokken|pestpleuris krijgen|krijg ]',
    // "Van suiker krijg je kanker" says what causes it.
    '<!4van|door|hiervan|daarvan|waarvan|hierdoor|daardoor|waardoor|ervan [ krijg ..2 kanker|tering|tyfus|tiefus|pleuris|klere|kolere|pest|pokken|cholera ]',
    '[ optyfen|optiefen|opkankeren|oppleuren|opgetyft|opgetieft ]',
    '^ [ tering|tyfus|tiefus|kolere|pleuris|kanker ] zeg|he|hé|wat|nee|!|!!|!!!|,',
    '[ kk|tering|tyfus|pleuris|kolere {insult-adj|enjoyment-weak|boredom|anger}|moe|druk|heet|koud|duur|irritant|vervelend|lelijk|goor|ver|laat|lang|hard|lekker|goed ]',
    "zo|is|was|ben|bent|zijn|'t|echt|best|weer|gewoon|zulke|wat [ kanker {insult-adj|enjoyment-weak|boredom|anger}|moe|druk|heet|koud|duur|irritant|vervelend|lelijk|goor|ver|laat|lang|hard|lekker|goed ]",
    '^ [ tering|tyfus|tiefus|kolere|klere|pleuris ] $|jongens|mensen|man|wat|,|!',
    '[ tering|tyfus|tiefus|kolere|klere|pleuris ] wat een',
    // Of these diseases people died once.
    '<!5sterf*|stierf|stierven|gestorven|overleed|overleden|overlijd*|leed|lijdt|bezweek aan|naar de [ tering|tyfus|pleuris|kolere|klere ] !van',
    'om de [ tering|tyfus|kolere ] niet',
    'heb|heeft|hebben|hebt|had|hadden|krijg|krijgt ..5 [ de tering|tyfus|pleuris|kolere in ]',
    'me|mij|je|ons|zich [ de tering|tyfus|pleuris|kolere ]',
  ],
  foul: [
    // body parts and dirt in their coarse idioms
    "[ me|mijn|m'n|mn|aan reet|kont|kloten|gat|hol ]",
    'in|uit|aan ..1 [ reet|kloten ]',
    // A "gat" is a hole as well.
    'in|uit|aan je|jouw|uw|jullie [ gat ]',
    '[ k u t ]',
    '[ f u c k ]',
    '[ kloten ] met|van|voor|als',
    '[ geen|nul|no reet|hol|moer|flikker|fuck|kloten|zak|donder|sodemieter|shit ]',
    '[ luie|dikke|vette|vieze reet|kont|gat ]',
    '[ kop|hoofd|koppen ..4 reet|gat|aars|kont ]',
    '[ rot|tyf|tief|pleur|fuck|kut op ]',
    '[ een|de|die|dat|stelletje|vuile|stomme|vieze|dikke|grote|wat lul|hoer|slet|bitch|bastard|prick|dick|cunt|twat|wanker ]',
    '[ lullen|lul|zeiken|zeik|gezeik|zeikt ] ..2 over|niet|maar|door|af|op',
    '[ gezeik|gelul|geouwehoer ]',
    '[ klote|kut|kloten|kak|shit|stront {intensifiers}?|!|!! ] $',
    '[ schijt ] aan|eraan',
    '[ ik|krijg|heb ..2 schijt ]',
    '[ in ..4 gepist|gezeken|gekotst|gescheten|geschesten ]',
    '[ pis|pissed|piss off|me ]',
    '[ pissed off ]',
    '[ sodemieter|flikker|donder|lazer|pleur|tief|tyf ..2 op ]',
    '[ kanker maar|toch|eens|nou|lekker|allemaal|zelf op ]',
    '^ [ kanker op ] $|met|man|jij|joh|!',
    '[ jezus|kristus|god christus|mina|verdomme|almachtig ]',
    '[ jezus ] wat|zeg|man|christus',
    '<!een|de|zijn|haar|hun|die [ val kapot|dood ]',
    '[ tief|sterf ] ..1 op|!|toch',
    '[ naar de kloten|klote|kolere|tering|filistijnen ]',
    "[ 't|het is ..2 klote|kut|kloten ]",
    '[ as|cold|tired|hot|busy|crazy|scary|stupid|funny as? fuck|af|hell ]',
    '^ [ arse|bollocks ] $',
    '[ arse ] of a|an',
    '[ kick|kicked|kicking|pain ..2 ass|arse ]',
    '[ my|your|his|her|their|our|dumb|lazy|fat|sorry|smart|stupid ass|arse|asses ]',
    '[ what|such|you|a|absolute|total|complete|little|stupid|that dick|dickhead|prick|twat|wanker|tosser|bastard|bitch|cunt|knob|bellend|arsehole|asshole ]',
    '[ son|sons of ..1 bitch|bitches ]',
    '[ give|gives|gave|giving ..1 ..1 shit|shits|fuck|fucks|damn ]',
  ],
};

/** The word is the subject, not the curse: language lessons, quotes of shouting patients, symptoms. */
export const TALKED_ABOUT: PatternTable = {
  talk: [
    'het|de|dat|the woord|term|uitdrukking|scheldwoord|vloek|word ..2 {profanity}',
    '{profanity} ..2 is ..2 woord|term|scheldwoord|vloek',
    'schelden|vloeken|uitschelden|scheld|vloek|schelders|scheldwoord|scheldwoorden ..2 met ..3 {profanity}',
    '{profanity} ..2 als scheldwoord|vloek|schuttingwoord',
    "niet|geen|nooit|stop|zonder|don't|never ..2 zeggen|roepen|schelden ..2 {profanity}",
    'uitgescholden|uitgemaakt|uit voor ..3 {profanity}',
    'called|calls|calling me|us|her|him a|an ..2 {profanity}',
  ],
};
