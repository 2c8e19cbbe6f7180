import { describe, expect, test } from 'vitest';
import { holdSeconds } from '../../../../content/holdSeconds.ts';
import {
  adviceAt,
  recordHeartbeat,
  coachedForMs,
  crampMs,
  dismiss,
  end,
  isOver,
  keptForMs,
  limitAtMs,
  pause,
  statusAt,
  restart,
  resume,
  skip,
  startAgain,
  startRelief,
  stateAt,
  wasLong,
  type Session,
} from '../../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../../domain/time.ts';
import { choice, t0, readyMs, start, routine, begunBefore } from './fixtures.ts';

describe('ten minutes after the cramp began', () => {
  const running = start();
  const limit = t0 + coachedForMs;
  const paused = pause(running, t0 + 3 * minuteMs);

  test.each<[string, Session]>([
    ['a session that ran all the time', running],
    ['one that the person has paused', paused],
    ['one that was paused and resumed', resume(paused, t0 + 8 * minuteMs)],
    ['one that was restarted', restart(running, t0 + 9 * minuteMs)],
    ['one in which Next was pressed', skip(running, t0 + minuteMs)],
    [
      'one that began when the cramp was six minutes old',
      {
        ...startRelief(choice, 30, t0 + 6 * minuteMs, begunBefore(0)),
      },
    ],
  ])('%s is overdue', (_, session) => {
    expect(limitAtMs(session)).toBe(limit);
    expect(stateAt(session, limit - 1)).not.toBe('overdue');
    expect(stateAt(session, limit)).toBe('overdue');
  });

  test('a session that nobody counted for too long is not: it may have let go long ago', () => {
    const missed = recordHeartbeat(running, t0 + 20 * minuteMs);
    expect(stateAt(missed, t0 + 20 * minuteMs)).toBe('paused');
    const answered = resume(missed, t0 + 20 * minuteMs);
    expect(stateAt(answered, t0 + 20 * minuteMs)).toBe('overdue');
  });

  test('a clock that was set back meanwhile puts it off by nothing', () => {
    const missed = recordHeartbeat(recordHeartbeat(running, t0 + minuteMs), t0 - hourMs);
    const resumed = resume(missed, t0 - hourMs);
    expect(limitAtMs(resumed)).toBe(t0 - hourMs + 9 * minuteMs);
  });

  test('a session started again of the same cramp does not begin anew', () => {
    const ended = end(running, t0 + 4 * minuteMs);
    const again = startAgain(ended, t0 + 6 * minuteMs, begunBefore(0));
    expect(again.phases).toEqual(running.phases);
    expect(stateAt(again, limit)).toBe('overdue');
  });

  test.each<[string, Session, boolean]>([
    ['after nine minutes', end(running, t0 + 9 * minuteMs), false],
    ['after ten', end(running, limit), true],
    ['after ten, of which seven were paused', end(paused, limit), true],
    ['after not quite ten, of which seven were paused', end(paused, limit - 1), false],
    ['of a routine', end(routine, t0 + hourMs), false],
  ])('the result is of a long cramp: %s', (_, ended, isLong) => {
    expect(wasLong(ended)).toBe(isLong);
  });

  test.each([4, 12])(
    'a cramp that ended out of a pause, %d minutes old, lasted until then',
    (minutes) => {
      const ended = end(paused, t0 + minutes * minuteMs);
      expect(crampMs(ended, t0 + hourMs)).toBe(minutes * minuteMs);
      expect(statusAt(ended, t0 + hourMs).heldMs).toBe(3 * minuteMs - readyMs);
    },
  );
});

describe('the ending', () => {
  test.each<[string, Session, string]>([
    ['of a cramp is that it let go', end(start(), t0 + minuteMs), 'letGo'],
    ['is what the person says', end(start(), t0 + minuteMs, 'somethingWrong'), 'somethingWrong'],
    [
      'of a routine at its end is that it is finished',
      recordHeartbeat({ ...routine, seenAtMs: limitAtMs(routine) - 1000 }, limitAtMs(routine)),
      'finished',
    ],
    ['of a routine before its end is that it was left', end(routine, t0 + minuteMs), 'left'],
  ])('%s', (_, { ending }, expected) => {
    expect(ending).toBe(expected);
  });

  test('is unknown before the end', () => {
    expect(start().ending).toBeNull();
  });
});

describe('a session of an earlier cramp', () => {
  const ended = end(start(), t0 + minuteMs);
  const paused = pause(start(), t0 + minuteMs);
  const still = pause(routine, t0 + minuteMs);

  test.each<[string, Session, number, boolean]>([
    ['running for nine minutes', start(), 9 * minuteMs, false],
    ['overdue for half an hour', start(), 40 * minuteMs, true],
    ['overdue for not quite half an hour', start(), 40 * minuteMs - 1, false],
    ['let go just now', ended, minuteMs, false],
    ['let go not quite half an hour ago', ended, minuteMs + keptForMs - 1, false],
    ['let go half an hour ago', ended, minuteMs + 30 * minuteMs, true],
    ['paused, and overdue for not quite half an hour', paused, 40 * minuteMs - 1, false],
    ['paused, and overdue for half an hour', paused, 40 * minuteMs, true],
    ['a routine paused not quite half an hour ago', still, minuteMs + keptForMs - 1, false],
    ['a routine paused half an hour ago', still, minuteMs + keptForMs, true],
    ['put away', dismiss(ended, t0 + 2 * minuteMs), 2 * minuteMs, true],
    ['put away before the clock was set back', dismiss(ended, t0 + 2 * minuteMs), -hourMs, true],
  ])('%s', (_, session, after, over) => {
    expect(isOver(session, t0 + after)).toBe(over);
  });
});

describe('the advice', () => {
  test.each([
    ['running', 0, 'coach'],
    ['running', 2 * minuteMs - 1, 'coach'],
    ['running', 2 * minuteMs, 'twoMinutes'],
    ['running', 5 * minuteMs - 1, 'twoMinutes'],
    ['paused', 5 * minuteMs, 'fiveMinutes'],
    ['running', 10 * minuteMs - 1, 'fiveMinutes'],
    ['overdue', 0, 'tenMinutes'],
    ['overdue', 3 * hourMs, 'tenMinutes'],
  ] as const)('%s, after %d ms held, is %s', (state, heldMs, advice) => {
    expect(adviceAt({ state, heldMs })).toBe(advice);
  });

  test('to get help comes before a hold of any length would go past ten minutes', () => {
    expect(holdSeconds.max * secondMs).toBeLessThan(minuteMs);
    expect(adviceAt(statusAt(start(), t0 + 10 * minuteMs))).toBe('tenMinutes');
  });
});
