import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../domain/calendar.ts';
import {
  answerWithDrink,
  decideReminders,
  endPause,
  initialReminders,
  mayBeDue,
  minutesOfDay,
  pauseForAnHour,
  pauseUntilTomorrow,
  pausedUntil,
  snooze,
  snoozeMinutes,
  unanswered,
  type EveningPlan,
  type ReminderPlans,
  type Reminders,
  type WaterPlan,
  type WaterState,
} from '../../domain/reminders/index.ts';
import { hourMs, minuteMs, secondMs } from '../../domain/time.ts';
import type { Drink } from '../../domain/water.ts';
import { anyZone, aroundTheLostDay, inZone, moment, moments, wallClock } from './zones.ts';

const everyDay: Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const hourly: WaterPlan = { everyMinutes: 60, from: '09:00', to: '20:00', days: everyDay };
const nine: EveningPlan = { at: '21:00', days: everyDay };
const dayMs = 24 * hourMs;
const rome = inZone('Europe/Rome');

/** A time on Monday, 23 November 2026, in Rome. */
const at = (time: string) => moment(`2026-11-23T${time}+01:00`);
const clock = (atMs: number | null) => atMs && wallClock(atMs, 'Europe/Rome').time.slice(0, 5);

interface Given {
  water?: WaterPlan | null;
  evening?: EveningPlan | null;
  drinks?: Drink[];
  isAway?: boolean;
}
const decide = (
  nowMs: number,
  state: Reminders,
  { water = hourly, evening = null, drinks = [], isAway = false }: Given = {},
) => decideReminders({ water, evening }, state, drinks, nowMs, rome, isAway);
const since = (time: string, given?: Given) => decide(at(time), initialReminders, given).state;
const change = (state: Reminders, part: Partial<WaterState>): Reminders => ({
  ...state,
  water: { ...state.water, ...part },
});

/** Everything that is shown up to a moment, each wake-up being the one that was asked for. */
function shownBetween(fromMs: number, untilMs: number, first: Reminders, given?: Given) {
  const shown: { at: string | number | null; about: string[] }[] = [];
  let state = first;
  for (let nowMs: number | null = fromMs; nowMs !== null && nowMs <= untilMs;) {
    const decision = decide(nowMs, state, given);
    ({ state } = decision);
    if (decision.shows) {
      const about = Object.entries(unanswered(state)).filter(([, waits]) => waits);
      shown.push({ at: clock(nowMs), about: about.map(([name]) => name) });
      state = change(
        { ...state, evening: { ...state.evening, unansweredSinceMs: null } },
        { unansweredSinceMs: null },
      );
    }
    nowMs = decision.wakeAtMs;
  }
  return shown;
}

describe('a nudge put off', () => {
  test.each(snoozeMinutes)(
    'by %d minutes comes then, and the next an interval after it',
    (minutes) => {
      const shown = decide(at('11:00'), since('10:00')).state;
      const snoozed = change(shown, snooze(shown.water, minutes, at('11:20')));
      expect(unanswered(snoozed).water).toBe(false);
      const waits = decide(at('11:20'), snoozed);
      const dueMs = at('11:20') + minutes * minuteMs;
      expect(waits).toMatchObject({ shows: false, wakeAtMs: dueMs });
      const again = decide(dueMs, waits.state);
      expect(again).toMatchObject({ shows: true, wakeAtMs: dueMs + hourMs });
      expect(again.state.water.snoozedUntilMs).toBeNull();
    },
  );

  test('does not come any more after a drink', () => {
    const shown = decide(at('11:00'), since('10:00')).state;
    const snoozed = change(shown, snooze(shown.water, 30, at('11:05')));
    const drunk = change(snoozed, answerWithDrink(snoozed.water));
    const { wakeAtMs } = decide(at('11:10'), drunk, { drinks: [{ atMs: at('11:10'), ml: 200 }] });
    expect(clock(wakeAtMs)).toBe('12:00');
  });

  test('past the closing comes at the opening', () => {
    const shown = decide(at('19:50'), since('18:50')).state;
    const snoozed = change(shown, snooze(shown.water, 15, at('19:50')));
    expect(decide(at('19:50'), snoozed).wakeAtMs).toBe(at('09:00') + dayMs);
  });

  test('until the year 3000 is not', () => {
    const state = { ...since('10:00'), snoozedUntilMs: at('11:00') + 9e12 };
    expect(clock(decide(at('10:10'), state).wakeAtMs)).toBe('11:00');
  });
});

