import { t } from '../../platform/words.ts';
import { statusAt, type Session } from '../../domain/session/index.ts';
import { legWords } from '../session/legWords.ts';
import '../session/RoutineSteps.css';
import './PlanAhead.css';

/** Holds that are listed; of the others only the number is shown. */
const listed = 3;

/** What is still to come in a running routine, hold by hold; the present one is marked. */
export function PlanAhead({ session, nowMs }: { session: Session; nowMs: number }) {
  const { phaseIndex } = statusAt(session, nowMs);
  const ahead = session.phases
    .map((phase, index) => ({ phase, index }))
    .filter(({ phase, index }) => phase.kind === 'hold' && index >= phaseIndex);
  const more = ahead.length - listed;
  return (
    <section class="card plan-ahead">
      <h2>{t('plan.ahead')}</h2>
      <ol class="plan">
        {ahead.slice(0, listed).map(({ phase, index }) => (
          <li key={index} aria-current={index === phaseIndex ? 'step' : undefined}>
            <span>{legWords(phase)}</span>
            <span class="soft">{t('duration.seconds', { seconds: phase.seconds })}</span>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="soft">{t('plan.more', { count: more })}</p>}
    </section>
  );
}
