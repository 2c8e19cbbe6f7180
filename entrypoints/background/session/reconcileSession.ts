import { recordHeartbeat, type Session } from '../../../domain/session/index.ts';
import { countSession } from '../../../state/session/beat.ts';
import { cancelCue, giveCue } from './giveCue.ts';
import { cueLeadMs } from './playCue.ts';
import { scheduleTick } from './timer.ts';

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
