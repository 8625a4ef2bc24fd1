import { expect, test, vi } from 'vitest';
import { createSession } from './session.ts';
import { createTelling } from './telling.ts';
import { findingOn } from './testing.ts';

const TEXT = 'Vannacht een man van 52.';
const session = (text: string, ...words: string[]) => {
  const made = createSession(text);
  made.answer(text, { language: 'nl', verdict: 'think', findings: words.map((each) => findingOn(text, each)) });
  return made;
};

test('the toolbar is told what changed, and that the last text is gone though it had no remark', () => {
  const report = vi.fn();
  const telling = createTelling({ report }, () => {});
  const tell = (...sessions: Parameters<typeof telling.report>[0]) => {
    report.mockClear();
    telling.report(sessions);
    return report.mock.calls;
  };
  const { severity } = findingOn(TEXT, 'man');
  expect(tell(session(TEXT, 'man'))).toEqual([[1, severity]]);
  expect(tell(session(`${TEXT} Druk.`, 'man'))).toEqual([]);
  expect(tell(session('Druk.'))).toEqual([[0, 'clear']]);
  expect(tell(session('Drukke nacht.'), session(''))).toEqual([]);
  // An update may have waited for this: posted, or the composer is closed.
  expect(tell(session(''))).toEqual([[0, 'clear']]);
  expect(tell()).toEqual([]);
});