describe('a pause', () => {
  test('of an hour holds nudges back for that hour, and puts away the one that waits', () => {
    const shown = decide(at('11:00'), since('10:00')).state;
    const paused = change(shown, pauseForAnHour(shown.water, at('11:30')));
    expect(unanswered(paused).water).toBe(false);
    expect(pausedUntil(paused.water, at('11:30'))).toBe(at('12:30'));
    expect(pausedUntil(paused.water, at('12:30'))).toBeNull();
    expect(clock(decide(at('11:31'), paused).wakeAtMs)).toBe('12:30');
    expect(decide(at('12:30'), paused).shows).toBe(true);
  });

  test.each<[string, Partial<WaterPlan>, string, string]>([
    ['in the hours', {}, '2026-11-23T11:00+01:00', '2026-11-24T09:00+01:00'],
    ['before the opening', {}, '2026-11-23T07:00+01:00', '2026-11-24T09:00+01:00'],
    ['on Friday', { days: [1, 2, 3, 4, 5] }, '2026-11-27T11:00+01:00', '2026-11-30T09:00+01:00'],
    ['on the only day', { days: [1] }, '2026-11-23T11:00+01:00', '2026-11-30T09:00+01:00'],
    [
      'in hours over midnight, not until midnight',
      { from: '22:00', to: '06:00' },
      '2026-11-23T23:00+01:00',
      '2026-11-24T22:00+01:00',
    ],
    ['before a switch', {}, '2026-10-24T11:00+02:00', '2026-10-25T09:00+01:00'],
  ])('until tomorrow, %s, ends at the next opening on another day', (_, part, now, until) => {
    const nowMs = moment(now);
    const water = { ...hourly, ...part };
    const { state } = decide(nowMs, initialReminders, { water });
    const paused = change(state, pauseUntilTomorrow(water, state.water, nowMs, rome));
    expect(pausedUntil(paused.water, nowMs)).toBe(moment(until));
    expect(decide(nowMs, paused, { water }).wakeAtMs).toBe(moment(until));
  });

  test('ended early leaves the next nudge where it was', () => {
    const before = since('10:00');
    const paused = change(before, pauseForAnHour(before.water, at('10:20')));
    const waits = decide(at('10:21'), paused).state;
    expect(clock(waits.water.nextDueAtMs)).toBe('11:20');
    expect(clock(decide(at('10:30'), change(waits, endPause(waits.water))).wakeAtMs)).toBe('11:00');
  });

  test('ended after the nudge would have come lets it come a minute later, once', () => {
    const before = since('10:00');
    const paused = change(before, pauseUntilTomorrow(hourly, before.water, at('10:20'), rome));
    const waits = decide(at('10:21'), paused).state;
    const ended = decide(at('15:00'), change(waits, endPause(waits.water)));
    expect(ended.shows).toBe(false);
    expect(clock(ended.wakeAtMs)).toBe('15:01');
    const shown = decide(at('15:01'), ended.state);
    expect(shown.shows).toBe(true);
    expect(clock(shown.wakeAtMs)).toBe('16:01');
  });

  test('until the year 3000 is none', () => {
    const state = { ...since('10:00'), pausedUntilMs: at('11:00') + 9e12 };
    expect(clock(decide(at('10:10'), state).wakeAtMs)).toBe('11:00');
  });
});

describe('hours that are widened', () => {
  test('when the nudge was waiting for the opening do not drop it: it comes a minute later', () => {
    const narrow = { ...hourly, from: '15:00' };
    const { state } = decide(at('10:30'), since('10:00'), { water: narrow });
    expect(clock(state.water.nextDueAtMs)).toBe('15:00');
    const widened = decide(at('12:00'), state);
    expect(widened.shows).toBe(false);
    expect(clock(widened.wakeAtMs)).toBe('12:01');
    expect(decide(at('12:01'), widened.state).shows).toBe(true);
  });
});

describe('a nudge that nobody answers', () => {
  test('is put away when the hours close, and the background is woken for it', () => {
    const { state, wakeAtMs } = decide(at('19:30'), since('18:30'));
    expect(clock(wakeAtMs)).toBe('20:00');
    const closed = decide(at('20:00'), state);
    expect(unanswered(closed.state).water).toBe(false);
    expect(closed.wakeAtMs).toBe(at('09:00') + dayMs);
  });

  test('is put away too by a browser that was closed over night', () => {
    const { state } = decide(at('19:30'), since('18:30'));
    expect(unanswered(decide(at('10:00') + dayMs, state).state).water).toBe(false);
  });

  test('waits while the hours are open', () => {
    const { state } = decide(at('18:30'), since('17:30'));
    expect(unanswered(decide(at('19:20'), state).state).water).toBe(true);
  });
});

