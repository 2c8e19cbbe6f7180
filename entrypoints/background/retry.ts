import { minuteMs } from '../../domain/time.ts';
import { setAlarm } from './alarm.ts';

/** Brings back a run that failed: without it, one failed write would leave no alarm behind. */
const retryAlarm = 'retry';

/** How long after a failed run everything is tried again. */
const retryAfterMs = minuteMs;

/** Also true at the start: a background that was stopped may have left one. */
let mayBeSet = true;

/** After a run that failed, sets an alarm to try again; after one that did not, takes it away. */
export async function keepRetry(hasFailed: boolean, nowMs: number) {
  if (!hasFailed && !mayBeSet) return;
  // One that is set already is not put off by every run that fails.
  await setAlarm(retryAlarm, hasFailed ? { when: nowMs + retryAfterMs } : null, () => true);
  mayBeSet = hasFailed;
}
