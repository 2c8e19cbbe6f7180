import { hourMs, minuteMs, secondMs } from '../time.ts';
import { clockFrom, type Ending, type PauseCause, type Session } from './session.ts';
import { elapsedMs, isRunning, limitAtMs, originMs, statusAt, stateAt } from './status.ts';

/** A gap in a routine's heartbeat longer than this means that nobody was counting: it pauses where it was last seen. */
export const missedAfterMs = 5 * secondMs;

/** The same for a cramp, whose clock goes on through a background that was dead for a moment. */
export const missedInReliefAfterMs = 2 * minuteMs;

/** After an absence longer than this nobody goes on with the cramp of before. */
export const awayForMs = 2 * hourMs;

/** Beats closer together than this are one, so that a beat never sets off the next; less than the lead of a cue. */
export const heartbeatEveryMs = 300;

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

/**
 * The heartbeat of a running session. A gap of more than 5 s, forwards (sleep, a dead background) or backwards
 * (a clock set back), pauses a routine where it was last seen, so that no step is raced through. In a cramp the clock
 * goes on for up to two minutes without a heartbeat. A routine that came to its end meanwhile has ended.
 */
export function recordHeartbeat(session: Session, nowMs: number): Session {
  if (!isRunning(session, session.seenAtMs)) return session;
  const gapMs = nowMs - session.seenAtMs;
  const isMissed = gapMs < -missedAfterMs || gapMs > longestGapMs(session);
  if (isMissed && !endsSoon(session, nowMs)) {
    const noticed = Math.abs(gapMs) <= awayForMs ? nowMs : null;
    return { ...pause(session, session.seenAtMs, 'missed'), missedNoticedAtMs: noticed };
  }
  if (stateAt(session, nowMs) === 'ended') return end({ ...session, seenAtMs: nowMs }, nowMs);
  // Past the ten minutes the last beat is always kept: from then on nobody needs to count.
  return gapMs >= heartbeatEveryMs || !isRunning(session, nowMs)
    ? { ...session, seenAtMs: nowMs }
    : session;
}

/** Where less was left of a routine than may be missed, no step is raced through at its end. */
const endsSoon = (session: Session, nowMs: number) =>
  stateAt(session, nowMs) === 'ended' && limitAtMs(session) - session.seenAtMs <= missedAfterMs;

const longestGapMs = ({ mode }: Session) =>
  mode === 'relief' ? missedInReliefAfterMs : missedAfterMs;
