import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

test.each([
  ['00:00', 0],
  ['09:05', 545],
  ['23:59', 1439],
  ['24:00', null],
  ['9:00', null],
  ['09:60', null],
  ['09:00:00', null],
  [' 09:00', null],
])('the time "%s" is %j minutes after midnight', (text, minutes) => {
  expect(minutesOfDay(text)).toBe(minutes);
});

const rome = inZone('Europe/Rome');
const hoursWith = (part: Partial<Hours>) => ({
  from: '09:00',
  to: '20:00',
  days: everyDay,
  ...part,
});

describe('the next moment inside the hours', () => {
  test('is the moment itself if it is inside, otherwise the next opening', () => {
    const percent = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(anyZone, moments, steadyHours, percent, (zone, atMs, hours, part) => {
        const inside = nextInside(hours, atMs, inZone(zone))!;
        expect(isInside(hours, inside, zone)).toBe(true);
        expect(inside - atMs).toBeLessThanOrEqual((7 * 24 + 1) * hourMs);
        if (isInside(hours, atMs, zone)) return void expect(inside).toBe(atMs);
        expect(inside).toBeGreaterThan(atMs);
        expect(isInside(hours, inside - 1, zone)).toBe(false);
        expect(isInside(hours, Math.floor(atMs + (part / 100) * (inside - atMs)), zone)).toBe(
          false,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('is found again from there, even at times that a clock skips', () => {
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

  test.each([
    ['in the hour that comes twice', '2026-10-25T02:30+01:00', '2026-10-25T02:30+01:00'],
    ['where all hours are skipped', '2026-03-29T00:00+01:00', '2026-03-30T02:00+02:00'],
  ])('is right %s', (_, atText, expected) => {
    const hours = hoursWith({ from: '02:00', to: '03:00' });
    expect(nextInside(hours, moment(atText), rome)).toBe(moment(expected));
  });

  test.each<[string, Partial<Hours>, atMs?: number]>([
    ['begin at no time', { from: '25:99' }],
    ['end at no time', { to: 'later' }],
    ['end as they begin', { to: '09:00' }],
    ['are on no days', { days: [] }],
    ['are looked for at no moment', {}, NaN],
  ])('does not come if they %s', (_, part, atMs = moment('2026-11-23T12:00Z')) => {
    expect(nextInside(hoursWith(part), atMs, rome)).toBeNull();
  });
});
