import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/index.ts';
import type { DetailKind, Match, RuleId } from '../../rules/rule.ts';
import { applyEdits, replacementFor } from '../../ui/edits.ts';
import { wholePhrases } from '../phrases.ts';
import { rewordings } from './index.ts';

/** The text with its ** ** words replaced by the best wording, as the card does it. */
function reworded(marked: string, rule: RuleId, kind?: DetailKind): string {
  const [head, quote, tail] = marked.split('**') as [string, string, string];
  const text = head + quote + tail;
  const document = readDocument(text);
  const match: Match = { start: head.length, end: head.length + quote.length, ...(kind && { kind }) };
  const [whole] = wholePhrases(document, rule, [match]) as [Match];
  const [best] = rewordings(document, whole, rule, kind);
  return best === undefined ? text : applyEdits(text, [replacementFor(text, whole, best)]);
}

/** A sentence with the marked words, and how it reads with the best wording; the same where none is offered. */
function each(rule: RuleId, kind: DetailKind | undefined, cases: readonly (readonly [string, string])[]): void {
  test.each(cases)('%s', (marked, expected) => {
    expect(reworded(marked, rule, kind)).toBe(expected);
  });
}

describe('ages', () => {
  each('patient-detail', 'age', [
    ['Een **52-jarige** man kwam binnen.', 'Een patiënt van middelbare leeftijd kwam binnen.'],
    ['Een **82-jarige** dame zong.', 'Een oudere patiënt zong.'],
    ['Het **6-jarige** meisje lachte.', 'Het kind lachte.'],
    ['een **6-jarig** jongetje', 'een kind'],
    ['De **17-jarige** jongen bleef.', 'De jonge patiënt bleef.'],
    ['Een **38-jarige** brandweerman viel.', 'Een volwassen brandweerman viel.'],
    ['Een **23-jarige** met darmkanker.', 'Een jonge patiënt met darmkanker.'],
    ['Een jongen **van 17** met een gips.', 'Een jongen met een gips.'],
    ['Een man van **24** zocht zijn tante.', 'Een man zocht zijn tante.'],
    ['Een loodgieter van **46** belde.', 'Een loodgieter van middelbare leeftijd belde.'],
    ['Een baby van **3 weken oud** huilde.', 'Een baby huilde.'],
    ['A man **in his fifties** fell.', 'A man fell.'],
    ['Een meisje van **elf** met tetanus.', 'Een meisje met tetanus.'],
    ['Mevrouw **(87)** lachte.', 'Mevrouw lachte.'],
    ['Mevrouw (**87**) lachte.', 'Mevrouw lachte.'],
    ['Greetje (**92**, dementie) danste.', 'Greetje (dementie) danste.'],
    ['Ze is pas **52** en woont alleen.', 'Ze is pas van middelbare leeftijd en woont alleen.'],
    ['Ze wordt morgen **90** en wil taart.', 'Ze wordt morgen een jaar ouder en wil taart.'],
    ['**96** is hij geworden.', 'Zo oud is hij geworden.'],
    ['Op school heeft een **kleuter** weer luis.', 'Op school heeft een kind weer luis.'],
    ['A **62-year-old** man came in.', 'A middle-aged patient came in.'],
    ['An **82-year-old** woman sang.', 'An older patient sang.'],
    ['A **70-year-old** lady sang.', 'A patient of older age sang.'],
    ['A **70-year-old** teacher sang.', 'A teacher sang.'],
    ['Een verdronken **peuter** kwam binnen.', 'Een verdronken jonge patiënt kwam binnen.'],
    ['An **8-year-old** boy sang.', 'An 8-year-old boy sang.'],
    ['An **18-month-old** from the coast slept.', 'An infant from the coast slept.'],
    ['He met a **nine-year-old** boy from the coast.', 'He met a child from the coast.'],
    ['She was **29** when it happened.', 'She was young when it happened.'],
  ]);
});

