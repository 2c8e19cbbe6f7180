import { t } from '../../platform/words.ts';
import { routineEvidence } from '../../content/routineEvidence.ts';
import { stretches } from '../../content/stretches.ts';
import { routineSteps } from '../../domain/routine.ts';
import { lengthMs, routinePhases } from '../../domain/session/index.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';
import { minutesWords } from '../session/duration.ts';
import { Figure } from '../figure/Figure.tsx';
import { RoutineSteps } from '../session/RoutineSteps.tsx';
import { standingEveningAnchor, type Search } from './learnIndex.ts';
import { LinkedEvidence } from './FoldedEvidence.tsx';
import { StopAndAsk } from './StopAndAsk.tsx';
import { StretchGuide } from './StretchGuide.tsx';
import type { Start } from '../session/useStart.ts';

interface EveningSectionProps extends Search {
  onStart: Start;
}

const joint = 'calfAndHamstringsBed';
const routine = 'beforeBed';

/** The evening routine, both legs at once or standing, and what its trial found. */
export function EveningSection({ isFound, isOpen, onStart }: EveningSectionProps) {
  const name = t(`routine.${routine}.name`);
  return (
    <details
      id={routine}
      class="muscle"
      open={isOpen}
      hidden={!isFound(joint) && !isFound(standingEveningAnchor)}
    >
      <summary class="card">
        <h3 tabIndex={-1}>{name}</h3>
      </summary>
      <p>
        <span>{t(`routine.${routine}.note`)}</span> <span>{t('fact.eveningLimits.line')}</span>
        <LinkedEvidence statement={routineEvidence[routine]} />
      </p>
      <div class="muscle-stretches">
        <StretchGuide
          stretch={joint}
          title={t('learn.inBed')}
          what={name}
          choice={{ mode: 'routine', routine, position: 'bed' }}
          onStart={onStart}
          hidden={!isFound(joint)}
        />
        <StandingRoutine onStart={onStart} hidden={!isFound(standingEveningAnchor)} />
      </div>
      <StopAndAsk stretches={stretches.filter(({ id }) => id === joint)} />
    </details>
  );
}

/** The same routine standing: two stretches one after the other, as they are shown above. */
function StandingRoutine({ onStart, hidden }: { onStart: Start; hidden: boolean }) {
  const { side, own } = useStored(choiceItem);
  const steps = routineSteps(routine, 'standing', own);
  return (
    <article id={standingEveningAnchor} class="card guide" hidden={hidden}>
      <div class="guide-figures">
        {steps.map(({ stretch }) => (
          <Figure key={stretch} stretch={stretch} side={side} />
        ))}
      </div>
      <h4 tabIndex={-1}>{t('position.standing')}</h4>
      <p class="guide-cue">{minutesWords(lengthMs(routinePhases(steps, side)))}</p>
      <Button onClick={() => onStart({ mode: 'routine', routine, position: 'standing' })}>
        {t('learn.start')}
        <span class="unseen">
          {' '}
          {t('learn.startWhat', {
            what: t(`routine.${routine}.name`),
            position: t('position.standing'),
          })}
        </span>
      </Button>
      <RoutineSteps steps={steps} />
    </article>
  );
}
