/** What the institution fixed, in the place of its control: a sentence with a lock, never a greyed control. */
import { Icon } from './Icon.tsx';

/** `text` says what and by whom ("Altijd aan, door De Linden"). */
export function LockedField({ text }: { text: string }) {
  return (
    <span class="hd-lock">
      <Icon name="lock" size={14} />
      {text}
    </span>
  );
}
