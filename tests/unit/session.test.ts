import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdSeconds } from '../../content/holdSeconds.ts';
import {
  adviceAt,
  recordHeartbeat,
  heartbeatEveryMs,
  coachedForMs,
  crampMs,
  dismiss,
  elapsedMs,
  end,
  isOver,
  isRunning,
  keptForMs,
  limitAtMs,
  missedAfterMs,
  missedInReliefAfterMs,
  pause,
  statusAt,
  restart,
  resume,
  routinePhases,
  skip,
  startAgain,
  startRelief,
  startRoutine,
  stateAt,
  wasLong,
  type Session,
} from '../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../domain/time.ts';

const choice = { muscle: 'gastrocnemius', position: 'sitting', side: 'left' } as const;
const t0 = Date.parse('2026-11-22T03:00Z');
const readyMs = 3 * secondMs;

const start = (seconds = 30) => startRelief(choice, seconds, t0);
const routine = startRoutine(
  'own',
  routinePhases(
    [{ stretch: 'hamstringsBed', legs: 'each', holdSeconds: 60, rounds: 3, restSeconds: 10 }],
    'left',
  ),
  t0,
);
/** The cramp of a session that is told to have begun so long before it. */
const begunBefore = (ms: number) => ({ startedAtMs: t0 - ms, helpSaidAtMs: null });

/** Milliseconds of a session that runs: ten minutes after it began it is overdue. */
const runs = fc.integer({ min: 0, max: coachedForMs - 1 });
const gaps = fc.integer({ min: 0, max: 5 * minuteMs });
const holds = fc.integer({ min: 15, max: 30 });

describe('a session that starts', () => {
  test('is of the chosen stretch, side and muscle, and runs', () => {
    const session = startRelief({ ...choice, position: 'bed', side: 'right' }, 20, t0);
    expect(session).toMatchObject({
      mode: 'relief',
      phases: [
        { kind: 'ready', stretch: 'gastrocnemiusBed', side: 'right' },
        { kind: 'hold', stretch: 'gastrocnemiusBed', side: 'right' },
      ],
      startedAtMs: t0,
      episodeStartedAtMs: t0,
    });
    expect(isRunning(session, t0)).toBe(true);
  });

  test('belongs to a cramp that began earlier where it is told so', () => {
    expect(startRelief(choice, 30, t0, begunBefore(hourMs))).toMatchObject({
      startedAtMs: t0,
      episodeStartedAtMs: t0 - hourMs,
    });
  });

  test.each([
    [0, 15],
    [14, 15],
    [15, 15],
    [22.4, 22],
    [30, 30],
    [31, 30],
    [1e9, 30],
    [-5, 15],
    [Infinity, 30],
  ])('holds for %d s as %d s', (asked, held) => {
    expect(start(asked).phases).toMatchObject([
      { kind: 'ready', seconds: 3 },
      { kind: 'hold', seconds: held },
    ]);
  });
});

