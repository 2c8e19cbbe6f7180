import { afterAll, describe, expect, test } from 'vitest';
import { minutesOfDay } from '../../../../domain/reminders/index.ts';
import type { Weekday } from '../../../../domain/calendar.ts';
import { minuteMs } from '../../../../domain/time.ts';
import { liveAYear, type Shown } from './simulator/year.ts';
import { moment, wallClock } from '../zones.ts';

const { now } = Date;

afterAll(() => {
  process.env.TZ = 'UTC';
  Date.now = now;
});

/** By the clock and the calendar on the wall, and not through the code under test. */
function isInside({ wallMs, zone, plan: { from, to, days } }: Shown): boolean {
  const { weekday, minutes } = wallClock(wallMs, zone);
  const [opens, closes] = [minutesOfDay(from)!, minutesOfDay(to)!];
  const today = days.includes(weekday as Weekday);
  const yesterday = days.includes(((weekday + 6) % 7) as Weekday);
  if (opens < closes) return today && minutes >= opens && minutes < closes;
  return (today && minutes >= opens) || (yesterday && minutes < closes);
}

describe.each(['chrome', 'firefox'] as const)('365 days of a person with %s', (kind) => {
  test('have no nudge too many, none outside the hours, and no gap', async () => {
    const startedMs = performance.now();
    const year = await liveAYear(kind, 20_261_122, moment('2026-11-23T00:00+01:00'));
    const { nudges, faults, ...counts } = year;
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    process.stdout.write(`${kind}, 365 days in ${seconds} s: ${JSON.stringify(counts)}\n`);

    expect(faults).toEqual([]);
    expect(nudges.filter((shown) => !isInside(shown))).toEqual([]);
    const tooSoon = nudges.filter(
      ({ wasSnoozed, sinceLastMs, plan }) =>
        !wasSnoozed && sinceLastMs < (plan.everyMinutes * minuteMs) / 2,
    );
    expect(tooSoon).toEqual([]);
    expect(counts.dropped.unknown).toBeUndefined();
    const { onTime, afterReturn, afterSnooze, evening } = counts.shown;
    // The year was lived: whatever can become of a nudge became of some.
    for (const number of [onTime, afterReturn, afterSnooze, evening, counts.kills])
      expect(number).toBeGreaterThan(10);
    const dropped = Object.values(counts.dropped).reduce((sum, number) => sum + number, 0);
    expect(onTime + afterReturn + afterSnooze + dropped).toBe(counts.due);
  }, 180_000);
});
