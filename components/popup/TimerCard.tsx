import { useEffect } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { statusAt, type Session } from '../../domain/session/index.ts';
import { secondMs } from '../../domain/time.ts';
import { wakeIfUncounted } from '../../state/actions/heartbeat.ts';
import { isSessionUnstored } from '../../state/unstoredSession.ts';
import { Figure } from '../figure/Figure.tsx';
import { Countdown } from './Countdown.tsx';
import { Flash } from './Flash.tsx';
import { UrgentSigns } from './lazyViews.ts';
import { TimerButtons } from './TimerButtons.tsx';
import { timerAdvice, timerHeading, timerLine } from './timerWords.ts';
import { useScreenOn } from './useScreenOn.ts';
import './TimerCard.css';

interface TimerCardProps {
  session: Session;
  nowMs: number;
}

/** The running or paused session: what to do, how long still, and the things one can press. */
export function TimerCard({ session, nowMs }: TimerCardProps) {
  const status = statusAt(session, nowMs);
  const { state, phase, phaseIndex, block, remainingMs } = status;
  const seconds = Math.ceil(remainingMs / secondMs);
  const runs = state === 'running';

  useScreenOn(runs);
  // The browser may have stopped the background in the middle of the hold.
  useEffect(() => {
    if (runs) void wakeIfUncounted();
  }, [runs, seconds]);

  return (
    <>
      <section class={`card timer ${runs ? '' : 'timer-still'}`}>
        <h2>{timerHeading(session, status)}</h2>
        <p class="soft">{timerLine(session, status)}</p>
        {state !== 'overdue' && (
          <div class="timer-picture">
            <Figure
              lit
              stretch={phase.stretch}
              side={phase.side === 'both' ? 'right' : phase.side}
              label={t(`stretch.${phase.stretch}.picture`)}
            />
            <Countdown
              // A new ring with each phase: it starts full, and does not run back from empty.
              key={`${phaseIndex} ${block}`}
              seconds={seconds}
              ofSeconds={phase.seconds}
            />
          </div>
        )}
        <p class="soft">{timerAdvice(session, status)}</p>
        {isSessionUnstored() && <p>{t('timer.unstored')}</p>}
        <p class="unseen" role="status">
          {phase.kind === 'hold' && block > 1 && runs
            ? t('status.hold', { block })
            : timerHeading(session, status)}
        </p>
        {runs && <Flash moment={`${phaseIndex} ${block}`} />}
      </section>
      <TimerButtons session={session} state={state} />
      {state === 'overdue' && <UrgentSigns />}
    </>
  );
}
