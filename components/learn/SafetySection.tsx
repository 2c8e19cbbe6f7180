import { t } from '../../platform/words.ts';
import type { Statement } from '../../content/statement.ts';
import { cautions, stopSigns } from '../../content/stretchSafety.ts';
import { askAnchor, stopAnchor } from './learnIndex.ts';
import { FoldedEvidence } from './FoldedEvidence.tsx';
import './SafetySection.css';

interface SafetySectionProps {
  /** Whether the search found the part with this id. */
  isFound: (id: string) => boolean;
}

/** Every reason to stop a stretch and every reason to ask first, each with its strength and sources. */
export function SafetySection({ isFound }: SafetySectionProps) {
  const stops = stopSigns.map((sign) => ({
    anchor: stopAnchor(sign.id),
    words: t(`stopIf.${sign.id}`),
    statement: sign,
  }));
  const asks = cautions.map((caution) => ({
    anchor: askAnchor(caution.id),
    words: t(`avoidIf.${caution.id}`),
    statement: caution,
  }));
  return (
    <section
      id="safety"
      class="topic"
      aria-labelledby="safety-title"
      hidden={![...stops, ...asks].some(({ anchor }) => isFound(anchor))}
    >
      <h2 id="safety-title" tabIndex={-1}>
        {t('learn.beforeStretching')}
      </h2>
      <Reasons title={t('home.stopIf')} reasons={stops} isFound={isFound} />
      <Reasons title={t('home.avoidIf')} reasons={asks} isFound={isFound} />
    </section>
  );
}

interface ReasonsProps extends SafetySectionProps {
  title: string;
  reasons: readonly { anchor: string; words: string; statement: Statement }[];
}

function Reasons({ title, reasons, isFound }: ReasonsProps) {
  return (
    <div class="card reasons" hidden={!reasons.some(({ anchor }) => isFound(anchor))}>
      <h3>{title}</h3>
      <ul>
        {reasons.map(({ anchor, words, statement }) => (
          <li key={anchor} id={anchor} tabIndex={-1} hidden={!isFound(anchor)}>
            {words}
            <FoldedEvidence statement={statement} />
          </li>
        ))}
      </ul>
    </div>
  );
}
