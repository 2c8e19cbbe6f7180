import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideReminders,
  initialReminders,
  snoozeMinutes,
  type EveningPlan,
  type ReminderPlans,
  type Reminders,
  type WaterPlan,
} from '../../../../domain/reminders/index.ts';
import {
  endPause,
  pauseForAnHour,
  pauseUntilTomorrow,
  snooze,
} from '../../../../domain/reminders/waterChanges.ts';
import { hourMs, minuteMs, secondMs } from '../../../../domain/time.ts';
import { totalMl, type Drink } from '../../../../domain/water.ts';
import {
  anyDays,
  anyZone,
  aroundTheLostDay,
  inZone,
  isInside,
  moments,
  steadyHours,
  steadyTime,
  wallClock,
} from '../zones.ts';
import { change } from './story.ts';

/** Everything below holds for random settings, histories and clocks. */
describe('whatever happens', () => {
  const everyMinutes = fc.integer({ min: 30, max: 180 });
  const water: fc.Arbitrary<WaterPlan> = fc
    .tuple(steadyHours, everyMinutes)
    .map(([hours, minutes]) => ({ ...hours, everyMinutes: minutes }));
  const evening = fc.option(fc.record({ at: steadyTime, days: anyDays }), { freq: 1 });
  /** Any day of some years, often one on which the clocks change, a leap day, or around the day that Apia skipped. */
  const start = fc.oneof(
    moments,
    aroundTheLostDay,
    fc.integer({ min: Date.parse('2028-02-28T00:00Z'), max: Date.parse('2028-03-01T12:00Z') }),
  );

  /** Hours over midnight that end on the day that Apia skipped, so their end is undefined. */
  const isAfterLostDay = (atMs: number) => atMs > Date.parse('2012-01-09T00:00Z');

  type Happening =
    | { drinkMl: number }
    | { snooze: (typeof snoozeMinutes)[number] }
    | { pause: 'hour' | 'tomorrow' | 'end' }
    | { water: WaterPlan | null }
    | { evening: EveningPlan | null }
    | 'answer'
    | null;
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: fc.record({ drinkMl: fc.constantFrom(200, 500, 1000) }) },
    { weight: 2, arbitrary: fc.record({ snooze: fc.constantFrom(...snoozeMinutes) }) },
    fc.record({ pause: fc.constantFrom<'hour' | 'tomorrow' | 'end'>('hour', 'tomorrow', 'end') }),
    fc.record({ water: fc.option(water, { freq: 8 }) }),
    fc.record({ evening }),
    fc.constant('answer' as const),
  );
  const wait = fc.oneof(
    fc.constant('alarm' as const),
    fc.record({ earlyMs: fc.integer({ min: 0, max: secondMs }) }),
    fc.record({ lateMs: fc.integer({ min: 0, max: 30 * minuteMs }) }),
    fc.record({ lateMs: fc.integer({ min: 0, max: 30 * hourMs }) }),
    fc.integer({ min: 0, max: 20 * minuteMs }),
  );
  const history = fc.array(fc.record({ wait, happening, isAway: fc.boolean() }), {
    minLength: 1,
    maxLength: 40,
  });

  function happen(
    one: Happening,
    plans: ReminderPlans,
    state: Reminders,
    nowMs: number,
    zone: string,
  ) {
    if (one === null || 'drinkMl' in Object(one) || typeof one !== 'object')
      return { plans, state };
    if ('water' in one) return { plans: { ...plans, water: one.water }, state };
    if ('evening' in one) return { plans: { ...plans, evening: one.evening }, state };
    if ('snooze' in one)
      return { plans, state: change(state, snooze(state.water, one.snooze, nowMs)) };
    if (!('pause' in one)) return { plans, state };
    const paused = {
      hour: () => pauseForAnHour(state.water, nowMs),
      tomorrow: () =>
        plans.water
          ? pauseUntilTomorrow(plans.water, state.water, nowMs, inZone(zone))
          : state.water,
      end: () => endPause(state.water),
    }[one.pause]();
    return { plans, state: change(state, paused) };
  }

  test('a nudge is never outside hours, days or limits, no two come within half an interval, a wake or a minute, and off means no alarm', () => {
    fc.assert(
      fc.property(anyZone, start, water, evening, history, (zone, startMs, first, also, events) => {
        let plans: ReminderPlans = { water: first, evening: also };
        let state = initialReminders;
        const drinks: Drink[] = [];
        let nowMs = startMs;
        let wakeAtMs: number | null = null;
        let lastShownMs = -Infinity;
        let lastWaterMs = -Infinity;
        for (const { wait: pause, happening: one, isAway } of events) {
          const alarmMs = Math.max(nowMs, wakeAtMs ?? nowMs + hourMs);
          if (pause === 'alarm') nowMs = alarmMs;
          else if (typeof pause === 'number') nowMs += pause;
          else if ('earlyMs' in pause) nowMs = Math.max(nowMs, alarmMs - pause.earlyMs);
          else nowMs = alarmMs + pause.lateMs;

          const isSnoozed = state.water.snoozedUntilMs !== null;
          const decision = decideReminders(plans, state, drinks, nowMs, inZone(zone), isAway);
          ({ state, wakeAtMs } = decision);
          const showsWater = decision.shows && state.water.lastNudgeAtMs === nowMs;
          if (decision.shows) {
            expect(isAway).toBe(false);
            expect(nowMs - lastShownMs).toBeGreaterThanOrEqual(minuteMs);
            lastShownMs = nowMs;
          }
          if (showsWater) {
            expect(isInside(plans.water!, nowMs, zone)).toBe(true);
            // A snoozed nudge comes when the person said.
            if (!isSnoozed)
              expect(nowMs - lastWaterMs).toBeGreaterThanOrEqual(
                (plans.water!.everyMinutes * minuteMs) / 2,
              );
            lastWaterMs = nowMs;
            // After a litre in an hour, or three in a day, nobody is asked to drink.
            const { day } = wallClock(nowMs, zone);
            const today = drinks.filter(({ atMs }) => wallClock(atMs, zone).day === day);
            const lastHour = drinks.filter(({ atMs }) => atMs > nowMs - hourMs);
            expect(totalMl(lastHour)).toBeLessThan(1000);
            expect(totalMl(today)).toBeLessThan(3000);
            expect(state.water.unansweredSinceMs).toBe(nowMs);
          }
          // The alarm lies ahead, so nothing loops. Switched off means no alarm.
          if (wakeAtMs !== null) expect(wakeAtMs).toBeGreaterThan(nowMs);
          if (!plans.water && !plans.evening) expect(wakeAtMs).toBeNull();
          expect(decideReminders(plans, state, drinks, nowMs, inZone(zone), isAway)).toMatchObject({
            shows: false,
            state,
          });

          if (one && typeof one === 'object' && 'drinkMl' in one)
            drinks.push({ atMs: nowMs, ml: one.drinkMl });
          if (one === 'answer') state = change(state, { unansweredSinceMs: null });
          ({ plans, state } = happen(one, plans, state, nowMs, zone));
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('inside open hours with the person there, no gap is longer than the interval and a minute', () => {
    fc.assert(
      fc.property(
        anyZone,
        start,
        water,
        evening,
        fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
        (zone, startMs, plan, also, answers) => {
          fc.pre(plan.from < plan.to || isAfterLostDay(startMs));
          const longestMs = (plan.everyMinutes + 1) * minuteMs;
          const toLocal = inZone(zone);
          let state = initialReminders;
          let nowMs = startMs;
          let gapMs = 0;
          /** Since when the person sits there in open hours without a nudge. */
          let sinceMs: number | null = isInside(plan, nowMs, zone) ? nowMs : null;
          for (const isAnswered of answers) {
            const decision = decideReminders(
              { water: plan, evening: also },
              state,
              [],
              nowMs,
              toLocal,
            );
            ({ state } = decision);
            if (state.water.lastNudgeAtMs === nowMs) sinceMs = nowMs;
            if (isAnswered) state = change(state, { unansweredSinceMs: null });
            const nextMs = decision.wakeAtMs!;
            // Minute by minute up to the alarm.
            for (let eachMs = nowMs + minuteMs; eachMs < nextMs; eachMs += minuteMs) {
              if (!isInside(plan, eachMs, zone)) sinceMs = null;
              else sinceMs ??= eachMs;
              if (sinceMs !== null) gapMs = Math.max(gapMs, eachMs - sinceMs);
              if (sinceMs === null) {
                // Nothing to measure until the next opening, which is the alarm or before it.
                eachMs = Math.max(eachMs, nextMs - (plan.everyMinutes + 10) * minuteMs);
              }
            }
            nowMs = nextMs;
          }
          expect(gapMs).toBeLessThanOrEqual(longestMs);
        },
      ),
      { numRuns: 50 },
    );
  }, 60_000);

  test('only the interval moves the next nudge, and other settings only to keep it inside the hours', () => {
    fc.assert(
      fc.property(
        anyZone,
        start,
        water,
        water,
        evening,
        fc.integer({ min: 0, max: 6 * hourMs }),
        (zone, startMs, before, other, also, laterMs) => {
          fc.pre([before, other].every((plan) => plan.from < plan.to) || isAfterLostDay(startMs));
          // If the only chosen day is the Friday that was skipped, there is no nudge.
          fc.pre(
            zone !== 'Pacific/Apia' ||
              isAfterLostDay(startMs) ||
              [before, other].every((plan) => plan.days.length > 1),
          );
          const after = { ...other, everyMinutes: before.everyMinutes };
          const toLocal = inZone(zone);
          const decideWith = (plan: WaterPlan, state: Reminders, nowMs: number) =>
            decideReminders({ water: plan, evening: null }, state, [], nowMs, toLocal);
          const first = decideWith(before, initialReminders, startMs).state;
          const dueMs = first.water.nextDueAtMs!;
          const nowMs = Math.min(startMs + laterMs, dueMs - 2 * secondMs);
          fc.pre(nowMs >= startMs);
          const changed = decideWith(after, first, nowMs).state;
          const wantedMs = startMs + before.everyMinutes * minuteMs;

          expect(isInside(after, changed.water.nextDueAtMs!, zone)).toBe(true);
          // It was due at its own time and may stay there.
          if (dueMs === wantedMs && isInside(after, dueMs, zone))
            expect(changed.water.nextDueAtMs).toBe(dueMs);
          // Changed back before it would have come, the nudge is where it was.
          if (nowMs < wantedMs)
            expect(decideWith(before, changed, nowMs).state.water.nextDueAtMs).toBe(dueMs);
          // No nudge is dropped: it moves no further than to the first moment inside.
          for (
            let eachMs = Math.max(wantedMs, nowMs + minuteMs);
            eachMs < changed.water.nextDueAtMs!;
            eachMs += 7 * minuteMs
          )
            expect(isInside(after, eachMs, zone)).toBe(false);
          // The evening reminder moves it by less than a minute.
          const beside = decideReminders(
            { water: before, evening: also },
            first,
            [],
            nowMs,
            toLocal,
          );
          expect(beside.state.water.nextDueAtMs! - dueMs).toBeLessThanOrEqual(minuteMs);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);
});
