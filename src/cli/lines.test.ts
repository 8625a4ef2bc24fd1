import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

async function read(...pieces: Uint8Array[]): Promise<string[]> {
  async function* stream() {
    yield* pieces;
  }
  const lines: string[] = [];
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('a line ends at a line feed and nowhere else', async () => {
  const line = '{"text":"een\u2028twee\u2029drie\u0085vier"}';
  expect(await read(bytes(`${line}\n\r\n${line}`))).toEqual([line, '\r', line]);
});

test('a text that comes in pieces is whole again, its letters too', async () => {
  const text = '\uFEFFprivé\n👩‍⚕️ en';
  expect(await read(...[...bytes(text)].map((byte) => Uint8Array.of(byte)))).toEqual(['privé', '👩‍⚕️ en']);
});

test('an end of line at the end begins no other', async () => {
  expect(await read(bytes('a\n'))).toEqual(['a']);
  expect(await read()).toEqual([]);
});
