/** Checking a text from an options page: the examples of the library and the field to try. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Analysis, Finding } from '../engine/finding.ts';

/** Resolves to the analysis of a text, or to `null` when the background did not answer or a newer text overtook it. */
type Check = (text: string) => Promise<Analysis | null>;

export const CheckContext = createContext<Check>(async () => null);

/** The findings in `text`, once known. Findings of a text that has changed since are left out where their words moved. */
export function useFindings(text: string, restMs = 0): readonly Finding[] {
  const check = useContext(CheckContext);
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void check(text).then((answer) => {
        if (current && answer) setAnalysis(answer);
      });
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [check, text, restMs]);
  return analysis?.findings.filter((finding) => text.slice(finding.start, finding.end) === finding.quote) ?? [];
}
