/** Buttons. One filled button a surface (`primary`): the best step. Everything else is quiet. */
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../i18n/hooks.ts';
import { Icon, type IconName } from './Icon.tsx';
import { $ui } from './words.ts';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon'> & {
  look?: 'primary' | 'outline' | 'quiet';
  small?: boolean;
  icon?: IconName;
  children: ComponentChildren;
};

/** A labelled button. */
export function Button({ look = 'outline', small = false, icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`hd-btn ${look}${small ? ' small' : ''}`}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A small rounded button for a choice among a few; `pressed` makes it a toggle. */
export function Chip({
  pressed,
  children,
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'pressed'> & { pressed?: boolean; children: ComponentChildren }) {
  return (
    <button type="button" aria-pressed={pressed} {...rest} class="hd-chip">
      {children}
    </button>
  );
}

/** How long "copied" stands in the button's place, in ms. */
const COPIED_MS = 2000;

/**
 * Copies `text` and says so in its own label and to assistive technology. Nothing is kept.
 * Should the clipboard refuse, the label says how to copy by hand.
 */
export function CopyButton({
  text,
  label,
  look = 'outline',
  small = true,
}: {
  text: string;
  label?: string;
  look?: 'primary' | 'outline' | 'quiet';
  small?: boolean;
}) {
  const t = useMessages($ui);
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        setState('done');
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setState('idle'), COPIED_MS);
      },
      () => setState('failed'),
    );
  };
  return (
    <span class="hd-copy">
      <Button look={look} small={small} icon={state === 'done' ? 'check' : 'copy'} onClick={copy}>
        {state === 'done' ? t.copied : (label ?? t.copy)}
      </Button>
      <span class="hd-vh" role="status">
        {state === 'done' ? t.copied : ''}
      </span>
      {state === 'failed' && (
        <span class="hd-copy-failed" role="alert">
          {t.copyFailed}
        </span>
      )}
    </span>
  );
}
