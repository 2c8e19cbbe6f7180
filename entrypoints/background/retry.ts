import { browser } from 'wxt/browser';
import { minuteMs } from '../../domain/time.ts';

// A concern that failed has an alarm of its own. Its name says how often it failed, so that a stopped background knows.

const prefix = 'retry:';

const longestMinutes = 60;

/** How often each concern has failed in a row. */
const failures = new Map<string, number>();

/** Concerns without an alarm of an earlier background, which a fresh one cannot know. */
const withoutAlarm = new Set<string>();

/** The concern that an alarm is to retry; undefined for an alarm of another kind. */
export function concernToRetry(alarmName: string): string | undefined {
  if (!alarmName.startsWith(prefix)) return undefined;
  const [concern = '', times] = alarmName.slice(prefix.length).split(':');
  failures.set(concern, Number(times));
  return concern;
}

/**
 * After a run that failed, sets the alarm for the next one, at growing intervals: 1, 2, 4 … 60 minutes. After one that
 * succeeded, clears it. An alarm that is set already is not put off.
 */
export async function scheduleRetry(concern: string, hasFailed: boolean, nowMs: number) {
  if (!hasFailed && withoutAlarm.has(concern)) return;
  const ownPrefix = `${prefix}${concern}:`;
  const alarm = (await browser.alarms.getAll()).find(({ name }) => name.startsWith(ownPrefix));
  if (!hasFailed) {
    failures.delete(concern);
    withoutAlarm.add(concern);
    if (alarm) await browser.alarms.clear(alarm.name);
    return;
  }
  withoutAlarm.delete(concern);
  if (alarm) return;
  const times = (failures.get(concern) ?? 0) + 1;
  failures.set(concern, times);
  const minutes = Math.min(longestMinutes, 2 ** (times - 1));
  await browser.alarms.create(`${ownPrefix}${times}`, { when: nowMs + minutes * minuteMs });
}
