import { localTimeMs, weekdayOf, type ToLocal, type Weekday } from './calendar.ts';

/** The hours in which nudges may come, on chosen days. They may run over midnight, and belong to the day they begin. */
export interface Hours {
  /** "09:00": the first minute inside. */
  from: string;
  /** "20:00": the first minute outside. */
  to: string;
  days: Weekday[];
}

const noonMinutes = 12 * 60;

/** Minutes after midnight of a "09:00", or null where it is no time of day. */
export function minutesOfDay(time: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match && Number(match[1]) * 60 + Number(match[2]);
}

/** The moment itself where it lies inside the hours, else the next opening; null where there is none. */
export function nextInside(hours: Hours, atMs: number, toLocal: ToLocal): number | null {
  const fromMinutes = minutesOfDay(hours.from);
  const toMinutes = minutesOfDay(hours.to);
  if (fromMinutes === null || toMinutes === null || fromMinutes === toMinutes) return null;
  const closesAfterDays = toMinutes < fromMinutes ? 1 : 0;
  // From yesterday, whose hours may still be open, to the same weekday next week, whose hours may not be over yet.
  for (let day = -1; day <= 8; day += 1) {
    const opensMs = localTimeMs(atMs, day, fromMinutes, toLocal);
    const closesMs = localTimeMs(atMs, day + closesAfterDays, toMinutes, toLocal);
    const weekday = weekdayOf(localTimeMs(atMs, day, noonMinutes, toLocal), toLocal);
    if (hours.days.includes(weekday) && atMs < closesMs && opensMs < closesMs)
      return Math.max(atMs, opensMs);
  }
  return null;
}
