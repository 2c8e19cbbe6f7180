import { t } from '../../platform/words.ts';
import { cautions, stopSigns } from '../../content/stretchSafety.ts';
import { askAnchor, stopAnchor, type Search } from './learnIndex.ts';
import { FoldedEvidence } from './FoldedEvidence.tsx';
import { TopicSection } from './TopicSection.tsx';

/** The reasons of both kinds, and where on the page each of them is. */
const reasons = {
  stopIf: stopSigns.map((sign) => ({
    statement: sign,
    anchor: stopAnchor(sign.id),
    words: () => t(`stopIf.${sign.id}`),
  })),
  avoidIf: cautions.map((caution) => ({
    statement: caution,
    anchor: askAnchor(caution.id),
    words: () => t(`avoidIf.${caution.id}`),
  })),
};

/** Every reason to stop a stretch and every reason to ask first, each with its strength and sources. */
export function SafetySection({ isFound, isOpen }: Search) {
  return (
    <TopicSection
      id="safety"
      title={t('learn.beforeStretching')}
      parts={Object.values(reasons).flatMap((ofKind) => ofKind.map(({ anchor }) => anchor))}
      isFound={isFound}
    >
      {(['stopIf', 'avoidIf'] as const).map((kind) => {
        const ofKind = reasons[kind];
        return (
          <details
            key={kind}
            class="card reasons"
            open={isOpen}
            hidden={!ofKind.some(({ anchor }) => isFound(anchor))}
          >
            <summary>
              <h3>{t(`home.${kind}`)}</h3>
            </summary>
            <ul class="plain">
              {ofKind.map(({ anchor, statement, words }) => (
                <li key={anchor} id={anchor} tabIndex={-1} hidden={!isFound(anchor)}>
                  {words()}
                  <FoldedEvidence statement={statement} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </TopicSection>
  );
}
