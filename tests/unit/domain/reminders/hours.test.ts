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

describe('a time of day', () => {
  test.each([
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
  ])('%s is %d minutes after midnight', (text, minutes) => {
    expect(minutesOfDay(text)).toBe(minutes);
  });

  test.each(['', '24:00', '25:99', '9:00', '09:60', '09:00:00', ' 09:00', '-1:00', 'noon'])(
    '"%s" is no time',
    (text) => {
      expect(minutesOfDay(text)).toBeNull();
    },
  );
});

/** A moment from `fromMs` on and before `toMs`. */
const between = (fromMs: number, toMs: number, part: number) =>
  Math.min(toMs - 1, Math.floor(fromMs + part * (toMs - fromMs)));

describe('the next moment inside the hours', () => {
  test('is the moment itself if it is inside, otherwise the next opening', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(anyZone, moments, steadyHours, share, (zone, atMs, hours, part) => {
        const inside = nextInside(hours, atMs, inZone(zone))!;
        expect(isInside(hours, inside, zone)).toBe(true);
        expect(inside - atMs).toBeLessThanOrEqual((7 * 24 + 1) * hourMs);
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

  test('at an invalid moment', () => {
    const hours = { from: '09:00', to: '20:00', days: everyDay };
    expect(nextInside(hours, NaN, inZone('Europe/Rome'))).toBeNull();
  });
});