describe('times', () => {
  each('patient-detail', 'time', [
    ['**Vannacht** kwam hij binnen.', 'Onlangs kwam hij binnen.'],
    ['Hij kwam **gisteren** binnen.', 'Hij kwam onlangs binnen.'],
    ['Mooie casus van **vannacht** gezien.', 'Mooie casus van laatst gezien.'],
    ['Sinds **vorige week** weet ik het.', 'Sinds kort weet ik het.'],
    ['**Vorige week** dinsdag kwam hij.', 'Onlangs kwam hij.'],
    ['**Zaterdag** om 03:15 belde de ambulance.', 'Onlangs belde de ambulance.'],
    ['He fell on **Wednesday afternoon** at home.', 'He fell recently at home.'],
    ['**Yesterday** evening she came in.', 'Recently she came in.'],
    ['Ik ben leeg **na deze dienst** op de IC.', 'Ik ben leeg na een dienst op de IC.'],
    ['Ze ligt hier **sinds februari**.', 'Ze ligt hier sinds kort.'],
    ['Ze mag **zondag** naar huis.', 'Ze mag binnenkort naar huis.'],
    ['**Zaterdag** staat ze weer op het veld.', 'Binnenkort staat ze weer op het veld.'],
    ['Hij kreeg op **12 maart** een TIA.', 'Hij kreeg onlangs een TIA.'],
    ['De ambulance kwam **om 03.40 uur** aan.', 'De ambulance kwam aan.'],
    ['Zij viel, **drie weken na** zijn val.', 'Zij viel, enige tijd na zijn val.'],
    ['Zijn zus lag hier **twee jaar geleden**.', 'Zijn zus lag hier een tijd geleden.'],
    ['Hij bleef tot zijn dood **in 1919**.', 'Hij bleef tot zijn dood.'],
    ['Vierde keer **deze maand** op de SEH.', 'Vierde keer op de SEH.'],
    ['We saw him **yesterday** in clinic.', 'We saw him recently in clinic.'],
    ['**Last night** a man came in.', 'Recently a man came in.'],
    ['The handover from **yesterday** was long.', 'The handover from the other day was long.'],
    ['He broke it on **Boxing Day**, again.', 'He broke it recently, again.'],
    ['**Om 16.30 uur** belde zijn vrouw.', 'Onlangs belde zijn vrouw.'],
    ['Sinds **maart** 2024 zie ik haar.', 'Sinds kort zie ik haar.'],
    ['We saw her in **March** 2024 here.', 'We saw her some time ago here.'],
    ['**Om 7 uur** vanmorgen viel hij.', 'Onlangs viel hij.'],
    ['Ze belt elke avond **om elf uur** op.', 'Ze belt elke avond op.'],
    ['**Vandaag** om kwart over elf belde ze.', 'Onlangs belde ze.'],
    ['She came on a **Tuesday** in spring.', 'She came on a day in spring.'],
    ['Op een **dinsdag** kwam ze binnen.', 'Op een dag kwam ze binnen.'],
    ['He fell on **Christmas** Eve again.', 'He fell recently again.'],
    ['At half past three **last night** he died.', 'Recently he died.'],
    ['It went bankrupt **in October**.', 'It went bankrupt some time ago.'],
  ]);
});

