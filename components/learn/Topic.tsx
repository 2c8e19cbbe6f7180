import type { ComponentChildren } from 'preact';
import { t } from '../../platform/words.ts';
import { topics, type TopicId } from '../../content/topics.ts';
import { FactCard } from './FactCard.tsx';

interface TopicProps {
  topic: TopicId;
  /** Whether the search found the part with this id; by default it found all. */
  isFound?: (id: string) => boolean;
  /** More content of the topic, and its ids. */
  children?: ComponentChildren;
  otherIds?: readonly string[];
}

const always = () => true;
const none: readonly string[] = [];

/** A question about cramps and everything Legroom says about it. */
export function Topic({ topic, isFound = always, children, otherIds = none }: TopicProps) {
  const facts = topics[topic];
  return (
    <section
      id={topic}
      class="topic"
      aria-labelledby={`topic-${topic}`}
      hidden={![...facts.map(({ id }) => id), ...otherIds].some(isFound)}
    >
      <h2 id={`topic-${topic}`} tabIndex={-1}>
        {t(`topic.${topic}`)}
      </h2>
      {facts.map((fact) => (
        <FactCard key={fact.id} fact={fact} hidden={!isFound(fact.id)} />
      ))}
      {children}
    </section>
  );
}
