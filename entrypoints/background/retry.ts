import { minuteMs } from '../../domain/time.ts';
import { setAlarm } from './alarm.ts';

/** Runs again what failed; without it, one failed write would leave no alarm at all. */
export const retryAlarm = 'retry';

/** Delay before the retry. */
const retryAfterMs = minuteMs;

/** What failed when it last ran. */
const failing = new Set<string>();

/** True at the start too: a background that was stopped may have left the alarm. */
let mayBeSet = true;

/**
 * Sets the retry alarm after a failed run, and clears it once everything has succeeded.
 * @param concern what ran
 */
export async function keepRetry(concern: string, hasFailed: boolean, nowMs: number) {
  if (hasFailed) failing.add(concern);
  else failing.delete(concern);
  const isWanted = failing.size > 0;
  if (!isWanted && !mayBeSet) return;
  // Further failures do not postpone an alarm that is already set.
  await setAlarm(retryAlarm, isWanted ? { when: nowMs + retryAfterMs } : null, () => true);
  mayBeSet = isWanted;
}
