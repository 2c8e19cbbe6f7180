import { browser } from 'wxt/browser';
import { minuteMs } from '../../domain/time.ts';

// Each failed concern has its own alarm. Its name carries the number of failures, which a stopped background forgets.

const prefix = 'retry:';

const longestMinutes = 60;

/** How often each concern has failed in a row. */
const failures = new Map<string, number>();

/** Concerns known to have no alarm; a fresh background may have alarms from before. */
const withoutAlarm = new Set<string>();

/** The concern that an alarm retries; undefined for any other alarm. */
export function concernToRetry(alarmName: string): string | undefined {
  if (!alarmName.startsWith(prefix)) return undefined;
  const [concern = '', times] = alarmName.slice(prefix.length).split(':');
  failures.set(concern, Number(times));
  return concern;
}

/**
 * Sets the retry alarm after a failed run, at growing intervals: 1, 2, 4 … 60 minutes. Clears it after a successful
 * one. An existing alarm keeps its time.
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
