import { t } from '../../platform/words.ts';
import { muscleOf, type JointStretchId } from '../../content/muscles.ts';
import type { RoutineStep } from '../../domain/session/index.ts';
import './RoutineSteps.css';

/** The plan of a routine before it starts: each stretch with its holds. */
export function RoutineSteps({ steps }: { steps: readonly RoutineStep[] }) {
  return (
    <ol class="card plan" aria-label={t('plan.title')}>
      {steps.map((step) => (
        <li key={step.stretch}>
          <span>{nameOf(step)}</span>
          <span class="soft">
            {t(`plan.legs.${step.legs}`, { rounds: step.rounds, seconds: step.holdSeconds })}
          </span>
        </li>
      ))}
    </ol>
  );
}

function nameOf({ stretch }: RoutineStep): string {
  const muscle = muscleOf(stretch);
  return muscle ? t(`muscle.${muscle}`) : t(`leg.both.${stretch as JointStretchId}`);
}
