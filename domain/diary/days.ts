import { dayMs, hourMs, minuteMs } from '../time.ts';
import type { Cramp } from './cramp.ts';

// Days are counted from 1 January 1970 by the person's own clock, so that neither a journey nor a change of the clocks
// moves a cramp to another day.

/** What the person's clock showed when a cramp began, as if it were UTC, in milliseconds since 1970. */
export const localMs = ({ startedAtMs, utcOffsetMinutes }: Cramp) =>
  startedAtMs + utcOffsetMinutes * minuteMs;

/** The day on which a cramp began. */
export const dayOf = (cramp: Cramp) => Math.floor(localMs(cramp) / dayMs);

/** The night of a cramp, from noon to noon: the day on which it began. */
export const nightOf = (cramp: Cramp) => Math.floor((localMs(cramp) - 12 * hourMs) / dayMs);

/** The hour of the day in which a cramp began, 0 to 23. */
export const hourOf = (cramp: Cramp) =>
  Math.floor((localMs(cramp) - dayOf(cramp) * dayMs) / hourMs);

/** The week of a day, counted back from the week that ends with `lastDay`: 0 for that one. */
export const weeksBack = (day: number, lastDay: number) => Math.floor((lastDay - day) / 7);

/** Days of which a cramp is counted, the first and the last one included. */
export interface DaySpan {
  firstDay: number;
  lastDay: number;
}

/** So many days up to a day. */
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
