import type { ComponentChildren } from 'preact';
import { t } from '../../platform/words.ts';
import { topics, type TopicId } from '../../content/topics.ts';
import { FactCard } from './FactCard.tsx';
import { TopicSection } from './TopicSection.tsx';

interface TopicProps {
  topic: TopicId;
  /** Whether the search found the part with this id. */
  isFound: (id: string) => boolean;
  /** More content of the topic, and its ids. */
  children?: ComponentChildren;
  otherIds?: readonly string[];
}

/** A question about cramps and everything Legroom says about it. */
export function Topic({ topic, isFound, children, otherIds }: TopicProps) {
  const facts = topics[topic];
  return (
    <TopicSection
      id={topic}
      title={t(`topic.${topic}`)}
      parts={[...facts.map(({ id }) => id), ...(otherIds ?? [])]}
      isFound={isFound}
    >
      {facts.map((fact) => (
        <FactCard key={fact.id} fact={fact} hidden={!isFound(fact.id)} />
      ))}
      {children}
    </TopicSection>
  );
}
