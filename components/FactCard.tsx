import { i18n } from '#i18n';
import type { Statement } from '../content/statement.ts';
import type { FactId } from '../content/topics.ts';
import { sourceWords } from './sourceWords.ts';
import { StrengthMark } from './StrengthMark.tsx';
import './FactCard.css';

/** One thing that is known, or only said, about cramps: how well it is supported stands beside its title. */
export function FactCard({ fact }: { fact: Statement<FactId> }) {
  return (
    <article class="card fact">
      <div>
        <h3>{i18n.t(`fact.${fact.id}.title`)}</h3>
        <StrengthMark strength={fact.strength} />
      </div>
      <p>{i18n.t(`fact.${fact.id}.line`)}</p>
      <small class="soft">{sourceWords(fact)}</small>
    </article>
  );
}
