import { isOver, recordHeartbeat, type Session } from '../../domain/session/index.ts';
import { lastCounted } from '../../state/session/heartbeat.ts';

/** The current session as the person sees it; null if there is none or it is over. */
export function currentSession(stored: Session | null, nowMs: number): Session | null {
  const counted = lastCounted(stored);
  // A session that nobody counted is shown paused at once, as the background is about to store it.
  const session = counted && recordHeartbeat(counted, nowMs);
  return session && !isOver(session, nowMs) ? session : null;
}
