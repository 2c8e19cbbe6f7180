import { recordHeartbeat, type Session } from '../../../domain/session/index.ts';
import { recordHeartbeatAndTakeCue } from '../../../state/session/beat.ts';
import { cancelCue, giveCue } from './giveCue.ts';
import { cueLeadMs } from './playCue.ts';
import { scheduleTick } from './timer.ts';

let counted: Session | null | undefined;

/** The session as it was last counted; undefined before that. */
export const countedSession = () => counted;

/**
 * Counts the session, gives the cue that is due and sets the next tick. What else follows from the session has concerns
 * of its own, so that a browser call that hangs there stops neither clock nor cues.
 * @param runAgain asks for another run of this
 * @throws what the storage says; the session is counted on from what was known last
 */
export async function reconcileSession(runAgain: () => void) {
  const { session, boundary, failure } = await recordHeartbeatAndTakeCue(cueLeadMs);
  const nowMs = Date.now();
  // Not awaited: the timer keeps running while the cue plays.
  void (boundary ? giveCue(boundary) : cancelCue(session, nowMs));
  // The clock was changed or the machine slept since the heartbeat: start over with a new one.
  const isOutdated =
    session !== null && recordHeartbeat(session, nowMs).pausedAtMs !== session.pausedAtMs;
  if (isOutdated) runAgain();
  else {
    scheduleTick(session, nowMs, runAgain);
    counted = session;
  }
  if (failure !== undefined) throw failure;
}
