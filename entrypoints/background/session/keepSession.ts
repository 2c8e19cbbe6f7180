import { recordHeartbeat, type Session } from '../../../domain/session/index.ts';
import { recordHeartbeatAndTakeCue } from '../../../state/actions/heartbeat.ts';
import type { Attempt } from '../attempt.ts';
import { showBadge } from './badge.ts';
import { cancelCue, giveCue } from './giveCue.ts';
import { keepHelpNotification } from './helpNotification.ts';
import { cueLeadMs } from './playCue.ts';
import { keepTime } from './timer.ts';

/**
 * Counts the session, gives the cue that is due, and makes the timer, its alarm, the badge and the help notification
 * match it. A part that fails does not keep the others from running.
 * @param runAgain asks for another run of this
 */
export async function keepSession(attempt: Attempt, runAgain: () => void) {
  const session = await attempt(count(attempt));
  const nowMs = Date.now();
  if (session === undefined) return;
  // The clock was changed or the machine slept since the heartbeat above: start over with a new heartbeat.
  if (session && recordHeartbeat(session, nowMs).pausedAtMs !== session.pausedAtMs) runAgain();
  else await attempt(show(session, nowMs, runAgain));
}

/** Records the heartbeat and plays the cue that is due, even if storing it fails. */
async function count(attempt: Attempt): Promise<Session | null> {
  const { session, boundary, failure } = await recordHeartbeatAndTakeCue(cueLeadMs);
  if (failure !== undefined) await attempt(Promise.reject(failure as Error));
  // Not awaited: the timer keeps running while the cue plays.
  if (boundary) void giveCue(boundary);
  else await cancelCue(session, Date.now());
  return session;
}

async function show(session: Session | null, nowMs: number, runAgain: () => void) {
  // First, so that the timer keeps running even if the rest fails.
  await keepTime(session, nowMs, runAgain);
  await showBadge(session, nowMs);
  await keepHelpNotification(session, nowMs);
}
