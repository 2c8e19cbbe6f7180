import { minuteMs } from '../../../domain/time.ts';
import { setAlarm, shortestAlarmMs } from '../alarm.ts';

/** The alarm of both reminders. It is one-shot, because a repeating alarm can fire twice around a wake from sleep. */
export const reminderAlarm = 'nudge';

/** Firefox's timers can stop while the machine sleeps. Waking at least this often limits how late an alarm can be. */
const longestInFirefoxMs = 5 * minuteMs;

/**
 * Sets the alarm for a moment, or clears it for null. An alarm that is already right stays, so that frequent calls do
 * not delay it. No alarm has to survive a restart of the browser, because every start sets it again. Chrome before 150
 * rejects the option for that.
 */
export async function setReminderAlarm(wakeAtMs: number | null, nowMs: number) {
  const { fromMs, toMs } = rangeOf(wakeAtMs ?? 0, nowMs);
  await setAlarm(
    reminderAlarm,
    wakeAtMs === null ? null : { when: toMs },
    ({ scheduledTime }) => scheduledTime >= fromMs && scheduledTime <= toMs,
  );
}

/** When the alarm may fire for a wake-up at `wakeAtMs`. */
function rangeOf(wakeAtMs: number, nowMs: number) {
  return import.meta.env.FIREFOX
    ? { fromMs: nowMs + 1, toMs: Math.min(wakeAtMs, nowMs + longestInFirefoxMs) }
    : { fromMs: wakeAtMs, toMs: Math.max(wakeAtMs, nowMs + shortestAlarmMs) };
}
