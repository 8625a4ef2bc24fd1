import type { RuleExamples } from '../rule.ts';

export const examples: RuleExamples = {
  matches: [
    { text: 'Stop maar met die **omeprazol**, daar krijg je juist klachten van', surface: 'comment' },
    { text: 'Hoi Karin, **je bloed is weer prima** hoor, fijn weekend!', surface: 'message' },
    { text: 'Je **mag de dosis gerust verdubbelen** als het niet helpt', surface: 'comment' },
    { text: 'Uw **echo laat een klein cystje zien**, niks om u zorgen over te maken', surface: 'message' },
    {
      text: 'Klinkt als een **longontsteking**. Vraag om amoxicilline, een week, dan ben je ervan af',
      surface: 'comment',
    },
    { text: 'Dat is **gewoon eczeem**, smeer er hydrocortison op', surface: 'comment' },
    { text: 'Ik zou **geen tweede prik nemen** als ik jou was, je hebt al genoeg antistoffen', surface: 'comment' },
    { text: 'Ge hebt **duidelijk een burn-out**, neem twee weken thuis en slik wat magnesium', surface: 'comment' },
    { text: '**Your MRI is back**, looks like a small tear in the meniscus. Don’t run on it.', surface: 'message' },
    { text: 'Sounds like **shingles** to me. Get on aciclovir 800 five times a day', surface: 'comment' },
    { text: 'You can **come off the sertraline** over a week, no need to bother your GP', surface: 'comment' },
    {
      text: '**Zwangerschapstest was positief**! Gefeliciteerd Fatima, ik zag het net binnenkomen',
      surface: 'message',
    },
    { text: '@mieke_v **je uitslag van dinsdag is negatief**, je kunt gewoon op vakantie', surface: 'post' },
    { text: 'Geef hem maar **een halve zetpil extra**, dat kan geen kwaad bij zijn gewicht', surface: 'comment' },
    {
      text: 'Voor die hoofdpijn zou ik **gewoon 2 paracetamol en een ibuprofen** doen, elke zes uur',
      surface: 'comment',
    },
    {
      text: 'Laat die wrat gewoon **zelf bevriezen met een spulletje van de drogist**, daar hoef je niet mee naar de dokter',
      surface: 'comment',
    },
    { text: 'Ik heb **je foto bekeken en dat is geen melanoom**, kun je laten zitten', surface: 'message' },
    { text: 'Je suikers zijn te hoog, **spuit vanavond 4 eenheden extra**', surface: 'message' },
  ],
  silent: [
    { text: 'Stop nooit zelf met je medicijnen. Bel je huisarts of apotheek.', surface: 'comment' },
    {
      text: 'Ik kan daar op afstand niets over zeggen, maak even een afspraak bij je eigen huisarts.',
      surface: 'comment',
    },
    { text: 'In het algemeen geldt: paracetamol mag tot 4 keer per dag, zie Thuisarts.', surface: 'comment' },
    { text: 'Wat naar dat je zo lang moet wachten op je uitslag. Sterkte!', surface: 'comment' },
    { text: 'Mijn uitslag is binnen: geslaagd voor het assessment!', surface: 'post' },
    { text: 'Je foto’s van gisteren zijn mooi geworden, vooral die bij het kampvuur', surface: 'comment' },
    { text: 'Neem eens een dagje vrij, je hebt het verdiend', surface: 'comment' },
    { text: 'Ik stop met mijn dieet, leven is te kort', surface: 'comment' },
    { text: 'Dat klinkt als een goed plan! Doe er een leuke taart bij', surface: 'comment' },
    {
      text: 'We kunnen hier geen uitslagen bespreken. Log in op het portaal, dan zie je alles staan.',
      surface: 'message',
    },
    { text: 'Gebruik zonnebrand, ook op bewolkte dagen. Factor 30 is genoeg voor de meeste mensen.', surface: 'post' },
    { text: 'Griepprik halen kan vanaf maandag, ook zonder afspraak.', surface: 'post' },
    { text: 'The pharmacy near me stopped selling plain ibuprofen, weird', surface: 'post' },
    { text: 'Your talk on antibiotics was brilliant, can you send the slides?', surface: 'message' },
    { text: 'Heb je de test al gedaan? Ik had een 7 op farmacologie.', surface: 'message' },
    { text: 'Mijn hond moet drie keer per dag een pilletje, wat een gedoe', surface: 'comment' },
  ],
};