describe('places', () => {
  each('patient-detail', 'place', [
    ['Een man uit **Abcoude** belde.', 'Een man uit de regio belde.'],
    ['Een vrouw in **Zwolle** belde.', 'Een vrouw in de regio belde.'],
    ['Een klap op de **A2** was het.', 'Een klap op de snelweg was het.'],
    ['Een klap op de **A2 bij Abcoude**.', 'Een klap op de snelweg.'],
    ['Een ongeluk op de **N57** net.', 'Een ongeluk op de weg net.'],
    ['Een ongeluk bij **Abcoude** was het.', 'Een ongeluk bij een plaats in de regio was het.'],
    ['Ze woont te **Brasschaat** in een flat.', 'Ze woont in de regio in een flat.'],
    ['Hij komt van **Urk** en vist.', 'Hij komt van de streek en vist.'],
    ['Ze werkt op **Urk** en omstreken.', 'Ze werkt in de regio en omstreken.'],
    ['Half **Kampen** kent haar.', 'Half het dorp kent haar.'],
    ['Thuis in de **Lekstraat** geboren.', 'Thuis in de straat geboren.'],
    ['Ze woont in de **Rivierenwijk**.', 'Ze woont in de buurt.'],
    ['In **Harderwijk** wisten ze het.', 'In de regio wisten ze het.'],
    ['Gevallen op het **Museumplein** net.', 'Gevallen op het plein net.'],
    ['Een man, **Zoutelande**, gevallen.', 'Een man, gevallen.'],
    ['Hij komt uit **Suriname** en zingt.', 'Hij komt uit het buitenland en zingt.'],
    ['Onze Fen van De **Hoenderloo** zong.', 'Onze Fen van De Hoenderloo zong.'],
    ['A lady from **Oss** sang.', 'A lady from the area sang.'],
    ['A crash near **Abcoude** last week.', 'A crash near a town in the area last week.'],
    ['The crash on the **A38** was bad.', 'The crash on the road was bad.'],
    ['A crash on the **M1** last week.', 'A crash on the motorway last week.'],
    ['De postbode van de **Kerkstraat** belde.', 'De postbode van de buurt belde.'],
    ['A postman from **Church Street** fell.', 'A postman from the area fell.'],
  ]);
});

describe('institutions', () => {
  each('patient-detail', 'institution', [
    ['Een jongen uit **groep 8 van** De Wegwijzer huilde.', 'Een jongen uit een school huilde.'],
    ['I saw her in the **gynae** clinic.', 'I saw her in the clinic.'],
    ['Hij ligt in het **Antonius** nu.', 'Hij ligt in het ziekenhuis nu.'],
    ['Op de **IC** van het UMCG lag hij.', 'Op de afdeling lag hij.'],
    ['Op de IC van het **UMCG** lag hij.', 'Op de IC van het ziekenhuis lag hij.'],
    ['Ik loop mee op **2-West** nu.', 'Ik loop mee op de afdeling nu.'],
    ['Truus van **zaal 3** zong.', 'Truus van de afdeling zong.'],
    ['De gang van **de Rozenhof** danste.', 'De gang van een zorginstelling danste.'],
    ['Bij ons in **De Zilverbeek** is feest.', 'Bij ons in de instelling is feest.'],
    ['We stonden op **de OK** te wachten.', 'We stonden op de afdeling te wachten.'],
    ['Zij ligt op de **PAAZ** nu.', 'Zij ligt op de afdeling nu.'],
    ['He came to **A&E** again.', 'He came to the hospital again.'],
    ['She is at the **hospice** now.', 'She is at the care home now.'],
  ]);
});

