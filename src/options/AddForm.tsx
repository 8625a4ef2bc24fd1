/** The line under a list in which something is added to it. */
import type { ComponentChildren } from 'preact';

/** Enter and the form's button add; the page stays where it is. */
export function AddForm({ onAdd, children }: { onAdd: () => void; children: ComponentChildren }) {
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      {children}
    </form>
  );
}
