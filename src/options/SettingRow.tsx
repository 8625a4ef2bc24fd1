/** A row for any setting of the table, with the control that its kind asks for. Locked settings are sentences, not greyed controls. */
import { useEffect, useId, useState } from 'preact/hooks';
import { useLocalized, useMessages } from '../i18n/hooks.ts';
import { isHttpsUrl } from '../settings/entries.ts';
import type { Field, ListField, NumberField, TextField } from '../settings/field.ts';
import type { Resolved } from '../settings/resolve.ts';
import { fieldOf, type SettingKey, type SettingValues } from '../settings/table.ts';
import { Segmented, Select } from '../ui/Choice.tsx';
import { LockedField } from '../ui/LockedField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useInstitution, useSettings } from './context.ts';
import { HouseTerms } from './HouseTerms.tsx';
import { OutsideLink } from './library/ArticleFrame.tsx';
import { Row } from './Row.tsx';
import { WordList } from './WordList.tsx';
import { $options } from './words.ts';

/** Choices stand side by side as long as their names together are this short (characters); else they go into a list. */
const MAX_SEGMENTS = 40;
/** Minutes offered for a waiting time, beside the value that holds. */
const MINUTES = [5, 10, 15, 30, 60];

/** Draws the setting `key`. */
export function SettingRow({ settingKey }: { settingKey: SettingKey }) {
  const t = useMessages($options);
  const localized = useLocalized();
  const { settings } = useSettings();
  const field: Field = fieldOf(settingKey);
  // What the table says of these is for administrators: it names the notation.
  const own: Partial<Record<SettingKey, string>> = { houseTerms: t.houseTermsMore, sites: t.sitesMore };
  const { value } = settings[settingKey];
  const address = field.kind === 'text' && field.format === 'url' ? String(value) : '';
  const wide = address !== '' || ((field.kind === 'list' || field.kind === 'text') && !settings[settingKey].locked);
  return (
    <Row title={localized(field.title)} description={own[settingKey] ?? localized(field.description)} wide={wide}>
      <Control settingKey={settingKey} field={field} />
      {address !== '' && <OutsideLink to={address}>{t.openGuideline}</OutsideLink>}
    </Row>
  );
}

function Control({ settingKey, field }: { settingKey: SettingKey; field: Field }) {
  const t = useMessages($options);
  const localized = useLocalized();
  const who = useInstitution();
  const model = useSettings();
  const { value, locked } = model.settings[settingKey] as Resolved<unknown>;
  // The table ties the value's type to the field's kind, which TypeScript cannot follow through a variable key.
  const shown = useShown();
  const set = (next: unknown) => model.set(settingKey, next as SettingValues[typeof settingKey]);
  const label = localized(field.title);

  if (locked) {
    // "De Linden, by De Linden" would say nothing.
    return (
      <LockedField text={t.by({ value: shown(field, value), who: value === who ? t.yourInstitutionInside : who })} />
    );
  }
  switch (field.kind) {
    case 'flag':
      return (
        <>
          <span class="hd-state" aria-hidden="true">
            {value ? t.on : t.off}
          </span>
          <Switch checked={value as boolean} onChange={set} label={label} />
        </>
      );
    case 'choice': {
      const options = field.options.map((option) => ({ value: option.value, label: localized(option.title) }));
      const props = { options, value: value as string, onChange: set, label };
      const length = options.reduce((sum, option) => sum + option.label.length, 0);
      return length <= MAX_SEGMENTS ? <Segmented {...props} /> : <Select {...props} />;
    }
    case 'number':
      return <Minutes field={field} value={value as number} onChange={set} label={label} />;
    case 'text':
      return <TextInput field={field} value={value as string} onChange={set} label={label} />;
    case 'list':
      return <ListControl settingKey={settingKey} field={field} label={label} />;
    case 'moments':
      return null;
  }
}

