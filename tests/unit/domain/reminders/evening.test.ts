import { dayMs } from '../../../../domain/time.ts';
import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../../../domain/calendar.ts';
import {
  initialReminders,
  unanswered,
  type EveningPlan,
  type Reminders,
} from '../../../../domain/reminders/index.ts';
import { everyDay, wallClock } from '../zones.ts';
import { hourly, at, clock, type Given, decide, since, change } from './fixtures.ts';

const nine: EveningPlan = { at: '21:00', days: everyDay };

/** All that is shown up to a moment, with every alarm on time. */
function shownBetween(fromMs: number, untilMs: number, first: Reminders, given?: Given) {
  const shown: { day: string; at: string | number | null; about: string[] }[] = [];
  let state = first;
  for (let nowMs: number | null = fromMs; nowMs !== null && nowMs <= untilMs;) {
    const decision = decide(nowMs, state, given);
    ({ state } = decision);
    if (decision.shows) {
      const about = Object.entries(unanswered(state)).filter(([, waits]) => waits);
      const { day } = wallClock(nowMs, 'Europe/Rome');
      shown.push({ day, at: clock(nowMs), about: about.map(([name]) => name) });
      state = change(
        { ...state, evening: { ...state.evening, unansweredSinceMs: null } },
        { unansweredSinceMs: null },
      );
    }
    nowMs = decision.wakeAtMs;
  }
  return shown;
}

describe('the evening reminder', () => {
  const only = { water: null, evening: nine };

  test('comes once on each chosen evening', () => {
    const days: Weekday[] = [1, 3];
    const given = { water: null, evening: { at: '21:00', days } };
    const shown = shownBetween(at('12:00'), at('12:00') + 8 * dayMs, initialReminders, given);
    expect(shown.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-25', '2026-11-30']);
  });

  test('is put away two hours later', () => {
    const { state, wakeAtMs } = decide(at('21:00'), since('12:00', only), only);
    expect(unanswered(state)).toEqual({ water: false, evening: true });
    expect(clock(wakeAtMs)).toBe('23:00');
    const late = decide(at('23:00'), state, only);
    expect(unanswered(late.state).evening).toBe(false);
    expect(late.wakeAtMs).toBe(at('21:00') + dayMs);
  });

  test('waits for a return no longer than it may be late', () => {
    const held = decide(at('21:00'), since('12:00', only), { ...only, isAway: true });
    expect(held.state.evening.heldSinceMs).toBe(at('21:00'));
    const { wakeAtMs } = decide(at('21:16'), held.state, { ...only, isAway: true });
    expect(wakeAtMs).toBe(at('21:00') + dayMs);
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
      expect(shown).toMatchObject([{ at: '21:00', about: ['water', 'evening'] }]);
    }
  });

  test('comes a minute after a nudge where that cannot wait for it', () => {
    const given = { water: { ...hourly, to: '21:00' }, evening: nine };
    const shown = shownBetween(at('19:59:40'), at('21:30'), since('19:59:40', given), given);
    expect(shown).toMatchObject([
      { at: '20:59', about: ['water'] },
      { at: '21:00', about: ['evening'] },
    ]);
  });
});
