import { expect, it } from 'vitest';
import { forgetSentences } from '../document/sentence-cache.ts';
import { analyze } from './index.ts';

const TEXT = 'Saaie dienst, hopelijk komt er nog een mooi trauma.';

it('gives the same text in the same context the same answer', () => {
  const settings = { language: 'en' } as const;
  const answer = analyze(TEXT, { platform: 'x', surface: 'post', settings });
  expect(analyze(TEXT, { platform: 'x', surface: 'post', settings })).toBe(answer);
});

it('looks again for another surface, other settings and after forgetting', () => {
  const answer = analyze(TEXT, { surface: 'post' });
  expect(analyze(TEXT, { surface: 'message' })).not.toBe(answer);
  const off = analyze(TEXT, { surface: 'post', settings: { rulesOff: ['suffering-as-entertainment'] } });
  expect(off.findings).not.toEqual(answer.findings);
  forgetSentences();
  const again = analyze(TEXT, { surface: 'post' });
  expect(again).not.toBe(answer);
  expect(again).toEqual(answer);
});

it('remembers few', () => {
  const answer = analyze(TEXT);
  for (let number = 0; number < 30; number += 1) analyze(`${TEXT} ${number}`);
  expect(analyze(TEXT)).not.toBe(answer);
  expect(analyze(TEXT)).toEqual(answer);
});
