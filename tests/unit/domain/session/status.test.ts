import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  adviceAt,
  coachedForMs,
  dismiss,
  end,
  isOver,
  keptForMs,
  pause,
  statusAt,
  wasLong,
  type Session,
} from '../../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../../domain/time.ts';
import { t0, routine, runs, start } from './fixtures.ts';

test.each([
  [14, 15],
  [22.4, 22],
  [31, 30],
])('a session of %d s starts with three seconds and holds for %d s', (asked, held) => {
  expect(start(asked).phases).toMatchObject([
    { kind: 'ready', seconds: 3 },
    { kind: 'hold', seconds: held },
  ]);
});

test('all time after the first three seconds is held, and the time left completes the block', () => {
  const holds = fc.integer({ min: 15, max: 30 });
  fc.assert(
    fc.property(holds, runs, (seconds, after) => {
      const { block, heldMs, phase, remainingMs } = statusAt(start(seconds), t0 + after);
      const readyMs = 3 * secondMs;
      expect(heldMs).toBe(Math.max(0, after - readyMs));
      expect(after + remainingMs).toBe(readyMs + block * seconds * secondMs);
      expect(remainingMs).toBeGreaterThan(0);
      expect(remainingMs).toBeLessThanOrEqual(phase.seconds * secondMs);
    }),
  );
});

const ended = end(start(), t0 + minuteMs);
const paused = pause(start(), t0 + minuteMs);
const still = pause(routine, t0 + minuteMs);

test.each<[string, Session, boolean]>([
  ['after ten minutes', end(start(), t0 + coachedForMs), true],
  ['after ten, of which nine were paused', end(paused, t0 + coachedForMs), true],
  ['after not quite ten', end(paused, t0 + coachedForMs - 1), false],
  ['of a routine', end(routine, t0 + hourMs), false],
])('a result %s is of a long cramp: %s', (_, session, isLong) => {
  expect(wasLong(session)).toBe(isLong);
});

test.each<[string, Session, number, boolean]>([
  ['overdue for not quite half an hour', start(), 40 * minuteMs - 1, false],
  ['overdue for half an hour', start(), 40 * minuteMs, true],
  ['let go not quite half an hour ago', ended, minuteMs + keptForMs - 1, false],
  ['let go half an hour ago', ended, minuteMs + 30 * minuteMs, true],
  ['paused, and overdue for not quite half an hour', paused, 40 * minuteMs - 1, false],
  ['paused, and overdue for half an hour', paused, 40 * minuteMs, true],
  ['of a routine paused not quite half an hour ago', still, minuteMs + keptForMs - 1, false],
  ['of a routine paused half an hour ago', still, minuteMs + keptForMs, true],
  ['dismissed before the clock was set back', dismiss(ended, t0 + 2 * minuteMs), -hourMs, true],
])('a session %s is over: %4$s', (_, session, after, over) => {
  expect(isOver(session, t0 + after)).toBe(over);
});

test.each([
  [2 * minuteMs - 1, 'coach'],
  [2 * minuteMs, 'twoMinutes'],
  [5 * minuteMs - 1, 'twoMinutes'],
  [5 * minuteMs, 'fiveMinutes'],
] as const)('the advice after %d ms held is %s', (heldMs, advice) => {
  expect(adviceAt(heldMs)).toBe(advice);
});
