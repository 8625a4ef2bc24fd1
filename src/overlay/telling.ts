/** Tells how many remarks there are: the toolbar at once, a screen reader politely and after the rest. */
import { verdictOf } from '../engine/verdict.ts';
import type { OverlayServices } from './ports.ts';
import type { Session } from './session.ts';
import { $badge } from './words.ts';

/** The number is said this long after the last answer, ms: once, and not while it still changes. */
const ANNOUNCE_AFTER = 1500;

interface Telling {
  /**
   * The toolbar gets the remarks and the highest verdict of all fields, when they changed; and once more when the last text is gone: an
   * update of the extension may have waited for that.
   */
  report(sessions: readonly Session[]): void;
  /** Says the number of the field in use, `count`, when it has come to rest and is another than the last one said. */
  announceLater(count: () => number): void;
  /** What was reported is forgotten where it went: the next report is made in any case. */
  forget(): void;
  end(): void;
}

/** Creates it for one page; `announce` speaks to a screen reader. */
export function createTelling(services: Pick<OverlayServices, 'report'>, announce: (words: string) => void): Telling {
  let reported = '';
  let announced = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    report(sessions) {
      const remarks = sessions.reduce((sum, session) => sum + session.remarks.length, 0);
      const verdict = verdictOf(sessions.flatMap((session) => session.findings));
      const written = sessions.some(({ text }) => text.trim() !== '');
      const report = `${remarks} ${verdict} ${written}`;
      if (reported === report) return;
      reported = report;
      services.report(remarks, verdict);
    },
    announceLater(count) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = count();
        if (now === announced) return;
        announced = now;
        const t = $badge.get();
        announce(now === 0 ? t.announceNone : t.announce({ remarks: t.remarks(now) }));
      }, ANNOUNCE_AFTER);
    },
    forget() {
      reported = '';
    },
    end: () => clearTimeout(timer),
  };
}
