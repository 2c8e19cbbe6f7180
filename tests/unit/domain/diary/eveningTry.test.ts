import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beforeAndDuring,
  pauseTry,
  recordEvening,
  resumeTry,
  startTry,
  stopTry,
  stretchFromDay,
  tryStatus,
  type EveningTry,
} from '../../../../domain/diary/eveningTry.ts';
import { cramp, today } from './fixtures.ts';

const fresh = startTry(today, today, null);

describe('six weeks of the evening stretch', () => {
  test.each([
    ['a diary of today', today, today + 14],
    ['a diary of 13 days', today - 13, today + 14],
    ['a diary of two weeks', today - 14, today],
  ])('with %s', (_, diaryFirstDay, from) => {
    expect(stretchFromDay(startTry(today, diaryFirstDay, null))).toBe(from);
  });

  const longAgo = today - 400;
  const under = (daysAgo: number) => startTry(today - daysAgo, longAgo, null);

  test.each([
    ['that ended yesterday', under(42), today + 14],
    ['that ended 13 days ago', under(55), today + 14],
    ['that ended 14 days ago', under(56), today],
    ['that was stopped today', stopTry(under(5), today), today + 14],
    ['whose only evening is today’s', stopTry(recordEvening(under(0), today), today), today + 14],
    [
      'that was stopped before its stretch',
      stopTry(startTry(today - 3, today - 3, null), today),
      today + 14,
    ],
    ['that was stopped on the day it began', stopTry(under(0), today), today],
  ])('after a try %s no day of stretching is a day before', (_, earlier, from) => {
    const diaryFirstDay = earlier.firstDay === today - 3 ? today - 3 : longAgo;
    expect(stretchFromDay(startTry(today, diaryFirstDay, earlier))).toBe(from);
  });

  test.each([
    [0, 'before', 0],
    [13, 'before', 13],
    [14, 'stretching', 0],
    [55, 'stretching', 41],
    [56, 'done', 42],
    [400, 'done', 42],
  ])('after %d days', (days, phase, daysOver) => {
    expect(tryStatus(fresh, today + days)).toEqual({ phase, daysOver });
  });

  test('a pause makes the try longer', () => {
    const paused = pauseTry(fresh, today + 20);
    expect(tryStatus(paused, today + 30)).toEqual({ phase: 'paused', daysOver: 6 });
    const resumed = resumeTry(paused, today + 30);
    expect(tryStatus(resumed, today + 30)).toEqual({ phase: 'stretching', daysOver: 6 });
    expect(tryStatus(resumed, today + 65).phase).toBe('stretching');
    expect(tryStatus(resumed, today + 66).phase).toBe('done');
  });

  test('a pause that ends on the same day changes nothing', () => {
    expect(resumeTry(pauseTry(fresh, today), today)).toEqual(fresh);
    expect(pauseTry(pauseTry(fresh, today), today + 1).pauses).toHaveLength(1);
  });

  test('a stopped try stays stopped and can be compared', () => {
    const stopped = stopTry(fresh, today + 20);
    expect(tryStatus(stopped, today + 21).phase).toBe('done');
    expect(beforeAndDuring([], stopped, today + 99)?.ofEvenings).toBe(7);
  });

  test('an evening counts once, and only while the stretch is under way', () => {
    const day = today + 14;
    expect(recordEvening(fresh, today)).toEqual(fresh);
    expect(recordEvening(recordEvening(fresh, day), day).evenings).toEqual([day]);
    expect(recordEvening(stopTry(fresh, day), day).evenings).toEqual([]);
  });
});

describe('before and during', () => {
  test('before a day of stretching is over there is nothing to compare', () => {
    expect(beforeAndDuring([], fresh, today + 14)).toBeNull();
  });

  test('counts the two weeks before, and the days of stretching without the pause', () => {
    const eveningTry: EveningTry = {
      firstDay: today - 40,
      pauses: [{ firstDay: today - 10, lastDay: today - 6 }],
      evenings: [today - 20, today - 8, today - 1],
      stoppedOnDay: null,
    };
    const cramps = [45, 40, 30, 27, 26, 20, 8, 1, 0].map((daysAgo) => cramp(daysAgo));
    expect(beforeAndDuring(cramps, eveningTry, today)).toMatchObject({
      before: { cramps: 3, perWeek: 1.5 },
      during: { cramps: 3, perWeek: 1 },
      evenings: 2,
      ofEvenings: 21,
    });
  });

  test('never more than 42 days, whatever the pauses', () => {
    const anyPauses = fc.array(
      fc.record({ firstDay: fc.integer({ min: today, max: today + 200 }), days: fc.nat(60) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(anyPauses, fc.nat(400), (pauses, days) => {
        const eveningTry = {
          ...fresh,
          pauses: pauses.map(({ firstDay, days: long }) => ({
            firstDay,
            lastDay: firstDay + long,
          })),
        };
        const { daysOver } = tryStatus(eveningTry, today + days);
        expect(daysOver).toBeLessThanOrEqual(42);
        expect(daysOver).toBeLessThanOrEqual(Math.max(days, 0));
      }),
    );
  });
});
