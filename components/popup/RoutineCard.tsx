import { useId } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { routineEvidence } from '../../content/routineEvidence.ts';
import { routineIds } from '../../content/routines.ts';
import { routinePosition, routinePositions, routineSteps } from '../../domain/routine.ts';
import { lengthMs, routinePhases } from '../../domain/session/index.ts';
import { choose } from '../../state/session/actions.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { minutesWords } from '../session/duration.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Figure } from '../figure/Figure.tsx';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { RoutineSteps } from '../session/RoutineSteps.tsx';
import { SideChoice } from '../session/SideChoice.tsx';
import type { Go } from './lazyViews.ts';
import { StartButton } from './StartButton.tsx';

/** Which routine, how long it takes, what it is made of, and what is known about it. */
export function RoutineCard({ onGo }: { onGo: Go }) {
  const { routine, position, side, own } = useStored(choiceItem);
  const id = useId();
  const steps = routineSteps(routine, position, own);
  const possible = routinePositions(routine);
  const { stretch } = steps[0]!;
  return (
    <>
      <RadioGroup
        legend={t('home.routine')}
        look="pills"
        options={routineIds.map((each) => ({ id: each, label: t(`routine.${each}.name`) }))}
        chosen={routine}
        onChoose={(chosen) => choose({ routine: chosen })}
      />
      <section class="card stretch">
        <Figure stretch={stretch} side={side} />
        <div>
          <p class="cue" id={id}>
            {t(`routine.${routine}.name`)}
          </p>
          <p class="soft">{minutesWords(lengthMs(routinePhases(steps, side)))}</p>
          <Button look="link" onClick={() => onGo('howTo')}>
            {t('home.steps')}
          </Button>
          {routine === 'own' && (
            <Button look="link" onClick={() => onGo('ownRoutine')}>
              {t('routine.change')}
            </Button>
          )}
        </div>
        <div class="routine-choices">
          {steps.some(({ legs }) => legs !== 'together') && (
            <SideChoice legend={t('home.side')} look="segments" />
          )}
          {possible.length > 1 && (
            <RadioGroup
              legend={t('home.position')}
              look="segments"
              options={possible.map((each) => ({ id: each, label: t(`position.${each}`) }))}
              chosen={routinePosition(routine, position)}
              onChoose={(chosen) => choose({ position: chosen })}
            />
          )}
        </div>
        <StartButton focused describedBy={id} />
      </section>
      <RoutineSteps steps={steps} />
      <p class="soft">
        {t(`routine.${routine}.note`)}
        <Evidence statement={routineEvidence[routine]} />
      </p>
    </>
  );
}
