import {
  recordHeartbeat,
  takeCue,
  type Boundary,
  type Session,
} from '../../domain/session/index.ts';
import { sessionItem } from '../items.ts';
import { isSame, update } from '../update.ts';

/** The session after the last heartbeat here, and what was stored then; null before the first heartbeat. */
let last: { stored: Session | null; counted: Session | null } | null = null;

export interface Heartbeat {
  session: Session | null;
  /** The cue to play now. */
  boundary: Boundary | null;
  /** Why reading or storing failed; undefined if it did not. */
  failure?: unknown;
}

/**
 * The background's heartbeat. It alone takes the cue that is due, so that open and closed popups sound the same and two
 * windows do not double. A storage that fails does not stop the clock: the session is counted on from what was known
 * last, and stored with a later beat.
 * @param leadMs how long before its moment a cue is taken
 * @throws what the browser says where nothing could be read since the background was started
 */
export async function recordHeartbeatAndTakeCue(leadMs: number): Promise<Heartbeat> {
  let boundary: Boundary | null = null;
  let isRead = false;
  const count = (stored: Session | null) => {
    isRead = true;
    // Continue from an unstored heartbeat, unless the stored session has changed since.
    const current = last && isSame(stored, last.stored) ? last.counted : stored;
    const nowMs = Date.now();
    const taken = current && takeCue(recordHeartbeat(current, nowMs), nowMs, leadMs);
    boundary = taken?.boundary ?? null;
    last = { stored, counted: taken?.session ?? null };
    return last.counted;
  };
  try {
    const session = await update(sessionItem, count);
    last = { stored: session, counted: session };
    return { session, boundary };
  } catch (failure) {
    if (!isRead && last === null) throw failure;
    const session = isRead ? last!.counted : count(last!.stored);
    return { session, boundary, failure };
  }
}
