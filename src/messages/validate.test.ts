import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWorkerRequest } from './validate.ts';
import { checkTabRequest } from './validate-tab.ts';

const analyze = { id: 1, kind: 'analyze', request: { text: 'x', platform: 'x', surface: 'post' } };

describe('a message', () => {
  test('that fits the protocol is passed on', () => {
    expect(checkWorkerRequest(analyze)).toEqual({ ok: true, message: analyze });
  });

  test.each([
    [null, null, 'malformed'],
    ['analyze', null, 'malformed'],
    [{ kind: 'analyze', request: {} }, null, 'malformed'],
    [{ ...analyze, id: 1.5 }, null, 'malformed'],
    [{ ...analyze, kind: 'toString' }, 1, 'unknown-kind'],
    [{ ...analyze, kind: '__proto__' }, 1, 'unknown-kind'],
    [{ ...analyze, kind: 'page-findings' }, 1, 'unknown-kind'],
    [{ ...analyze, request: { ...analyze.request, text: 5 } }, 1, 'malformed'],
    [{ ...analyze, request: { ...analyze.request, platform: 'myspace' } }, 1, 'malformed'],
    [{ ...analyze, request: { ...analyze.request, more: true } }, 1, 'malformed'],
    [{ id: 1, kind: 'report', request: { remarks: -1, verdict: 'stop' } }, 1, 'malformed'],
    [{ id: 1, kind: 'report', request: { remarks: Number.NaN, verdict: 'stop' } }, 1, 'malformed'],
  ])('%j is refused', (raw, id, code) => {
    expect(checkWorkerRequest(raw)).toMatchObject({ ok: false, id, error: { code } });
  });

  test.each([
    [{ id: 0, kind: 'page-findings', request: {} }, true],
    [{ id: 0, kind: 'open-finding', request: { composer: 0, finding: 2 } }, true],
    [{ id: 0, kind: 'open-finding', request: { composer: 0, finding: -1 } }, false],
    [{ id: 0, kind: 'open-finding', request: { composer: 0, finding: 1, more: 1 } }, false],
    [{ id: 0, kind: 'open-finding', request: { composer: 0 } }, false],
    [{ id: 0, kind: 'page-findings', request: { more: 1 } }, false],
    [{ id: 0, kind: 'page-findings', request: null }, false],
    [{ id: 0, kind: 'page-findings' }, false],
    [{ id: 0, kind: 'analyze', request: {} }, false],
    [{ id: 0, kind: 'constructor', request: {} }, false],
    [{ kind: 'page-findings', request: {} }, false],
    [null, false],
  ])('to a tab, %j: %s', (raw, ok) => {
    expect(checkTabRequest(raw).ok).toBe(ok);
  });

  test('is refused without repeating what it held', () => {
    const raw = { ...analyze, request: { ...analyze.request, platform: 'mevrouw de Vries' } };
    expect(JSON.stringify(checkWorkerRequest(raw))).not.toContain('Vries');
  });

  test('of any form is judged without an exception', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withSparseArray: true }),
        (raw) => {
          expect(checkWorkerRequest(raw).ok).toBeTypeOf('boolean');
          expect(checkTabRequest(raw).ok).toBeTypeOf('boolean');
          const wrapped = checkWorkerRequest({ id: 1, kind: 'analyze', request: raw });
          expect(wrapped.ok || wrapped.error.code === 'malformed').toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
