import type { ComponentChildren } from 'preact';

interface TopicSectionProps {
  /** Where links lead to. */
  id: string;
  title: string;
  /** The ids of its parts; it is hidden if the search found none of them. */
  parts: readonly string[];
  /** Whether the search found the part with this id. */
  isFound: (id: string) => boolean;
  children: ComponentChildren;
}

/** One of the large parts of *Learn*, under its title. */
export function TopicSection({ id, title, parts, isFound, children }: TopicSectionProps) {
  return (
    <section id={id} class="topic" aria-labelledby={`${id}-title`} hidden={!parts.some(isFound)}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
