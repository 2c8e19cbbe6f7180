import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { localTimeMs, weekdayOf } from '../../../domain/calendar.ts';
import { hourMs } from '../../../domain/time.ts';
import { toLocalTime } from '../../../platform/timeZone.ts';
import { aroundTheLostDay, inZone, moment, moments, wallClock, zones } from './zones.ts';

afterEach(() => void (process.env.TZ = 'UTC'));

const dayAfter = (day: string, days: number) =>
  new Date(moment(`${day}T12:00Z`) + days * 24 * hourMs).toISOString().slice(0, 10);

test.each(zones)(
  'a time of day, some days away, is that time on that date of the clock in %s',
  (zone) => {
    process.env.TZ = zone;
    const fewDays = fc.integer({ min: -1, max: 8 });
    fc.assert(
      fc.property(moments, fewDays, fc.integer({ min: 0, max: 1439 }), (atMs, days, minutes) => {
        const thenMs = localTimeMs(atMs, days, minutes, toLocalTime);
        const wall = wallClock(thenMs, zone);
        expect(wall.day).toBe(dayAfter(wallClock(atMs, zone).day, days));
        expect(wall.time).toMatch(/:00$/);
        expect(weekdayOf(thenMs, toLocalTime)).toBe(wall.weekday);
        // Clocks are changed before five; a time that they skip may move by an hour.
        const isSteady = minutes >= 5 * 60;
        expect(Math.abs(wall.minutes - minutes)).toBeLessThanOrEqual(isSteady ? 0 : 60);
        // Most other tests use this clock.
        if (isSteady) expect(localTimeMs(atMs, days, minutes, inZone(zone))).toBe(thenMs);
      }),
    );
  },
);

test.each([
  ['skipped in', 'Europe/Rome', '2026-03-29T00:30+01:00', '2026-03-29T03:30+02:00', 0, 150],
  ['skipped in', 'Australia/Lord_Howe', '2026-10-04T12:00+11:00', '2026-10-04T02:45+11:00', 0, 135],
  ['midnight in', 'America/Santiago', '2026-09-05T15:00-04:00', '2026-09-06T01:00-03:00', 1, 0],
  ['twice in', 'Europe/Rome', '2026-10-25T12:00+01:00', '2026-10-25T02:30+02:00', 0, 150],
  ['twice in', 'Australia/Lord_Howe', '2026-04-05T12:00+10:30', '2026-04-05T01:45+11:00', 0, 105],
  [
    'on the day after that of a skipped last hour in',
    'America/Scoresbysund',
    '2026-03-27T23:30-02:00',
    '2026-03-28T12:00-02:00',
    1,
    12 * 60,
  ],
])('a time that is %s %s, counted from %s, is %s', (_, zone, at, expected, days, minutes) => {
  process.env.TZ = zone;
  expect(localTimeMs(moment(at), days, minutes, toLocalTime)).toBe(moment(expected));
});

test('a time of a later day is later, even if a whole day is missing', () => {
  process.env.TZ = 'Pacific/Apia';
  fc.assert(
    fc.property(aroundTheLostDay, fc.integer({ min: 0, max: 1439 }), (atMs, minutes) => {
      const [next, , third] = [1, 2, 3].map((day) => localTimeMs(atMs, day, minutes, toLocalTime));
      expect(next).toBeGreaterThan(atMs);
      expect(third).toBeGreaterThan(next!);
    }),
  );
});
