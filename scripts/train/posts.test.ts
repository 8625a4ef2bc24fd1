import { expect, test, vi } from 'vitest';
import { trainingPosts } from './posts.ts';

vi.mock('../../tests/corpus/corpus.ts', () => ({
  labelledPosts: () => [
    { id: 'a', half: 'tune', unseen: false },
    { id: 'b', half: 'held', unseen: false },
    { id: 'c', half: 'tune', unseen: true },
  ],
}));

test('a training reads its half, and no post that only measures', () => {
  const ids = (half: string): string[] => trainingPosts(half).map(({ id }) => id);
  expect(ids('all')).toEqual(['a', 'b']);
  expect(ids('tune')).toEqual(['a']);
  expect(ids('held')).toEqual(['b']);
});