describe('a nudge due while the browser says that nobody is there', () => {
  const held = decide(at('11:00'), since('10:00'), { isAway: true });

  test('is held, and looked at again in five minutes', () => {
    expect(held).toMatchObject({ shows: false, state: { water: { heldSinceMs: at('11:00') } } });
    expect(clock(held.wakeAtMs)).toBe('11:05');
    expect(decide(at('11:05'), held.state, { isAway: true }).state).toEqual(held.state);
  });

  test.each([
    ['11:00:20', '11:01:20'],
    ['11:15', '11:16'],
  ])('comes a minute after a return at %s', (back, expected) => {
    const returned = decide(at(back), held.state);
    expect(returned).toMatchObject({ shows: false, wakeAtMs: at(expected) });
    expect(decide(at(expected), returned.state).shows).toBe(true);
  });

  test('is dropped on a return after more than 15 minutes, and the interval starts anew', () => {
    const returned = decide(at('11:15:01'), held.state);
    expect(returned).toMatchObject({ shows: false, wakeAtMs: at('12:15:01') });
    expect(returned.state.water.heldSinceMs).toBeNull();
  });

  test('of those who leave again within the minute is held again, and not for ever', () => {
    const returned = decide(at('11:14'), held.state).state;
    const gone = decide(at('11:15'), returned, { isAway: true });
    expect(gone).toMatchObject({ shows: false, state: { water: { heldSinceMs: at('11:15') } } });
    expect(decide(at('11:40'), gone.state)).toMatchObject({
      shows: false,
      wakeAtMs: at('12:40'),
    });
  });

  test('is dropped when the hours close', () => {
    const late = decide(at('19:58'), since('18:58'), { isAway: true });
    expect(decide(at('20:03'), late.state, { isAway: true })).toMatchObject({
      shows: false,
      wakeAtMs: at('09:00') + dayMs,
    });
  });

  test('is the only time that it matters whether anybody is there', () => {
    const state = since('10:00');
    expect(mayBeDue(state, at('10:30'))).toBe(false);
    expect(mayBeDue(state, at('11:00'))).toBe(true);
    expect(mayBeDue(held.state, at('11:02'))).toBe(true);
    expect(mayBeDue(initialReminders, at('11:00'))).toBe(false);
  });
});

describe('the evening reminder', () => {
  const only = { water: null, evening: nine };

  test('comes once on each chosen evening', () => {
    const days: Weekday[] = [1, 3];
    const given = { water: null, evening: { at: '21:00', days } };
    const shown: (string | undefined)[] = [];
    let state = initialReminders;
    for (let nowMs: number | null = at('12:00'); nowMs! < at('12:00') + 8 * dayMs;) {
      const decision = decide(nowMs!, state, given);
      ({ state } = decision);
      if (decision.shows) shown.push(wallClock(nowMs!, 'Europe/Rome').day);
      nowMs = decision.wakeAtMs;
    }
    expect(shown).toEqual(['2026-11-23', '2026-11-25', '2026-11-30']);
  });

  test('is put away two hours later', () => {
    const { state, wakeAtMs } = decide(at('21:00'), since('12:00', only), only);
    expect(unanswered(state)).toEqual({ water: false, evening: true });
    expect(clock(wakeAtMs)).toBe('23:00');
    const late = decide(at('23:00'), state, only);
    expect(unanswered(late.state).evening).toBe(false);
    expect(late.wakeAtMs).toBe(at('21:00') + dayMs);
  });

  test('whose alarm is a little early comes once', () => {
    const early = decide(at('21:00') - 700, since('12:00', only), only);
    expect(early.shows).toBe(true);
    const again = decide(at('21:00') - 700, early.state, only);
    expect(again).toMatchObject({ shows: false, state: early.state });
    expect(decide(at('21:00'), early.state, only).state.evening.nextDueAtMs).toBe(
      at('21:00') + dayMs,
    );
  });

  test.each([
    ['21:10', '21:11'],
    ['21:15', '21:16'],
  ])('missed until %s comes a minute later', (back, expected) => {
    const returned = decide(at(back), since('12:00', only), only);
    expect(returned).toMatchObject({ shows: false, wakeAtMs: at(expected) });
    expect(decide(at(expected), returned.state, only).shows).toBe(true);
  });

  test('missed for longer is tomorrow’s', () => {
    const returned = decide(at('21:15:01'), since('12:00', only), only);
    expect(returned).toMatchObject({ shows: false, wakeAtMs: at('21:00') + dayMs });
  });

  test('set to a time that is over already is tomorrow’s', () => {
    const { state } = decide(at('18:00'), initialReminders, only);
    const given = { water: null, evening: { ...nine, at: '17:50' } };
    expect(decide(at('18:00'), state, given)).toMatchObject({
      shows: false,
      wakeAtMs: at('17:50') + dayMs,
    });
  });

  test.each<[string, EveningPlan]>([
    ['"25:99"', { ...nine, at: '25:99' }],
    ['no days', { ...nine, days: [] }],
  ])('at %s never comes', (_, evening) => {
    expect(decide(at('12:00'), initialReminders, { water: null, evening }).wakeAtMs).toBeNull();
  });

  const late = { ...hourly, to: '23:00' };

  test('and a nudge of the same minute are one', () => {
    const given = { water: late, evening: nine };
    for (const start of ['20:00:00', '20:00:30', '19:59:20']) {
      const shown = shownBetween(at(start), at('21:30'), since(start, given), given);
      expect(shown).toEqual([{ at: '21:00', about: ['water', 'evening'] }]);
    }
  });

  test('comes a minute after a nudge where that cannot wait for it', () => {
    const given = { water: { ...hourly, to: '21:00' }, evening: nine };
    const shown = shownBetween(at('19:59:40'), at('21:30'), since('19:59:40', given), given);
    expect(shown).toEqual([
      { at: '20:59', about: ['water'] },
      { at: '21:00', about: ['evening'] },
    ]);
  });
});

