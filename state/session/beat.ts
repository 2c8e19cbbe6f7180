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

/** The session after the last heartbeat, and what was stored then; null before the first heartbeat. */
let last: { stored: Session | null; counted: Session | null } | null = null;

export interface Beat {
  session: Session | null;
  /** The cue to play now. */
  boundary: Boundary | null;
  /** Why reading or storing failed; undefined if it did not. */
  failure?: unknown;
}

/** The clock waits no longer than this for the storage. */
const storedWithinMs = 150;

/**
 * The background's heartbeat: counts the session and takes the cue that is due. Only the background takes cues, so that
 * two windows do not play them twice. If the storage fails or hangs, the clock goes on from the last known session, and a
 * later beat stores it.
 * @param leadMs how long before its moment a cue is taken
 * @throws the error of the storage if nothing has been read since the background started
 */
export async function countSession(leadMs: number): Promise<Beat> {
  let boundary: Boundary | null = null;
  let isRead = false;
  const read = Promise.withResolvers<void>();
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
    read.resolve();
    const counted = count(stored, current);
    if (!stored || !counted || !isOnlyCounted(stored, counted)) return counted;
    if (counted.seenAtMs !== current?.seenAtMs)
      await writeHeartbeat({ sessionSeenAtMs: stored.seenAtMs, atMs: counted.seenAtMs });
    return stored;
  });
  try {
    // Without a last known session, there is no choice but to wait.
    if (last === null) await Promise.race([read.promise, store]);
    const stored = await withDeadline(store, storedWithinMs);
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

/** A crash of the browser loses the heartbeat, and with it at most this much of a routine. */
const storedEveryMs = 10 * secondMs;

/** Whether a running session differs only in a recent `seenAtMs`, which is not worth a write to the disk. */
function isOnlyCounted(before: Session, after: Session): boolean {
  return (
    isRunning(after, after.seenAtMs) &&
    after.seenAtMs - before.seenAtMs < storedEveryMs &&
    isSame({ ...after, seenAtMs: before.seenAtMs }, before)
  );
}

/** The background counts every second: after a longer gap than this, it must have stopped. */
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
