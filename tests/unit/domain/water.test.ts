import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, nudgePlan } from '../../../domain/settings.ts';
import { hourMs, minuteMs } from '../../../domain/time.ts';
import {
  addDrink,
  drinksToday,
  fewestMinutes,
  isALot,
  largestGlassMl,
  totalMl,
  undoDrink,
  withinLimitsMs,
  type Drink,
} from '../../../domain/water.ts';
import { anyZone, inZone, moment, moments, wallClock } from './zones.ts';

const rome = inZone('Europe/Rome');
const at = (time: string) => moment(`2026-11-23T${time}+01:00`);
const drink = (time: string, ml: number): Drink => ({ atMs: at(time), ml });

const drinksOfDay = (drinks: Drink[], nowMs: number, zone: string) =>
  drinks.filter(({ atMs }) => wallClock(atMs, zone).day === wallClock(nowMs, zone).day);
const inLastHour = (drinks: Drink[], nowMs: number) =>
  drinks.filter(({ atMs }) => nowMs - atMs < hourMs && atMs <= nowMs);

test('Undo removes the last drink of today, never what still counts from yesterday', () => {
  const drinks = [drink('08:00', 200), drink('23:40', 900)];
  const [early, late] = drinks;
  expect(undoDrink(drinks, at('23:50'), rome)).toEqual([early]);
  expect(undoDrink([], at('10:00'), rome)).toEqual([]);
  const nextDayMs = at('00:05') + 24 * hourMs;
  expect(undoDrink(addDrink(drinks, 200, nextDayMs, rome), nextDayMs, rome)).toEqual([late]);
  expect(undoDrink(drinks, nextDayMs, rome)).toEqual([late]);
});

test.each([
  [[drink('11:01', 400), drink('12:00', 350)], true],
  [[drink('11:01', 400), drink('12:00', 349)], false],
  [[drink('11:00', 400), drink('11:59', 350)], false],
  [[drink('12:01', 900)], false],
])('at twelve, %j is a lot in one hour: %s', (drinks, expected) => {
  expect(isALot(drinks, at('12:00'))).toBe(expected);
});

describe('interval and glass together stay at half a litre an hour', () => {
  test.each([
    [250, 30],
    [500, 60],
  ])('a glass of %d ml, at most each %d minutes', (ml, minutes) => {
    expect(fewestMinutes(ml)).toBe(minutes);
    expect(fewestMinutes(ml + 1)).toBe(minutes + 1);
    expect(largestGlassMl(minutes)).toBe(ml);
  });

  test.each([
    [500, 59, 60],
    [200, 30, 30],
  ])(
    'also if %d ml each %d minutes were chosen before there was a limit',
    (glassMl, chosen, every) => {
      const nudges = { ...defaultSettings.nudges, on: true, everyMinutes: chosen };
      const plan = nudgePlan({ ...defaultSettings, glassMl, nudges }, { waterSafetyAtMs: 1 });
      expect(plan?.everyMinutes).toBe(every);
    },
  );
});

describe('the safe limits', () => {
  test('count what lies exactly an hour back as over', () => {
    expect(withinLimitsMs([drink('11:00', 1000)], at('12:00'), rome)).toBe(at('12:00'));
    expect(withinLimitsMs([drink('11:00', 1000)], at('12:00') - 1, rome)).toBe(at('12:00'));
  });

  test('allow the amount at the moment that they give, not before, as if every glass were stored', () => {
    const anyAge = fc.oneof(fc.integer({ max: 150, min: 0 }), fc.integer({ max: 2880, min: 0 }));
    const pastDrinks = fc.array(fc.tuple(anyAge, fc.integer({ min: 1, max: 1500 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyZone, moments, pastDrinks, (zone, nowMs, past) => {
        const all = past
          .map(([minutesAgo, ml]) => ({ atMs: nowMs - minutesAgo * minuteMs, ml }))
          .toSorted((a, b) => a.atMs - b.atMs);
        let kept: Drink[] = [];
        for (const { atMs, ml } of all) kept = addDrink(kept, ml, atMs, inZone(zone));
        expect(drinksToday(kept, nowMs, inZone(zone))).toEqual(drinksOfDay(all, nowMs, zone));

        const isOver = (atMs: number) =>
          totalMl(inLastHour(all, atMs)) >= 1000 || totalMl(drinksOfDay(all, atMs, zone)) >= 3000;
        let allowedMs = nowMs;
        for (let step = 0; step < 3; step += 1)
          allowedMs = withinLimitsMs(kept.toReversed(), allowedMs, inZone(zone));
        expect(isOver(allowedMs)).toBe(false);
        if (allowedMs > nowMs) expect(isOver(allowedMs - 1)).toBe(true);
        expect(allowedMs - nowMs).toBeLessThanOrEqual(25 * hourMs + minuteMs);
      }),
      { numRuns: 300 },
    );
  });
});
