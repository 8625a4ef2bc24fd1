import { text } from '../../guidelines/localized.ts';
import { fictionText } from '../fiction-text.ts';
import type { RuleTexts, Severity } from '../rule.ts';

export const severity: Severity = 'stop';

export const guidelines = ['knmg-2.1', 'knmg-2-risks', 'knmg-slides-breach', 'knmg-2', 'emc-1'] as const;

export const texts: RuleTexts = {
  title: text('Nummers en adressen', 'Numbers and addresses'),
  notices: text(
    'BSN, geboortedatum, telefoon, e-mail, adres, rekening, kenteken, dossier- of kamernummer.',
    'Citizen number, date of birth, phone, email, address, account, licence plate, record or room number.',
  ),
  message: text('Dit gegeven wijst naar één persoon', 'This detail points to one person'),
  advice: text(
    'Je wilde precies zijn. Dit blijft online vindbaar, en je bericht is zonder even duidelijk.',
    'You wanted to be precise. This stays findable online, and your post is as clear without it.',
  ),
  variants: {
    bsn: {
      message: text('Een BSN hoort alleen in het dossier', 'A citizen service number belongs only in the record'),
      advice: text(
        'Je wilt zeker weten om wie het gaat. Een vreemde kan zich hiermee voor die persoon uitgeven; laat het weg.',
        'You want to be sure of the person. With this number a stranger can pose as them; leave it out.',
      ),
    },
    'birth-date': {
      message: text('Een geboortedatum is bijna een naam', 'A date of birth is almost a name'),
      advice: text(
        'Je wilde de leeftijd laten zien. Een levensfase, zoals “iemand op leeftijd”, vertelt dat ook.',
        'You wanted to show the age. A stage of life, such as “an older person”, says that too.',
      ),
    },
    phone: {
      message: text('Dit nummer kan iedereen straks bellen', 'Anyone can call this number from now on'),
      advice: text(
        'Je wilt dat iemand bereikbaar is. Geef het door via een veilig kanaal, of noem de afdeling.',
        'You want someone within reach. Pass it on over a secure channel, or name the department.',
      ),
    },
    email: {
      message: text('Dit mailadres is straks voor iedereen', 'This email address will be everyone’s'),
      advice: text(
        'Je wilt contact makkelijk maken. Vaak zit er een naam in; verwijs liever naar het portaal.',
        'You want to make contact easy. An address often holds a name; it is better to point to the portal.',
      ),
    },
    address: {
      message: text('Zo weten lezers waar deze persoon woont', 'This tells readers where this person lives'),
      advice: text(
        'Je schetst graag de plek. Een adres wijst een voordeur aan; “thuis” of “in de buurt” vertelt genoeg.',
        'You like to set the scene. An address points to a front door; “at home” or “nearby” says enough.',
      ),
    },
    iban: {
      message: text('Dit rekeningnummer hoort bij één persoon', 'This account number belongs to one person'),
      advice: text(
        'Je wilt vast helpen. Een rekeningnummer online nodigt uit tot misbruik; regel het onderling.',
        'You surely want to help. In public an account number invites abuse; settle it between you.',
      ),
    },
    plate: {
      message: text('Een kenteken leidt naar een eigenaar', 'A licence plate leads to an owner'),
      advice: text(
        'Je beschrijft wat je zag. Buren herkennen een kenteken meteen; “de auto” is genoeg.',
        'You describe what you saw. Neighbours know a licence plate at once; “the car” is enough.',
      ),
    },
    number: {
      message: text('Dit nummer leidt naar één dossier', 'This number leads to one record'),
      advice: text(
        'Handig voor een collega, maar die vindt het in het dossier. Hier lezen ook anderen mee; laat het weg.',
        'Handy for a colleague, who will find it in the record. Others read along here; leave the number out.',
      ),
    },
    room: {
      message: text('Zo weten bezoekers wie je bedoelt', 'Visitors will know whom you mean'),
      advice: text(
        'Op de afdeling praat je zo. Wie op bezoek kwam kent de kamer; “een van onze bewoners” is veiliger.',
        'On the ward you talk like this. Visitors know the room; “one of our residents” keeps it safe.',
      ),
    },
    consent: {
      message: text('Ook met toestemming reist een nummer ver', 'Even with consent a number travels far'),
      advice: text(
        'Mooi dat je het vroeg. Zet op papier waarvoor het is en wie het leest; een nummer is zelden nodig.',
        'It is good that you asked. Put in writing what it is for and who reads it; few posts need a number.',
      ),
    },
    fiction: fictionText,
  },
};
