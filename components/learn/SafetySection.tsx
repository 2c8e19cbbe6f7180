import { t } from '../../platform/words.ts';
import type { Statement } from '../../content/statement.ts';
import { cautions, stopSigns } from '../../content/stretchSafety.ts';
import { askAnchor, stopAnchor } from './learnIndex.ts';
import { FoldedEvidence } from './FoldedEvidence.tsx';
import { TopicSection } from './TopicSection.tsx';

interface SafetySectionProps {
  /** Whether the search found the part with this id. */
  isFound: (id: string) => boolean;
  isOpen: boolean;
}

/** Every reason to stop a stretch and every reason to ask first, each with its strength and sources. */
export function SafetySection({ isFound, isOpen }: SafetySectionProps) {
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
    <TopicSection
      id="safety"
      title={t('learn.beforeStretching')}
      hidden={![...stops, ...asks].some(({ anchor }) => isFound(anchor))}
    >
      <Reasons title={t('home.stopIf')} reasons={stops} isFound={isFound} isOpen={isOpen} />
      <Reasons title={t('home.avoidIf')} reasons={asks} isFound={isFound} isOpen={isOpen} />
    </TopicSection>
  );
}

interface ReasonsProps extends SafetySectionProps {
  title: string;
  reasons: readonly { anchor: string; words: string; statement: Statement }[];
}

function Reasons({ title, reasons, isFound, isOpen }: ReasonsProps) {
  return (
    <details
      class="card reasons"
      open={isOpen}
      hidden={!reasons.some(({ anchor }) => isFound(anchor))}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      <ul>
        {reasons.map(({ anchor, words, statement }) => (
          <li key={anchor} id={anchor} tabIndex={-1} hidden={!isFound(anchor)}>
            {words}
            <FoldedEvidence statement={statement} />
          </li>
        ))}
      </ul>
    </details>
  );
}