describe('where a session stands', () => {
  test.each([
    [0, 'ready', 0, 3000, 0],
    [1, 'ready', 0, 2999, 0],
    [2999, 'ready', 0, 1, 0],
    [3000, 'hold', 1, 30_000, 0],
    [3001, 'hold', 1, 29_999, 1],
    [32_999, 'hold', 1, 1, 29_999],
    [33_000, 'hold', 2, 30_000, 30_000],
    [63_000, 'hold', 3, 30_000, 60_000],
    [599_999, 'hold', 20, 3001, 596_999],
  ])('after %d ms: %s, block %d, %d ms left, %d ms held', (after, kind, block, left, held) => {
    expect(statusAt(start(), t0 + after)).toMatchObject({
      state: 'running',
      phase: { kind },
      block,
      remainingMs: left,
      heldMs: held,
    });
  });

  test('is the very beginning when the clock shows a moment before it', () => {
    expect(statusAt(start(), t0 - hourMs)).toMatchObject({ block: 0, remainingMs: readyMs });
  });

  test('is known for every whole phase: time left is within the phase, and never none', () => {
    fc.assert(
      fc.property(holds, runs, (seconds, after) => {
        const { phase, remainingMs } = statusAt(start(seconds), t0 + after);
        expect(remainingMs).toBeGreaterThan(0);
        expect(remainingMs).toBeLessThanOrEqual(phase.seconds * secondMs);
      }),
    );
  });

  test('moves on with the clock: within a block the time left shrinks, blocks never go back', () => {
    fc.assert(
      fc.property(holds, runs, gaps, (seconds, after, more) => {
        const session = start(seconds);
        const earlier = statusAt(session, t0 + after);
        const later = statusAt(session, t0 + after + more);
        expect(later.block).toBeGreaterThanOrEqual(earlier.block);
        if (later.block === earlier.block)
          expect(earlier.remainingMs - later.remainingMs).toBe(more);
        // Getting ready comes first and does not come again.
        if (earlier.phase.kind === 'hold') expect(later.phase.kind).toBe('hold');
      }),
    );
  });

  test('counts as held all that was elapsed but the three seconds to get ready', () => {
    fc.assert(
      fc.property(holds, runs, (seconds, after) => {
        const { heldMs } = statusAt(start(seconds), t0 + after);
        expect(heldMs).toBe(Math.max(0, after - readyMs));
      }),
    );
  });

  test('adds up: time left and time elapsed make whole blocks after the three seconds', () => {
    fc.assert(
      fc.property(holds, runs, (seconds, after) => {
        const { block, remainingMs } = statusAt(start(seconds), t0 + after);
        expect(after + remainingMs).toBe(readyMs + block * seconds * secondMs);
      }),
    );
  });

  test.each([
    ['a start in 1970', { startedAtMs: 0, pausedAtMs: t0 }],
    ['a pause in the last year a date can hold', { pausedAtMs: 8.64e15 }],
    ['pauses of less than nothing', { pausedTotalMs: -1e300 }],
  ])('is found at once with %s', (_, part: Partial<Session>) => {
    const beforeMs = performance.now();
    const { block, remainingMs } = statusAt({ ...start(), ...part }, t0);
    expect(performance.now() - beforeMs).toBeLessThan(50);
    expect(block).toBeGreaterThan(0);
    expect(remainingMs).toBeLessThanOrEqual(30 * secondMs);
  });
});

describe('a pause', () => {
  test('stops the clock for as long as it lasts', () => {
    fc.assert(
      fc.property(runs, gaps, (after, later) => {
        const paused = pause(start(), t0 + after);
        expect(stateAt(paused, t0 + after)).toBe('paused');
        const isOverdue = after + later >= coachedForMs;
        expect(statusAt(paused, t0 + after + later)).toEqual({
          ...statusAt(paused, t0 + after),
          state: isOverdue ? 'overdue' : 'paused',
        });
        expect(elapsedMs(paused, t0 + after + later)).toBe(after);
      }),
    );
  });

  test('ends where it began, to the millisecond', () => {
    fc.assert(
      fc.property(runs, gaps, gaps, (after, pausedFor, more) => {
        const resumed = resume(pause(routine, t0 + after), t0 + after + pausedFor);
        const unbroken = statusAt(routine, t0 + after + more);
        fc.pre(stateAt(routine, t0 + after) === 'running');
        expect(statusAt(resumed, t0 + after + pausedFor + more)).toEqual(unbroken);
      }),
    );
  });

  test('ends where it began also when the clock was set back meanwhile', () => {
    const paused = pause(start(), t0 + 10_000);
    const resumed = resume(paused, t0 - hourMs);
    expect(elapsedMs(resumed, t0 - hourMs)).toBe(10_000);
    expect(elapsedMs(resumed, t0 - hourMs + 1)).toBe(10_001);
  });

  test('adds its length to the session and nothing else, however many there are', () => {
    const moments = fc.integer({ min: 0, max: minuteMs / 3 });
    const stretchesOfTime = fc.array(fc.tuple(moments, gaps), { maxLength: 20 });
    fc.assert(
      fc.property(stretchesOfTime, (pieces) => {
        let session: Session = routine;
        let nowMs = t0;
        let ran = 0;
        for (const [runFor, pauseFor] of pieces) {
          session = pause(session, (nowMs += runFor));
          session = resume(session, (nowMs += pauseFor));
          ran += runFor;
        }
        const paused = pieces.reduce((sum, [, pauseFor]) => sum + pauseFor, 0);
        expect(elapsedMs(session, nowMs)).toBe(ran);
        expect(nowMs - t0).toBe(ran + paused);
        expect(session.pausedTotalMs).toBe(paused);
      }),
    );
  });

  test('says who asked for it', () => {
    expect(pause(start(), t0 + 1).pauseCause).toBe('person');
    expect(pause(start(), t0 + 1, 'missed').pauseCause).toBe('missed');
    expect(resume(pause(start(), t0 + 1), t0 + 2).pauseCause).toBeNull();
  });

  test('never lies before the start', () => {
    expect(elapsedMs(pause(start(), t0 - hourMs), t0)).toBe(0);
  });
});

