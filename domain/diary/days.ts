import { dayMs, hourMs, minuteMs } from '../time.ts';
import type { Cramp } from './cramp.ts';

// Days are counted from 1 January 1970 by the local clock at the time of the cramp, so that neither travel nor daylight
// saving moves a cramp to another day.

/** The local time at which a cramp began, as if it were UTC, in milliseconds since 1970. */
export const localMs = ({ startedAtMs, utcOffsetMinutes }: Cramp) =>
  startedAtMs + utcOffsetMinutes * minuteMs;

/** The day on which a cramp began. */
export const dayOf = (cramp: Cramp) => Math.floor(localMs(cramp) / dayMs);

/** The night of a cramp, from noon to noon, named by the day on which it began. */
export const nightOf = (cramp: Cramp) => Math.floor((localMs(cramp) - 12 * hourMs) / dayMs);

/** The hour of the day in which a cramp began, 0 to 23. */
export const hourOf = (cramp: Cramp) =>
  Math.floor((localMs(cramp) - dayOf(cramp) * dayMs) / hourMs);

/** How many weeks a day is before the week that ends with `lastDay`; 0 is that week. */
export const weeksBack = (day: number, lastDay: number) => Math.floor((lastDay - day) / 7);

/** A span of days, with its first and last day. */
export interface DaySpan {
  firstDay: number;
  lastDay: number;
}

/** The span of `days` days that ends with `lastDay`. */
export const lastDays = (lastDay: number, days: number): DaySpan => ({
  firstDay: lastDay - days + 1,
  lastDay,
});

/** The cramps that began on a day of the span. */
export function within(cramps: readonly Cramp[], { firstDay, lastDay }: DaySpan): Cramp[] {
  return cramps.filter((cramp) => {
    const day = dayOf(cramp);
    return day >= firstDay && day <= lastDay;
  });
}
