import { dateFormat, formatLocale } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import { localDay, localTimeMs, weekdayOf, type Weekday } from '../../domain/calendar.ts';
import { pausedUntil, type WaterState } from '../../domain/reminders/index.ts';
import { withinLimitsMs, type Drink } from '../../domain/water.ts';
import { toLocalTime } from '../../platform/timeZone.ts';

/** 4 January 1970 was a Sunday, which JavaScript counts as day 0. */
const sundayOfUtc = 4;

const weekdayFormats = {
  long: dateFormat({ weekday: 'long' }),
  short: dateFormat({ weekday: 'short' }),
};

/** The name of a day of the week in the language of the words. */
export const weekdayName = (day: Weekday, style: 'long' | 'short') =>
  weekdayFormats[style](Date.UTC(1970, 0, sundayOfUtc + day));

const timeOf = (atMs: number) =>
  toLocalTime(atMs).toLocaleTimeString(formatLocale(), { hour: 'numeric', minute: '2-digit' });

const dayOf = (atMs: number) => weekdayName(weekdayOf(atMs, toLocalTime), 'long');

const isToday = (atMs: number, nowMs: number) =>
  localDay(atMs, toLocalTime) === localDay(nowMs, toLocalTime);

/** Whether what was drunk keeps the next nudge back. */
export const isHeldBack = (drinks: Drink[], nowMs: number) =>
  withinLimitsMs(drinks, nowMs, toLocalTime) > nowMs;

/** One line about the next nudge in the person's own clock: "next at 14:20", "next Monday at 09:00", "Off". */
export function nudgeLine(nudge: WaterState | null, drinks: Drink[], nowMs: number): string {
  if (nudge === null || nudge.nextDueAtMs === null) return t('water.off');
  const dueMs = nudge.nextDueAtMs;
  const untilMs = pausedUntil(nudge, nowMs);
  if (untilMs !== null)
    return isToday(untilMs, nowMs)
      ? t('water.pausedUntil', { time: timeOf(untilMs) })
      : t('water.pausedUntilDay', { day: dayOf(untilMs), time: timeOf(untilMs) });
  if (isHeldBack(drinks, nowMs)) return t('water.heldBack');
  return isToday(dueMs, nowMs)
    ? t('water.nextAt', { time: timeOf(dueMs) })
    : t('water.nextOn', { day: dayOf(dueMs), time: timeOf(dueMs) });
}

/** "today at 14:20", "tomorrow at 09:00", "Monday at 09:00" */
export function dueWords(atMs: number, nowMs: number): string {
  if (isToday(atMs, nowMs)) return t('when.today', { time: timeOf(atMs) });
  const tomorrow = localDay(localTimeMs(nowMs, 1, 12 * 60, toLocalTime), toLocalTime);
  return localDay(atMs, toLocalTime) === tomorrow
    ? t('when.tomorrow', { time: timeOf(atMs) })
    : t('when.weekday', { day: dayOf(atMs), time: timeOf(atMs) });
}
