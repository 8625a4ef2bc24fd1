/** Writes the examples that the network (net.py) is trained on, and reads what it made of them. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formInput, netClasses, netMarks, netSigns, RUNS } from '../../src/learned/net-inputs.ts';
import type { PackedNet } from '../../src/learned/packed-net.ts';
import { SPAN_KINDS, type SpanKind } from '../../src/learned/spans.ts';
import { overlap } from '../../src/rules/span.ts';
import type { LabelledPost } from '../../tests/corpus/corpus.ts';
import { Failure } from '../setup/report.mjs';
import type { Example } from './posts.ts';
import { trainNet } from './python.ts';

/** The kind of span that a labelled finding is, if any. */
export function kindOf({ rule, kind }: LabelledPost['findings'][number]): SpanKind | undefined {
  return rule === 'patient-name' ? 'name' : rule === 'patient-detail' ? kind : undefined;
}

/** By token: the numbers of the labelled findings that it is a word of, each once; a finding with a number below 0 counts for nothing. */
function numbersByToken(
  { tokens }: Example['document'],
  findings: LabelledPost['findings'],
  numberOf: (finding: LabelledPost['findings'][number]) => number,
): number[][] {
  return tokens.map((token) => [
    ...new Set(
      findings.flatMap((finding) => (overlap(finding, token) ? [numberOf(finding)] : [])).filter((n) => n >= 0),
    ),
  ]);
}

/** What the network says of the examples of fold 0, in their order, which it never saw; and its weights, trained on all. */
interface Trained {
  readonly net: Omit<PackedNet, 'share' | 'bars'>;
  /** By example, then by outcome. */
  readonly posts: readonly (readonly number[])[];
  /** By example, then by token, then by kind of span. */
  readonly words: readonly (readonly (readonly number[])[])[];
}

/** A file of examples, written one by one. */
export class NetExamples {
  /** Some hundred megabytes while it lasts. */
  readonly #folder = mkdtempSync(join(tmpdir(), 'hardop-train-'));
  readonly #path = join(this.#folder, 'examples.jsonl');
  readonly #file = openSync(this.#path, 'w');
  /** How long the file is when all of it was written. */
  #bytes = 0;

  constructor(outcomes: number) {
    this.#line({ outcomes, kinds: SPAN_KINDS.length, runs: RUNS });
  }

  #line(value: object): void {
    const line = Buffer.from(`${JSON.stringify(value)}\n`);
    writeSync(this.#file, line);
    this.#bytes += line.length;
  }

  /** `cost`: how many examples it counts as; `outcomes`: 1 yes, 0 no, -1 not asked. */
  add(
    { post, of, fold, document, context, found }: Example,
    cost: number,
    outcomes: readonly number[],
    rules: readonly string[],
  ): void {
    const findings = post?.findings ?? [];
    const inputs = document.tokens.map(({ form }) => formInput(form));
    const marks = netMarks(document, context, found);
    this.#line({
      fold,
      cost,
      outcomes,
      spans: of === undefined,
      signs: netSigns(document, context, found),
      sentences: document.sentences.map(({ first, last }) => last - first),
      words: inputs.map(({ word }) => word),
      runs: inputs.map(({ runs }) => runs),
      classes: document.sentences.flatMap(({ alone }) => netClasses(alone)),
      marks: inputs.map((input, at) => [...input.marks, ...(marks[at] as readonly number[])]),
      told: numbersByToken(document, findings, ({ rule }) => rules.indexOf(rule)),
      kinds: numbersByToken(document, findings, (finding) => SPAN_KINDS.indexOf(kindOf(finding) as SpanKind)),
    });
  }

  /**
   * Trains on the examples, beside whatever else goes on, and removes their file.
   * @throws Failure where Python or PyTorch is missing (`PYTHON` names the command), or the file of examples is not whole
   */
  async train(say: (text: string) => void): Promise<Trained> {
    closeSync(this.#file);
    const out = `${this.#path}.net.json`;
    try {
      if (statSync(this.#path).size !== this.#bytes)
        throw new Failure(
          `The file of examples was cut short: ${this.#path}.`,
          'See that there is room; TMPDIR names another folder.',
        );
      await trainNet(this.#path, out, say);
      return JSON.parse(readFileSync(out, 'utf8')) as Trained;
    } finally {
      rmSync(this.#folder, { recursive: true });
    }
  }
}