describe('people', () => {
  each('patient-name', undefined, [
    ['**Mevrouw Terpstra** is vandaag jarig.', 'Een patiënt is vandaag jarig.'],
    ['Toen zei **meneer J.** ineens iets.', 'Toen zei een patiënt ineens iets.'],
    ['Gezongen met onze **Truus** van zaal 3.', 'Gezongen met onze patiënt van zaal 3.'],
    ['Onze bewoner **Wim** is alles kwijt.', 'Onze bewoner is alles kwijt.'],
    ['De bewoners zongen met **Truus** mee.', 'De bewoners zongen met een bewoner mee.'],
    ['Gesproken met **Anna**’s dochter.', 'Gesproken met iemands dochter.'],
    ['Gesproken met **Truus**’ dochter.', 'Gesproken met iemands dochter.'],
    ['Dag **meneer Vos**, ik zag je bericht.', 'Dag, ik zag je bericht.'],
    ['Hoi **Miranda**! Je uitslag is er.', 'Hoi! Je uitslag is er.'],
    ['Moest lachen om **@rolstoelheld** die zwaaide.', 'Moest lachen om iemand die zwaaide.'],
    ['I spoke to **Mrs Jones** about it.', 'I spoke to a patient about it.'],
    ['Shout out to little **Oliver** who smiled.', 'Shout out to a patient who smiled.'],
    ['Onze oudste bewoner, **meneer Vos**, is jarig.', 'Onze oudste bewoner, is jarig.'],
    ['Ja, **mevrouw Smit** (88) is jarig.', 'Ja, een patiënt (88) is jarig.'],
    ['Zwarte **Piet** kwam langs.', 'Zwarte Piet kwam langs.'],
    ['We saw Auntie **Annie** today.', 'We saw Auntie today.'],
    ['A man at Hull **Royal** today.', 'A man at Hull Royal today.'],
    ['I love the ward at **Royal Devon** today.', 'I love the ward at Royal Devon today.'],
    ['We saw the lovely **Rita** today.', 'We saw the lovely Rita today.'],
    ['Gisteren belde **Anne-Marie** weer.', 'Gisteren belde een patiënt weer.'],
    ['Ik zag dat de dokter **Truus** hielp.', 'Ik zag dat de dokter een patiënt hielp.'],
    ['Ik zag onze vrolijke **Truus** weer.', 'Ik zag onze vrolijke patiënt weer.'],
    ['Mijn buurjongen **Daan** belde.', 'Mijn buurjongen belde.'],
    ['I read **Mr Jones**’s letter to the ward.', "I read a patient's letter to the ward."],
  ]);
  each('patient-detail', 'occupation', [
    ['een **vrachtwagenchauffeur** met pijn', 'een patiënt met pijn'],
    ['De enige vrouwelijke **kaasmeester** is ziek.', 'De enige vrouwelijke patiënt is ziek.'],
    ['Hij is **imker** en heeft pijn.', 'Hij is imker en heeft pijn.'],
    ['Meneer Aydin, **trambestuurder**, vroeg het.', 'Meneer Aydin, vroeg het.'],
    ['The former **cyclist** has a tremor.', 'The former patient has a tremor.'],
    ['A primary school **teacher** fell.', 'A primary school teacher fell.'],
    ['An 11-year-old ballet **dancer** fell.', 'An 11-year-old ballet dancer fell.'],
    ['Een dronken **kok** viel.', 'Een dronken patiënt viel.'],
    ['She works as a **teacher** at a school.', 'She works as a teacher at a school.'],
    ['De **zanger** van de band lag hier.', 'De zanger van de band lag hier.'],
    ['De **burgemeester** van Deurne lag hier.', 'De burgemeester van Deurne lag hier.'],
    ['De dochter van de **bakker** is ziek.', 'De dochter van de bakker is ziek.'],
    ['My patient, a **fisherman**, lost it.', 'My patient, lost it.'],
    ['He is an **accountant** with pain.', 'He is an accountant with pain.'],
  ]);
  each('patient-detail', 'clinician', [
    ['Met dank aan **dokter Vermassen** voor alles.', 'Met dank aan een collega voor alles.'],
    ['Dank je wel, **dokter Sevenhuijsen**.', 'Dank je wel, collega.'],
  ]);
  each('patient-detail', 'relation', [
    ['**Haar man** doet alles.', 'Een naaste doet alles.'],
    ['Na zijn dood kwamen **zijn kleinkinderen** langs.', 'Na zijn dood kwamen naasten langs.'],
    ['Kan mevrouw **haar zoon** bellen?', 'Kan mevrouw haar zoon bellen?'],
    ['She asked for **her husband** again.', 'She asked for a relative again.'],
  ]);
});

