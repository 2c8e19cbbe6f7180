import { t } from '../../platform/words.ts';
import { cautions, stopSigns } from '../../content/stretchSafety.ts';
import { askAnchor, stopAnchor, type Search } from './learnIndex.ts';
import { FoldedEvidence } from './FoldedEvidence.tsx';
import { TopicSection } from './TopicSection.tsx';

/** All reasons of both kinds, and where on the page each of them is. */
const reasons = [
  ...stopSigns.map((sign) => ({ kind: 'stopIf', statement: sign, anchor: stopAnchor(sign.id) })),
  ...cautions.map((caution) => ({
    kind: 'avoidIf',
    statement: caution,
    anchor: askAnchor(caution.id),
  })),
] as const;

/** Every reason to stop a stretch and every reason to ask first, each with its strength and sources. */
export function SafetySection({ isFound, isOpen }: Search) {
  return (
    <TopicSection
      id="safety"
      title={t('learn.beforeStretching')}
      parts={reasons.map(({ anchor }) => anchor)}
      isFound={isFound}
    >
      {(['stopIf', 'avoidIf'] as const).map((kind) => {
        const ofKind = reasons.filter((reason) => reason.kind === kind);
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
              {ofKind.map(({ anchor, statement }) => (
                <li key={anchor} id={anchor} tabIndex={-1} hidden={!isFound(anchor)}>
                  {t(`${kind}.${statement.id}` as never)}
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
