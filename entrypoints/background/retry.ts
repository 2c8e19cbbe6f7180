import { minuteMs } from '../../domain/time.ts';
import { setAlarm } from './alarm.ts';

/** Runs a failed reconcile again; without it, one failed write would leave no alarm at all. */
const retryAlarm = 'retry';

/** Delay before the retry. */
const retryAfterMs = minuteMs;

/** True at the start too: a background that was stopped may have left the alarm. */
let mayBeSet = true;

/** Sets the retry alarm after a failed run, and clears it after a successful one. */
export async function keepRetry(hasFailed: boolean, nowMs: number) {
  if (!hasFailed && !mayBeSet) return;
  // Further failures do not postpone an alarm that is already set.
  await setAlarm(retryAlarm, hasFailed ? { when: nowMs + retryAfterMs } : null, () => true);
  mayBeSet = hasFailed;
}
