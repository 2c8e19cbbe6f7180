import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedProps {
  summary: string;
  class?: string;
  isOpen?: boolean;
  /** Of those of one group, one is open at a time. */
  group?: string;
  /** Makes what is inside while it is open: many of them stay light. */
  children: () => ComponentChildren;
}

/** A native disclosure whose inside is there while it is open. */
export function Folded({
  summary,
  class: className,
  isOpen = false,
  group,
  children,
}: FoldedProps) {
  const [isShown, setIsShown] = useState(isOpen);
  return (
    <details
      class={className}
      name={group}
      open={isShown}
      onToggle={(event) => setIsShown(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isShown && children()}
    </details>
  );
}
