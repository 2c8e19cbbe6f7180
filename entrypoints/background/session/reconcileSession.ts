import {
  boundariesAfter,
  limitAtMs,
  recordHeartbeat,
  statusAt,
  type Session,
} from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { countSession } from '../../../state/session/beat.ts';
import { cancelCue, cueLeadMs, giveCue } from './cues.ts';

let counted: Session | null | undefined;

/** The session as last counted; undefined before the first count. */
export const countedSession = () => counted;

/**
 * Counts the session, gives the cue that is due and sets the next tick. Everything else that depends on the session has
 * its own concern, so that a hanging browser call stops neither clock nor cues.
 * @param runAgain asks for another run
 * @throws the error of the storage, after counting on from the last known session
 */
export async function reconcileSession(runAgain: () => void) {
  const { session, boundary, failure } = await countSession(cueLeadMs);
  const nowMs = Date.now();
  // Not awaited: the timer keeps running while the cue plays.
  void (boundary ? giveCue(boundary) : cancelCue(session, nowMs));
  // The clock was changed or the machine slept since the heartbeat: count again.
  const isOutdated =
    session !== null && recordHeartbeat(session, nowMs).pausedAtMs !== session.pausedAtMs;
  if (isOutdated) runAgain();
  else {
    scheduleTick(session, nowMs, runAgain);
    counted = session;
  }
  if (failure !== undefined) throw failure;
}

let tick: ReturnType<typeof setTimeout> | undefined;

/** Sets the next tick of a running session. The browser calls of each tick keep the background alive. */
export function scheduleTick(session: Session | null, nowMs: number, runAgain: () => void) {
  clearTimeout(tick);
  const status = session && statusAt(session, nowMs);
  if (!session || status?.state !== 'running') return;
  // Until the displayed second changes; a full second if it changes right now.
  const untilSecondMs = status.remainingMs % secondMs || secondMs;
  const [next] = boundariesAfter(session, nowMs);
  const untilCueMs = next ? next.atMs - nowMs - cueLeadMs : 0;
  // After a pause or a restart, the ten minutes end between two displayed seconds.
  const untilLimitMs = limitAtMs(session) - nowMs;
  tick = setTimeout(
    runAgain,
    Math.min(...[untilSecondMs, untilCueMs, untilLimitMs].filter((waitMs) => waitMs > 0)),
  );
}
