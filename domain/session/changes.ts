import { clockFrom, type Ending, type PauseCause, type Session } from './session.ts';
import {
  elapsedMs,
  isMissed,
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
  const { episode, pausedAtMs, missedNoticedAtMs } = session;
  // The clock was set back meanwhile: the ten minutes must not grow by that.
  const setBackMs = Math.min(0, (missedNoticedAtMs ?? nowMs) - pausedAtMs);
  return {
    ...session,
    pausedTotalMs: session.pausedTotalMs + nowMs - pausedAtMs,
    episode: episode && { ...episode, startedAtMs: episode.startedAtMs + setBackMs },
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
 * Ends a session: now, or when it was last known to go on, where it is a routine that was paused or nobody was counting.
 * @param ending left out, *It let go* or, in a routine, its end or *End*
 */
export function end(session: Session, nowMs: number, ending = ownEnding(session)): Session {
  if (session.endedAtMs !== null) return session;
  const isRoutine = session.mode === 'routine';
  // The cramp went on while the person had it paused, but was not held.
  if (!isRoutine && session.pausedAtMs !== null && !isMissed(session))
    return end(resume(session, nowMs), nowMs, ending);
  const untilMs = session.pausedAtMs ?? Math.max(nowMs, originMs(session));
  const endedAtMs = isRoutine ? Math.min(untilMs, limitAtMs(session)) : untilMs;
  const isFinished = ending === 'left' && endedAtMs >= limitAtMs(session);
  const { episode } = session;
  return {
    ...session,
    episode: episode && ending === 'letGo' ? { ...episode, letGoAtMs: nowMs } : episode,
    endedAtMs,
    ending: isFinished ? 'finished' : ending,
    pausedAtMs: null,
    pauseCause: null,
  };
}

const ownEnding = ({ mode }: Session): Ending => (mode === 'relief' ? 'letGo' : 'left');

/** Puts an ended session's result away. */
export function dismiss(session: Session, nowMs: number): Session {
  return session.endedAtMs === null || session.dismissedAtMs !== null
    ? session
    : { ...session, dismissedAtMs: nowMs };
}
