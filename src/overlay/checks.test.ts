import { beforeEach, expect, test, vi } from 'vitest';
import { createChecks } from './checks.ts';

/** Requests about the one field; a new one ends those before it, as the client does. */
let requests: { readonly text: string; end(answered: boolean): void }[] = [];
const look = vi.fn(async (_: string, text: string) => {
  for (const { end } of requests) end(false);
  return new Promise<boolean>((end) => requests.push({ text, end }));
});

beforeEach(() => {
  requests = [];
  look.mockClear();
});

/** What a promise holds after all that can happen now has happened. */
async function heldBy(promise: Promise<boolean>): Promise<boolean | 'nothing yet'> {
  await new Promise((resolve) => setTimeout(resolve));
  return Promise.race([promise, Promise.resolve('nothing yet' as const)]);
}

test('the check when the text rests joins the one that a post waits for', async () => {
  const check = createChecks(look);
  const post = check('field', 'Hoi');
  const rest = check('field', 'Hoi');
  expect(look).toHaveBeenCalledTimes(1);
  requests[0]!.end(true);
  expect(await post).toBe(true);
  expect(await rest).toBe(true);
});

test.each([
  ['of another text', 'Hoi.', false],
  ['under other settings', 'Hoi', true],
])('a post whose check is overtaken by one %s gets the answer of that', async (_, text, anew) => {
  const check = createChecks(look);
  const post = check('field', 'Hoi');
  void check('field', text, anew);
  expect(look).toHaveBeenCalledTimes(2);
  expect(await heldBy(post)).toBe('nothing yet');
  requests[1]!.end(true);
  expect(await post).toBe(true);
});

test('what is not answered is asked again, and each field has its own', async () => {
  const check = createChecks(look);
  const first = check('field', 'Hoi');
  requests[0]!.end(false);
  expect(await first).toBe(false);
  void check('field', 'Hoi');
  void check('other', 'Hoi');
  expect(look).toHaveBeenCalledTimes(3);
});

test('a check that breaks off leaves nothing behind', async () => {
  const check = createChecks(look);
  look.mockRejectedValueOnce(new Error('broken'));
  await expect(check('field', 'Hoi')).rejects.toThrow('broken');
  void check('field', 'Hoi');
  expect(look).toHaveBeenCalledTimes(2);
});
