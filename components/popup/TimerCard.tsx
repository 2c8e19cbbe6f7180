import { t } from '../../platform/words.ts';
import { crampMs, statusAt, type Session, type SessionStatus } from '../../domain/session/index.ts';
import { secondMs } from '../../domain/time.ts';
import { isSessionUnstored } from '../../state/session/unstored.ts';
import { Figure } from '../figure/Figure.tsx';
import { clockDuration } from '../session/duration.ts';
import { legWords } from '../../state/session/words.ts';
import { Button } from '../ui/Button.tsx';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { Countdown } from './Countdown.tsx';
import { Flash } from './Flash.tsx';
import { UrgentSigns, type Go } from './lazyViews.ts';
import { OverdueButtons, TimerButtons } from './TimerButtons.tsx';
import { coaching, timerAdvice, timerLine, timerPhase } from './timerWords.ts';
import './TimerCard.css';

interface TimerCardProps {
  session: Session;
  nowMs: number;
  onGo: Go;
}

/** A session under way: what to do, the seconds left, and the buttons. */
export function TimerCard({ session, nowMs, onGo }: TimerCardProps) {
  const status = statusAt(session, nowMs);
  const { state, phase, phaseIndex, block } = status;
  const seconds = Math.ceil(status.remainingMs / secondMs);
  const runs = state === 'running';
  if (state === 'overdue') return <Overdue session={session} nowMs={nowMs} onGo={onGo} />;
  return (
    <>
      <section class={`card timer timer-${session.mode} ${runs ? '' : 'timer-still'}`}>
        <p class="timer-line soft">
          <b>{timerPhase(session, status)}</b> {timerLine(session, status, nowMs)}
        </p>
        <h2>{t(`stretch.${phase.stretch}.cue`)}</h2>
        <div class="timer-picture">
          <Figure stretch={phase.stretch} side={phase.side} />
          <Countdown
            // A new ring with each phase: it starts full, and does not run back from empty.
            key={`${phaseIndex} ${block}`}
            seconds={seconds}
            ofSeconds={phase.seconds}
          />
        </div>
        <Advice session={session} status={status} />
        {isSessionUnstored() && <p>{t('timer.unstored')}</p>}
        <Button look="link" onClick={() => onGo('howTo')}>
          {t('home.steps')}
        </Button>
        <Spoken session={session} status={status} />
        {runs && <Flash moment={`${phaseIndex} ${block}`} />}
      </section>
      <TimerButtons session={session} state={state} />
    </>
  );
}

interface MomentProps {
  session: Session;
  status: SessionStatus;
}

/** What to try next. It reserves room for every advice it may show, so that the buttons never move. */
function Advice({ session, status }: MomentProps) {
  const said = timerAdvice(session, status);
  const others = coaching(session).filter((words) => words !== said);
  return (
    <div class="timer-advice soft">
      <p role="status">{said}</p>
      {others.map((words) => (
        <p key={words} class="only-place" aria-hidden="true">
          {words}
        </p>
      ))}
    </div>
  );
}

/** For screen readers: each phase, and the cue when a stretch begins. */
function Spoken({ session, status }: MomentProps) {
  // Screen readers do not announce the first content of a live region.
  const isPainted = useAfterPaint();
  const { state, phase, block } = status;
  const isNextBlock = phase.kind === 'hold' && block > 1 && session.mode === 'relief';
  const words = [
    isNextBlock && state === 'running' ? t('status.hold', { block }) : timerPhase(session, status),
    phase.kind === 'ready' && t(`stretch.${phase.stretch}.cue`),
  ];
  return (
    <p class="unseen" role="status">
      {isPainted && words.filter(Boolean).join('. ')}
    </p>
  );
}

/** After ten minutes, coaching stops: whom to call, and two answers. */
function Overdue({ session, nowMs, onGo }: TimerCardProps) {
  return (
    <>
      <section class="card failure">
        <div role="alert">
          <h2>{t('timer.callNow')}</h2>
        </div>
        <p class="soft">
          {t('timer.soFar', {
            leg: legWords(session.phases[0]!),
            held: clockDuration(crampMs(session, nowMs)),
          })}
        </p>
        <p class="soft">
          <span>{t('timer.tenMinutes')}</span> <span>{t('says.notReviewed')}</span>
        </p>
      </section>
      <OverdueButtons />
      <UrgentSigns onMore={() => onGo('help')} />
    </>
  );
}