describe('pressed twice', () => {
  const running = start();
  const paused = pause(running, t0 + 10_000);
  const ended = end(running, t0 + 20_000);
  const dismissed = dismiss(ended, t0 + 30_000);

  test.each<[string, (session: Session, nowMs: number) => Session, Session]>([
    ['pause', pause, paused],
    ['resume', resume, running],
    ['end', end, ended],
    ['dismiss', dismiss, dismissed],
  ])('%s changes nothing the second time', (_, act, done) => {
    expect(act(done, t0 + 40_000)).toBe(done);
  });

  test('restart at the same moment is one restart', () => {
    const once = restart(running, t0 + 10_000);
    expect(restart(once, t0 + 10_000)).toEqual(once);
  });

  test.each<[string, (session: Session, nowMs: number) => Session, Session]>([
    ['pause', pause, ended],
    ['resume', resume, ended],
    ['restart', restart, ended],
    ['beat', recordHeartbeat, ended],
    ['beat', recordHeartbeat, paused],
    ['dismiss', dismiss, running],
    ['dismiss', dismiss, paused],
  ])('%s leaves alone a session it does not fit', (_, act, session) => {
    expect(act(session, t0 + hourMs)).toBe(session);
  });
});

describe('a restart', () => {
  test('begins with getting into position and forgets the pauses, but not the cramp', () => {
    const before = startRelief(choice, 20, t0, begunBefore(5 * minuteMs));
    const messy = pause(resume(pause(before, t0 + 1000), t0 + 9000), t0 + 12_000);
    const again = restart(messy, t0 + 50_000);
    expect(again).toEqual({ ...before, startedAtMs: t0 + 50_000, seenAtMs: t0 + 50_000 });
    expect(again.episodeStartedAtMs).toBe(t0 - 5 * minuteMs);
  });
});

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
    ['after a pause of a quarter of an hour that was over before', end(paused, limit - 1), false],
    ['of a routine', end(routine, t0 + hourMs), false],
  ])('the result is of a long cramp: %s', (_, ended, isLong) => {
    expect(wasLong(ended)).toBe(isLong);
  });

  test('a cramp that ended while paused and overdue lasted until then, and was held as long as it was held', () => {
    const ended = end(paused, t0 + 12 * minuteMs);
    expect(crampMs(ended, t0 + hourMs)).toBe(12 * minuteMs);
    expect(statusAt(ended, t0 + hourMs).heldMs).toBe(3 * minuteMs - readyMs);
  });
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

