/** A list of words: the institution's with a lock, the user's own with a way to take each off, and a field to add one. */
import { useRef, useState } from 'preact/hooks';
import { useLocalized, useMessages } from '../i18n/hooks.ts';
import { entryProblem } from '../settings/entries.ts';
import type { ListField } from '../settings/field.ts';
import { REASONS } from '../settings/rejection.ts';
import type { Resolved } from '../settings/resolve.ts';
import type { SettingKey } from '../settings/table.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AddForm } from './AddForm.tsx';
import { ownEntries, useInstitution, useSettings } from './context.ts';
import { $options } from './words.ts';

export function WordList({ settingKey, field, label }: { settingKey: SettingKey; field: ListField; label: string }) {
  const t = useMessages($options);
  const localized = useLocalized();
  const who = useInstitution();
  const model = useSettings();
  const setting = model.settings[settingKey] as Resolved<readonly string[]>;
  const [draft, setDraft] = useState('');
  const [hint, setHint] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const own = ownEntries(setting);

  const add = () => {
    const entry = draft.trim();
    if (entry === '') return;
    const known = setting.value.some((each) => each.toLowerCase() === entry.toLowerCase());
    const problem = known ? 'duplicate' : entryProblem(field.entry, entry, field.options);
    if (problem || own.length >= field.maxEntries) {
      setHint(problem ? localized(REASONS[problem]) : t.full);
      return;
    }
    model.updateList(settingKey, (entries) => [...entries, entry]);
    setDraft('');
    setHint('');
  };
  const remove = (word: string) => {
    model.updateList(settingKey, (entries) => entries.filter((entry) => entry !== word));
    // The button that had the focus is gone with its word.
    input.current?.focus();
  };

  return (
    <div class="hd-words">
      {setting.value.length > 0 && (
        <ul>
          {setting.lockedEntries?.map((word) => (
            <li key={word} class="hd-word fixed">
              <Icon name="lock" size={12} />
              {word}
              <span class="hd-vh">, {t.byWho({ who })}</span>
            </li>
          ))}
          {own.map((word) => (
            <li key={word} class="hd-word">
              {word}
              <button type="button" aria-label={t.remove({ word })} onClick={() => remove(word)}>
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddForm onAdd={add}>
        <input
          ref={input}
          class="hd-input"
          aria-label={t.addTo({ list: label })}
          value={draft}
          maxLength={field.maxLength}
          autocomplete="off"
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            setHint('');
          }}
        />
        <Button type="submit" small>
          {t.add}
        </Button>
      </AddForm>
      <span role="status" class="hd-hint">
        {hint}
      </span>
    </div>
  );
}
