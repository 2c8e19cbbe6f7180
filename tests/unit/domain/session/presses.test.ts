import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readySecondsOf } from '../../../../content/muscles.ts';
import {
  recordHeartbeat,
  coachedForMs,
  canUndoLetGo,
  dismiss,
  elapsedMs,
  end,
  episodeAt,
  isDoneInFull,
  limitAtMs,
  pause,
  statusAt,
  restart,
  resume,
  skip,
  stateAt,
  undoLetGo,
  type Session,
} from '../../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../../domain/time.ts';
import { t0, start, routine, runs, gaps } from './fixtures.ts';

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

  test('is never before the start', () => {
    expect(pause(start(), t0 - hourMs).pausedAtMs).toBe(t0);
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

  test.each<[string, (session: Session, nowMs: number) => Session, Session]>([
    ['pause', pause, ended],
    ['resume', resume, ended],
    ['restart', restart, ended],
    ['Next', skip, ended],
    ['beat', recordHeartbeat, ended],
    ['beat', recordHeartbeat, paused],
    ['dismiss', dismiss, running],
    ['dismiss', dismiss, paused],
  ])('%s does not change a session that it does not fit', (_, act, session) => {
    expect(act(session, t0 + hourMs)).toBe(session);
  });
});

describe('letting go', () => {
  test('ends the session at once, and the time held no longer grows', () => {
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

  test('after an absence ends the session at its last count, but a new grip counts from the press', () => {
    const missed = recordHeartbeat({ ...start(), seenAtMs: t0 + 43_000 }, t0 + 30 * minuteMs);
    const ended = end(missed, t0 + 31 * minuteMs);
    expect(ended.endedAtMs).toBe(t0 + 43_000);
    expect(episodeAt(ended, t0 + 40 * minuteMs).startedAtMs).toBe(t0);
    expect(episodeAt(ended, t0 + 41 * minuteMs).startedAtMs).toBe(t0 + 41 * minuteMs);
  });

  test('is never before the start', () => {
    expect(end(start(), t0 - hourMs).endedAtMs).toBe(t0);
  });

  test('can be undone within ten seconds, and the session goes on as if nothing was pressed', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 0, max: 9999 }), (after, later) => {
        const nowMs = t0 + after + later;
        const back = undoLetGo(end(start(), t0 + after), nowMs);
        expect(back).toEqual({ ...start(), seenAtMs: nowMs });
      }),
    );
  });

  test('can be undone after an absence, which is not counted', () => {
    const missed = recordHeartbeat({ ...start(), seenAtMs: t0 + 43_000 }, t0 + 5 * minuteMs);
    const back = undoLetGo(end(missed, t0 + 5 * minuteMs), t0 + 5 * minuteMs + 4000);
    expect(statusAt(back, t0 + 5 * minuteMs + 4000).heldMs).toBe(44_000);
  });

  const letGo = end(start(), t0 + minuteMs);

  test.each<[string, Session, number]>([
    ['ten seconds later', letGo, 10_000],
    ['after Done', dismiss(letGo, t0 + minuteMs), 1000],
    ['of one that still grips', end(start(), t0 + minuteMs, 'stillGrips'), 1000],
    ['of a routine', end(routine, t0 + minuteMs), 1000],
    ['of one that runs', start(), 1000],
  ])('cannot be undone %s', (_, session, later) => {
    expect(canUndoLetGo(session, t0 + minuteMs + later)).toBe(false);
    expect(undoLetGo(session, t0 + minuteMs + later)).toBe(session);
  });
});

test('a routine with *Next* in all but the last hold is not done in full', () => {
  const through = routine.phases.slice(1).reduce((session) => skip(session, t0), routine);
  const untilEnd = (session: Session) => end(session, limitAtMs(session));
  expect(untilEnd(through)).toMatchObject({ ending: 'finished' });
  expect(isDoneInFull(untilEnd(through))).toBe(false);
  expect(isDoneInFull(untilEnd(routine))).toBe(true);
  // The last second of a hold may be left out.
  const nearly = skip(routine, t0 + (readySecondsOf('hamstringsBed') + 59) * secondMs);
  expect(isDoneInFull(untilEnd(nearly))).toBe(true);
  expect(isDoneInFull(end(routine, t0 + minuteMs))).toBe(false);
});
