/** Choosing one of a few: side by side where all fit (`Segmented`), in a native list where they don't (`Select`). */
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Native radio buttons drawn as one segmented control; arrows move between them as in any group. */
export function Segmented<Value extends string>({
  options,
  value,
  onChange,
  label,
}: {
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  label: string;
}) {
  const name = useId();
  return (
    <fieldset class="hd-seg hd-radios">
      <legend class="hd-vh">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            class="hd-vh"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A native list with the look of the other controls; `quiet` shows its edge only when it is pointed at or in focus. */
export function Select<Value extends string>({
  options,
  value,
  onChange,
  label,
  quiet = false,
}: {
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  label: string;
  quiet?: boolean;
}) {
  return (
    <span class={`hd-select${quiet ? ' quiet' : ''}`}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </span>
  );
}
