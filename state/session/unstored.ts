import { recordHeartbeat, takeCue, type Session } from '../../domain/session/index.ts';
import { sessionItem } from './item.ts';
import { putKnown } from '../kernel/page.ts';

/** A session that could not be stored, because the disk is full: it runs in this page, and ends with it. */
let unstored: Session | null = null;

export const unstoredSession = (): Session | null => unstored;

/** Whether the session runs in this page alone. It changes together with the value of the session. */
export const isSessionUnstored = () => unstored !== null;

/** Lets a session run in this page; null once it is stored. */
export function keepUnstored(session: Session | null) {
  unstored = session;
  if (session) putKnown(sessionItem, session);
}

/** Counts the unstored session and chimes, as the background does for a stored one; once a second. */
export async function countUnstored(session: Session) {
  const nowMs = Date.now();
  const { session: counted, boundary } = takeCue(recordHeartbeat(session, nowMs), nowMs);
  keepUnstored(counted);
  if (!boundary) return;
  // Loaded only then: the popup opens without it.
  const { chime } = await import('./chime.ts');
  await chime(boundary.cue, nowMs);
}
