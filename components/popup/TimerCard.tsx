import { i18n } from '#i18n';
import { useEffect } from 'preact/hooks';
import { adviceAt, isRunning, positionAt, type Session } from '../../domain/session.ts';
import { secondMs } from '../../domain/time.ts';
import {
  beatSession,
  endStretch,
  pauseStretch,
  restartStretch,
  resumeStretch,
} from '../../state/actions/stretch.ts';
import { Button } from '../Button.tsx';
import { clockDuration } from '../duration.ts';
import { Figure } from '../Figure.tsx';
import { Countdown } from './Countdown.tsx';
import { HelpCard } from './laterViews.ts';
import { timerAdvice, timerCue, whatHurts } from './timerWords.ts';
import './TimerCard.css';

interface TimerCardProps {
  session: Session;
  nowMs: number;
}

/** The running or paused hold: what to do, how long still, and the three things one can press. */
export function TimerCard({ session, nowMs }: TimerCardProps) {
  const standing = positionAt(session, nowMs);
  const { phase, block, remainingMs, heldMs } = standing;
  const runs = isRunning(session);
  const seconds = Math.ceil(remainingMs / secondMs);

  // An open popup counts too: it wakes a background that the browser stopped in the middle of the hold.
  useEffect(() => {
    if (runs) void beatSession();
  }, [runs, seconds]);

  return (
    <>
      {adviceAt(heldMs) === 'tenMinutes' && <HelpCard group="today" />}
      <section class={`card timer ${runs ? '' : 'timer-paused'}`}>
        <h2>{timerCue(standing)}</h2>
        <p class="soft">
          {block === 0
            ? whatHurts(session)
            : i18n.t('timer.line', [whatHurts(session), String(block), clockDuration(heldMs)])}
        </p>
        <div class="timer-picture">
          <Figure
            lit
            stretch={session.stretch}
            side={session.side}
            label={i18n.t(`stretch.${session.stretch}.picture` as never)}
          />
          <Countdown
            // A new ring with each phase: it starts full, and does not run back from empty.
            key={`${phase.kind} ${block}`}
            seconds={seconds}
            ofSeconds={phase.seconds}
          />
        </div>
        <p class="soft">{timerAdvice(session, standing)}</p>
        <p class="unseen" role="status">
          {block > 1 ? i18n.t('status.hold', [String(block)]) : timerCue(standing)}
        </p>
      </section>
      <div class="timer-buttons">
        {runs ? (
          <Button key="pause" focused onClick={pauseStretch}>
            {i18n.t('timer.pause')}
          </Button>
        ) : (
          <Button key="resume" focused onClick={resumeStretch}>
            {i18n.t('timer.resume')}
          </Button>
        )}
        <Button onClick={restartStretch}>{i18n.t('timer.restart')}</Button>
        <Button look="done" onClick={endStretch}>
          {i18n.t('timer.letGo')}
        </Button>
      </div>
    </>
  );
}