describe('numbers and rooms', () => {
  each('patient-identifier', undefined, [
    ['Mevrouw Jansen **van kamer 14** lacht.', 'Mevrouw Jansen lacht.'],
    ['Een **dame op kamer 17** roept.', 'Een dame roept.'],
    ['Afscheid van **mevrouw Terpstra van kamer 14** genomen.', 'Afscheid van een patiënt genomen.'],
    ['Afscheid genomen **van mevrouw Terpstra van kamer 14**.', 'Afscheid genomen van een patiënt.'],
    ['De **familie van kamer 9** zingt.', 'De familie zingt.'],
    ['**Bed 4** kept us busy all night.', 'A patient kept us busy all night.'],
    ['In **bed two** lay a former king.', 'Here lay a former king.'],
    ['The boy at **bed 3** smiled.', 'The boy smiled.'],
    ['Haar BSN is **123456782** en haar nummer ook.', 'Haar BSN is … en haar nummer ook.'],
    ['**Meneer van bed 3** denkt het.', 'Een patiënt denkt het.'],
    ['**Mr in bed 3** thinks so.', 'A patient thinks so.'],
    ['**Op 14 mei 2024** verloor ik haar.', 'Ooit verloor ik haar.'],
    ['Plek voor een man, geb. **14-03-1948**, met een delier?', 'Plek voor een man, met een delier?'],
    ['Mijn patiënt, geboren op **3 mei 1951**, zingt.', 'Mijn patiënt, zingt.'],
    ['A man (DOB **14/03/1948**) sings.', 'A man sings.'],
    ['Hij is geboren **op 3 mei 1951** en zingt.', 'Hij is geboren en zingt.'],
    ['Net tante uit **kamer 12** gezien.', 'Net tante gezien.'],
    ['Toen belde de vrouw **van de patiënt in bed 3** weer.', 'Toen belde de vrouw van de patiënt weer.'],
    ['Ze ligt weer **op kamer 3**.', 'Ze ligt weer hier.'],
    ['She is **in bed 12**.', 'She is here.'],
    ['Goodbye to a man **from room 22, such** a lovely man.', 'Goodbye to a man, such a lovely man.'],
    ['Zijn BSN (**123456782**) klopt niet.', 'Zijn BSN klopt niet.'],
  ]);
});

describe('tone', () => {
  each('emotional-tone', undefined, [
    ['ik ben er **HELEMAAL KLAAR** mee', 'ik ben er helemaal klaar mee'],
    ['**IK. KAN. NIET. MEER**.', 'Ik kan niet meer.'],
    ['Well, **I AM DONE** with this.', 'Well, I am done with this.'],
    ['STOP **CALLING** A&E FOR A COLD now', 'Stop calling A&E for a cold now'],
    ['Hier, **Centrum Oost: dit FAALT hier!!!** Punt.', 'Hier, Centrum Oost: dit faalt hier. Punt.'],
  ]);
  each('profanity', undefined, [
    ['Wat een **kutdienst** was dat.', 'Wat een dienst was dat.'],
    ['Een **fucking** lange nacht.', 'Een lange nacht.'],
    ['What a **fucking** awful shift.', 'What a fucking awful shift.'],
    ['What a **fucking** long shift.', 'What a long shift.'],
    ['Op hun **luie reet** zitten ze.', 'Op hun luie reet zitten ze.'],
    ['**Godverdomme**, weer geen plek.', 'Weer geen plek.'],
  ]);
  each('suffering-as-entertainment', undefined, [
    ['**Saaie** dienst vandaag.', 'Rustige dienst vandaag.'],
    ['Maar eerlijk: **genieten**!', 'Maar eerlijk: trots op dit team!'],
  ]);
});

test('several words that change together are one finding', () => {
  const text = 'Een klap op de A2 bij Abcoude.';
  const document = readDocument(text);
  const place = (quote: string): Match => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, kind: 'place' };
  };
  const joined = wholePhrases(document, 'patient-detail', [place('Abcoude'), place('A2')]);
  expect(joined.map(({ start, end }) => text.slice(start, end))).toEqual(['A2 bij Abcoude']);
});

test('what leads on to the next word and a comma at the end of a match are left out of it', () => {
  const text = 'After a crash on the A2, Begin dertig, juf.';
  const quotes = ['crash on the', 'Begin dertig,', 'A2'].map((quote) => {
    const start = text.indexOf(quote);
    const [whole] = wholePhrases(readDocument(text), 'patient-health', [{ start, end: start + quote.length }]);
    return text.slice(whole!.start, whole!.end);
  });
  expect(quotes).toEqual(['crash', 'Begin dertig', 'A2']);
});

test('rules with wordings of their own keep the span that these are for', () => {
  const document = readDocument('Een 52-jarige man.');
  const match: Match = { start: 4, end: 13, kind: 'age', replacements: ['oudere'] };
  expect(wholePhrases(document, 'patient-detail', [match])).toEqual([match]);
});
