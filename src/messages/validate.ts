/** Checks at the worker's edge that a message is what the protocol says. Never throws. */
import * as v from 'valibot';
import { PLATFORMS, RULE_IDS, SURFACES, type Verdict } from '../rules/rule.ts';
import {
  type ErrorCode,
  MAX_TEXT_LENGTH,
  type ProtocolError,
  type WorkerKind,
  type WorkerProtocol,
} from './protocol.ts';

const platform = v.picklist(PLATFORMS);
const surface = v.picklist(SURFACES);
const verdict = v.picklist(['clear', 'think', 'stop'] as const satisfies readonly Verdict[]);
const nothing = v.strictObject({});

/** More remarks than this are no honest count. */
const MAX_REMARKS = 100_000;

/** A card shows two passages; a combination can name a few for each of its parts. */
const MAX_PASSAGES = 100;

const passageId = v.pipe(v.string(), v.maxLength(100));

type Schemas = { readonly [Kind in WorkerKind]: v.GenericSchema<WorkerProtocol[Kind]['request']> };

const workerSchemas: Schemas = {
  analyze: v.strictObject({ text: v.string(), platform, surface }),
  report: v.strictObject({ remarks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_REMARKS)), verdict }),
  passages: v.strictObject({
    ids: v.pipe(v.array(passageId), v.maxLength(MAX_PASSAGES)),
    rules: v.pipe(v.array(v.picklist(RULE_IDS)), v.maxLength(MAX_PASSAGES)),
  }),
  'open-library': v.strictObject({ passage: passageId }),
  'site-settings': nothing as Schemas['site-settings'],
  'change-site-settings': v.variant('change', [
    v.strictObject({
      change: v.literal('ignore-words'),
      words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH))), v.maxLength(MAX_PASSAGES)),
      undo: v.boolean(),
    }),
    v.strictObject({ change: v.literal('turn-off-rule'), rule: v.picklist(RULE_IDS), undo: v.boolean() }),
    v.strictObject({ change: v.literal('hide-badge') }),
    v.strictObject({ change: v.literal('wake') }),
  ]),
  waited: v.strictObject({ missed: v.boolean() }),
  'waited-tabs': nothing as Schemas['waited-tabs'],
  'take-selection': nothing as Schemas['take-selection'],
};

const envelope = v.object({ id: v.pipe(v.number(), v.safeInteger()), kind: v.string(), request: v.unknown() });

/** A request that may be handled. */
export type ValidRequest<P> = {
  [Kind in keyof P]: {
    readonly id: number;
    readonly kind: Kind;
    readonly request: P[Kind] extends { request: infer R } ? R : never;
  };
}[keyof P];

/** A message that the protocol knows, or why it was refused. */
export type Checked<P> =
  | { readonly ok: true; readonly message: ValidRequest<P> }
  | { readonly ok: false; readonly id: number | null; readonly error: ProtocolError };

function refusal(
  id: number | null,
  code: ErrorCode,
  message: string,
): { ok: false; id: number | null; error: ProtocolError } {
  return { ok: false, id, error: { code, message } };
}

/** Names the place and the expected type of the first mistake, never the value: the value can be someone's text. */
function whereWrong(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map((item) => String(item.key)).join('.') ?? '';
  return `${path === '' ? 'message' : path}: expected ${issue.expected ?? issue.type}`;
}

/** Checks a message that came over the port to the worker. */
export function checkWorkerRequest(raw: unknown): Checked<WorkerProtocol> {
  const outer = v.safeParse(envelope, raw);
  if (!outer.success) return refusal(null, 'malformed', whereWrong(outer.issues[0]));
  const { id, kind, request } = outer.output;
  if (!Object.hasOwn(workerSchemas, kind)) return refusal(id, 'unknown-kind', 'no such kind of request');
  const inner = v.safeParse(workerSchemas[kind as WorkerKind] as v.GenericSchema, request);
  if (!inner.success) return refusal(id, 'malformed', whereWrong(inner.issues[0]));
  const message = { id, kind, request: inner.output } as ValidRequest<WorkerProtocol>;
  if (message.kind === 'analyze' && message.request.text.length > MAX_TEXT_LENGTH) {
    return refusal(id, 'too-large', `text: expected at most ${MAX_TEXT_LENGTH} code units`);
  }
  return { ok: true, message };
}
