import { localTimeMs, weekdayAfter, type ToLocal, type Weekday } from '../calendar.ts';

/** The hours in which nudges may come, on chosen days. Hours that run over midnight belong to the day they begin. */
export interface Hours {
  /** The first minute inside, such as "09:00". */
  from: string;
  /** The first minute outside, such as "20:00". */
  to: string;
  days: Weekday[];
}

/** Minutes after midnight of a time such as "09:00"; null if it is not a time of day. */
export function minutesOfDay(time: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match && Number(match[1]) * 60 + Number(match[2]);
}

/** The hours of one day. */
interface Opening {
  opensMs: number;
  /** The first moment outside. */
  closesMs: number;
}

/** The first opening that ends after `atMs` and begins at `notBeforeMs` or later; null if there is none. */
function openingAt(
  hours: Hours,
  atMs: number,
  toLocal: ToLocal,
  notBeforeMs = -Infinity,
): Opening | null {
  const fromMinutes = minutesOfDay(hours.from);
  const toMinutes = minutesOfDay(hours.to);
  if (fromMinutes === null || toMinutes === null || fromMinutes === toMinutes) return null;
  const closesAfterDays = toMinutes < fromMinutes ? 1 : 0;
  // From yesterday, which may still be open, to the same weekday next week, for hours on one day a week.
  for (let day = -1; day <= 8; day += 1) {
    const closesMs = localTimeMs(atMs, day + closesAfterDays, toMinutes, toLocal);
    if (atMs >= closesMs || !hours.days.includes(weekdayAfter(atMs, day, toLocal))) continue;
    const opensMs = localTimeMs(atMs, day, fromMinutes, toLocal);
    if (opensMs < closesMs && opensMs >= notBeforeMs) return { opensMs, closesMs };
  }
  return null;
}

/** `atMs` if it is inside the hours, else the next opening; null if there is none. */
export function nextInside(hours: Hours, atMs: number, toLocal: ToLocal): number | null {
  const opening = openingAt(hours, atMs, toLocal);
  return opening && Math.max(atMs, opening.opensMs);
}

/** When the hours close that are open at `atMs`; null if they are not open then. */
export function closingMs(hours: Hours, atMs: number, toLocal: ToLocal): number | null {
  const opening = openingAt(hours, atMs, toLocal);
  return opening && opening.opensMs <= atMs ? opening.closesMs : null;
}

/** The next opening after the day of `atMs`; null if the hours never open. */
export function openingOnAnotherDay(hours: Hours, atMs: number, toLocal: ToLocal): number | null {
  const tomorrowMs = localTimeMs(atMs, 1, 0, toLocal);
  return openingAt(hours, tomorrowMs, toLocal, tomorrowMs)?.opensMs ?? null;
}
