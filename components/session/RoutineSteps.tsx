import { i18n } from '#i18n';
import { muscleOf } from '../../content/muscles.ts';
import type { RoutineStep } from '../../domain/session/index.ts';
import './RoutineSteps.css';

/** The plan of a routine before it starts: each stretch with its holds. */
export function RoutineSteps({ steps }: { steps: readonly RoutineStep[] }) {
  return (
    <ol class="card plan" aria-label={i18n.t('plan.title')}>
      {steps.map((step) => (
        <li key={step.stretch}>
          <span>{nameOf(step)}</span>
          <span class="soft">
            {i18n.t(`plan.legs.${step.legs}`, [String(step.rounds), String(step.holdSeconds)])}
          </span>
        </li>
      ))}
    </ol>
  );
}

function nameOf({ stretch }: RoutineStep): string {
  const muscle = muscleOf(stretch);
  return muscle ? i18n.t(`muscle.${muscle}`) : i18n.t(`leg.both.${stretch}` as never);
}
