import { browser } from 'wxt/browser';
import { withHeartbeat, type Heartbeat, type Session } from '../domain/session/index.ts';
import { known } from './knownValues.ts';

/** In `storage.session`: in memory only, so that counting writes to no disk, and wakes neither background nor page. */
export const heartbeatKey = 'heartbeat';

/** The last heartbeat; null if there is none, or none that can be read: the stored session is counted from then. */
export async function readHeartbeat(): Promise<Heartbeat | null> {
  try {
    const { [heartbeatKey]: raw } = await browser.storage.session.get(heartbeatKey);
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
  return browser.storage.session.set({ [heartbeatKey]: heartbeat });
}

/** The stored session as it was last counted, as this page knows it. A heartbeat alone does not render a page again. */
export function lastCounted<T extends Session | null>(stored: T): T {
  const heartbeat = known.get(heartbeatKey);
  if (stored === null || !isHeartbeat(heartbeat)) return stored;
  return withHeartbeat(stored, heartbeat) as T;
}
