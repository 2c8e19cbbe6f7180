import { hourMs, minuteMs, secondMs } from '../time.ts';
import { end, pause } from './changes.ts';
import type { Session } from './session.ts';
import { isRunning, limitAtMs, stateAt } from './status.ts';

/**
 * When a running session was last counted. It belongs to one stored state of the session, so that it says nothing about
 * a session that was changed since, or about another one.
 */
export interface Heartbeat {
  /** `seenAtMs` of the stored session. */
  sessionSeenAtMs: number;
  atMs: number;
}

/** A gap in a routine's heartbeat longer than this means that nobody was counting: it pauses where it was last seen. */
export const missedAfterMs = 5 * secondMs;

/** The same for a cramp, whose clock goes on through a background that was dead for a moment. */
export const missedInReliefAfterMs = 2 * minuteMs;

/** After an absence longer than this nobody goes on with the cramp of before. */
export const awayForMs = 2 * hourMs;

/** Beats closer together than this are one, so that a beat never sets off the next; less than the lead of a cue. */
export const heartbeatEveryMs = 300;

/** The stored session as it was last counted. */
export function withHeartbeat(stored: Session, heartbeat: Heartbeat | null): Session {
  return heartbeat?.sessionSeenAtMs === stored.seenAtMs
    ? { ...stored, seenAtMs: heartbeat.atMs }
    : stored;
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
