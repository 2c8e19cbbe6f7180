import { initialReminders, initialWater } from '../../domain/reminders/index.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { hourMs, minuteMs, secondMs } from '../../domain/time.ts';
import type { Rig } from '../../scripts/browsers/types.ts';
import { store } from './legroom.ts';

/** The shortest time for which an alarm is set: packed Chrome allows no shorter one. */
export const soonestAlarmMs = 30 * secondMs;

/** Nudges that have been on since an hour before the next one falls due. */
export async function makeDue(rig: Rig, dueAtMs: number, settings: Partial<Settings> = {}) {
  await store(rig, {
    consent: { waterSafetyAtMs: dueAtMs - hourMs },
    settings: { ...defaultSettings, ...settings, nudges: nudgesAtAnyHour() },
    nudge: {
      ...initialReminders,
      water: { ...initialWater, countsFromMs: dueAtMs - hourMs, nextDueAtMs: dueAtMs },
    },
  });
}

/**
 * Settings with one nudge an hour. The only minute of the day without nudges is twelve hours away, so that no test
 * fails around midnight.
 */
export function nudgesAtAnyHour(): Settings['nudges'] {
  const closedAtMs = Date.now() + 12 * hourMs;
  return {
    ...defaultSettings.nudges,
    on: true,
    everyMinutes: 60,
    from: timeOfDay(closedAtMs + minuteMs),
    to: timeOfDay(closedAtMs),
  };
}

/** The same, but nudges may come only in one hour, half a day away. */
export function nudgesFarAway(): Settings['nudges'] {
  const opensAtMs = Date.now() + 12 * hourMs;
  return { ...nudgesAtAnyHour(), from: timeOfDay(opensAtMs), to: timeOfDay(opensAtMs + hourMs) };
}

/** "09:00", by the clock of this machine. */
function timeOfDay(atMs: number): string {
  const at = new Date(atMs);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
