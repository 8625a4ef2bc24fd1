/** Answers `analyze` requests: the engine under the settings that hold now. Keeps nothing of a text; the engine remembers the last ones, in memory. */
import type { Analysis, AnalyzeContext, EngineSettings } from '../engine/finding.ts';
import type { WorkerProtocol } from '../messages/protocol.ts';
import { engineSettings } from '../settings/engine-settings.ts';
import type { Resolution } from '../settings/resolve.ts';
import type { SettingsStore } from '../settings/store.ts';
import { applyStrictness } from '../settings/strictness.ts';

/** The engine's `analyze`. */
export type Analyze = (text: string, context: AnalyzeContext) => Analysis;

/**
 * Creates the handler of `analyze` requests.
 *
 * @param preferred The browser's languages, asked each time: they can change while the worker runs.
 */
export function createAnalysis(
  settings: Pick<SettingsStore, '$resolution' | 'ready'>,
  analyze: Analyze,
  preferred: () => readonly string[],
): (request: WorkerProtocol['analyze']['request']) => Promise<Analysis> {
  // Settings change rarely and texts with every keystroke, so the engine's form of them is kept.
  let last: { resolution: Resolution; languages: string; engine: EngineSettings } | null = null;

  function current(): EngineSettings {
    const resolution = settings.$resolution.get();
    const languages = preferred().join();
    if (last?.resolution !== resolution || last.languages !== languages) {
      last = { resolution, languages, engine: engineSettings(resolution.settings, preferred()) };
    }
    return last.engine;
  }

  return async ({ text, platform, surface }) => {
    await settings.ready;
    const analysis = analyze(text, { platform, surface, settings: current() });
    return applyStrictness(analysis, settings.$resolution.get().settings.strictness.value);
  };
}