/** Puts values in words, for locked fields and for tables. */
export function useShown(): (field: Field, value: unknown) => string {
  const t = useMessages($options);
  const localized = useLocalized();
  return (field, value) => {
    switch (field.kind) {
      case 'flag':
        return value ? t.on : t.off;
      case 'choice':
        return localized(field.options.find((option) => option.value === value)?.title ?? { nl: '', en: '' });
      case 'number':
        return field.unit === 'minutes' ? t.minutes(value as number) : String(value);
      case 'text':
        return (value as string) || t.empty;
      case 'list': {
        const titles = new Map(field.options?.map((option) => [option.value, localized(option.title)]));
        const entries = value as readonly string[];
        // A list to choose from that is empty says something: that none of them is meant.
        if (entries.length === 0) return field.options ? t.none : t.empty;
        return entries.map((entry) => titles.get(entry) ?? entry).join(', ');
      }
      case 'moments':
        return String(Object.keys(value as object).length);
    }
  };
}

function Minutes({
  field,
  value,
  onChange,
  label,
}: {
  field: NumberField;
  value: number;
  onChange: (value: number) => void;
  label: string;
}) {
  const t = useMessages($options);
  const offered = [...new Set([...MINUTES, value])]
    .filter((minutes) => minutes >= field.min && minutes <= field.max)
    .sort((a, b) => a - b);
  return (
    <Select
      options={offered.map((minutes) => ({ value: String(minutes), label: t.minutes(minutes) }))}
      value={String(value)}
      onChange={(minutes) => onChange(Number(minutes))}
      label={label}
    />
  );
}

/**
 * One line of text, stored when the field is left or Enter is pressed: half a name is no name. Until it is stored it stands as it
 * was typed, whatever makes the page draw itself again, and also where it is refused.
 */
export function TextInput({
  field,
  value,
  onChange,
  label,
}: {
  field: TextField;
  value: string;
  onChange: (value: string) => void;
  label: string;
}) {
  const t = useMessages($options);
  const hint = useId();
  /** What was typed and is not stored; `null` when nothing was. */
  const [draft, setDraft] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const store = () => {
    const typed = (draft ?? value).trim();
    const refused = field.format === 'url' && typed !== '' && !isHttpsUrl(typed);
    setBad(refused);
    if (refused) return;
    if (typed === value) setDraft(null);
    else onChange(typed);
  };
  useEffect(() => setDraft((typed) => (typed?.trim() === value ? null : typed)), [value]);
  return (
    <span class="hd-text">
      <input
        class="hd-input"
        inputMode={field.format === 'url' ? 'url' : 'text'}
        aria-label={label}
        aria-invalid={bad}
        aria-describedby={hint}
        value={draft ?? value}
        maxLength={field.maxLength}
        autoComplete="off"
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={store}
        onKeyDown={(event) => {
          if (event.key === 'Enter') store();
        }}
      />
      <span role="status" id={hint} class="hd-hint">
        {bad ? t.invalidUrl : ''}
      </span>
    </span>
  );
}

function ListControl({ settingKey, field, label }: { settingKey: SettingKey; field: ListField; label: string }) {
  const localized = useLocalized();
  const model = useSettings();
  const { value } = model.settings[settingKey] as Resolved<readonly string[]>;
  const toggle = (entry: string, on: boolean) =>
    model.updateList(settingKey, (own) => {
      const others = own.filter((each) => each !== entry);
      return on ? [...others, entry] : others;
    });
  if (field.entry === 'house-term') return <HouseTerms />;
  if (!field.options) return <WordList settingKey={settingKey} field={field} label={label} />;
  return (
    <ul class="hd-checks">
      {field.options.map((option) => (
        <li key={option.value}>
          <span>{localized(option.title)}</span>
          <Switch
            label={`${label}: ${localized(option.title)}`}
            checked={value.includes(option.value)}
            onChange={(on) => toggle(option.value, on)}
          />
        </li>
      ))}
    </ul>
  );
}
