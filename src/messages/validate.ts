/** Checks at the worker's and the tab's edge that a message is what the protocol says. Never throws. */
import * as v from 'valibot';
import { type Platform, RULE_IDS, type Surface, type Verdict } from '../rules/rule.ts';
import {
  type ErrorCode,
  MAX_TEXT_LENGTH,
  type ProtocolError,
  type TabKind,
  type TabProtocol,
  type WorkerKind,
  type WorkerProtocol,
} from './protocol.ts';

const platform = v.picklist(['x', 'facebook', 'linkedin', 'instagram', 'other'] as const satisfies readonly Platform[]);
const surface = v.picklist(['post', 'comment', 'message', 'profile'] as const satisfies readonly Surface[]);
const verdict = v.picklist(['clear', 'think', 'stop'] as const satisfies readonly Verdict[]);
const nothing = v.strictObject({});

/** More remarks than this are no honest count. */
const MAX_REMARKS = 100_000;

/** A card shows two passages; a combination can name a few for each of its parts. */
const MAX_PASSAGES = 100;

/** An index in a list. */
const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const passageId = v.pipe(v.string(), v.maxLength(100));

type SchemaFor<P> = { readonly [Kind in keyof P]: v.GenericSchema<P[Kind] extends { request: infer R } ? R : never> };

const workerSchemas: SchemaFor<WorkerProtocol> = {
  analyze: v.strictObject({ text: v.string(), platform, surface }),
  report: v.strictObject({ remarks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_REMARKS)), verdict }),
  passages: v.strictObject({
    ids: v.pipe(v.array(passageId), v.maxLength(MAX_PASSAGES)),
    rules: v.pipe(v.array(v.picklist(RULE_IDS)), v.maxLength(MAX_PASSAGES)),
  }),
  'open-library': v.strictObject({ passage: passageId }),
  'site-settings': nothing as SchemaFor<WorkerProtocol>['site-settings'],
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
  'take-selection': nothing as SchemaFor<WorkerProtocol>['take-selection'],
};

const tabSchemas: SchemaFor<TabProtocol> = {
  'page-findings': nothing as SchemaFor<TabProtocol>['page-findings'],
  'open-first-finding': nothing as SchemaFor<TabProtocol>['open-first-finding'],
  'open-finding': v.strictObject({ composer: position, finding: position }),
  'composers-open': nothing as SchemaFor<TabProtocol>['composers-open'],
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

function check<P>(schemas: Readonly<Record<string, v.GenericSchema>>, raw: unknown): Checked<P> {
  const outer = v.safeParse(envelope, raw);
  if (!outer.success) return refusal(null, 'malformed', whereWrong(outer.issues[0]));
  const { id, kind, request } = outer.output;
  const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
  if (schema === undefined) return refusal(id, 'unknown-kind', 'no such kind of request');
  const inner = v.safeParse(schema, request);
  if (!inner.success) return refusal(id, 'malformed', whereWrong(inner.issues[0]));
  return { ok: true, message: { id, kind, request: inner.output } as ValidRequest<P> };
}

/** Checks a message that came over the port to the worker. */
export function checkWorkerRequest(raw: unknown): Checked<WorkerProtocol> {
  const checked = check<WorkerProtocol>(workerSchemas satisfies Record<WorkerKind, unknown>, raw);
  if (checked.ok && checked.message.kind === 'analyze' && checked.message.request.text.length > MAX_TEXT_LENGTH) {
    return refusal(checked.message.id, 'too-large', `text: expected at most ${MAX_TEXT_LENGTH} code units`);
  }
  return checked;
}

/** Checks a message that came to a content script. */
export function checkTabRequest(raw: unknown): Checked<TabProtocol> {
  return check<TabProtocol>(tabSchemas satisfies Record<TabKind, unknown>, raw);
}
