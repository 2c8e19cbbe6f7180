import type { Cramp } from '../../domain/diary/cramp.ts';
import { localMs } from '../../domain/diary/days.ts';
import { minuteMs } from '../../domain/time.ts';
import { utcOffsetMinutes } from '../../platform/days.ts';

/** What a date field and a time field hold: "2026-11-26", "03:12". */
export interface ClockFields {
  date: string;
  time: string;
}

/** When a cramp began, by the person's clock of that day. */
export function clockOf(cramp: Cramp): ClockFields {
  const iso = new Date(localMs(cramp)).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}

/**
 * The moment that two fields stand for, by the clock of this place; untouched, the one they came from, to the second.
 * @returns null where they stand for none, or for one that is yet to come
 */
export function momentOf(
  clock: ClockFields,
  before: Cramp,
  nowMs: number,
): Pick<Cramp, 'startedAtMs' | 'utcOffsetMinutes'> | null {
  const untouched = clockOf(before);
  if (clock.date === untouched.date && clock.time === untouched.time)
    return { startedAtMs: before.startedAtMs, utcOffsetMinutes: before.utcOffsetMinutes };
  // Without a zone it is local time: https://tc39.es/ecma262/#sec-date-time-string-format
  const startedAtMs = Date.parse(`${clock.date}T${clock.time}`);
  const isThere = startedAtMs >= 0 && startedAtMs < nowMs + minuteMs;
  return isThere ? { startedAtMs, utcOffsetMinutes: utcOffsetMinutes(startedAtMs) } : null;
}
