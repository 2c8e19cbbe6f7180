import { t } from '../../platform/words.ts';
import type { Statement } from '../../content/statement.ts';
import type { FactId } from '../../content/topics.ts';
import { SourceLinks } from '../evidence/SourceLinks.tsx';
import { Verdict } from '../evidence/Verdict.tsx';

interface FactCardProps {
  fact: Statement<FactId>;
  hidden?: boolean;
}

/** One fact, or claim, about cramps, with its strength beside the title. */
export function FactCard({ fact, hidden = false }: FactCardProps) {
  return (
    <article id={fact.id} class="card fact" hidden={hidden}>
      <header>
        <h3 tabIndex={-1}>{t(`fact.${fact.id}.title`)}</h3>
        <Verdict statement={fact} />
      </header>
      <p>{t(`fact.${fact.id}.line`)}</p>
      <small class="soft">
        <SourceLinks statement={fact} />
      </small>
    </article>
  );
}
