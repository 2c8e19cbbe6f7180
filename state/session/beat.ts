import {
  isRunning,
  recordHeartbeat,
  takeCue,
  withHeartbeat,
  type Boundary,
  type Session,
} from '../../domain/session/index.ts';
import { secondMs } from '../../domain/time.ts';
import { withDeadline } from '../../platform/deadline.ts';
import { wakeBackground } from '../../platform/wake.ts';
import { lastCounted, readHeartbeat, writeHeartbeat } from './heartbeat.ts';
import { sessionItem } from './item.ts';
import { knownValue } from '../kernel/page.ts';
import { countUnstored, unstoredSession } from './unstored.ts';
import { isSame, update } from '../kernel/store.ts';

/** The session after the last heartbeat here, and what was stored then; null before the first heartbeat. */
let last: { stored: Session | null; counted: Session | null } | null = null;

export interface Beat {
  session: Session | null;
  /** The cue to play now. */
  boundary: Boundary | null;
  /** Why reading or storing failed; undefined if it did not. */
  failure?: unknown;
}

/** The clock does not wait longer for the storage. */
const storedWithinMs = 150;

/**
 * The background's heartbeat. It alone takes the cue that is due, so that open and closed popups sound the same and two
 * windows do not double. A storage that fails, or does not answer, does not stop the clock: the session is counted on from
 * what was known last, and stored with a later beat.
 * @param leadMs how long before its moment a cue is taken
 * @throws what the browser says where nothing could be read since the background was started
 */
export async function countSession(leadMs: number): Promise<Beat> {
  let boundary: Boundary | null = null;
  let isRead = false;
  let isTooLate = false;
  const count = (stored: Session | null, current: Session | null) => {
    const nowMs = Date.now();
    const taken = current && takeCue(recordHeartbeat(current, nowMs), nowMs, leadMs);
    boundary = taken?.boundary ?? null;
    last = { stored, counted: taken?.session ?? null };
    return last.counted;
  };
  const store = update(sessionItem, async (stored) => {
    if (isTooLate) return stored;
    // Continue from an unstored heartbeat, unless the stored session has changed since.
    const isKnown = last !== null && isSame(stored, last.stored);
    const heartbeat = isKnown ? null : await readHeartbeat();
    const current = isKnown ? last!.counted : stored && withHeartbeat(stored, heartbeat);
    isRead = true;
    const counted = count(stored, current);
    if (!stored || !counted || !isOnlyCounted(stored, counted)) return counted;
    if (counted.seenAtMs !== current?.seenAtMs)
      await writeHeartbeat({ sessionSeenAtMs: stored.seenAtMs, atMs: counted.seenAtMs });
    return stored;
  });
  try {
    // Before anything was read there is nothing to count on with.
    const stored = await (last === null ? store : withDeadline(store, storedWithinMs));
    last = { stored, counted: last!.counted };
    return { session: last.counted, boundary };
  } catch (failure) {
    isTooLate = true;
    store.catch(() => {});
    if (!isRead && last === null) throw failure;
    const session = isRead ? last!.counted : count(last!.stored, last!.counted);
    return { session, boundary, failure };
  }
}

/** After a crash of the browser, which takes the heartbeat with it, a routine has lost no more than this. */
const storedEveryMs = 10 * secondMs;

/** Whether nothing changed but when it was last counted, a moment ago, of a session that runs on: that is not stored. */
function isOnlyCounted(before: Session, after: Session): boolean {
  return (
    isRunning(after, after.seenAtMs) &&
    after.seenAtMs - before.seenAtMs < storedEveryMs &&
    isSame({ ...after, seenAtMs: before.seenAtMs }, before)
  );
}

/** A session that was not counted for so long is not being counted: the background does it every second. */
const uncountedAfterMs = 1500;

/**
 * Lets an open page wake the background that the browser stopped while a session runs. A session that is not stored is
 * counted by the page itself.
 */
export async function wakeIfUncounted() {
  const unstored = unstoredSession();
  if (unstored) return countUnstored(unstored);
  const session = lastCounted(knownValue(sessionItem));
  if (session && Date.now() - session.seenAtMs > uncountedAfterMs) await wakeBackground();
}
