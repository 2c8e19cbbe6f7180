import { lookAgainMs } from '../../../domain/reminders/index.ts';
import { hourMs } from '../../../domain/time.ts';
import { setAlarm, shortestAlarmMs } from '../alarm.ts';

/** The alarm of both reminders. It is one-shot, because a repeating alarm can fire twice around a wake from sleep. */
export const reminderAlarm = 'nudge';

/** The longest alarm in Firefox, whose alarms stand still during sleep (https://github.com/w3c/webextensions/issues/433). */
const longestInFirefoxMs = { atRest: hourMs, otherwise: lookAgainMs };

/**
 * Sets the alarm for a moment, or clears it for null. In Chrome an alarm that is already right stays; in Firefox it is always
 * set again, because its `scheduledTime` is wrong after sleep. Every start of the browser sets it again, so the option to keep
 * alarms over a restart, which Chrome before 150 rejects, is not used.
 * @param isAtRest whether the next use of the browser wakes the background, so that an hour between checks is enough
 */
export async function setReminderAlarm(wakeAtMs: number | null, nowMs: number, isAtRest: boolean) {
  if (wakeAtMs === null) return setAlarm(reminderAlarm, null);
  const longestMs = longestInFirefoxMs[isAtRest ? 'atRest' : 'otherwise'];
  const isFirefox = import.meta.env.FIREFOX;
  const when = isFirefox
    ? Math.min(wakeAtMs, nowMs + longestMs)
    : Math.max(wakeAtMs, nowMs + shortestAlarmMs);
  return setAlarm(
    reminderAlarm,
    { when },
    ({ scheduledTime }) => !isFirefox && scheduledTime >= wakeAtMs && scheduledTime <= when,
  );
}
