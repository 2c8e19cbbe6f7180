import { secondMs } from '../time.ts';
import { clockFrom, type Ending, type PauseCause, type Session } from './session.ts';
import {
  elapsedMs,
  hasLetGo,
  isRunning,
  limitAtMs,
  originMs,
  statusAt,
  stateAt,
} from './status.ts';

/** Stops the clock. Nothing happens to a session that is not running. */
export function pause(session: Session, nowMs: number, cause: PauseCause = 'person'): Session {
  if (!isRunning(session, nowMs)) return session;
  const pausedAtMs = Math.max(nowMs, originMs(session));
  // A cue that was being got ready is called off, and comes when the session gets there after all.
  const cuedMs = Math.min(session.cuedMs, Math.max(-1, nowMs - originMs(session)));
  return { ...session, pausedAtMs, pauseCause: cause, cuedMs };
}

/** Lets a paused session go on from where it stood, to the millisecond. */
export function resume(session: Session, nowMs: number): Session {
  if (session.pausedAtMs === null || session.endedAtMs !== null) return session;
  const pausedForMs = nowMs - session.pausedAtMs;
  const noticedAtMs = session.missedNoticedAtMs ?? nowMs;
  return {
    ...session,
    pausedTotalMs: session.pausedTotalMs + pausedForMs,
    // The clock was set back meanwhile: the ten minutes must not grow by that.
    episodeStartedAtMs: session.episodeStartedAtMs + Math.min(0, noticedAtMs - session.pausedAtMs),
    pausedAtMs: null,
    pauseCause: null,
    missedNoticedAtMs: null,
    seenAtMs: nowMs,
  };
}

/** *Next*: leaves out the rest of the phase, also while paused. After the last phase of a routine comes its end. */
export function skip(session: Session, nowMs: number): Session {
  const { state, phase, phaseIndex, remainingMs } = statusAt(session, nowMs);
  if (state === 'ended' || state === 'overdue') return session;
  if (session.mode === 'routine' && phaseIndex === session.phases.length - 1)
    return end(session, nowMs);
  // A clock that has not started yet is a part of the phase that is left out.
  const untilStartMs = Math.max(0, originMs(session) - (session.pausedAtMs ?? nowMs));
  return {
    ...session,
    skippedMs: session.skippedMs + untilStartMs + remainingMs,
    skippedHoldMs: session.skippedHoldMs + (phase.kind === 'hold' ? remainingMs : 0),
    // The cue of the next phase may have been got ready for its old moment; it is due now.
    cuedMs: Math.min(session.cuedMs, elapsedMs(session, nowMs)),
  };
}

/**
 * The same session from the start: get into position, block 1. One that ended or is overdue stays as it is.
 * @param startsAtMs when the clock starts
 */
export function restart(session: Session, nowMs: number, startsAtMs = nowMs): Session {
  const state = stateAt(session, nowMs);
  return state === 'running' || state === 'paused'
    ? { ...session, ...clockFrom(startsAtMs) }
    : session;
}

/**
 * Ends a session: now or, where it was paused, when it was paused.
 * @param ending left out, *It let go* or, in a routine, its end or *End*
 */
export function end(session: Session, nowMs: number, ending?: Ending): Session {
  if (session.endedAtMs !== null) return session;
  // Paused and overdue, the cramp went on until now, but was not held.
  if (session.pausedAtMs !== null && stateAt(session, nowMs) === 'overdue')
    return end(resume(session, nowMs), nowMs, ending);
  const untilMs = session.pausedAtMs ?? Math.max(nowMs, originMs(session));
  const isRoutine = session.mode === 'routine';
  const endedAtMs = isRoutine ? Math.min(untilMs, limitAtMs(session)) : untilMs;
  const ownEnding = endedAtMs < limitAtMs(session) ? 'left' : 'finished';
  return {
    ...session,
    endedAtMs,
    ending: ending ?? (isRoutine ? ownEnding : 'letGo'),
    pausedAtMs: null,
    pauseCause: null,
  };
}

/** Puts an ended session's result away. */
export function dismiss(session: Session, nowMs: number): Session {
  return session.endedAtMs === null || session.dismissedAtMs !== null
    ? session
    : { ...session, dismissedAtMs: nowMs };
}

/** For this long after *It let go* it can be taken back. */
export const undoLetGoWithinMs = 10 * secondMs;

/** Whether *It let go* was pressed a moment ago, and its result is still shown. */
export const canUndoLetGo = (session: Session, nowMs: number): boolean =>
  hasLetGo(session) &&
  session.dismissedAtMs === null &&
  nowMs - session.endedAtMs! < undoLetGoWithinMs;

/** *Not yet, go on*: the clock goes on as if *It let go* had not been pressed. */
export const undoLetGo = (session: Session, nowMs: number): Session =>
  canUndoLetGo(session, nowMs) ? { ...session, endedAtMs: null, ending: null } : session;
