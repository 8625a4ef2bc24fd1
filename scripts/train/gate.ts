/** The gate that a post must pass before its rules speak, chosen by scores of posts that the weights never saw. Part of `npm run train`. */
import type { LabelledPost } from '../../tests/corpus/corpus.ts';
import { type Counted, measure } from './bars.ts';
import { NOTE, rules } from './outcomes.ts';

/** A post is silent that scores less than `least` for any remark; a rule that is `sure` above its bar speaks nevertheless. */
interface Gate {
  readonly least: number;
  readonly sure: number;
}

/** The gates that are tried. `given`: what is not to be chosen. */
export function gatesOf(given: { readonly least?: string | undefined; readonly sure?: string | undefined }): Gate[] {
  const leasts =
    given.least === undefined ? Array.from({ length: 41 }, (_, step) => step / 20 - 1) : [Number(given.least)];
  const sures = given.sure === undefined ? [0.75, 1, 1.25, 1.5, 2] : [Number(given.sure)];
  return sures.flatMap((sure) => leasts.map((least) => ({ least, sure })));
}

/** Does a rule speak? Asked of scores alone, as decide.ts does. `bars`: by outcome. */
export function speaks(
  scores: ArrayLike<number>,
  index: number,
  bars: readonly number[],
  { least, sure }: Gate,
): boolean {
  const above = (scores[index] as number) - (bars[index] as number);
  return above >= ((scores[rules.length] as number) >= least || rules[index] === NOTE ? 0 : sure);
}

/** A post with its scores; `cursed`: has it foul words, of which constructions alone decide? */
interface ScoredPost {
  readonly post: LabelledPost;
  readonly scores: ArrayLike<number>;
  readonly cursed: boolean;
}

/** What comes through a gate. */
interface Behind {
  readonly gate: Gate;
  readonly ofRules: Counted;
  readonly alarms: Counted;
}

/** Rules and alarms behind a gate; counted as tests/corpus/score.ts does. */
export function behind(posts: readonly ScoredPost[], bars: readonly number[], gate: Gate): Behind {
  const ofRules = { tp: 0, fp: 0, fn: 0 };
  const alarms = { tp: 0, fp: 0, fn: 0 };
  for (const { post, scores, cursed } of posts) {
    let alarm = cursed;
    for (const [index, rule] of rules.entries()) {
      const reported = speaks(scores, index, bars, gate);
      const positive = post.findings.some((finding) => finding.rule === rule);
      if (reported && rule !== NOTE) alarm = true;
      if (!post.borderline.includes(rule) && (reported || positive))
        ofRules[reported && positive ? 'tp' : reported ? 'fp' : 'fn'] += 1;
    }
    const grave = post.verdict !== 'clear';
    if ((post.borderline.length === 0 || alarm === grave) && (alarm || grave))
      alarms[alarm && grave ? 'tp' : alarm ? 'fp' : 'fn'] += 1;
  }
  return { gate, ofRules, alarms };
}

const preciseness = ({ alarms: { tp, fp } }: Behind): number => tp / Math.max(1, tp + fp);

/** The one with the best F-measure among those whose alarms are right often enough; where there is none, the one whose alarms are right most often. */
export function bestOf(all: readonly Behind[], precise: number): Behind {
  return all.reduce((most, one) => {
    if (preciseness(most) < precise) return preciseness(one) > preciseness(most) ? one : most;
    return preciseness(one) >= precise && measure(one.ofRules) > measure(most.ofRules) ? one : most;
  });
}