/** Everything below holds for random settings, histories and clocks. */
describe('whatever happens', () => {
  const timeOf = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  /** Not at a time of night that a clock may skip or show twice. */
  const time = fc.integer({ min: 5 * 60, max: 24 * 60 - 1 }).map(timeOf);
  const days = fc.subarray(everyDay, { minLength: 1 });
  const everyMinutes = fc.integer({ min: 30, max: 180 });
  const water: fc.Arbitrary<WaterPlan> = fc
    .record({ everyMinutes, from: time, to: time, days })
    .filter(({ from, to }) => from !== to);
  const evening = fc.option(fc.record({ at: time, days }), { freq: 1 });
  /** Any day of some years, often at a switch, at a leap day, or around the day that Apia went without. */
  const start = fc.oneof(
    moments,
    aroundTheLostDay,
    fc.integer({ min: Date.parse('2028-02-28T00:00Z'), max: Date.parse('2028-03-01T12:00Z') }),
  );

  /** Hours over midnight that end on the day that Apia went without: nobody can say when that was. */
  const isAfterTheLostDay = (atMs: number) => atMs > Date.parse('2012-01-09T00:00Z');

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
    { weight: 2, arbitrary: fc.record({ drinkMl: fc.integer({ min: 50, max: 1000 }) }) },
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

  function isInside({ from, to, days: chosen }: WaterPlan, nowMs: number, zone: string) {
    const { weekday, minutes } = wallClock(nowMs, zone);
    const [opens, closes] = [minutesOfDay(from)!, minutesOfDay(to)!];
    const today = chosen.includes(weekday as Weekday);
    // Not the day's number less one: in Apia the day before a Saturday was once a Thursday.
    const before = wallClock(nowMs - (minutes + 120) * minuteMs, zone).weekday;
    const yesterday = chosen.includes(before as Weekday);
    if (opens < closes) return today && minutes >= opens && minutes < closes;
    return (today && minutes >= opens) || (yesterday && minutes < closes);
  }

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

  test('never outside hours or days, never two within half an interval, never two per wake or minute; off means no alarm', () => {
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
            // A nudge that somebody put off is the same nudge: it comes when they said.
            if (!isSnoozed)
              expect(nowMs - lastWaterMs).toBeGreaterThanOrEqual(
                (plans.water!.everyMinutes * minuteMs) / 2,
              );
            lastWaterMs = nowMs;
          }
          // The alarm lies ahead: nothing goes round in circles. Off means none.
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

  test('inside open hours with the person there, never a gap over the interval and a minute', () => {
    fc.assert(
      fc.property(
        anyZone,
        start,
        water,
        evening,
        fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
        (zone, startMs, plan, also, answers) => {
          fc.pre(plan.from < plan.to || isAfterTheLostDay(startMs));
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
            // Minute by minute, as the person lives it, up to the alarm.
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

  test('no setting but the interval moves the next nudge, unless to keep it inside the hours', () => {
    fc.assert(
      fc.property(
        anyZone,
        start,
        water,
        water,
        evening,
        fc.integer({ min: 0, max: 6 * hourMs }),
        (zone, startMs, before, other, also, laterMs) => {
          fc.pre(
            [before, other].every((plan) => plan.from < plan.to) || isAfterTheLostDay(startMs),
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
          // Changed back before it would have come, everything is as it was.
          if (nowMs < wantedMs)
            expect(decideWith(before, changed, nowMs).state.water.nextDueAtMs).toBe(dueMs);
          // Nothing is dropped: it never moves further than to the first moment inside.
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
