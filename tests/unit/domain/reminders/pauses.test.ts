import { describe, expect, test } from 'vitest';
import {
  answerWithDrink,
  endPause,
  initialReminders,
  pauseForAnHour,
  pauseUntilTomorrow,
  pausedUntil,
  snooze,
  snoozeMinutes,
  unanswered,
  type WaterPlan,
} from '../../../../domain/reminders/index.ts';
import { dayMs, hourMs, minuteMs } from '../../../../domain/time.ts';
import { moment } from '../zones.ts';
import { hourly, rome, at, clock, decide, since, change } from './fixtures.ts';

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
