import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedProps {
  summary: string;
  class?: string;
  isOpen?: boolean;
  /** Only one of a group is open at a time. */
  group?: string;
  /** Called only while it is open, so that a page of many stays light. */
  children: () => ComponentChildren;
}

/** A native disclosure that renders its content only while it is open. */
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
