import { earliestMs, type Cramp, type Moment } from '../../domain/diary/cramp.ts';
import { localMs } from '../../domain/diary/days.ts';
import { minuteMs } from '../../domain/time.ts';
import { utcOffsetMinutes } from '../../platform/days.ts';

/** What a date field and a time field hold: "2026-11-26", "03:12". */
export interface ClockFields {
  date: string;
  time: string;
}

/** When a cramp began, by the person's clock of that day; without a time where none is known. */
export function clockOf(cramp: Cramp): ClockFields {
  const iso = new Date(localMs(cramp)).toISOString();
  return { date: iso.slice(0, 10), time: cramp.hasTime ? iso.slice(11, 16) : '' };
}

/**
 * The moment in the two fields, in this device's time zone. Untouched fields keep their moment, to the second.
 * @returns null if it is invalid or in the future
 */
export function momentOf(clock: ClockFields, before: Cramp, nowMs: number): Moment | null {
  const { startedAtMs, hasTime, utcOffsetMinutes: offset } = before;
  const untouched = clockOf(before);
  if (clock.date === untouched.date && clock.time === untouched.time)
    return { startedAtMs, hasTime, utcOffsetMinutes: offset };
  const isTimed = hasTime || clock.time !== '';
  // Without a zone it is local time: https://tc39.es/ecma262/#sec-date-time-string-format
  const atMs = Date.parse(`${clock.date}T${isTimed ? clock.time : '00:00'}`);
  const isValid = atMs >= earliestMs && atMs < nowMs + minuteMs;
  return isValid
    ? { startedAtMs: atMs, hasTime: isTimed, utcOffsetMinutes: utcOffsetMinutes(atMs) }
    : null;
}
