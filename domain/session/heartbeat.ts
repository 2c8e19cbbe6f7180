import { hourMs, minuteMs, secondMs } from '../time.ts';
import { end, pause } from './changes.ts';
import type { Session } from './session.ts';
import { isRunning, limitAtMs, stateAt } from './status.ts';

/**
 * When a running session was last counted. It is valid for one stored state of the session only, so that it cannot
 * apply to a later state or another session.
 */
export interface Heartbeat {
  /** `seenAtMs` of the stored session. */
  sessionSeenAtMs: number;
  atMs: number;
}

/** After a longer gap in its heartbeat, a routine is paused where it was last counted. */
export const missedAfterMs = 5 * secondMs;

/** The same for a cramp, whose clock goes on while the background is restarted. */
export const reliefMissedAfterMs = 2 * minuteMs;

/** After a longer absence, nobody continues the cramp from before. */
const awayForMs = 2 * hourMs;

/**
 * Beats closer together than this count as one, so that a beat does not cause the next. It is shorter than the lead of
 * a cue.
 */
const heartbeatEveryMs = 300;

/** The stored session with its heartbeat. */
export function withHeartbeat(stored: Session, heartbeat: Heartbeat | null): Session {
  return heartbeat?.sessionSeenAtMs === stored.seenAtMs
    ? { ...stored, seenAtMs: heartbeat.atMs }
    : stored;
}

/**
 * Counts a running session. A gap of more than 5 s in a routine (sleep, a dead background, a clock set back) pauses it
 * where it was last counted, so that no step is rushed. In a cramp the clock goes on for gaps of up to two minutes. A
 * routine that reached its end in the gap is ended.
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
  // After ten minutes the last beat is always kept, because nobody counts from then on.
  return gapMs >= heartbeatEveryMs || !isRunning(session, nowMs)
    ? { ...session, seenAtMs: nowMs }
    : session;
}

/** Whether a routine was so near its end that the gap rushes no step. */
const endsSoon = (session: Session, nowMs: number) =>
  stateAt(session, nowMs) === 'ended' && limitAtMs(session) - session.seenAtMs <= missedAfterMs;

const longestGapMs = ({ mode }: Session) =>
  mode === 'relief' ? reliefMissedAfterMs : missedAfterMs;
