import { browser } from 'wxt/browser';
import { minuteMs, secondMs } from '../../domain/time.ts';

/** The alarm of the reminders. One, and one-shot: a repeating one can fire twice around a wake from sleep. */
const alarmName = 'nudge';

/** Packed Chrome stretches anything shorter to this; asked for, it says so itself. */
const shortestMs = 30 * secondMs;

/** Firefox's timers can stand still while the machine sleeps: no alarm is late by more than this. */
const longestInFirefoxMs = 5 * minuteMs;

/**
 * Makes the alarm fire at a moment, or in time before it; null leaves no alarm. One that does already is left alone, so
 * that asking often does not put it off. Alarms are not asked to outlive the browser: Chrome keeps them by itself from
 * 150 on and refuses the question before, and every start sets them again.
 */
export async function setAlarm(wakeAtMs: number | null, nowMs: number) {
  const alarm = await browser.alarms.get(alarmName);
  if (wakeAtMs === null) {
    if (alarm) await browser.alarms.clear(alarmName);
    return;
  }
  const { fromMs, toMs } = import.meta.env.FIREFOX
    ? { fromMs: nowMs + 1, toMs: Math.min(wakeAtMs, nowMs + longestInFirefoxMs) }
    : { fromMs: wakeAtMs, toMs: Math.max(wakeAtMs, nowMs + shortestMs) };
  const isSet = alarm && alarm.scheduledTime >= fromMs && alarm.scheduledTime <= toMs;
  if (!isSet) await browser.alarms.create(alarmName, { when: toMs });
}
