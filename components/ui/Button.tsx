import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './Button.css';

interface ButtonProps {
  children: ComponentChildren;
  onClick: () => unknown;
  look?: 'plain' | 'brand' | 'done' | 'alert';
  large?: boolean;
  /** Its accessible name, where what it shows is said of several. */
  label?: string;
  /** Takes the focus when it appears, so that a change of view never loses it. */
  focused?: boolean;
}

/** A push button in one of four looks. */
export function Button({ children, onClick, look = 'plain', large, label, focused }: ButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) ref.current?.focus();
  }, [focused]);
  const classes = ['button', look !== 'plain' && `button-${look}`, large && 'button-large'];
  return (
    <button
      ref={ref}
      type="button"
      class={classes.filter(Boolean).join(' ')}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
