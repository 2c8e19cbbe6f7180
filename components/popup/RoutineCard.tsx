import { t } from '../../platform/words.ts';
import { routineEvidence } from '../../content/routineEvidence.ts';
import { routineIds } from '../../content/routines.ts';
import { routinePosition, routinePositions, routineSteps } from '../../domain/routine.ts';
import { lengthMs, routinePhases } from '../../domain/session/index.ts';
import { choose } from '../../state/actions/stretch.ts';
import { choiceItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { minutesWords } from '../session/duration.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Figure } from '../figure/Figure.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { RoutineSteps } from '../session/RoutineSteps.tsx';
import { StartButton } from './StartButton.tsx';
import './RoutineCard.css';

interface RoutineCardProps {
  /** Shows the stretches step by step. */
  onHowTo: () => unknown;
  /** Lets the person put their own routine together. */
  onOwnRoutine: () => unknown;
}

/** Which routine, how long it takes, what it is made of, and what is known about it. */
export function RoutineCard({ onHowTo, onOwnRoutine }: RoutineCardProps) {
  const { routine, position, side, own } = useStored(choiceItem);
  const steps = routineSteps(routine, position, own);
  const possible = routinePositions(routine);
  const [first] = steps;
  return (
    <>
      <RadioGroup
        legend={t('home.routine')}
        look="pills"
        options={routineIds.map((id) => ({ id, label: t(`routine.${id}.name`) }))}
        chosen={routine}
        onChoose={(id) => choose({ routine: id })}
      />
      <section class="card stretch">
        <Figure
          lit
          stretch={first!.stretch}
          side={side}
          label={t(`stretch.${first!.stretch}.picture`)}
        />
        <div>
          <h2>{t(`routine.${routine}.name`)}</h2>
          <p class="soft">{minutesWords(lengthMs(routinePhases(steps, side)))}</p>
          {possible.length > 1 && (
            <RadioGroup
              legend={t('home.position')}
              look="segments"
              options={possible.map((id) => ({ id, label: t(`position.${id}`) }))}
              chosen={routinePosition(routine, position)}
              onChoose={(id) => choose({ position: id })}
            />
          )}
          <button type="button" class="stretch-more" onClick={onHowTo}>
            {t('home.steps')}
          </button>
          {routine === 'own' && (
            <button type="button" class="stretch-more" onClick={onOwnRoutine}>
              {t('routine.change')}
            </button>
          )}
        </div>
        <StartButton />
      </section>
      <RoutineSteps steps={steps} />
      <p class="soft routine-note">
        {t(`routine.${routine}.note`)}
        <Evidence statement={routineEvidence[routine]} />
      </p>
    </>
  );
}
