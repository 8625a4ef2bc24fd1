/** What the parts of the overlay share. */
import type { Field } from './field.ts';
import type { OverlayHost } from './host.ts';
import type { OverlayServices } from './ports.ts';
import type { ToastProps } from './View.tsx';

export interface Stage {
  readonly services: OverlayServices;
  readonly host: OverlayHost;
  readonly fields: ReadonlyMap<number, Field>;
  /** Draws what stands over the page, but not the marks, again in this frame. */
  render(): void;
  /** Draws a field's marks and badge again, then everything else. */
  refresh(field: Field): void;
  /** A line of text with a way back, for a few seconds; `after` is told whether it had the focus when it went. */
  toast(toast: Omit<ToastProps, 'onClose'>, after: (hadFocus: boolean) => void): void;
  /** Reads something out, once. */
  announce(words: string): void;
}
