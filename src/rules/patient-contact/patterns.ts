/**
 * How private contact with patients is written: asking or accepting friendship, following, private numbers, dates, and looking somebody
 * up. The patient is named as one, is a pronoun in a post about care, or is the reader of a message that starts from the care relation.
 */
import type { Constructions } from '../constructions.ts';

const PATIENT = '{person-patient|person-patient-plural|ex-patient}';
const PERSON = `${PATIENT}|haar|hem|'m|'r|d'r|dr|r|m|her|him|them|hun|ze|u|je|jou|you`;
const NETWORK =
  "facebook|fb|insta|instagram|ig|linkedin|snapchat|snap|tiktok|strava|hyves|messenger|tinder|bumble|hinge|socials|social|online|google|twitter|x|vinted|onlyfans|whatsapp|facebookprofiel|instaprofiel|profiel|profile|story|story's|stories|internet|telegram|funda";
const LOOKED_UP =
  'gegoogeld|gegoogled|opgezocht|gestalkt|gecheckt|nagetrokken|gescreend|gescrold|gespiekt|bespied|doorgespit|uitgeplozen|opgesnord|uitgezocht|googelen|googlen|googelde|opzoeken|stalken|checken|googled|stalked|searched|checked|creeped|lurked';

/** Refusing, or telling others not to. */
const REFUSES = [
  "niet|geen|nooit|never|not|don't|dont|won't|decline|declined|weiger|weigeren|geweigerd|afgewezen|afwijzen|afgeslagen|can't|cannot|wouldn't ..5 toe|accepteer|accepteren|aannemen|toevoegen|volgen|vriendschapsverzoeken|verzoeken|connecties|connecten|geaccepteerd|accept|accepting|add|follow|friend|google|opzoeken|bevriend|delen|contact|looking|look",
  'accepteer|accepteren|voeg|volg|google|zoek|neem|accept|add|follow ..6 niet|geen|nooit|never|no|none',
  'liet|laat|laten|bleef ..4 staan|onbeantwoord|liggen $',
  'mag|mogen|moet ..2 niet|nooit',
  'grens|grenzen|afstand|boundaries|boundary bewaar|bewaren|houden|belangrijk|keep|matter',
];

