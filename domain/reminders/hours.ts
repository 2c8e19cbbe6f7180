import { localTimeMs, weekdayAfter, type ToLocal, type Weekday } from '../calendar.ts';

/** The hours in which nudges may come, on chosen days. They may run over midnight, and belong to the day they begin. */
export interface Hours {
  /** "09:00": the first minute inside. */
  from: string;
  /** "20:00": the first minute outside. */
  to: string;
  days: Weekday[];
}

/** Minutes after midnight of a "09:00", or null where it is no time of day. */
export function minutesOfDay(time: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match && Number(match[1]) * 60 + Number(match[2]);
}

/** One opening of the hours. */
interface Opening {
  opensMs: number;
  /** The first moment outside. */
  closesMs: number;
}

/** The first opening that is not over at `atMs` and begins at `notBeforeMs` or later; null where there is none. */
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
  // From yesterday, whose hours may still be open, to the same weekday next week, whose hours may not be over yet.
  for (let day = -1; day <= 8; day += 1) {
    const closesMs = localTimeMs(atMs, day + closesAfterDays, toMinutes, toLocal);
    if (atMs >= closesMs || !hours.days.includes(weekdayAfter(atMs, day, toLocal))) continue;
    const opensMs = localTimeMs(atMs, day, fromMinutes, toLocal);
    if (opensMs < closesMs && opensMs >= notBeforeMs) return { opensMs, closesMs };
  }
  return null;
}

/** The moment itself where it lies inside the hours, else the next opening; null where there is none. */
export function nextInside(hours: Hours, atMs: number, toLocal: ToLocal): number | null {
  const opening = openingAt(hours, atMs, toLocal);
  return opening && Math.max(atMs, opening.opensMs);
}

/** When the hours that are open at `atMs` close; null where they are not open then. */
export function closingMs(hours: Hours, atMs: number, toLocal: ToLocal): number | null {
  const opening = openingAt(hours, atMs, toLocal);
  return opening && opening.opensMs <= atMs ? opening.closesMs : null;
}

/** The next opening on another day than that of `atMs`; null where the hours never open. */
export function openingOnAnotherDay(hours: Hours, atMs: number, toLocal: ToLocal): number | null {
  const tomorrowMs = localTimeMs(atMs, 1, 0, toLocal);
  return openingAt(hours, tomorrowMs, toLocal, tomorrowMs)?.opensMs ?? null;
}
