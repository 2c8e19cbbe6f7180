import { t } from '../../platform/words.ts';
import { statusAt, type Session } from '../../domain/session/index.ts';
import { legWords } from '../../state/session/words.ts';
import '../session/RoutineSteps.css';

/** The holds that are listed; of the others only the number is shown. */
const places = [0, 1, 2] as const;

/** What comes after the present hold, hold by hold. It keeps its height, so that nothing below it moves. */
export function PlanAhead({ session, nowMs }: { session: Session; nowMs: number }) {
  const { phaseIndex } = statusAt(session, nowMs);
  const ahead = session.phases.filter(({ kind }, index) => kind === 'hold' && index > phaseIndex);
  const more = ahead.length - places.length;
  return (
    <section class="card plan-ahead">
      <h2>{t('plan.ahead')}</h2>
      <ol class="plan">
        {places.map((place) => {
          const phase = ahead[place];
          return (
            <li key={place} aria-hidden={phase === undefined}>
              {phase && <span>{legWords(phase)}</span>}
              {phase && (
                <span class="soft">{t('duration.seconds', { seconds: phase.seconds })}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="soft">{more > 0 ? t('plan.more', { count: more }) : '\u00A0'}</p>
    </section>
  );
}
