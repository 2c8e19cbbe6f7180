import {
  canUndoLetGo,
  isOver,
  limitAtMs,
  overAtMs,
  recordHeartbeat,
  statusAt,
  undoWithinMs,
  type Session,
} from '../../domain/session/index.ts';
import { secondMs } from '../../domain/time.ts';
import { useStored } from '../../state/kernel/page.ts';
import { lastCounted } from '../../state/session/heartbeat.ts';
import { sessionItem } from '../../state/session/item.ts';
import { useNow } from '../ui/useNow.ts';

/** The current session, rendered again every second; null if there is none. */
export function useSession(): { session: Session | null; nowMs: number } {
  const stored = useStored(sessionItem);
  const nowMs = useNow((atMs) => changesInMs(stored, atMs));
  return { session: currentSession(stored, nowMs), nowMs };
}

/** Timers fire late after sleep: a session that is not counting is checked this often. */
const lookAgainMs = 60_000;

/** How long the rendered session stays correct: until its next second, or until it leaves the first view; null after that. */
function changesInMs(stored: Session | null, atMs: number): number | null {
  const session = currentSession(stored, atMs);
  if (!session) return null;
  const { state, remainingMs } = statusAt(session, atMs);
  const isCounting = state === 'running' || (state === 'overdue' && session.pausedAtMs === null);
  if (isCounting) return remainingMs % secondMs || secondMs;
  const limitInMs = state === 'paused' ? limitAtMs(session) - atMs : 0;
  const undoInMs = canUndoLetGo(session, atMs) ? session.endedAtMs! + undoWithinMs - atMs : 0;
  const soon = [limitInMs, undoInMs].filter((inMs) => inMs > 0);
  return Math.max(1, Math.min(overAtMs(session) - atMs, lookAgainMs, ...soon));
}

/** The current session as the person sees it; null if there is none or it is over. */
export function currentSession(stored: Session | null, nowMs: number): Session | null {
  const counted = lastCounted(stored);
  // A session that nobody counted is shown paused at once, as the background is about to store it.
  const session = counted && recordHeartbeat(counted, nowMs);
  return session && !isOver(session, nowMs) ? session : null;
}
