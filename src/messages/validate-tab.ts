/**
 * Checks at a content script's edge that a message is what the protocol says. Never throws. By hand, unlike validate.ts: these
 * messages are few and plain, and a schema library in every tab of the sites would weigh more than all of them.
 */
import type { TabKind, TabProtocol } from './protocol.ts';
import type { Checked, ValidRequest } from './validate.ts';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isEmpty = (request: Readonly<Record<string, unknown>>) => Object.keys(request).length === 0;
const isPosition = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Whether a request fits its kind. */
const FITS: Readonly<Record<TabKind, (request: Readonly<Record<string, unknown>>) => boolean>> = {
  'page-findings': isEmpty,
  'open-first-finding': isEmpty,
  'open-finding': ({ composer, finding, ...rest }) => isPosition(composer) && isPosition(finding) && isEmpty(rest),
  'composers-open': isEmpty,
  'wait-missed': isEmpty,
};

/** Checks a message that came to a content script. */
export function checkTabRequest(raw: unknown): Checked<TabProtocol> {
  if (!isRecord(raw) || !Number.isSafeInteger(raw.id) || typeof raw.kind !== 'string') {
    return { ok: false, id: null, error: { code: 'malformed', message: 'expected a request' } };
  }
  const { id, kind, request } = raw as { id: number; kind: string; request: unknown };
  if (!Object.hasOwn(FITS, kind)) {
    return { ok: false, id, error: { code: 'unknown-kind', message: 'no such kind of request' } };
  }
  if (!isRecord(request) || !FITS[kind as TabKind](request)) {
    return { ok: false, id, error: { code: 'malformed', message: 'request: not what this kind expects' } };
  }
  return { ok: true, message: { id, kind, request } as unknown as ValidRequest<TabProtocol> };
}
