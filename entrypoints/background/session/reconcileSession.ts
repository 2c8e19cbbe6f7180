import {
  boundariesAfter,
  isRunning,
  limitAtMs,
  recordHeartbeat,
  statusAt,
  takeCue,
  withHeartbeat,
  type Boundary,
  type Session,
} from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { withDeadline } from '../../../platform/deadline.ts';
import { isSame, update } from '../../../state/kernel/store.ts';
import { readHeartbeat, writeHeartbeat } from '../../../state/session/heartbeat.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { cancelCue, cueLeadMs, giveCue } from './cues.ts';

let counted: Session | null | undefined;

/** The session as last counted; undefined before the first count. */
export const countedSession = () => counted;

/**
 * Counts the session, gives the cue that is due and sets the next tick. Everything else that depends on the session has
 * its own concern, so that a hanging browser call stops neither clock nor cues.
 * @param runAgain asks for another run
 * @throws the error of the storage, after counting on from the last known session
 */
export async function reconcileSession(runAgain: () => void) {
  const { session, boundary, failure } = await countSession(cueLeadMs);
  const nowMs = Date.now();
  // Not awaited: the timer keeps running while the cue plays.
  void (boundary ? giveCue(boundary) : cancelCue(session, nowMs));
  // The clock was changed or the machine slept since the heartbeat: count again.
  const isOutdated =
    session !== null && recordHeartbeat(session, nowMs).pausedAtMs !== session.pausedAtMs;
  if (isOutdated) runAgain();
  else {
    scheduleTick(session, nowMs, runAgain);
    counted = session;
  }
  if (failure !== undefined) throw failure;
}

/** The session after the last heartbeat, and what was stored then; null before the first heartbeat. */
let last: { stored: Session | null; counted: Session | null } | null = null;

interface Beat {
  session: Session | null;
  /** The cue to play now. */
  boundary: Boundary | null;
  /** Why reading or storing failed; undefined if it did not. */
  failure?: unknown;
}

/** The clock waits no longer than this for the storage. */
const storedWithinMs = 150;

/**
 * The heartbeat: counts the session and takes the cue that is due. Only the background takes cues, so that two windows do
 * not play them twice. If the storage fails or hangs, the clock goes on from the last known session, and a
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
    const after = count(stored, current);
    if (!stored || !after || !isOnlyCounted(stored, after)) return after;
    if (after.seenAtMs !== current?.seenAtMs)
      await writeHeartbeat({ sessionSeenAtMs: stored.seenAtMs, atMs: after.seenAtMs });
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

let tick: ReturnType<typeof setTimeout> | undefined;

/** Sets the next tick of a running session. The browser calls of each tick keep the background alive. */
export function scheduleTick(session: Session | null, nowMs: number, runAgain: () => void) {
  clearTimeout(tick);
  const status = session && statusAt(session, nowMs);
  if (!session || status?.state !== 'running') return;
  // Until the displayed second changes; a full second if it changes right now.
  const untilSecondMs = status.remainingMs % secondMs || secondMs;
  const [next] = boundariesAfter(session, nowMs);
  const untilCueMs = next ? next.atMs - nowMs - cueLeadMs : 0;
  // After a pause or a restart, the ten minutes end between two displayed seconds.
  const untilLimitMs = limitAtMs(session) - nowMs;
  tick = setTimeout(
    runAgain,
    Math.min(...[untilSecondMs, untilCueMs, untilLimitMs].filter((waitMs) => waitMs > 0)),
  );
}
