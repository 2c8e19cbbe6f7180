import { i18n } from '#i18n';
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
              {i18n.t('timer.pause')}
            </Button>
          ) : (
            <Button key="resume" focused onClick={resumeStretch}>
              {i18n.t('timer.resume')}
            </Button>
          )}
          <Button onClick={restartStretch}>{i18n.t('timer.restart')}</Button>
          {isRoutine && <Button onClick={skipPhase}>{i18n.t('timer.next')}</Button>}
        </div>
      )}
      <div class="timer-buttons">
        {isOverdue ? (
          <Button key="grips" look="alert" focused onClick={reportStillGrips}>
            {i18n.t('timer.stillGrips')}
          </Button>
        ) : (
          <Button key="wrong" look="alert" onClick={reportSomethingWrong}>
            {i18n.t('timer.somethingWrong')}
          </Button>
        )}
        <Button look="done" onClick={endStretch}>
          {i18n.t(isRoutine ? 'timer.end' : 'timer.letGo')}
        </Button>
      </div>
    </>
  );
}
