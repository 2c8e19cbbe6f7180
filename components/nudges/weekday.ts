import { formatLocale } from '../../platform/region.ts';
import type { Weekday } from '../../domain/calendar.ts';

/** 4 January 1970 was a Sunday, which JavaScript counts as day 0. */
const sundayOfUtc = 4;

/** The name of a day of the week in the language of the words. */
export function weekdayName(day: Weekday, style: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(formatLocale(), { weekday: style, timeZone: 'UTC' });
  return format.format(Date.UTC(1970, 0, sundayOfUtc + day));
}
