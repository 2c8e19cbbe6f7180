import { firstDay, type Moment } from '../../../domain/diary/cramp.ts';
import { dayMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { utcOffsetMinutes } from '../../../platform/days.ts';
import type { Column, Row } from './file.ts';

/**
 * When a row's cramp began.
 * @param nowMs what is later is yet to come, and no cramp
 * @returns the column, if it does not say it
 */
export function momentOf(row: Row, nowMs: number): Moment | Column {
  const [, date, timeInDate = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[T\s]+(\S.*))?$/.exec(row.date ?? '') ?? [];
  const midnightMs = dayMsOf(date ?? '');
  if (midnightMs === null || midnightMs < firstDay * dayMs) return 'date';
  const timeMs = row.time ? timeMsOf(row.time) : 0;
  if (timeMs === null) return 'time';
  const timeInDateMs = timeInDate ? timeMsOf(timeInDate) : 0;
  // A spreadsheet shows a date as its midnight.
  if (timeInDateMs === null || (row.time && timeInDateMs && timeInDateMs !== timeMs)) return 'date';
  const clockMs = midnightMs + (timeMs || timeInDateMs);
  const clock = new Date(clockMs).toISOString().slice(0, -1);
  // Without a zone it is local time; long ago that was not whole minutes ahead of UTC.
  const offset = row.zone ? offsetIn(row.zone) : Math.round(utcOffsetMinutes(Date.parse(clock)));
  if (offset === null) return 'zone';
  const startedAtMs = clockMs - offset * minuteMs;
  const hasTime = Boolean(row.time || timeInDateMs);
  return startedAtMs > nowMs ? 'date' : { startedAtMs, hasTime, utcOffsetMinutes: offset || 0 };
}

/** When a date begins, in UTC; null where there is no such day: browsers take 31 November for 1 December. */
function dayMsOf(date: string): number | null {
  const ms = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date) ? ms : null;
}

/** "3:12", "03:12:34" or "3:12:34 AM", since midnight. */
function timeMsOf(time: string): number | null {
  const [, hours, minutes, seconds = '0', half] =
    /^(\d\d?):([0-5]\d)(?::([0-5]\d))?(?:\s*([ap])\.?m\.?)?$/i.exec(time) ?? [];
  const hour = Number(hours);
  const isValid = half ? hour >= 1 && hour <= 12 : hour <= 23;
  if (!isValid) return null;
  const hourOfDay = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  return ((hourOfDay * 60 + Number(minutes)) * 60 + Number(seconds)) * secondMs;
}

/** The minutes that "UTC+01:00" is ahead of UTC. */
function offsetIn(zone: string): number | null {
  const [, sign, hours, minutes] = /^UTC([+-])(\d\d):([0-5]\d)$/i.exec(zone) ?? [];
  if (!sign) return null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
