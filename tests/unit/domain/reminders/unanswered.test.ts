import { dayMs } from '../../../../domain/time.ts';
import { describe, expect, test } from 'vitest';
import { initialReminders, mayBeDue, unanswered } from '../../../../domain/reminders/index.ts';
import { at, clock, decide, since } from './fixtures.ts';

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
