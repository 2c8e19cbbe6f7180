import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundariesAfter,
  end,
  pause,
  routinePhases,
  startRoutine,
  statusAt,
  takeCue,
  type Session,
} from '../../../../domain/session/index.ts';
import { minuteMs } from '../../../../domain/time.ts';
import { routine, start, t0 } from './fixtures.ts';

const relief = start(15);

describe('the cue that is due', () => {
  const kindAt = (session: Session, nowMs: number) => takeCue(session, nowMs).boundary?.cue;

  test('is the last one if several are due, and none if it is over a second late', () => {
    expect(kindAt(routine, t0 + 68_900)).toBe('switch');
    expect(kindAt(routine, t0 + 9001)).toBeUndefined();
  });

  test('at the end of a routine is given even if the end is already stored', () => {
    expect(kindAt(end(routine, t0 + 397_000), t0 + 397_200)).toBe('end');
  });

  test.each([10, 120_000])('after ten minutes is to get help, once, even %d ms late', (lateMs) => {
    const { session, boundary } = takeCue(relief, t0 + 600_000 + lateMs);
    expect(boundary?.cue).toBe('help');
    expect(kindAt(session, t0 + 601_000 + lateMs)).toBeUndefined();
  });

  test('after ten minutes is to get help even while paused, but not after the end', () => {
    const paused = pause(relief, t0 + minuteMs);
    expect(kindAt(paused, t0 + 599_999)).toBeUndefined();
    expect(kindAt(paused, t0 + 600_000)).toBe('help');
    expect(kindAt(end(relief, t0 + 601_000), t0 + 601_000)).toBeUndefined();
  });

  test('is found even if a stored value is absurd', () => {
    expect(kindAt({ ...relief, pausedTotalMs: -1e300 }, t0)).toBeUndefined();
  });
});

test('the phase or block changes at every boundary, and at no other whole second', () => {
  const step = fc.record({
    stretch: fc.constantFrom('gastrocnemiusStanding', 'hamstringsBed'),
    legs: fc.constantFrom('each', 'one', 'together'),
    holdSeconds: fc.integer({ min: 10, max: 60 }),
    rounds: fc.integer({ min: 1, max: 4 }),
    restSeconds: fc.integer({ min: 0, max: 10 }),
  } as const);
  const anySession = fc.oneof(
    fc
      .array(step, { minLength: 1, maxLength: 4 })
      .map((steps) => startRoutine('own', routinePhases(steps as never, 'left'), t0)),
    fc.integer({ min: 15, max: 30 }).map(start),
  );
  fc.assert(
    fc.property(anySession, fc.integer({ min: 0, max: 9 * minuteMs }), (session, afterMs) => {
      const place = (atMs: number) => {
        const { phaseIndex, block, state } = statusAt(session, atMs);
        return `${phaseIndex} ${block} ${state}`;
      };
      let before = place(t0 + afterMs);
      for (const { cue, atMs } of boundariesAfter(session, t0 + afterMs)) {
        expect(place(atMs - 1)).toBe(before);
        if (cue === 'count') expect(place(atMs)).toBe(before);
        else expect(place(atMs)).not.toBe(before);
        before = place(atMs);
      }
    }),
    { numRuns: 50 },
  );
});
