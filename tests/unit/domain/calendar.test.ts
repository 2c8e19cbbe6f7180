import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { localDay, localTimeMs, weekdayOf } from '../../../domain/calendar.ts';
import { hourMs, minuteMs } from '../../../domain/time.ts';
import { toLocalTime } from '../../../platform/timeZone.ts';
import { anyZone, aroundTheLostDay, inZone, moment, moments, wallClock, zones } from './zones.ts';

/** Between these moments, no clock of the zones is changed. */
const steadyMinutes = fc.integer({ min: 5 * 60, max: 24 * 60 - 1 });
const fewDays = fc.integer({ min: -1, max: 8 });

const dayAfter = (day: string, days: number) =>
  new Date(moment(`${day}T12:00Z`) + days * 24 * hourMs).toISOString().slice(0, 10);

describe('the local day', () => {
  test('is the same for two moments exactly if the local date is', () => {
    const apart = fc.integer({ min: 0, max: 30 * hourMs });
    fc.assert(
      fc.property(anyZone, moments, apart, (zone, atMs, apartMs) => {
        const isSame = localDay(atMs, inZone(zone)) === localDay(atMs + apartMs, inZone(zone));
        expect(isSame).toBe(wallClock(atMs, zone).day === wallClock(atMs + apartMs, zone).day);
      }),
    );
  });

  test('falls on the weekday that the calendar there shows', () => {
    fc.assert(
      fc.property(anyZone, moments, (zone, atMs) => {
        expect(weekdayOf(atMs, inZone(zone))).toBe(wallClock(atMs, zone).weekday);
      }),
    );
  });
});

describe('a time of day, some days away', () => {
  test('is that time on that date of the local clock, even when the clock is changed', () => {
    fc.assert(
      fc.property(anyZone, moments, fewDays, steadyMinutes, (zone, atMs, days, minutes) => {
        const clock = wallClock(localTimeMs(atMs, days, minutes, inZone(zone)), zone);
        expect(clock).toMatchObject({ day: dayAfter(wallClock(atMs, zone).day, days), minutes });
        expect(clock.time).toMatch(/:00$/);
      }),
    );
  });

  test.each([
    ['Europe/Rome', '2026-03-29T00:30+01:00', 2 * 60 + 30, '2026-03-29T03:30+02:00'],
    ['America/New_York', '2026-03-08T12:00-04:00', 2 * 60 + 30, '2026-03-08T03:30-04:00'],
    ['Australia/Lord_Howe', '2026-10-04T12:00+11:00', 2 * 60 + 15, '2026-10-04T02:45+11:00'],
  ])('that %s skips comes as much later as was skipped', (zone, at, minutes, expected) => {
    expect(localTimeMs(moment(at), 0, minutes, inZone(zone))).toBe(moment(expected));
  });

  test.each([
    ['America/Santiago', '2026-09-05T15:00-04:00', '2026-09-06T01:00-03:00'],
    ['America/Santiago', '2026-09-05T00:30-04:00', '2026-09-06T01:00-03:00'],
    ['Asia/Beirut', '2026-03-28T15:00+02:00', '2026-03-29T01:00+03:00'],
    ['Africa/Cairo', '2026-04-23T15:00+02:00', '2026-04-24T01:00+03:00'],
  ])('is on the right day if %s skips midnight', (zone, at, expected) => {
    expect(localTimeMs(moment(at), 1, 0, inZone(zone))).toBe(moment(expected));
  });

  test('of a later day is later, even if a whole day is missing', () => {
    fc.assert(
      fc.property(aroundTheLostDay, steadyMinutes, (atMs, minutes) => {
        const days = [1, 2, 3].map((day) =>
          localTimeMs(atMs, day, minutes, inZone('Pacific/Apia')),
        );
        expect(days[0]).toBeGreaterThan(atMs);
        expect(days[2]).toBeGreaterThan(days[0]!);
      }),
    );
  });
});

describe("the browser's own clock", () => {
  afterEach(() => {
    process.env.TZ = 'UTC';
  });

  test.each([
    ['Europe/Rome', '2026-10-25T12:00+01:00', 2 * 60 + 30, '2026-10-25T02:30+02:00'],
    ['America/New_York', '2026-11-01T00:10-04:00', 90, '2026-11-01T01:30-04:00'],
    ['Australia/Lord_Howe', '2026-04-05T12:00+10:30', 105, '2026-04-05T01:45+11:00'],
  ])('is the first of the two if %s has a time twice', (zone, at, minutes, expected) => {
    process.env.TZ = zone;
    expect(localTimeMs(moment(at), 0, minutes, toLocalTime)).toBe(moment(expected));
  });

  test('counts from the right day where Scoresbysund skips the last hour of one', () => {
    process.env.TZ = 'America/Scoresbysund';
    const evening = moment('2026-03-27T23:30-02:00');
    expect(localTimeMs(evening, 1, 12 * 60, toLocalTime)).toBe(moment('2026-03-28T12:00-02:00'));
  });

  test.each(zones)('in %s tells the same times', (zone) => {
    process.env.TZ = zone;
    expect(new Date(0).getHours() * 60 + new Date(0).getMinutes()).toBe(wallClock(0, zone).minutes);
    fc.assert(
      fc.property(moments, fewDays, fc.integer({ min: 0, max: 1439 }), (atMs, days, minutes) => {
        const here = localTimeMs(atMs, days, minutes, toLocalTime);
        const wall = wallClock(here, zone);
        expect(weekdayOf(here, toLocalTime)).toBe(wall.weekday);
        // A skipped time may move by an hour, but stays on its day.
        expect(wall.day).toBe(dayAfter(wallClock(atMs, zone).day, days));
        expect(Math.abs(wall.minutes - minutes) * minuteMs).toBeLessThanOrEqual(hourMs);
      }),
      { numRuns: 50 },
    );
  });
});
