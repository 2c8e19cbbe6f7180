import { t } from '../../platform/words.ts';
import {
  adviceAt,
  crampMs,
  isMissed,
  type Session,
  type SessionStatus,
} from '../../domain/session/index.ts';
import { clockDuration } from '../session/duration.ts';
import { legWords } from '../../state/session/words.ts';

/** The phase in a few words: to get into position, to hold, to switch. */
export function timerPhase(session: Session, { state, phase }: SessionStatus): string {
  if (asksWhetherItGrips(session)) return t('timer.stillGripping');
  if (state === 'paused') return t('timer.paused');
  if (phase.kind === 'switch' && phase.side !== 'both') return t(`timer.switch.${phase.side}`);
  return t(`timer.${phase.kind as 'ready' | 'hold' | 'rest'}`);
}

/** Which leg, which block, and of a cramp how long it has lasted, as its result and the diary say it. */
export function timerLine(
  session: Session,
  { phase, block }: SessionStatus,
  nowMs: number,
): string {
  const leg = legWords(phase);
  if (session.mode === 'relief') {
    const held = clockDuration(crampMs(session, nowMs));
    return block === 0 ? leg : t('timer.line', { leg, block, held });
  }
  const blocks = session.phases.filter(({ kind }) => kind === 'hold').length;
  return phase.kind === 'hold' ? t('timer.routineLine', { leg, block, blocks }) : leg;
}

/** The line under the picture: how to hold, what to try next, or why the clock stands still. */
export function timerAdvice(session: Session, status: SessionStatus): string {
  if (asksWhetherItGrips(session)) return t('timer.missedCramp');
  if (isMissed(session)) return t('timer.missed');
  return t(`timer.${session.mode === 'relief' ? adviceAt(status.heldMs) : 'coach'}`);
}

/** All that the coaching of a session may say. */
export function coaching({ mode }: Session): string[] {
  return mode === 'relief'
    ? [t('timer.coach'), t('timer.twoMinutes'), t('timer.fiveMinutes')]
    : [t('timer.coach')];
}

/** After an absence a cramp may have let go long ago. */
function asksWhetherItGrips(session: Session): boolean {
  return session.mode === 'relief' && isMissed(session);
}
