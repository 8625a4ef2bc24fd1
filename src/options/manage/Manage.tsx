/** The section "backup and management": keep and put back settings, what holds and why, what was left out, and how to pass it on. */
import { useContext, useRef, useState } from 'preact/hooks';
import { useLanguage, useLocalized, useMessages } from '../../i18n/hooks.ts';
import { REASONS, type Rejected } from '../../settings/rejection.ts';
import { buildReport, policyFromHere, reportText } from '../../settings/report.ts';
import type { Resolved } from '../../settings/resolve.ts';
import { MANAGEABLE_KEYS } from '../../settings/schema.ts';
import { fieldOf, isSettingKey, SETTING_KEYS, type SettingKey } from '../../settings/table.ts';
import { Button, CopyButton } from '../../ui/Button.tsx';
import { Select } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LockedField } from '../../ui/LockedField.tsx';
import { type ImportResult, useInstitution, useSettings } from '../context.ts';
import { Panel, Row } from '../Row.tsx';
import { useShown } from '../SettingRow.tsx';
import { download } from './download.ts';
import { InstallationContext } from './installation.ts';
import { POLICY_TARGETS, type PolicyTarget, policyFile } from './policy-download.ts';
import { $manage } from './words.ts';

/** The settings that are shown: all but what Hardop remembers by itself. */
const SHOWN_KEYS: readonly SettingKey[] = SETTING_KEYS.filter((key) => fieldOf(key).group !== 'state');

export function Manage() {
  const t = useMessages($manage);
  const language = useLanguage();
  const { settings, rejected } = useSettings();
  const installation = useContext(InstallationContext);
  const managed = MANAGEABLE_KEYS.filter((key) => {
    const { source, value, lockedEntries } = settings[key] as Resolved<unknown>;
    // Of the rules that are off, those that stay on are locked too, by another setting.
    return source === 'managed' || lockedEntries?.some((entry) => (value as readonly string[]).includes(entry));
  });
  // For an administrator, "there is none" would mean that it did not arrive.
  const nothing = rejected.some(({ from }) => from === 'managed') ? t.policyUnused : t.noPolicy;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Backup />
      <Panel title={t.installation}>
        <Row title={t.version}>{installation.version}</Row>
        <Row title={t.installed}>{t[installation.installType]}</Row>
        <Row title={t.browser}>{installation.browser || t.unknown}</Row>
        <Row title={t.policy}>{managed.length === 0 ? nothing : t.policySet(managed.length)}</Row>
      </Panel>
      <h2 class="hd-group">{t.holds}</h2>
      <Effective />
      <h2 class="hd-group">{t.rejected}</h2>
      {rejected.length === 0 ? <p class="muted sm hd-none">{t.rejectedNone}</p> : <RejectedList rejected={rejected} />}
      <Panel title={t.helpdesk}>
        <Row title={t.copyText} description={t.copyMore}>
          <CopyButton text={reportText(buildReport({ settings, rejected }, installation), language)} />
        </Row>
        <AsPolicy />
      </Panel>
    </>
  );
}

/** The settings of this browser as a policy for all: how a pilot becomes a rollout. */
function AsPolicy() {
  const t = useMessages($manage);
  const { settings, rejected } = useSettings();
  const [target, setTarget] = useState<PolicyTarget>('linux');
  const save = () => {
    const file = policyFile(target, policyFromHere({ settings, rejected }));
    download(file.name, file.content);
  };
  return (
    <Row title={t.asPolicy} description={t.asPolicyMore}>
      <Select
        label={t.target}
        options={POLICY_TARGETS.map((value) => ({ value, label: t[value] }))}
        value={target}
        onChange={setTarget}
      />
      <Button small onClick={save}>
        {t.savePolicy}
      </Button>
    </Row>
  );
}