export const constructions: Constructions = {
  befriend: {
    patterns: [
      `${PATIENT} ..6 toegevoegd|geaccepteerd|bevriend|teruggevolgd|gevolgd|geliket|gevriend|geadd|geappt|gedm'd|gedmd|volg|volgt|volgen|volgde|toevoegen|friended|followed|added|messaged|texted|dm'd|accepted ..4`,
      `volg|volgen|volgde|voeg|add|added|accepteer|accepteerde|accept|accepted|friended|follow|followed|friend ..3 ${PATIENT}`,
      `verzoek|verzoekje|vriendschapsverzoek|vriendschapsverzoekje|vriendenverzoek|vriendverzoek|connectieverzoek|volgverzoek|request ..4 van|from|aan|to ..4 ${PATIENT} ..8 geaccepteerd|accepteer|aangenomen|ja|accepted|bevestigd|yes|leuk|lief`,
      `geaccepteerd|accepteerde|aangenomen|accepted|accepteer|accept ..4 verzoek|verzoekje|vriendschapsverzoek|vriendenverzoek|connectieverzoek|request ..4 ${PATIENT}`,
      `bevriend|friends|vrienden|vriendinnen|maatjes|besties met|with|geworden ..4 ${PATIENT}`,
      `${PATIENT} ..4 bevriend|friends|vrienden|vriendinnen|vriendin|vriend ..2 geworden|now|nu|sinds|met|with|op|on|since`,
      `${PATIENT} ..4 op|via|on ${NETWORK} ..3 gevonden|toegevoegd|gevolgd|geaccepteerd|gezet|found|added`,
      `open|openstaan|openen voor|for ..2 ${PATIENT}`,
      `accepteer|accepteren|volg|voeg ze|ze allemaal|hem|haar toe?`,
      `heb|had|ga ..2 haar|hem|'m|m|'r|r|d'r|dr|ze|them|her|him ..3 gevolgd|toegevoegd|teruggevolgd|geaccepteerd|geadd`,
      `heb|have|i maar|gewoon|meteen|just ..1 teruggevolgd|gevolgd|followed|added back|direct?`,
      `teruggevolgd|geaccepteerd`,
      `stuur|stuurde|send|sent ..2 me|mij|een|a ..2 connectieverzoek|vriendschapsverzoek|verzoekje|vriendenverzoek|volgverzoek|friend request?`,
      `voeg|add|volg|follow|vind|find me|mij ..4 ${NETWORK}|toe`,
      `come|please ..1 find me on ..1 ${NETWORK}`,
      `liked|geliket ..2 all|al|alle|your|je ..3 posts|foto's|berichten`,
      `i found your|his|her|their ${NETWORK}|gofundme`,
      `heb|had ..3 duimpje|hartje|like ..6 gezet|gegeven ..6`,
    ],
    variant: 'contact',
    unless: REFUSES,
    given: [
      '{person-patient|person-patient-plural|care-place|care-act|wards|treatment|ex-patient}',
      'afdeling|behandeling|behandelde|begeleidde|verzorgde|wondzorg|opname|opgenomen|ward|treated|nurse|zuster|verpleegkundige|praktijk|revalidatie|stage|dienst|dossier|bed',
    ],
  },
  'private line': {
    patterns: [
      `${PATIENT} ..6 appen|bellen|mailen|whatsappen|sms'en|smsen|dm'en|dmen|text|call|whatsapp|message ..2 mij|me|us ..6 prive|privé|privenummer|privegsm|thuis|zondag|altijd|avond|06|gsm|personal|private|anytime|any|always|home`,
      `${PATIENT} ..6 hebben|heeft|krijgen|krijgt|kregen|kreeg|have|has|get|got ..3 mijn|m'n|mn|my ..2 nummer|06|06-nummer|privenummer|prive-nummer|gsm|gsm-nummer|mobiel|number|mobile|cell|insta`,
      `mijn|m'n|mn|my ..2 nummer|06|06-nummer|privenummer|prive-nummer|gsm|gsm-nummer|number|cell|mobile ..4 gegeven|geschreven|gestopt|gestuurd|gekregen|achtergelaten|toegestopt|aan|to|op|on|op ..3 ${PATIENT}|hem|haar|zijn|her|him|afsprakenkaartje|recept|gips|bonnetje|briefje`,
      `gaf|geef|gegeven|gave|give|giving|slipped ..3 ${PERSON} ..3 mijn|m'n|mn|my ..2 nummer|06|06-nummer|privenummer|gsm|gsm-nummer|number|cell|mobile`,
      `mijn|m'n|mn|my nummer|06|06-nummer|privenummer|privégsm|number op|on ..4 afsprakenkaartje|recept|gips|bonnetje|kaartje|briefje|card|cast|prescription`,
      `bel|app|whatsapp|sms|mail|dm|call|text|ring|bericht ..2 me|mij ..6 prive|prive-nummer|privenummer|privegsm|privetelefoon|prive-mail|personal|private`,
      `bel|app|whatsapp|sms|text|call ..1 me|mij ..6 nummer heb|heeft|staat|hebt|have`,
      `prive|privé app|appen|nummer|telefoon|account|mail|berichtje ..8 ${PATIENT}`,
      `${PATIENT} ..8 privenummer|privegsm|prive-account|privemail|prive-insta|privé`,
      `app|appen|appte|appt|dm|dm'en|chat|chatten|chatte|snappen|snap|whatsapp|text|texting|message|messaging|bel|bellen ..3 met|with ..3 ${PATIENT}|een|mijn|my patient|patiente|bewoner|client|patients`,
      `${PATIENT} ..6 appt|appen|appte|app|dm't|dmt|chatten|chat|snapt|whatsappt ..3 me|mij|mij|'s|s|elke|nog|regelmatig|iedere|dagelijks|avonds ..4`,
      `mensen|cliënten|clienten in begeleiding|zorg|behandeling ..6 bellen|appen ..6 prive*`,
      `got|had|heb|vond|haalde|pakte ..1 your|je|uw|zijn|haar|his|her number|nummer|adres ..3 off|from|uit|van|in ..3 board|dossier|file|chart|systeem|status|list|lijst`,
      `nummer|number|adres|address uit|from|van ..3 dossier|systeem|status|chart|notes|file`,
    ],
    variant: 'contact',
    unless: REFUSES,
  },
  // Writing to somebody from the care relation; the invitation makes it private
  'message from care': {
    patterns: [
      `met|ik ben|it's|this is|jouw|je|your|hier ..4 van|from|die|de|who|verpleegkundige|nurse|zuster|fysio|arts|dokter|spv ..14 >>3 koffie|koffietje|biertje|wijntje|drankje|drinken|eten|coffee|drink|dinner|date|afspreken|drink|miss|mis|gemist`,
      `deed|verzorgde|behandelde|begeleidde|hielp|waste|verpleegde|treated|looked|nursed ..3 je|jou|u|uw|your|you|after ..20 >>3 koffie|koffietje|biertje|wijntje|drankje|drinken|coffee|drink|dinner|date|leuk|cute|afspreken|insta|nummer|number`,
      `moest|moet|wilde|wou|heb|ga|had ..1 u|je|jou ..3 opzoeken|opgezocht|toevoegen|gevonden|vinden|zoeken op|via|even ..1 ${NETWORK}`,
      `i ..2 found|find|looked|searched ..1 your|you ..3 ${NETWORK}|up|online`,
      `we|ik|i miss|mis|missen ..1 je|jou|you|your|jullie ..2 chats|praatjes|gesprekken|face|smile|koppie|lach`,
      `i'm|ik ben|im ..1 not|niet|geen ..2 your|je|jouw|uw nurse|doctor|therapist|verpleegkundige|arts|behandelaar|therapeut|physio|fysio ..2 any|anymore|meer|more`,
      `officieel|officially mag|may|not|niet|can't ..12 >>1 leuk|biertje|drankje|koffie|drink|coffee|date`,
      `mam|mama|papa|pap|moeder|vader|zoon|dochter|man|vrouw van <capital> hier|toch`,
    ],
    variant: 'contact',
    surfaces: ['message', 'comment', 'post'],
    given: [
      'patient|patiente|afdeling|ward|zorg|opname|opgenomen|wondzorg|dressings|behandeling|behandelde|verzorgde|verpleegkundige|nurse|kraam|spv|ic|dagbehandeling|revalidatie|fysio|physio|hip|heup|operatie|zaal|kamer|bevalling|bed|therapie|therapy|treated|scan|praktijk|dokter',
    ],
    unless: [...REFUSES, "vacature|collega|collega's|vergadering|congres|webinar|job|team"],
  },
  'asks to meet': {
    patterns: [
      'zin|goesting om|in ..4 koffie|koffietje|biertje|wijntje|drankje|terrasje|lunch|drinken',
      'stuur|connecten|connecteren|toevoegen ..8 drinken|koffie ..3 eens|wat|keer',
      'go|grab ..4 drink|coffee|dinner|bite together|sometime|some',
      'drink|drinken|dronk ik|we|wij ..4 wijn|koffie|biertje|wijntje',
    ],
    variant: 'contact',
    given: [
      '{person-patient|ex-patient}',
      'wondzorg|behandelde|behandeling|opname|opgenomen|dressings|kraam|verzorgde|your nurse|hechtingen|revalidatie|oud-patienten|patienten|ward',
    ],
    unless: [...REFUSES, "collega|collega's|team|buurt|open dag|vrijwilliger|vrijwilligers"],
  },
  romantic: {
    patterns: [
      `${PATIENT} ..6 date|dating|daten|gedatet|datete|verliefd|zoenen|gezoend|gekust|kissed|crush|flirten|geflirt|flirted|flirting|geswiped|geswipet|gematcht|gematched|matched|relatie|getrouwd|slept|bed gedeeld?`,
      `date|dating|daten|verliefd|crush|flirten|flirt|geflirt|flirten|flirting|matched|match|gematcht|zoenen|relatie|affaire|getrouwd|vreemdgaan|slept|bed ..2 met|op|with|on ..4 ${PATIENT}`,
      `${PATIENT} ..5 is|was|zo|echt|so|super|wel ..2 knap|lekker|hot|sexy|knappe|leuk|cute|gorgeous|fit|handsome|fine 😍|🔥|😏|😉|🥵|❤`,
      `knappe|lekkere|hete|hot|cute|sexy|fitte|gorgeous ${PATIENT}`,
      `vond|vind|found ..1 je|jou|you zo|so ..1 leuk|knap|lief|cute|mooi|hot`,
      `mn|mijn|m'n nummer op zijn|haar`,
      `${PATIENT} ..4 uit ..1 gevraagd|asked ..2 out|mee uit`,
      `asked|ask|vroeg|vraag ..2 ${PATIENT} ..2 out|mee|uit`,
      `keep|blijf|kan ..1 thinking|denken ..2 about|aan you|je|jou`,
      `tinder|bumble|hinge|grindr ..10 ${PATIENT}`,
      `${PATIENT} ..10 tinder|bumble|hinge|grindr`,
    ],
    variant: 'romantic',
    severity: 'stop',
    unless: [
      ...REFUSES,
      'boek|serie|film|show|grey|hart|onderzoek|slachtoffer|geweld|tuchtcollege|tuchtrecht|mijn man|mijn vrouw|husband|wife',
    ],
  },
  'look up': {
    patterns: [
      `${PATIENT} ..8 ${LOOKED_UP}`,
      `${LOOKED_UP}|google|googel|stalk|zocht|zoek|checkte|check|search ..4 ${PATIENT}`,
      `heb|had|ben|ga|have|i ..3 haar|hem|'m|m|r|'r|d'r|dr|ze|zijn|her|him|them|die|zijn|even|meteen|gewoon|thuis ..4 ${LOOKED_UP}`,
      `dus|en|toen|toch ik|heb ..3 gegoogeld|gegoogled|gestalkt|opgezocht|googelen`,
      `door|op|in ..1 zijn|haar|z'n|d'r|his|her|their|hun ${NETWORK} ..4 gescrold|gekeken|gezocht|gesnuffeld|gegluurd|gespit|zitten|scrolling|scrolled|gestruind|geneusd`,
      `zijn|haar|z'n|d'r|his|her|hun ${NETWORK} ..3 gevonden|bekeken|gecheckt|doorgespit|gestalkt|found|checked|stalked`,
      `haar|hem|ze|her|him ..1 via|op|on ${NETWORK} ..1 gevonden|gezien|opgezocht|found`,
      `{before-intake}`,
      `google|googel|stalk|check|screen|opzoeken|look ..2 up? ..3 my|mijn|m'n|onze|all|al|new|nieuwe|every|elke|iedere ${PATIENT}`,
      `zag|bekeek|keek|opende|las|saw|looked ..2 je|jouw|uw|your|haar|zijn|het dossier|file|chart|record|records|epd toevallig|even|stiekem|langskomen|voorbij|gewoon|even`,
      `ga|kan|zal|heb|wil|i'll|kijk ..4 in|ff het|'t|systeem|dossier|epd|hix ..4 kijken|gluren|spieken|checken|gekeken|look`,
      `kijk|check|zoek ..3 ff|even|eens voor|in|for|of ..3 me|mij|lag|ligt|dossier|systeem ..4`,
      `in ..2 dossier|epd|systeem|hix|epic|chart van|of ..4 bekende|buurvrouw|buurman|bn'er|ex|collega|nicht|tante|neighbour|celebrity|famous ..4 gekeken|gespiekt|gegluurd|looked`,
    ],
    variant: 'lookup',
    unless: [
      ...REFUSES,
      'vaccin|vaccins|literatuur|richtlijn|artikel|bijsluiter|pubmed|thuisarts|dr google|dokter google|hotel|hotels|recept|klachten zelf|restaurant',
    ],
    given: [
      '{person-patient|person-patient-plural|care-place|care-act|wards|duty|ex-patient}',
      'dossier|epd|intake|consult|spreekuur|klant|klanten|wondzorg|afspraak|opname|wachtkamer|behandel*|nieuwe van|kermis|scan|systeem|chirurgie|longafdeling|in behandeling|thuisverpleging|patient|client|clients|kamer',
    ],
  },
};
