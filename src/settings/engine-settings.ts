/** From resolved settings to what the engine understands. Pure. */
import type { EngineSettings, HouseTerm } from '../engine/finding.ts';
import { resolveLanguage } from '../i18n/language.ts';
import { RULE_IDS, type RuleId, type Severity } from '../rules/rule.ts';
import { isRuleId, readHouseTerm } from './entries.ts';
import { type ResolvedSettings, ruleSeverity } from './resolve.ts';

/**
 * The engine's settings.
 *
 * @param preferred The browser's languages (`navigator.languages`), for the `auto` language.
 */
export function engineSettings(settings: ResolvedSettings, preferred: readonly string[]): EngineSettings {
  const ruleSeverities: Partial<Record<RuleId, Severity>> = {};
  for (const rule of RULE_IDS) {
    const { chosen } = ruleSeverity(settings, rule);
    if (chosen !== null) ruleSeverities[rule] = chosen;
  }
  const houseTerms: HouseTerm[] = [];
  for (const entry of settings.houseTerms.value) {
    const read = readHouseTerm(entry);
    if (read.ok) houseTerms.push(read.value);
  }
  const name = settings.institutionName.value;
  return {
    language: resolveLanguage(settings.language.value, preferred),
    rulesOff: settings.rulesOff.value.filter(isRuleId),
    ruleSeverities,
    ignoredWords: settings.ignoredWords.value,
    // An empty list says "I hold none"; never having filled it in says nothing.
    heldTitles:
      settings.heldTitles.source === 'default' ? null : settings.heldTitles.value.map((title) => title.toLowerCase()),
    institutionNames: name === '' ? settings.institutionNames.value : [name, ...settings.institutionNames.value],
    houseTerms,
  };
}
