/** The frame a post stands in: what makes the same words harmless, or a note. */
import { agreements } from './consent.ts';
import { tellings } from './denied.ts';
import { type Document, layer, layerKey, meets, sentenceLayers, setOf } from './document.ts';
import { holds } from './pattern-index.ts';
import { PatternMatcher } from './patterns.ts';

/** How strongly each frame is there: the number of cues, 0 for none. */
interface Frames {
  /** The patient is said to have agreed ("met schriftelijke toestemming van mevrouw"). */
  readonly consent: number;
  /** The case is said to be made up or composed, or a teaching case. */
  readonly fiction: number;
  /** Simulation, drill, film, series, book, game. */
  readonly training: number;
  /** Education, campaign, statistics, vacancy, congress, promotion: nobody in particular. */
  readonly education: number;
  /** The post warns of exactly the mistakes that Hardop looks for ("post nooit een foto van je patiënt"). */
  readonly warning: number;
  /** The writer's own leisure or family. */
  readonly ownLife: number;
}

const KEY = layerKey();

const warnings = new PatternMatcher({
  warning: [
    'post|plaats|deel|zet|stuur|gebruik|noem|maak|schrijf|app nooit|geen',
    'post|plaats|deel|zet|stuur|noem|maak|app dus|ook? nooit|geen',
    '^ noem ..5 nooit|geen',
    'nooit|niet ..3 posten|plaatsen|delen|online|appen|doorsturen',
    "never|don't|dont|avoid|not post|share|tweet|posting|sharing|send",
    "geen foto's|namen|patientgegevens|patiëntgegevens ..4 online|posten|delen|plaatsen|social|socials|media|whatsapp",
    'denk aan ..3 beroepsgeheim|privacy|avg',
    'richtlijn|handreiking|gedragscode|protocol ..6 social|socials|sociale media',
  ],
});

const counted = [
  ['fiction', setOf('fiction')],
  ['training', setOf('training')],
  ['education', setOf('education')],
  ['ownLife', setOf('own-life', 'leisure')],
] as const;

/** Frames that excuse, so that people deny them: "dit is geen oefening". */
const DENIABLE: ReadonlySet<string> = new Set(['fiction', 'training']);

/** The frames of the post. */
export function framesOf(document: Document): Frames {
  return layer(document, KEY, read);
}

type Counted = Record<(typeof counted)[number][0], number>;

const COUNTS = layerKey();

function countIn(sentence: Document): Counted {
  const counts: Counted = { fiction: 0, training: 0, education: 0, ownLife: 0 };
  for (const [frame, classes] of counted) {
    if (!holds(sentence, classes)) continue;
    counts[frame] = DENIABLE.has(frame)
      ? tellings(sentence, classes)
      : sentence.tokens.filter(({ index }) => meets(sentence, index, classes)).length;
  }
  return counts;
}

function read(document: Document): Frames {
  const inSentences = sentenceLayers(document, COUNTS, countIn);
  const sum = (frame: keyof Counted): number => inSentences.reduce((total, counts) => total + counts[frame], 0);
  return {
    consent: agreements(document),
    fiction: sum('fiction'),
    training: sum('training'),
    education: sum('education'),
    warning: warnings.find(document).length,
    ownLife: sum('ownLife'),
  };
}
