import { i18n } from '#i18n';
import { sources, type Source } from '../content/sources.ts';
import type { Statement } from '../content/statement.ts';
import type { Strength } from '../content/strengths.ts';
import './Evidence.css';

const bars: Record<Strength, number> = { strong: 4, moderate: 3, weak: 1, contradicted: 0 };

/** Who says it, and on whose page it was read where that is another's. */
function nameOf({ publisher, via }: Source): string {
  return via ? i18n.t('says.via', [publisher, via]) : publisher;
}

/** How well a statement is supported, in words and shape, and by whom. */
export function Evidence({ statement }: { statement: Statement }) {
  const { strength, question } = statement;
  const names = new Set(statement.sources.map((id) => nameOf(sources[id])));
  return (
    <small class="evidence">
      <span class={`evidence-strength evidence-${strength}`}>
        <span aria-hidden="true">
          {[1, 2, 3, 4].map((bar) => (
            <i key={bar} class={bar <= bars[strength] ? 'evidence-full' : ''} />
          ))}
        </span>
        {i18n.t(`strength.${strength}`)}
      </span>{' '}
      {[...(question ? [i18n.t(`question.${question}`)] : []), ...names].join(' · ')}
    </small>
  );
}
