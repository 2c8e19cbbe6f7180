import { t } from '../../platform/words.ts';
import {
  adviceAt,
  isMissed,
  type Session,
  type SessionStatus,
} from '../../domain/session/index.ts';
import { clockDuration } from '../session/duration.ts';
import { legWords } from '../session/legWords.ts';

/** What to do at this moment, in a few words. */
export function timerHeading(session: Session, { state, phase }: SessionStatus): string {
  if (asksWhetherItGrips(session)) return t('timer.stillGripping');
  if (state === 'paused') return t('timer.paused');
  if (state === 'overdue') return t('timer.callNow');
  if (phase.kind === 'switch' && phase.side !== 'both') return t(`timer.switch.${phase.side}`);
  return t(`timer.${phase.kind as 'ready' | 'hold' | 'rest'}`);
}

/** Which leg, which block, how long held so far. */
export function timerLine(
  { phases, mode }: Session,
  { phase, block, heldMs }: SessionStatus,
): string {
  const leg = legWords(phase);
  if (mode === 'relief')
    return block === 0 ? leg : t('timer.line', { leg, block, held: clockDuration(heldMs) });
  const blocks = phases.filter(({ kind }) => kind === 'hold').length;
  return phase.kind === 'hold' ? t('timer.routineLine', { leg, block, blocks }) : leg;
}

/** The line under the picture: how to hold, what to try next, or why the clock stands still. */
export function timerAdvice(session: Session, status: SessionStatus): string {
  if (asksWhetherItGrips(session)) return t('timer.missedCramp');
  if (isMissed(session)) return t('timer.missed');
  return t(`timer.${session.mode === 'relief' ? adviceAt(status) : 'coach'}`);
}

/** After an absence a cramp may have let go long ago. */
function asksWhetherItGrips(session: Session): boolean {
  return session.mode === 'relief' && isMissed(session);
}
