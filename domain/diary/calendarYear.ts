import type { Cramp } from './cramp.ts';
import { dayOf } from './days.ts';

/** One day of the picture of a year. */
export interface CalendarDay {
  day: number;
  /** `week` is its column; `dayOfWeek` its row, from 0. */
  week: number;
  dayOfWeek: number;
  cramps: number;
}

/** 1 January 1970 was a Thursday. */
const weekdayOfDay = (day: number) => (((day + 4) % 7) + 7) % 7;

/** How many weeks a year is shown in: it begins and ends within a week. */
export const calendarWeeks = 53;

/**
 * The days of the last 53 weeks up to today, each with its cramps.
 * @param firstWeekday the day on which a week begins, 0 for Sunday
 */
export function calendarYear(
  cramps: readonly Cramp[],
  today: number,
  firstWeekday: number,
): CalendarDay[] {
  const counts = new Map<number, number>();
  for (const cramp of cramps) counts.set(dayOf(cramp), (counts.get(dayOf(cramp)) ?? 0) + 1);
  const intoWeek = (weekdayOfDay(today) - firstWeekday + 7) % 7;
  const firstDay = today - intoWeek - (calendarWeeks - 1) * 7;
  return Array.from({ length: today - firstDay + 1 }, (_, index) => ({
    day: firstDay + index,
    week: Math.floor(index / 7),
    dayOfWeek: index % 7,
    cramps: counts.get(firstDay + index) ?? 0,
  }));
}
