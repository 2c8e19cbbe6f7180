import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localTimeMs } from '../../../domain/calendar.ts';
import { everyMinutesBounds } from '../../../domain/reminders/index.ts';
import { defaultSettings, glassMlBounds, nudgePlan } from '../../../domain/settings.ts';
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

/** Drinks of the two days before a moment, given by their age and amount. */
const pastDrinks = fc.array(
  fc.record({
    agoMs: fc.integer({ min: 0, max: 48 * hourMs }),
    ml: fc.integer({ min: 1, max: 1500 }),
  }),
  { maxLength: 12 },
);
const before = (nowMs: number, drinks: { agoMs: number; ml: number }[]): Drink[] =>
  drinks.map(({ agoMs, ml }) => ({ atMs: nowMs - agoMs, ml }));

const inLastHour = (drinks: Drink[], nowMs: number) =>
  drinks.filter(({ atMs }) => nowMs - atMs < hourMs && atMs <= nowMs);

describe("today's drinks", () => {
  test('are those of the local date', () => {
    fc.assert(
      fc.property(anyZone, moments, pastDrinks, (zone, nowMs, past) => {
        const drinks = before(nowMs, past);
        const { day } = wallClock(nowMs, zone);
        expect(drinksToday(drinks, nowMs, inZone(zone))).toEqual(
          drinks.filter(({ atMs }) => wallClock(atMs, zone).day === day),
        );
      }),
    );
  });

  test('are one less after Undo, which never reaches into yesterday', () => {
    const drinks = [drink('08:00', 200), drink('09:00', 250)];
    expect(undoDrink(drinks, at('10:00'), rome)).toEqual([drink('08:00', 200)]);
    expect(undoDrink(drinks, at('10:00') + 24 * hourMs, rome)).toEqual([]);
    expect(undoDrink([], at('10:00'), rome)).toEqual([]);
  });
});

describe('what was drunk before midnight', () => {
  const lateMs = at('23:40');
  const midnightMs = at('00:00') + 24 * hourMs;

  test('stays if Undo removes the glass after midnight, and is not removed itself', () => {
    const late = { atMs: lateMs, ml: 900 };
    const nowMs = midnightMs + 5 * minuteMs;
    expect(undoDrink(addDrink([late], 200, nowMs, rome), nowMs, rome)).toEqual([late]);
    expect(undoDrink([late], nowMs, rome)).toEqual([late]);
  });

  test('counts for the limits as if every glass were stored, in every zone and at every change of the clock', () => {
    const minutes = fc.integer({ min: -120, max: 120 });
    const drinking = fc.array(fc.record({ minutes, ml: fc.integer({ min: 100, max: 900 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyZone, moments, drinking, minutes, (zone, dayMs, drunk, look) => {
        const toLocal = inZone(zone);
        const atMidnightMs = localTimeMs(dayMs, 1, 0, toLocal);
        const all = drunk
          .map((one) => ({ atMs: atMidnightMs + one.minutes * minuteMs, ml: one.ml }))
          .toSorted((a, b) => a.atMs - b.atMs);
        let kept: Drink[] = [];
        for (const { atMs, ml } of all) kept = addDrink(kept, ml, atMs, toLocal);
        const lookMs = Math.max(all.at(-1)!.atMs, atMidnightMs + look * minuteMs);
        expect(inLastHour(kept, lookMs)).toEqual(inLastHour(all, lookMs));
        expect(drinksToday(kept, lookMs, toLocal)).toEqual(drinksToday(all, lookMs, toLocal));
        expect(withinLimitsMs(kept, lookMs, toLocal)).toBe(withinLimitsMs(all, lookMs, toLocal));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a lot in one hour', () => {
  test.each<[string, Drink[], boolean]>([
    ['nothing', [], false],
    [
      'three glasses and a bit',
      [drink('11:10', 200), drink('11:30', 200), drink('11:59', 349)],
      false,
    ],
    ['three quarters of a litre', [drink('11:10', 400), drink('12:00', 350)], true],
    ['the same over more than an hour', [drink('11:00', 400), drink('11:59', 350)], false],
    ['a drink that is still to come', [drink('12:01', 900)], false],
  ])('%s', (_, drinks, expected) => {
    expect(isALot(drinks, at('12:00'))).toBe(expected);
  });
});

describe('interval and glass together', () => {
  const glass = fc.integer(glassMlBounds);
  const interval = fc.integer({ min: everyMinutesBounds.min, max: everyMinutesBounds.max });

  test('stay at half a litre an hour, and no stricter', () => {
    fc.assert(
      fc.property(glass, (ml) => {
        const minutes = fewestMinutes(ml);
        expect((ml * 60) / minutes).toBeLessThanOrEqual(500);
        expect((ml * 60) / (minutes - 1)).toBeGreaterThan(500);
      }),
    );
    fc.assert(
      fc.property(interval, (minutes) => {
        const ml = largestGlassMl(minutes);
        expect((ml * 60) / minutes).toBeLessThanOrEqual(500);
        expect(((ml + 1) * 60) / minutes).toBeGreaterThan(500);
      }),
    );
  });

  test('apply to what was chosen before there was a limit', () => {
    fc.assert(
      fc.property(glass, interval, (glassMl, everyMinutes) => {
        const nudges = { ...defaultSettings.nudges, on: true, everyMinutes };
        const plan = nudgePlan({ ...defaultSettings, glassMl, nudges }, { waterSafetyAtMs: 1 })!;
        expect((glassMl * 60) / plan.everyMinutes).toBeLessThanOrEqual(500);
        expect(plan.everyMinutes).toBeGreaterThanOrEqual(everyMinutes);
        expect(plan.everyMinutes).toBeLessThanOrEqual(everyMinutesBounds.max);
      }),
    );
  });
});

describe('the safe limits', () => {
  test.each<[string, Drink[], string]>([
    ['count what lies exactly an hour back as over', [drink('11:00', 1000)], '12:00'],
    [
      'do not depend on the order in which drinks are stored',
      [drink('11:40', 500), drink('11:10', 200), drink('11:20', 400)],
      '12:10',
    ],
  ])('%s', (_, drinks, expected) => {
    expect(withinLimitsMs(drinks, at('12:00'), rome)).toBe(at(expected));
  });

  test('allow the amount at the moment that they give, not before', () => {
    fc.assert(
      fc.property(anyZone, moments, pastDrinks, (zone, nowMs, past) => {
        const drinks = before(nowMs, past);
        const isOver = (atMs: number) =>
          totalMl(inLastHour(drinks, atMs)) >= 1000 ||
          totalMl(
            drinks.filter((one) => wallClock(one.atMs, zone).day === wallClock(atMs, zone).day),
          ) >= 3000;
        let allowedMs = nowMs;
        for (let step = 0; step < 3; step += 1)
          allowedMs = withinLimitsMs(drinks, allowedMs, inZone(zone));
        expect(isOver(allowedMs)).toBe(false);
        if (allowedMs > nowMs) expect(isOver(allowedMs - 1)).toBe(true);
        expect(allowedMs - nowMs).toBeLessThanOrEqual(25 * hourMs + minuteMs);
      }),
      { numRuns: 300 },
    );
  });
});
