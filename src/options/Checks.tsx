/** The section "rules": how much is shown, and every rule with its own switch. */
import { useEffect } from 'preact/hooks';
import { useLocalized, useMessages } from '../i18n/hooks.ts';
import { type RuleId, SEVERITIES, type Severity } from '../rules/rule.ts';
import { ruleSeverity, ruleState } from '../settings/resolve.ts';
import { Select } from '../ui/Choice.tsx';
import { LockedField } from '../ui/LockedField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { $ui } from '../ui/words.ts';
import { useInstitution, useSettings } from './context.ts';
import { Panel, Row } from './Row.tsx';
import { RULE_GROUPS } from './rule-groups.ts';
import { ruleInfo } from './rule-info.ts';
import { SettingRow } from './SettingRow.tsx';
import { SectionHead } from './sections.tsx';
import { $options } from './words.ts';

/** `detail` is a rule to bring into view. */
export function Checks({ detail }: { detail: string }) {
  const t = useMessages($options);
  const { settings } = useSettings();
  const rules = RULE_GROUPS.flatMap((group) => group.rules as readonly RuleId[]);
  const locked =
    rules.filter((rule) => ruleState(settings, rule).locked || ruleSeverity(settings, rule).locked).length +
    Number(settings.strictness.locked);

  useEffect(() => {
    if (detail === '') return;
    const row = document.getElementById(`rule-${detail}`);
    row?.scrollIntoView({ block: 'center' });
    // A rule that the institution fixed may have nothing to focus.
    const control = row?.querySelector('input') ?? row?.querySelector('select') ?? document.getElementById('content');
    control?.focus({ preventScroll: true });
  }, [detail]);

  return (
    <>
      <SectionHead title={t.checks} lead={t.leadChecks} locked={locked} />
      <Panel title={t.general}>
        <SettingRow settingKey="strictness" />
      </Panel>
      {RULE_GROUPS.map((group) => (
        <Panel key={group.title} title={t[group.title]}>
          {group.rules.map((rule) => (
            <RuleRow key={rule} rule={rule} />
          ))}
        </Panel>
      ))}
    </>
  );
}

function RuleRow({ rule }: { rule: RuleId }) {
  const t = useMessages($options);
  const localized = useLocalized();
  const who = useInstitution();
  const { settings, updateList } = useSettings();
  const { severity, texts } = ruleInfo(rule);
  const { on, locked } = ruleState(settings, rule);
  const title = localized(texts.title);
  const toggle = (next: boolean) =>
    updateList('rulesOff', (own) => {
      const off = own.filter((each) => each !== rule);
      return next ? off : [...off, rule];
    });
  return (
    <Row
      id={`rule-${rule}`}
      title={title}
      description={localized(texts.notices)}
      severity={ruleSeverity(settings, rule).chosen ?? severity}
      off={!on}
    >
      {on && <Strictness rule={rule} title={title} />}
      {locked ? (
        <LockedField text={on ? t.alwaysOn({ who }) : t.alwaysOff({ who })} />
      ) : (
        <>
          <span class="hd-state" aria-hidden="true">
            {on ? t.on : t.off}
          </span>
          <Switch checked={on} onChange={toggle} label={title} />
        </>
      )}
    </Row>
  );
}

/** How strictly a rule is taken: as it comes, where context may raise or lower it, or always the same. */
function Strictness({ rule, title }: { rule: RuleId; title: string }) {
  const t = useMessages($options);
  const ui = useMessages($ui);
  const who = useInstitution();
  const { settings, updateList } = useSettings();
  const { chosen, locked } = ruleSeverity(settings, rule);
  if (locked) return chosen && <LockedField text={t.by({ value: ui[chosen], who })} />;
  const choose = (next: Severity | 'own') =>
    updateList('ruleSeverities', (own) => {
      const others = own.filter((entry) => !entry.startsWith(`${rule}=`));
      return next === 'own' ? others : [...others, `${rule}=${next}`];
    });
  return (
    <Select
      quiet
      label={t.strictnessOf({ rule: title })}
      options={[
        { value: 'own', label: t.strictnessOwn },
        ...SEVERITIES.map((severity) => ({ value: severity, label: ui[severity] })),
      ]}
      value={chosen ?? 'own'}
      onChange={choose}
    />
  );
}
