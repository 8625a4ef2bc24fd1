/** One line of JSON in, one answer out. */
import { type Analysis, analyze, type EngineSettings } from '../engine/index.ts';
import { PLATFORMS, SURFACES } from '../rules/rule.ts';

/** Answer to a line; `id` is null with an error and the line's number (from 1) when the line is no such object. */
type JsonlAnswer =
  | { id: string; verdict: Analysis['verdict']; findings: Analysis['findings'] }
  | { id: null; error: string; line: number };

/** Analyses one line. Never throws. Unknown platforms and surfaces are taken as not given. */
export function answerLine(raw: string, line: number, settings: EngineSettings): JsonlAnswer {
  const failed = (error: string): JsonlAnswer => ({ id: null, error, line });
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    return failed(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return failed('not an object');
  const { id, text, platform, surface } = value as Record<string, unknown>;
  if (typeof id !== 'string') return failed('"id" is not a string');
  if (typeof text !== 'string') return failed('"text" is not a string');
  const { verdict, findings } = analyze(text, {
    platform: PLATFORMS.find((known) => known === platform) ?? 'other',
    surface: SURFACES.find((known) => known === surface) ?? 'post',
    settings,
  });
  return { id, verdict, findings };
}
