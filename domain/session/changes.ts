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

/** Pauses a running session; any other stays as it is. */
export function pause(session: Session, nowMs: number, cause: PauseCause = 'person'): Session {
  if (!isRunning(session, nowMs)) return session;
  const pausedAtMs = Math.max(nowMs, originMs(session));
  // Forgets a cue that was taken ahead, so that it comes when the session gets there after all.
  const cuedMs = Math.min(session.cuedMs, Math.max(-1, nowMs - originMs(session)));
  return { ...session, pausedAtMs, pauseCause: cause, cuedMs };
}

/** Resumes a paused session where it stood, to the millisecond. */
export function resume(session: Session, nowMs: number): Session {
  if (session.pausedAtMs === null || session.endedAtMs !== null) return session;
  const { episode, pausedAtMs, missedNoticedAtMs } = session;
  // If the clock was set back meanwhile, the ten minutes must not grow.
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

/** *Next*: skips the rest of the phase, also in a pause. Skipping the last phase of a routine ends it. */
export function skip(session: Session, nowMs: number): Session {
  const { state, phase, phaseIndex, remainingMs } = statusAt(session, nowMs);
  if (state === 'ended' || state === 'overdue') return session;
  if (session.mode === 'routine' && phaseIndex === session.phases.length - 1)
    return end(session, nowMs);
  // Before the start, the wait is part of the skipped phase.
  const untilStartMs = Math.max(0, originMs(session) - (session.pausedAtMs ?? nowMs));
  return {
    ...session,
    skippedMs: session.skippedMs + untilStartMs + remainingMs,
    skippedHoldMs: session.skippedHoldMs + (phase.kind === 'hold' ? remainingMs : 0),
    // The cue of the next phase may have been taken for its old moment; it is due now.
    cuedMs: Math.min(session.cuedMs, elapsedMs(session, nowMs)),
  };
}

/**
 * Starts a running or paused session again from the beginning.
 * @param startsAtMs when the clock starts
 */
export function restart(session: Session, nowMs: number, startsAtMs = nowMs): Session {
  const state = stateAt(session, nowMs);
  return state === 'running' || state === 'paused'
    ? { ...session, ...clockFrom(startsAtMs) }
    : session;
}

/**
 * Ends a session now; a routine in a pause, or any session that nobody counted, ends when it was last counted.
 * @param ending by default *It let go*, or for a routine *left*, which becomes *finished* at its end
 */
export function end(session: Session, nowMs: number, ending = ownEnding(session)): Session {
  if (session.endedAtMs !== null) return session;
  const isRoutine = session.mode === 'routine';
  // A paused cramp went on until now, but was not held.
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

/** Dismisses the result of an ended session. */
export function dismiss(session: Session, nowMs: number): Session {
  return session.endedAtMs === null || session.dismissedAtMs !== null
    ? session
    : { ...session, dismissedAtMs: nowMs };
}
