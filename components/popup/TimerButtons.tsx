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
} from '../../state/session/actions.ts';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../page/useKeys.ts';

interface TimerButtonsProps {
  session: Session;
  state: State;
}

/** The buttons of a session that is counted or paused: the likeliest first, those for the clock, and what is wrong. */
export function TimerButtons({ session, state }: TimerButtonsProps) {
  const isRoutine = session.mode === 'routine';
  const isRunning = state === 'running';
  const toggle = isRunning ? pauseStretch : resumeStretch;
  useKeys({ ' ': toggle, n: skipPhase, g: endStretch });
  return (
    <>
      {isRoutine ? (
        <Button key="next" look="brand" large onClick={skipPhase}>
          {t('timer.next')}
        </Button>
      ) : (
        <Button key="letGo" look="done" large onClick={endStretch}>
          {t('timer.letGo')}
        </Button>
      )}
      <div class="row">
        <Button key={state} focused onClick={toggle}>
          {t(isRunning ? 'timer.pause' : 'timer.resume')}
        </Button>
        <Button onClick={restartStretch}>{t('timer.restart')}</Button>
        {isRoutine && <Button onClick={endStretch}>{t('timer.end')}</Button>}
      </div>
      <Button look="warning" onClick={reportSomethingWrong}>
        {t('timer.somethingWrong')}
      </Button>
    </>
  );
}

/** The two answers to a cramp of ten minutes. */
export function OverdueButtons() {
  useKeys({ g: endStretch });
  return (
    <div class="row">
      <Button focused onClick={reportStillGrips}>
        {t('timer.stillGrips')}
      </Button>
      <Button look="done" onClick={endStretch}>
        {t('timer.letGo')}
      </Button>
    </div>
  );
}
