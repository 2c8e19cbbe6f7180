import { describe, expect, test } from 'vitest';
import {
  end,
  pause,
  routinePhases,
  startRoutine,
  takeCue,
  type Session,
} from '../../../../domain/session/index.ts';
import { minuteMs } from '../../../../domain/time.ts';
import { start, t0 } from './fixtures.ts';

const relief = start(15);
const stretch = 'gastrocnemiusStanding';

const short = startRoutine(
  'own',
  routinePhases([{ stretch, legs: 'each', holdSeconds: 10, rounds: 2, restSeconds: 5 }], 'left'),
  t0,
);

describe('the cue that is due', () => {
  const kindAt = (session: Session, nowMs: number) => takeCue(session, nowMs).boundary?.cue;

  test('is the last one if several are due, and none if it is over a second late', () => {
    expect(kindAt(short, t0 + 13_900)).toBe('switch');
    expect(kindAt(short, t0 + 5000)).toBeUndefined();
  });

  test('at the end of a routine is given even if the end is already stored', () => {
    expect(kindAt(end(short, t0 + 54_000), t0 + 54_200)).toBe('end');
  });

  test.each([10, 1500, 5000, 90_000])(
    'after ten minutes is to get help, once, even %d ms late',
    (lateMs) => {
      const { session, boundary } = takeCue(relief, t0 + 600_000 + lateMs);
      expect(boundary?.cue).toBe('help');
      expect(kindAt(session, t0 + 601_000 + lateMs)).toBeUndefined();
    },
  );

  test('after ten minutes is to get help even while paused, but not after the end', () => {
    const paused = pause(relief, t0 + minuteMs);
    expect(kindAt(paused, t0 + 599_999)).toBeUndefined();
    expect(kindAt(paused, t0 + 600_000)).toBe('help');
    expect(kindAt(end(relief, t0 + 601_000), t0 + 601_000)).toBeUndefined();
  });
});
