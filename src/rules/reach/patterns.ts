/**
 * False trust in privacy or impermanence, and calls to pass a post on. They count beside patients, colleagues or the employer; which is
 * for `rule.ts` to see. Patterns in the vocabulary of `src/document/README.md`.
 */
import type { Constructions } from '../constructions.ts';

const FEW =
  "vrienden|vriendinnen|volgers|intimi|friends|family|familie|close|mutuals|connecties|bekenden|vakgenoten|collega's|besties|followers|mates|members|leden|insiders";
const NOT_FALSE = ["nooit echt|niet echt|nooit helemaal|never really|isn't|bestaat niet|schijn"];

export const constructions: Constructions = {
  'false privacy': {
    patterns: [
      '{false-privacy}',
      `alleen|enkel|only|just voor|for|zichtbaar ..2 mijn|m'n|mn|my|onze|de|jullie|echte? ..1 ${FEW}`,
      `${FEW} only`,
      'close|beste friends|vrienden only|alleen|story|lijst|list',
      "in|op|naar|on mijn|m'n|my|mn close|beste|besloten|finsta|prive|privé friends|vrienden|groep|story|account?",
      'blijft|blijf|bleef|hou|houd|houden|keep|keeping|stays|stay ..3 onder ons|tussen ons|between us|binnenskamers|hier|in this group|in deze groep|in de groep|in here|stil',
      'dit|wat|this|what blijft|hier|stays|happens ..4 hier|blijft|here|group|groep',
      'onder|tussen|between ons|you|us gezegd|en? ..1 gezwegen|me',
      "onder|among|tussen vakgenoten|collega's|ons|vrienden|friends|colleagues|professionals",
      'besloten|gesloten|privé|prive|private|closed|geheime|secret groep|groepje|account|profiel|pagina|group|page|app|groepsapp|lijst|chat',
      "account|profiel|profile|groep|group|insta|page ..2 staat|is|op|toch|'s|zit ..2 privé|prive|private|slot|besloten|afgeschermd|dicht|locked|gesloten|closed",
      'slotje|slot erop|op ..4',
      'mondje dicht|toe',
      "niet|nie|not|don't|dont|nooit|geen ..2 doorvertellen|verder|doorsturen|verspreiden|screenshotten|screenshot|screenshots|delen|forward|screenshotted|share|doorzeggen|doorappen|rondsturen|lekken ..4 buiten|aub|pls|he|hè|please|hoor|groep|alsjeblieft|vertellen|hieruit|graag|outside|beyond|this|verder|ajb|ok|oke|naar|aan|$|!|🙏|🤫",
      "don't|dont|pls|please|niet ..1 tell|share|forward|screenshot|repeat|zeg|vertel|quote ..1 my|this|that|mijn|it|niemand|anyone ..2 boss|outside|me|manager|baas|supervisor|on",
      'niet|not zeggen|vertellen|say|tell ..3 van mij|aan|from|me|komt|verder',
      'niemand|nobody|no-one ..2 hier|here ..3 weet|leest|kent|ziet|knows|reads|sees ..3',
      'leest|ziet|kent|reads|sees|knows ..2 toch|hier|anyway ..1 niemand|nobody|no-one|me',
      'niemand|nobody|no-one die|who mij|me ..2 kent|volgt|knows|follows',
      "baas|werk|werkgever|collega's|manager|boss|employer|work ..3 leest|leest|volgt|ziet|reads|follows|sees ..2 toch|hier|niet|not|this|dit|mee",
      'toch|gelukkig|luckily ..2 onder ons|anoniem|anonymous|privé|private',
      'anoniem|anonymous|anon account|profiel|here|hier ..2 dus|toch|so',
      'hier kan|kunnen|can|mag|durf ik|we|i ..3 kwijt|zeggen|vent|alles|say|rant|delen',
      'mag|may|mogen ik|i|not eigenlijk|supposed ..3 niks|niets|niet|not|to ..2 zeggen|delen|vertellen|say|share|tell|post',
      "i'm|ik ben not supposed|eigenlijk ..4",
      'mag ..2 eigenlijk|natuurlijk|officieel ..2 niet|niks|niets ..2 zeggen|delen|vertellen|posten ..3',
      'zeg|vertel ..2 het|dit|niks|niets ..3 niemand|verder ..2',
      'lezen|leest|kijken|kijkt ze|ze|hij|zij|de ..2 toch|hier niet|mee ..2',
      "alleen|only|enkel|even ..1 voor|for ..2 mijn|m'n|my ..1 <number> ..1 volgers|followers|vrienden|friends",
      'omdat jij|u het ben|bent',
      'psst|psssst|ssst|sssst|shh|shhh|ssht',
      '🤫|🤐',
      'off the record',
      "you didn't|je hebt hear|dit niet|this? ..4 from me|van mij",
      'naar|aan docenten|de docent|baas|management|leiding|teachers|teacher ..1 duh|natuurlijk|!',
      'niet|not naar|aan|to docenten|de docent|teachers|management|leiding|de baas|buiten',
    ],
    variant: 'false-privacy',
    unless: NOT_FALSE,
  },
  impermanent: {
    patterns: [
      '{impermanent}',
      "haal|gooi|delete|verwijder|wis|halen|gooien|deleting|deleten|verwijderen|taking ..3 dit|het|'t|hem|m|'m|'em|m'n|deze|this|it|post|bericht|zo|alles ..5 weg|offline|eraf|down|later|straks|weer|soon|tonight|morgen|tomorrow|vanavond|binnenkort|er|minutes|uur|af",
      'straks|zo|later|morgen|vanavond|over|binnenkort|soon|in|na ..4 haal|gooi|verwijder|wis|delete|halen ..4 weg|eraf|offline|af|dit|het|this|it|alles|er',
      'haal ik|ik ..3 later|straks|zo|morgen|er ..3 wel? ..2 weg|af|offline',
      "over|na|after|in <number>|een|paar|a|few|dagje|twee ..1 uur|uurtje|uurtjes|dag|dagen|minuten|hours|days|minutes|week|weken|weeks|min ..3 is|zijn|it's|its|weer|gone|toch|gooi|weg|verdwijnt|disappears ..4 weg|gone|t|het|hij|ie|verdwenen|down|alles|offline",
      '24|<number> uurtjes|uur|u|hours|uren ..4 weg|zichtbaar|dan|gone|online|verdwenen|only',
      'even|effe|ff|heel|kort snel|kort|ff|heel ..4 online|hier|posten|post|delen|laten',
      'even|efkes|effe|ff|quick|quickly ..4 , ..1 haal|dan|daarna|will ..4 weg|delete',
      'verdwijnt|disappears|vervalt|expires|weg ..2 vanzelf|anyway|na|after|toch|in',
      "story|stories|snap|story's ..6 24|dus|toch|weg|verdwijnt|gone|disappears|tijdelijk",
      'will delete|deleting this|might delete|may delete|gonna delete ..6',
      'delete|del later|soon|voor',
      'nu het nog kan|staat|online',
      'kijk|watch|zie|lees|read snel|quick|fast|nu|now|asap ..3 voordat|before|want',
      'watch it asap',
      'zelfde dag|vanavond weer weg',
      'tijdelijk online|tijdelijk',
    ],
    variant: 'impermanent',
  },
  'passed on': {
    patterns: [
      'delen|delen|deel|share|retweet|rt|repost|tag|taggen|verspreid|verspreiden ..2 aub|ajb|please|pls|allemaal|massaal|als|vooral|leuk|mag|is|svp|gerust|if|graag|zoveel ..4',
      'maak|make|laat dit|this|het viral|viraal|rondgaan ..3',
      'retweet|repost|deel|tag|tag! als|if|jouw|je|your|iedereen ..3',
      'tag ..2 vooral ..3',
    ],
    variant: 'hashtag',
  },
};
