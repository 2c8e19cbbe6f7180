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
  undoLetGo,
  type Session,
} from '../../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../../domain/time.ts';
import { t0, start, routine, runs } from './fixtures.ts';

const laterMs = fc.integer({ min: 0, max: 5 * minuteMs });

test('a pause stops the clock for as long as it lasts', () => {
  fc.assert(
    fc.property(runs, laterMs, (after, later) => {
      const paused = pause(start(), t0 + after);
      expect(statusAt(paused, t0 + after + later)).toEqual({
        ...statusAt(start(), t0 + after),
        state: after + later >= coachedForMs ? 'overdue' : 'paused',
      });
      const resumed = resume(paused, t0 + after + later);
      expect(elapsedMs(resumed, t0 + after + later + 1000)).toBe(after + 1000);
    }),
  );
});

test('a clock that is set back ends nothing before the start, and adds nothing to the ten minutes', () => {
  const backMs = t0 - hourMs;
  expect(end(start(), backMs).endedAtMs).toBe(t0);
  expect(pause(start(), backMs).pausedAtMs).toBe(t0);
  expect(limitAtMs(resume(pause(start(), t0 + minuteMs), backMs))).toBe(backMs + 9 * minuteMs);
});

const running = start();
const paused = pause(running, t0 + 10_000);
const ended = end(running, t0 + 20_000);
const dismissed = dismiss(ended, t0 + 30_000);

test.each<[string, string, (session: Session, nowMs: number) => Session, Session]>([
  ['pause', 'paused', pause, paused],
  ['pause', 'ended', pause, ended],
  ['resume', 'running', resume, running],
  ['restart', 'ended', restart, ended],
  ['Next', 'ended', skip, ended],
  ['end', 'ended', end, ended],
  ['beat', 'paused', recordHeartbeat, paused],
  ['beat', 'ended', recordHeartbeat, ended],
  ['dismiss', 'running', dismiss, running],
  ['dismiss', 'dismissed', dismiss, dismissed],
])('%s does not change a session that is %s', (_, __, act, session) => {
  expect(act(session, t0 + 40_000)).toBe(session);
});

describe('letting go', () => {
  const noticedMs = t0 + 30 * minuteMs;
  const missed = recordHeartbeat({ ...start(), seenAtMs: t0 + 43_000 }, noticedMs);

  test('ends the session at once, and the time held no longer grows', () => {
    fc.assert(
      fc.property(runs, laterMs, (after, later) => {
        expect(statusAt(end(start(), t0 + after), t0 + after + later)).toEqual({
          ...statusAt(start(), t0 + after),
          state: 'ended',
        });
      }),
    );
  });

  test('after an absence ends the session at its last count, but a new grip counts from the press', () => {
    const late = end(missed, noticedMs + minuteMs);
    expect(late.endedAtMs).toBe(t0 + 43_000);
    expect(episodeAt(late, noticedMs + 10 * minuteMs).startedAtMs).toBe(t0);
    const otherMs = noticedMs + 11 * minuteMs;
    expect(episodeAt(late, otherMs).startedAtMs).toBe(otherMs);
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
    const back = undoLetGo(end(missed, noticedMs), noticedMs + 4000);
    expect(statusAt(back, noticedMs + 4000).heldMs).toBe(44_000);
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

test('a routine is done in full if *Next* left out less than a hold in all', () => {
  const untilEnd = (session: Session) => end(session, limitAtMs(session));
  const holdMs = t0 + readySecondsOf('hamstringsBed') * secondMs;
  const through = routine.phases.slice(1).reduce((session) => skip(session, t0), routine);
  expect(untilEnd(through).ending).toBe('finished');
  expect(isDoneInFull(untilEnd(through))).toBe(false);
  expect(isDoneInFull(untilEnd(skip(routine, holdMs)))).toBe(false);
  expect(isDoneInFull(untilEnd(skip(routine, holdMs + 1)))).toBe(true);
  expect(isDoneInFull(end(routine, t0 + minuteMs))).toBe(false);
});
