import { minuteMs } from '../../../domain/time.ts';
import { setAlarm, shortestAlarmMs } from '../alarm.ts';

/** The alarm of both reminders: one-shot, because a repeating alarm can fire twice around a wake from sleep. */
export const reminderAlarm = 'nudge';

/** Firefox's timers can stop while the machine sleeps; waking at least this often limits how late an alarm can be. */
const longestInFirefoxMs = 5 * minuteMs;

/**
 * Makes the alarm fire at a moment, or in time before it; null leaves no alarm. One that does already is left alone, so
 * that asking often does not put it off. Alarms are not asked to outlive the browser: Chrome keeps them by itself from
 * 150 on and refuses the question before, and every start sets them again.
 */
export async function setReminderAlarm(wakeAtMs: number | null, nowMs: number) {
  const { fromMs, toMs } = rangeOf(wakeAtMs ?? 0, nowMs);
  await setAlarm(
    reminderAlarm,
    wakeAtMs === null ? null : { when: toMs },
    ({ scheduledTime }) => scheduledTime >= fromMs && scheduledTime <= toMs,
  );
}

/** The times at which the alarm may fire for a wake-up that is wanted at `wakeAtMs`. */
function rangeOf(wakeAtMs: number, nowMs: number) {
  return import.meta.env.FIREFOX
    ? { fromMs: nowMs + 1, toMs: Math.min(wakeAtMs, nowMs + longestInFirefoxMs) }
    : { fromMs: wakeAtMs, toMs: Math.max(wakeAtMs, nowMs + shortestAlarmMs) };
}
