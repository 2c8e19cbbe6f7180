import { i18n } from '#i18n';
import { topics, type TopicId } from '../content/topics.ts';
import { FactCard } from './FactCard.tsx';
import './Topic.css';

/** A question about cramps and everything Legroom says about it. */
export function Topic({ topic }: { topic: TopicId }) {
  return (
    <section class="topic" aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`}>{i18n.t(`topic.${topic}`)}</h2>
      {topics[topic].map((fact) => (
        <FactCard key={fact.id} fact={fact} />
      ))}
    </section>
  );
}
