import { t } from '../../platform/words.ts';
import type { Session, State } from '../../domain/session/index.ts';
import {
  endStretch,
  pauseStretch,
  reportSomethingWrong,
  reportStillGrips,
  restartStretch,
  resumeStretch,
  skipPhase,
} from '../../state/actions/stretch.ts';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../ui/useKeys.ts';
import './TimerButtons.css';

interface TimerButtonsProps {
  session: Session;
  state: State;
}

/** The buttons of a session under way: those for the clock, then the ways to end it. The most used have a key. */
export function TimerButtons({ session, state }: TimerButtonsProps) {
  const isRoutine = session.mode === 'routine';
  const isOverdue = state === 'overdue';
  const toggle = state === 'running' ? pauseStretch : resumeStretch;
  useKeys(isOverdue ? { g: endStretch } : { ' ': toggle, n: skipPhase, g: endStretch });
  return (
    <>
      {!isOverdue && (
        <div class="timer-buttons">
          {state === 'running' ? (
            <Button key="pause" focused onClick={pauseStretch}>
              {t('timer.pause')}
            </Button>
          ) : (
            <Button key="resume" focused onClick={resumeStretch}>
              {t('timer.resume')}
            </Button>
          )}
          <Button onClick={restartStretch}>{t('timer.restart')}</Button>
          {isRoutine && <Button onClick={skipPhase}>{t('timer.next')}</Button>}
        </div>
      )}
      <div class="timer-buttons">
        {isOverdue ? (
          <Button key="grips" look="alert" focused onClick={reportStillGrips}>
            {t('timer.stillGrips')}
          </Button>
        ) : (
          <Button key="wrong" look="alert" onClick={reportSomethingWrong}>
            {t('timer.somethingWrong')}
          </Button>
        )}
        <Button look="done" onClick={endStretch}>
          {t(isRoutine ? 'timer.end' : 'timer.letGo')}
        </Button>
      </div>
    </>
  );
}
