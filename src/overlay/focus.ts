/** Keeps Tab inside a dialog. */

/** Moves focus from the last control to the first and back, and from the dialog itself to either; otherwise leaves Tab to the browser. */
export function cycleFocus(event: KeyboardEvent, container: HTMLElement | null): void {
  const controls = [...(container?.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)') ?? [])].filter(
    (each) => each.tabIndex >= 0,
  );
  const [first, last] = [controls[0], controls.at(-1)];
  const current = (container?.getRootNode() as ShadowRoot | undefined)?.activeElement;
  if (event.shiftKey && (current === first || current === container)) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && (current === last || current === container)) {
    event.preventDefault();
    first?.focus();
  }
}
