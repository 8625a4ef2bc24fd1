/**
 * The words that announce an identifier: numbers of records, codes of doors, rooms and beds. They are read twice. What the rule notices
 * by itself is narrow, for it has to be right (`NOTICED`); what could be an identifier at all is wide, for the learned weights choose
 * from it when they say that a post holds one (`POSSIBLE`).
 */
import type { PatternTable } from '../../document/index.ts';

/** Numbers that somebody has for life, by country or care system. */
const OF_A_PERSON = 'bsn|burgerservicenummer|rijksregisternummer|rrnr|insz|nhs|mrn|crn';

/** Numbers of a file, in one word. */
const OF_A_FILE = 'patientnummer|patientennummer|patientnr|clientnummer|clientnr|dossiernummer|dossiernr';

/** Numbers of a policy, an admission and the like, in one word. */
const OF_AN_ADMISSION = 'polis|polisnummer|verzekeringsnummer|zorgnummer|ziekenhuisnummer|opnamenummer';

/** The same with words that announce a number only where "nummer", "is" or a colon follows. */
const FILE_WORDS =
  'patientnummer|patientennummer|patientnr|pnr|clientnummer|dossiernummer|dossier|polis|polisnummer|verzekeringsnummer|zorgnummer|ziekenhuisnummer|opnamenummer|labnummer|kenmerk|casenumber|hospital|patient|case';

const ONE_TO_TEN = 'one|two|three|four|five|six|seven|eight|nine|ten';

/** A room and no more, as in a hotel: it takes surer evidence of one patient. */
export const ROOM_ALONE = '[ kamer|bed <number> ]';

/** A room that somebody lies in: it takes less evidence of one patient. */
export const ROOM_OF_SOMEBODY =
  '[ {person-generic|person-patient|person-relative} in|van|op|from|on kamer|bed|room|bay|box|zaal <number> ]';

/** What the rule notices. */
export const NOTICED: PatternTable = {
  number: [
    `${OF_A_PERSON}|sofinummer|rr ..2 [ <number> ]`,
    `${FILE_WORDS} ..3 nummer|nr|number|no|eindigt|is|: ..4 [ <number> ]`,
    `${OF_A_FILE}|${OF_AN_ADMISSION} ..3 [ <number> ]`,
    `${OF_A_FILE}|${OF_AN_ADMISSION} ..3 [ <word> ]`,
  ],
  room: [
    '[ kamer|bed|box|suite|bay|room <number> ..1 {wards|hospitals|care-organisations} ]',
    '[ {wards|hospitals} ,|- bed|kamer|box|room <number> ]',
    '[ bed|kamer|room <number> ,|op|van|in <word>|<number> ]',
    '[ op|van|in ..4 kamer|bed|room <number> ]',
    ROOM_OF_SOMEBODY,
    `[ bed|bay|room ${ONE_TO_TEN} ]`,
    ROOM_ALONE,
  ],
};

/** What could be an identifier; the names are sorts of candidates. */
export const POSSIBLE = {
  number: [
    `${OF_A_FILE}|dossier|dossiers|patient|patiente|client|cliente|klantnr|klantnummer|bewoner|resident ..2 [ <number> ]`,
    'hospital|hosp|policy|claim|polis|polisnummer|casus|case|studienummer|deelnemer|attendance|episode|opname|verzekerde|verzekerdennummer|zorgnummer|pasnummer|kenmerk|kvk ..3 [ <number> ]',
    `${OF_A_PERSON}|chi|ni|ssn ..4 [ <number> ]`,
    'account|rekening|rekeningnummer|sort ..4 [ <number> ]',
    'nummer|number|nr|no eindigt|begint|ends|starts|eindigde ..2 [ <number> ]',
  ],
  code: [
    'sleutelkluis|sleutelkluisje|sleutelkastje|sleutelcode|voordeurcode|deurcode|poortcode|keysafe|alarmcode ..3 [ <number> ]',
    'key|gate|door|safe code|safe ..2 [ <number> ]',
  ],
  room: [
    '[ kamer|kamertje|bed|box|boxje|suite|bay|room|cubicle|cot|couveuse|zaal|saal|studio|appartement|app|flat|unit|nummer|nr|k|klas|groep <number> ]',
    `[ bed|bay|room|kamer|box een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|${ONE_TO_TEN} ]`,
    '[ side room|rm <word>|<number> ]',
  ],
  'ward-number': ['van|op|in|from|on|at|uit [ <capital> <number> ]'],
} as const satisfies PatternTable;
