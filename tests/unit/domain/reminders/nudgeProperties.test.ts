import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../../../domain/calendar.ts';
import {
  decideWater,
  initialWater,
  minutesOfDay,
  type WaterPlan,
} from '../../../../domain/reminders/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../../domain/time.ts';
import { totalMl, type Drink } from '../../../../domain/water.ts';
import { anyZone, aroundTheLostDay, inZone, moments, wallClock } from '../zones.ts';
import { everyDay, hourly, nudgesBetween } from './nudgeFixtures.ts';

describe('whatever happens', () => {
  const zoneAndStart = fc.record({ zone: anyZone, startMs: moments });
  const time = fc
    .integer({ min: 5 * 60, max: 24 * 60 - 1 })
    .map(
      (m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`,
    );
  const plans: fc.Arbitrary<WaterPlan> = fc.record({
    everyMinutes: fc.integer({ min: 30, max: 180 }),
    from: time,
    to: time,
    days: fc.subarray(everyDay, { minLength: 1 }),
  });
  /** What happens next: time passes or the alarm comes, perhaps a second early, then a drink, new settings or nothing. */
  const events = fc.array(
    fc.record({
      wait: fc.oneof(
        fc.integer({ min: 0, max: 20 * minuteMs }),
        fc.integer({ min: 0, max: 30 * hourMs }),
        fc.constantFrom<'onTime' | 'early'>('onTime', 'early'),
        fc.record({ lateMs: fc.integer({ min: 0, max: 30 * minuteMs }) }),
      ),
      next: fc.oneof(
        fc.constant(null),
        fc.record({ ml: fc.integer({ min: 50, max: 1000 }) }),
        plans,
      ),
    }),
    { minLength: 1, maxLength: 25 },
  );

  function isInside({ from, to, days }: WaterPlan, nowMs: number, zone: string) {
    const { weekday, minutes } = wallClock(nowMs, zone);
    const [opens, closes] = [minutesOfDay(from)!, minutesOfDay(to)!];
    const today = days.includes(weekday as Weekday);
    const yesterday = days.includes(((weekday + 6) % 7) as Weekday);
    if (opens < closes) return today && minutes >= opens && minutes < closes;
    return (today && minutes >= opens) || (yesterday && minutes < closes);
  }

  test('a nudge comes inside hours and limits, never twice within half an interval, never twice at once', () => {
    fc.assert(
      fc.property(zoneAndStart, plans, events, ({ zone, startMs }, firstPlan, happenings) => {
        let plan = firstPlan;
        let state = initialWater;
        const drinks: Drink[] = [];
        let nowMs = startMs;
        let lastShownMs = -Infinity;
        for (const { wait, next } of happenings) {
          const dueMs = state.nextDueAtMs ?? nowMs;
          if (typeof wait === 'number') nowMs += wait;
          else if (wait === 'onTime') nowMs = Math.max(nowMs, dueMs);
          else if (wait === 'early') nowMs = Math.max(nowMs, dueMs - secondMs / 2);
          else nowMs = Math.max(nowMs, dueMs + wait.lateMs);

          const decision = decideWater(plan, state, drinks, nowMs, inZone(zone));
          ({ state } = decision);
          if (decision.shows) {
            expect(isInside(plan, nowMs, zone)).toBe(true);
            expect(nowMs - lastShownMs).toBeGreaterThanOrEqual((plan.everyMinutes * minuteMs) / 2);
            const lastHour = drinks.filter(({ atMs }) => atMs > nowMs - hourMs);
            expect(totalMl(lastHour)).toBeLessThan(1000);
            const { day } = wallClock(nowMs, zone);
            const today = drinks.filter(({ atMs }) => wallClock(atMs, zone).day === day);
            expect(totalMl(today)).toBeLessThan(3000);
            expect(state).toMatchObject({ lastNudgeAtMs: nowMs, unansweredSinceMs: nowMs });
            lastShownMs = nowMs;
          }
          // The alarm that is asked for lies ahead: nothing goes round in circles.
          if (state.nextDueAtMs !== null) {
            expect(state.nextDueAtMs).toBeGreaterThan(nowMs);
            expect(isInside(plan, state.nextDueAtMs, zone)).toBe(true);
          }
          const again = decideWater(plan, state, drinks, nowMs, inZone(zone));
          expect(again).toMatchObject({ shows: false, state });

          if (next && 'ml' in next) drinks.push({ atMs: nowMs, ml: next.ml });
          else if (next) plan = next;
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  test('a person who stays at the desk is nudged on time, an interval apart', () => {
    fc.assert(
      fc.property(
        anyZone,
        moments,
        fc.integer({ min: 30, max: 180 }),
        (zone, startMs, everyMinutes) => {
          const plan = { ...hourly, from: '05:00', to: '23:59', everyMinutes };
          const shown = nudgesBetween(startMs, startMs + 24 * hourMs, plan, zone);
          expect(shown.length).toBeGreaterThan(3);
          shown.reduce((last, next) => {
            expect(next - last).toBeGreaterThanOrEqual(everyMinutes * minuteMs);
            return next;
          });
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  test('a decision is reached also around the day that Apia went without', () => {
    fc.assert(
      fc.property(
        aroundTheLostDay,
        plans,
        fc.integer({ min: 0, max: 40 * hourMs }),
        (startMs, plan, agoMs) => {
          const drinks = [{ atMs: startMs - agoMs, ml: 3000 }];
          const { shows } = decideWater(
            plan,
            initialWater,
            drinks,
            startMs,
            inZone('Pacific/Apia'),
          );
          expect(shows).toBe(false);
        },
      ),
    );
  }, 60_000);
});
