/** No regular expression of the product can be made to take for ever. */
import { expect, it } from 'vitest';
import { builtExpressions, type Expression, literalExpressions, slowString } from './expressions.ts';

/** Expressions that need more than linear time, and why that does no harm. */
const BOUNDED: readonly { readonly source: string; readonly because: string }[] = [
  {
    source: String.raw`(^|(?<!\s\p{Lu}(?=\.))[.!?…]["'”’)]*\s+|\n\s*)$`,
    because: 'it is given twelve code units at most',
  },
];

function complaints(expressions: readonly Expression[]): string[] {
  return expressions
    .filter(({ regexp }) => !BOUNDED.some(({ source }) => source === regexp.source))
    .flatMap(({ where, regexp }) => {
      const slow = slowString(regexp);
      return slow ? [`${where} ${regexp}: ${slow.ms.toFixed(0)} ms on ${JSON.stringify(slow.text)}`] : [];
    });
}

it('reads adversarial strings in linear time: expressions in the sources', () => {
  const expressions = literalExpressions();
  expect(expressions.length).toBeGreaterThan(200);
  expect(complaints(expressions)).toEqual([]);
}, 180_000);

it('reads adversarial strings in linear time: expressions that are put together', async () => {
  const expressions = await builtExpressions(() => import('../../src/engine/index.ts'));
  expect(expressions.length).toBeGreaterThan(10);
  expect(complaints(expressions)).toEqual([]);
}, 180_000);

it('knows a careless expression when it sees one', () => {
  for (const careless of [/(a+)+$/, /\s+$/, /<[^>]*>/]) expect(slowString(careless)).not.toBeNull();
  for (const careful of [/^\s*$/, /[.!?]{1,50}/g]) expect(slowString(careful)).toBeNull();
}, 60_000);

it('lists no exception that is no longer there', () => {
  const sources = literalExpressions().map(({ regexp }) => regexp.source);
  expect(BOUNDED.filter(({ source }) => !sources.includes(source))).toEqual([]);
});
