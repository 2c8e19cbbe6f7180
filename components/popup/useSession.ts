import {
  canUndoLetGo,
  limitAtMs,
  overAtMs,
  statusAt,
  undoWithinMs,
  type Session,
} from '../../domain/session/index.ts';
import { secondMs } from '../../domain/time.ts';
import { useStored } from '../../state/kernel/page.ts';
import { sessionItem } from '../../state/session/item.ts';
import { useNow } from '../ui/useNow.ts';
import { currentSession } from './currentSession.ts';

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
