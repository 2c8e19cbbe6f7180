import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './Button.css';

interface ButtonProps {
  children: ComponentChildren;
  onClick: () => unknown;
  /** `link` and `warning` are words to press, underlined. */
  look?: 'plain' | 'brand' | 'done' | 'alert' | 'link' | 'warning';
  large?: boolean;
  /** Its accessible name, where several buttons show the same text. */
  label?: string;
  /** The ids of the elements that describe it. */
  describedBy?: string;
  /** Takes the focus when it appears, so that a change of view never loses it; `unscrolled` leaves the page where it is. */
  focused?: boolean | 'unscrolled';
}

/** A push button. */
export function Button({
  children,
  onClick,
  look = 'plain',
  large,
  label,
  describedBy,
  focused,
}: ButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) ref.current?.focus({ preventScroll: focused === 'unscrolled' });
  }, [focused]);
  const isWords = look === 'link' || look === 'warning';
  const classes = [
    isWords ? 'words' : 'button',
    look !== 'plain' && `button-${look}`,
    large && 'button-large',
  ];
  return (
    <button
      ref={ref}
      type="button"
      class={classes.filter(Boolean).join(' ')}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
