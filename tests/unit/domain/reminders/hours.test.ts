import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../../../domain/calendar.ts';
import { minutesOfDay, nextInside, type Hours } from '../../../../domain/reminders/index.ts';
import { hourMs } from '../../../../domain/time.ts';
import {
  anyDays,
  anyTime,
  anyZone,
  aroundTheLostDay,
  everyDay,
  inZone,
  isInside,
  moment,
  moments,
  steadyHours,
} from '../zones.ts';

const weekdays: Weekday[] = [1, 2, 3, 4, 5];

describe('a time of day', () => {
  test.each([
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
  ])('%s is %d minutes after midnight', (text, minutes) => {
    expect(minutesOfDay(text)).toBe(minutes);
  });

  test.each(['', '24:00', '25:99', '9:00', '09:60', '09:00:00', ' 09:00', '-1:00', 'noon'])(
    '"%s" is none',
    (text) => {
      expect(minutesOfDay(text)).toBeNull();
    },
  );
});

/** A moment from `fromMs` on and before `toMs`. */
const between = (fromMs: number, toMs: number, part: number) =>
  Math.min(toMs - 1, Math.floor(fromMs + part * (toMs - fromMs)));

describe('the next moment inside the hours', () => {
  test('is inside by the clock and the calendar on the wall', () => {
    fc.assert(
      fc.property(anyZone, moments, steadyHours, (zone, atMs, hours) => {
        const inside = nextInside(hours, atMs, inZone(zone))!;
        expect(isInside(hours, inside, zone)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is the very moment where that is inside, and else the opening that comes first', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(anyZone, moments, steadyHours, share, (zone, atMs, hours, part) => {
        const inside = nextInside(hours, atMs, inZone(zone))!;
        if (isInside(hours, atMs, zone)) {
          expect(inside).toBe(atMs);
          return;
        }
        expect(inside).toBeGreaterThan(atMs);
        expect(isInside(hours, inside - 1, zone)).toBe(false);
        expect(isInside(hours, between(atMs, inside, part), zone)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('is a fixed point: from there it is found again', () => {
    const anyHours = fc.record({ from: anyTime, to: anyTime, days: anyDays });
    const anyMoment = fc.oneof(moments, aroundTheLostDay);
    fc.assert(
      fc.property(anyZone, anyMoment, anyHours, (zone, atMs, hours) => {
        const inside = nextInside(hours, atMs, inZone(zone));
        if (inside === null) return;
        expect(inside).toBeGreaterThanOrEqual(atMs);
        expect(nextInside(hours, inside, inZone(zone))).toBe(inside);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Partial<Hours>, string, string]>([
    ['at the opening minute', {}, '2026-11-23T09:00+01:00', '2026-11-23T09:00+01:00'],
    ['in the last minute', {}, '2026-11-23T19:59:59.999+01:00', '2026-11-23T19:59:59.999+01:00'],
    ['at the closing minute', {}, '2026-11-23T20:00+01:00', '2026-11-24T09:00+01:00'],
    ['before the opening', {}, '2026-11-23T06:00+01:00', '2026-11-23T09:00+01:00'],
    ['on Friday night', { days: weekdays }, '2026-11-27T21:00+01:00', '2026-11-30T09:00+01:00'],
    ['on Sunday', { days: weekdays }, '2026-11-29T12:00+01:00', '2026-11-30T09:00+01:00'],
    ['after the only day', { days: [1] }, '2026-11-23T20:00+01:00', '2026-11-30T09:00+01:00'],
    ['across the switch to summer', {}, '2026-03-28T20:00+01:00', '2026-03-29T09:00+02:00'],
    ['across the switch to winter', {}, '2026-10-24T20:00+02:00', '2026-10-25T09:00+01:00'],
    [
      'after midnight, in hours that began on a chosen day',
      { from: '22:00', to: '06:00', days: [1] },
      '2026-11-24T02:00+01:00',
      '2026-11-24T02:00+01:00',
    ],
    [
      'after midnight, in hours that would have begun on a day not chosen',
      { from: '22:00', to: '06:00', days: [2] },
      '2026-11-24T02:00+01:00',
      '2026-11-24T22:00+01:00',
    ],
    [
      'at the end of hours over midnight',
      { from: '22:00', to: '06:00' },
      '2026-11-24T06:00+01:00',
      '2026-11-24T22:00+01:00',
    ],
    [
      'in the hour that comes twice',
      { from: '02:00', to: '03:00' },
      '2026-10-25T02:30+01:00',
      '2026-10-25T02:30+01:00',
    ],
    [
      'where the whole hours are skipped',
      { from: '02:00', to: '03:00' },
      '2026-03-29T00:00+01:00',
      '2026-03-30T02:00+02:00',
    ],
  ])('%s', (_, part, at, expected) => {
    const hours = { from: '09:00', to: '20:00', days: everyDay, ...part };
    expect(nextInside(hours, moment(at), inZone('Europe/Rome'))).toBe(moment(expected));
  });

  test('right after the only day is never more than a week and a switch away', () => {
    fc.assert(
      fc.property(anyZone, moments, steadyHours, (zone, atMs, hours) => {
        const waitMs = nextInside(hours, atMs, inZone(zone))! - atMs;
        expect(waitMs).toBeLessThanOrEqual((7 * 24 + 1) * hourMs);
      }),
    );
  });
});

describe('hours that never open', () => {
  test.each<[string, Partial<Hours>]>([
    ['rubbish', { from: '25:99' }],
    ['rubbish at the end', { to: 'later' }],
    ['nothing', { from: '', to: '' }],
    ['two times that are the same', { from: '09:00', to: '09:00' }],
    ['no days', { days: [] }],
    ['a day there is not', { days: [7 as Weekday] }],
  ])('%s', (_, part) => {
    const hours = { from: '09:00', to: '20:00', days: everyDay, ...part };
    expect(nextInside(hours, moment('2026-11-23T12:00Z'), inZone('Europe/Rome'))).toBeNull();
  });

  test('at a moment that is none', () => {
    const hours = { from: '09:00', to: '20:00', days: everyDay };
    expect(nextInside(hours, NaN, inZone('Europe/Rome'))).toBeNull();
  });
});
