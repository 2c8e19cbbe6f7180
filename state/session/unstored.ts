import { isRunning, recordHeartbeat, takeCue, type Session } from '../../domain/session/index.ts';
import { wakeBackground } from '../../platform/wake.ts';
import { lastCounted } from './heartbeat.ts';
import { sessionItem } from './item.ts';
import { knownValue, showUnstored } from '../kernel/page.ts';

/** A session that could not be stored, because the disk is full: it runs in this page, and ends with it. */
let unstored: Session | null = null;

export const unstoredSession = (): Session | null => unstored;

/** Whether the session runs in this page alone. It changes together with the value of the session. */
export const isSessionUnstored = () => unstored !== null;

/** Lets a session run in this page; null once it is stored. */
export function keepUnstored(session: Session | null) {
  unstored = session;
  if (session) showUnstored(sessionItem, session);
}

/** Counts the unstored session and chimes, as the background does for a stored one; once a second. */
async function countUnstored(session: Session) {
  const nowMs = Date.now();
  const { session: counted, boundary } = takeCue(recordHeartbeat(session, nowMs), nowMs);
  keepUnstored(counted);
  if (!boundary) return;
  // Loaded only then: the popup opens without it.
  const { chime } = await import('./chime.ts');
  await chime(boundary.cue, nowMs);
}

/** The background counts every second: after a longer gap than this, it must have stopped. */
const uncountedAfterMs = 1500;

/**
 * Lets an open page wake the background that the browser stopped while a session runs. A session that is not stored is
 * counted by the page itself.
 */
export async function wakeIfUncounted() {
  if (unstored) return countUnstored(unstored);
  const session = lastCounted(knownValue(sessionItem));
  const runs = session && isRunning(session, session.seenAtMs);
  if (runs && Date.now() - session.seenAtMs > uncountedAfterMs) await wakeBackground();
}
