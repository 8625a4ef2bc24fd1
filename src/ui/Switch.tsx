/** An on/off switch: a native checkbox, so that keyboard, forms and assistive technology need nothing of ours. */

/** `label` is its accessible name; shown beside it by the caller where the design says so. */
export function Switch({
  checked,
  onChange,
  label,
  describedBy,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  describedBy?: string;
}) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state itself; aria-checked could contradict it
      role="switch"
      class="hd-switch"
      checked={checked}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