describe('the heartbeat', () => {
  test.each([
    ['a routine', routine, 0, 'running'],
    ['a routine', routine, missedAfterMs - 1, 'running'],
    ['a routine', routine, missedAfterMs, 'running'],
    ['a routine', routine, missedAfterMs + 1, 'paused'],
    ['a routine', routine, 8 * hourMs, 'paused'],
    ['a routine', routine, -missedAfterMs, 'running'],
    ['a routine', routine, -missedAfterMs - 1, 'paused'],
    ['a routine', routine, -8 * hourMs, 'paused'],
    ['a cramp', start(), missedAfterMs + 1, 'running'],
    ['a cramp', start(), missedInReliefAfterMs, 'running'],
    ['a cramp', start(), missedInReliefAfterMs + 1, 'paused'],
    ['a cramp', start(), 8 * hourMs, 'paused'],
    ['a cramp', start(), -missedAfterMs, 'running'],
    ['a cramp', start(), -missedAfterMs - 1, 'paused'],
  ])('leaves %s, after a gap of %4$s ms, %5$s', (_, session, gapMs, state) => {
    const seen = recordHeartbeat(session, t0 + 4000);
    const nowMs = t0 + 4000 + gapMs;
    expect(stateAt(recordHeartbeat(seen, nowMs), nowMs)).toBe(state);
  });

  test('that was missed pauses the session where it was last seen', () => {
    const away = fc.integer({ min: missedInReliefAfterMs + 1, max: 24 * hourMs });
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 5000 }), away, fc.boolean(), (at, gapMs, isBack) => {
        const seen = recordHeartbeat(start(), t0 + at);
        const missed = recordHeartbeat(seen, seen.seenAtMs + (isBack ? -gapMs : gapMs));
        expect(missed).toMatchObject({ pausedAtMs: t0 + at, pauseCause: 'missed' });
        expect(elapsedMs(missed, t0 + 48 * hourMs)).toBe(at);
      }),
    );
  });

  test('that was missed for an hour is kept half an hour from when it was noticed, for a night not at all', () => {
    const missed = recordHeartbeat(start(), t0 + hourMs);
    expect(isOver(missed, t0 + hourMs + keptForMs - 1)).toBe(false);
    expect(isOver(missed, t0 + hourMs + keptForMs)).toBe(true);
    expect(isOver(recordHeartbeat(start(), t0 - hourMs), t0 - hourMs)).toBe(false);
    expect(isOver(recordHeartbeat(start(), t0 + 8 * hourMs), t0 + 8 * hourMs)).toBe(true);
  });

  test('that was missed is answered by Resume, and the next beat finds nothing missing', () => {
    const missed = recordHeartbeat(routine, t0 + hourMs);
    const resumed = resume(missed, t0 + 2 * hourMs);
    const nowMs = t0 + 2 * hourMs + 1000;
    expect(isRunning(recordHeartbeat(resumed, nowMs), nowMs)).toBe(true);
  });

  test.each([0, 1, 299])('%d ms after the last is the same beat', (after) => {
    const session = start();
    expect(recordHeartbeat(session, t0 + after)).toBe(session);
  });

  test('every second, or every few, never changes where the session stands', () => {
    // A beat that comes too soon after another is not counted, so the gap to the next one may look that much longer.
    const step = fc.integer({ min: 0, max: missedAfterMs - heartbeatEveryMs });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
        let session = start();
        let nowMs = t0;
        for (const stepMs of steps) session = recordHeartbeat(session, (nowMs += stepMs));
        expect(statusAt(session, nowMs)).toEqual(statusAt(start(), nowMs));
      }),
    );
  });
});

describe('letting go', () => {
  test('ends the session then, and the time held stands still', () => {
    fc.assert(
      fc.property(runs, gaps, (after, later) => {
        const ended = end(start(), t0 + after);
        expect(statusAt(ended, t0 + after + later)).toEqual({
          ...statusAt(start(), t0 + after),
          state: 'ended',
        });
      }),
    );
  });

  test('while paused ends the session at the pause', () => {
    const ended = end(pause(start(), t0 + 43_000), t0 + 9 * minuteMs);
    expect(ended).toMatchObject({ endedAtMs: t0 + 43_000, pausedAtMs: null, pauseCause: null });
    expect(statusAt(ended, t0 + hourMs).heldMs).toBe(40_000);
  });

  test('after pauses counts only what was held', () => {
    const session = resume(pause(start(), t0 + 13_000), t0 + 113_000);
    expect(statusAt(end(session, t0 + 123_000), t0 + hourMs).heldMs).toBe(20_000);
  });

  test('never lies before the start', () => {
    expect(end(start(), t0 - hourMs).endedAtMs).toBe(t0);
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
