import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A heading that takes the focus when its view appears, so that reading starts there. */
export function Heading({ children }: { children: ComponentChildren }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <h2 ref={ref} tabIndex={-1}>
      {children}
    </h2>
  );
}