/** Saving the user's settings to a file and taking them back from one. */
function Backup() {
  const t = useMessages($manage);
  const who = useInstitution();
  const { settings, exportText, importText } = useSettings();
  const [result, setResult] = useState<ImportResult | null>(null);
  const file = useRef<HTMLInputElement>(null);

  if (settings.disabledFeatures.value.includes('export')) {
    return (
      <Panel title={t.keep}>
        <Row title={t.export} description={t.exportMore}>
          <LockedField text={t.notAvailable({ who })} />
        </Row>
      </Panel>
    );
  }
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    // On a drive that is gone, or by a browser that may not.
    const text = await chosen.text().catch(() => null);
    setResult(text === null ? { failed: 'file', rejected: [] } : await importText(text));
    // The same file can be chosen again after it was mended.
    if (file.current) file.current.value = '';
  };
  return (
    <Panel title={t.keep}>
      <Row title={t.export} description={t.exportMore}>
        <Button small onClick={() => download('hardop.json', exportText())}>
          {t.exportButton}
        </Button>
      </Row>
      <Row title={t.import} description={t.importMore}>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        <Button small onClick={() => file.current?.click()}>
          {t.importButton}
        </Button>
      </Row>
      <div role="status">
        {result && (
          <div class="hd-result">
            <p>
              {result.failed
                ? t[result.failed]
                : result.rejected.length === 0
                  ? t.imported
                  : t.importedExcept(result.rejected.length)}
            </p>
            {result.rejected.length > 0 && <RejectedList rejected={result.rejected} />}
          </div>
        )}
      </div>
    </Panel>
  );
}

/** Every setting with its value, where it comes from, and whether it is fixed. */
function Effective() {
  const t = useMessages($manage);
  const localized = useLocalized();
  const { settings } = useSettings();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls can be reached by keyboard
    <section class="hd-panel hd-table" aria-label={t.holds} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.setting}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.source}</th>
          </tr>
        </thead>
        <tbody>
          {SHOWN_KEYS.map((key) => (
            <tr key={key}>
              <th scope="row">
                {localized(fieldOf(key).title)}
                <code>{key}</code>
              </th>
              <td>
                <Value settingKey={key} />
              </td>
              <td class="source">
                {t[settings[key].source]}
                {settings[key].locked && (
                  <span class="hd-locked">
                    <Icon name="lock" size={12} />
                    {t.locked}
                  </span>
                )}
                {!settings[key].locked && Boolean(settings[key].lockedEntries?.length) && (
                  <span class="hd-locked">
                    <Icon name="lock" size={12} />
                    {t.someLocked({ n: settings[key].lockedEntries?.length ?? 0 })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Long lists fold: a policy can hold hundreds of words. */
const MAX_SHOWN = 6;

function Value({ settingKey }: { settingKey: SettingKey }) {
  const t = useMessages($manage);
  const shown = useShown();
  const field = fieldOf(settingKey);
  const { value } = useSettings().settings[settingKey];
  if (value === '' || (Array.isArray(value) && value.length === 0)) return <span class="muted">{t.none}</span>;
  if (!Array.isArray(value) || value.length <= MAX_SHOWN) return <span>{shown(field, value)}</span>;
  return (
    <details>
      <summary>{t.entries(value.length)}</summary>
      {shown(field, value)}
    </details>
  );
}

function RejectedList({ rejected }: { rejected: readonly Rejected[] }) {
  const t = useMessages($manage);
  const localized = useLocalized();
  const from = { managed: t.fromManaged, user: t.fromUser, import: t.fromImport };
  return (
    <ul class="hd-panel hd-rejected">
      {rejected.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same entry can be rejected twice
        <li key={index}>
          <span class="muted">{from[each.from]}</span>{' '}
          {isSettingKey(each.key) && <strong>{localized(fieldOf(each.key).title)} </strong>}
          <code>{each.key}</code>
          {each.entry !== null && (
            <>
              {' '}
              <code>{each.entry}</code>
            </>
          )}
          <span>{localized(REASONS[each.reason])}</span>
        </li>
      ))}
    </ul>
  );
}
