import type { ComponentChildren } from 'preact';

interface TopicSectionProps {
  /** Where links lead to. */
  id: string;
  title: string;
  /** Whether the search found nothing in it. */
  hidden: boolean;
  children: ComponentChildren;
}

/** One of the large parts of *Learn*, under its title. */
export function TopicSection({ id, title, hidden, children }: TopicSectionProps) {
  return (
    <section id={id} class="topic" aria-labelledby={`${id}-title`} hidden={hidden}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
