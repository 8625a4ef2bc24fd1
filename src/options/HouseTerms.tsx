/** The house terms: each a word with the rule it belongs to and, if wanted, what to say with it. Rules go by their names. */
import { useRef, useState } from 'preact/hooks';
import { useLocalized, useMessages } from '../i18n/hooks.ts';
import type { RuleId } from '../rules/rule.ts';
import { ARROW, readHouseTerm } from '../settings/entries.ts';
import { REASONS } from '../settings/rejection.ts';
import { SETTINGS } from '../settings/table.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Choice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AddForm } from './AddForm.tsx';
import { ownEntries, useInstitution, useSettings } from './context.ts';
import { RULE_INFO, ruleInfo } from './rule-info.ts';
import { $options } from './words.ts';

export function HouseTerms() {
  const t = useMessages($options);
  const localized = useLocalized();
  const who = useInstitution();
  const { settings, updateList } = useSettings();
  const [term, setTerm] = useState('');
  const [rule, setRule] = useState<RuleId>('patient-detail');
  const [message, setMessage] = useState('');
  const [hint, setHint] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const own = ownEntries(settings.houseTerms);

  /** Why an entry cannot be added; empty when it can. */
  const problemOf = (entry: string): string => {
    // An arrow in the words themselves would be read as the notation's own.
    if (ARROW.test(term) || ARROW.test(message)) return t.noArrows;
    if (entry.length > SETTINGS.houseTerms.maxLength) return localized(REASONS['too-long']);
    const known = settings.houseTerms.value.some((each) => each.toLowerCase() === entry.toLowerCase());
    if (known) return localized(REASONS.duplicate);
    return own.length >= SETTINGS.houseTerms.maxEntries ? t.full : '';
  };
  const add = () => {
    const entry = [term, rule, message]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' → ');
    const problem = term.trim() === '' ? '' : problemOf(entry);
    setHint(problem);
    if (problem !== '') return;
    input.current?.focus();
    if (term.trim() === '') return;
    updateList('houseTerms', (entries) => [...entries, entry]);
    setTerm('');
    setMessage('');
  };

  return (
    <div class="hd-words">
      {settings.houseTerms.value.length > 0 && (
        <ul>
          {settings.houseTerms.value.map((entry) => {
            const read = readHouseTerm(entry);
            if (!read.ok) return null;
            const fixed = !own.includes(entry);
            return (
              <li key={entry} class={`hd-word${fixed ? ' fixed' : ''}`}>
                {fixed && <Icon name="lock" size={12} />}
                <span>
                  {read.value.term}{' '}
                  <small>{read.value.message ?? localized(ruleInfo(read.value.rule).texts.title)}</small>
                </span>
                {fixed ? (
                  <span class="hd-vh">, {t.byWho({ who })}</span>
                ) : (
                  <button
                    type="button"
                    aria-label={t.remove({ word: read.value.term })}
                    onClick={() => {
                      updateList('houseTerms', (entries) => entries.filter((each) => each !== entry));
                      input.current?.focus();
                    }}
                  >
                    <Icon name="close" size={12} />
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <AddForm onAdd={add}>
        <input
          ref={input}
          class="hd-input"
          aria-label={t.term}
          placeholder={t.term}
          value={term}
          autoComplete="off"
          onInput={(event) => {
            setTerm(event.currentTarget.value);
            setHint('');
          }}
        />
        <Select
          label={t.termRule}
          options={RULE_INFO.map((info) => ({ value: info.id, label: localized(info.texts.title) }))}
          value={rule}
          onChange={setRule}
        />
        <input
          class="hd-input"
          aria-label={t.termMessage}
          placeholder={t.termMessage}
          value={message}
          autoComplete="off"
          onInput={(event) => {
            setMessage(event.currentTarget.value);
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
