import { browser } from 'wxt/browser';
import { withHeartbeat, type Heartbeat, type Session } from '../../domain/session/index.ts';
import { withDeadline } from '../../platform/deadline.ts';

/** In `storage.session`: in memory only, so that counting writes to no disk, and wakes neither background nor page. */
export const heartbeatKey = 'heartbeat';

/** A change of the session waits no longer than this for its last heartbeat. */
const answersWithinMs = 1000;

/** The last heartbeat; null if it is missing or unreadable, so that the stored session alone counts. */
export async function readHeartbeat(): Promise<Heartbeat | null> {
  try {
    const { [heartbeatKey]: raw } = await withDeadline(
      browser.storage.session.get<Record<string, unknown>>(heartbeatKey),
      answersWithinMs,
    );
    return isHeartbeat(raw) ? raw : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

function isHeartbeat(raw: unknown): raw is Heartbeat {
  const { sessionSeenAtMs, atMs } = (raw ?? {}) as Partial<Record<keyof Heartbeat, unknown>>;
  return Number.isFinite(sessionSeenAtMs) && Number.isFinite(atMs);
}

/**
 * Writes the last heartbeat.
 * @throws the browser's error
 */
export function writeHeartbeat(heartbeat: Heartbeat): Promise<void> {
  return withDeadline(browser.storage.session.set({ [heartbeatKey]: heartbeat }), answersWithinMs);
}

/** The last heartbeat that this page knows. */
let known: Heartbeat | null = null;

/** Reads the heartbeat and keeps it current. It renders nothing: a page counts the seconds itself. */
export async function followHeartbeat(): Promise<void> {
  browser.storage.session.onChanged.addListener((changes) => {
    if (heartbeatKey in changes) takeHeartbeat(changes[heartbeatKey]!.newValue);
  });
  known = await readHeartbeat();
}

/** Takes over the stored heartbeat. */
export function takeHeartbeat(raw: unknown) {
  known = isHeartbeat(raw) ? raw : null;
}

/** The stored session as it was last counted, as this page knows it. */
export function lastCounted<T extends Session | null>(stored: T): T {
  return stored && (withHeartbeat(stored, known) as T);
}
