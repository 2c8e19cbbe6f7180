import { i18n } from '#i18n';
import type { Session, State } from '../../domain/session.ts';
import {
  endStretch,
  pauseStretch,
  restartStretch,
  resumeStretch,
  skipPhase,
} from '../../state/actions/stretch.ts';
import { Button } from '../Button.tsx';
import { useKeys } from '../useKeys.ts';
import './TimerButtons.css';

interface TimerButtonsProps {
  session: Session;
  state: State;
}

/** What one can press while a session is under way; each has its key. */
export function TimerButtons({ session, state }: TimerButtonsProps) {
  const isRoutine = session.mode === 'routine';
  const toggle = state === 'running' ? pauseStretch : resumeStretch;
  useKeys(state === 'overdue' ? { g: endStretch } : { ' ': toggle, n: skipPhase, g: endStretch });
  const end = (
    <Button key="end" look="done" focused={state === 'overdue'} onClick={endStretch}>
      {i18n.t(isRoutine ? 'timer.end' : 'timer.letGo')}
    </Button>
  );
  if (state === 'overdue') return <div class="timer-buttons timer-buttons--overdue">{end}</div>;
  return (
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
      {end}
    </div>
  );
}
