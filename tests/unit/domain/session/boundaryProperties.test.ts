import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  recordHeartbeat,
  boundariesAfter,
  elapsedMs,
  lengthMs,
  limitAtMs,
  missedAfterMs,
  missedInReliefAfterMs,
  pause,
  statusAt,
  resume,
  routinePhases,
  skip,
  startRelief,
  startRoutine,
  stateAt,
  takeCue,
  type Session,
} from '../../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../../domain/time.ts';
import { choice, t0 } from './fixtures.ts';

// Random routines, and people who pause, go on and skip.
const anyRoutine = fc
  .array(
    fc.record({
      stretch: fc.constantFrom('gastrocnemiusStanding', 'hamstringsBed', 'soleusSitting'),
      legs: fc.constantFrom('each', 'one', 'together'),
      holdSeconds: fc.integer({ min: 10, max: 60 }),
      rounds: fc.integer({ min: 1, max: 4 }),
      restSeconds: fc.integer({ min: 0, max: 10 }),
    } as const),
    { minLength: 1, maxLength: 4 },
  )
  .map((steps) => startRoutine('own', routinePhases(steps as never, 'left'), t0));

const anyRelief = fc
  .integer({ min: 15, max: 30 })
  .map((seconds) => startRelief(choice, seconds, t0));

const anySession = fc.oneof(anyRoutine, anyRelief);

const act = fc.record({
  afterMs: fc.integer({ min: 0, max: 40 * secondMs }),
  kind: fc.constantFrom('pause', 'resume', 'skip', 'look'),
  clockJumpMs: fc.constantFrom(0, 0, 0, hourMs, -hourMs),
});

const acts = fc.array(act, { maxLength: 30 });

const apply = { pause, resume, skip, look: (session: Session) => session } as const;

describe('whatever the person does', () => {
  test('phases never go back, and time left in a phase never grows', () => {
    fc.assert(
      fc.property(anySession, acts, (start, list) => {
        let session = start;
        let nowMs = t0;
        let before = statusAt(session, nowMs);
        for (const { afterMs, kind } of list) {
          nowMs += afterMs;
          session = apply[kind](session, nowMs);
          const now = statusAt(session, nowMs);
          expect(now.elapsedMs).toBeGreaterThanOrEqual(before.elapsedMs);
          expect(now.phaseIndex).toBeGreaterThanOrEqual(before.phaseIndex);
          expect(now.block).toBeGreaterThanOrEqual(before.block);
          expect(now.heldMs).toBeGreaterThanOrEqual(before.heldMs);
          if (now.phaseIndex === before.phaseIndex && now.block === before.block)
            expect(now.remainingMs).toBeLessThanOrEqual(before.remainingMs);
          before = now;
        }
      }),
    );
  });

  test('the whole is the plan, plus the pauses, less what was skipped', () => {
    fc.assert(
      fc.property(anyRoutine, acts, (start, list) => {
        let session = start;
        let nowMs = t0;
        for (const { afterMs, kind } of list) {
          nowMs += afterMs;
          session = apply[kind](session, nowMs);
        }
        session = resume(session, nowMs);
        fc.pre(stateAt(session, nowMs) === 'running');
        const { pausedTotalMs, skippedMs } = session;
        const endsAtMs = t0 + lengthMs(session.phases) + pausedTotalMs - skippedMs;
        expect(limitAtMs(session)).toBe(endsAtMs);
        expect(stateAt(session, endsAtMs - 1)).toBe('running');
        expect(stateAt(session, endsAtMs)).toBe('ended');
        expect(boundariesAfter(session, nowMs).at(-1)).toMatchObject({
          atMs: endsAtMs,
          cue: 'end',
        });
      }),
    );
  });

  test('a pause at any moment goes on to the millisecond, also when the clock was set meanwhile', () => {
    const after = fc.integer({ min: 0, max: 5 * minuteMs });
    const away = fc.integer({ min: -hourMs, max: 24 * hourMs });
    fc.assert(
      fc.property(anyRoutine, after, away, after, (start, ranMs, awayMs, moreMs) => {
        const paused = pause(start, t0 + ranMs);
        const resumed = resume(paused, t0 + ranMs + awayMs);
        const { elapsedMs: elapsed, ...status } = statusAt(resumed, t0 + ranMs + awayMs + moreMs);
        fc.pre(stateAt(start, t0 + ranMs) === 'running');
        expect({ ...status, elapsedMs: elapsed }).toEqual(statusAt(start, t0 + ranMs + moreMs));
      }),
    );
  });

  test('at every boundary, and at no other whole second, where it stands becomes another phase or block', () => {
    fc.assert(
      fc.property(anySession, fc.integer({ min: 0, max: 9 * minuteMs }), (session, afterMs) => {
        const nowMs = t0 + afterMs;
        const place = (atMs: number) => {
          const { phaseIndex, block, state } = statusAt(session, atMs);
          return `${phaseIndex} ${block} ${state}`;
        };
        const boundaries = boundariesAfter(session, nowMs);
        const changes = boundaries.filter(({ cue }) => cue !== 'count').map(({ atMs }) => atMs);
        for (const atMs of changes) expect(place(atMs)).not.toBe(place(atMs - 1));
        for (const { cue, atMs } of boundaries)
          if (cue === 'count') expect(place(atMs)).toBe(place(atMs - 1));
        for (const [index, atMs] of changes.entries())
          if (index > 0) expect(place(atMs - 1)).toBe(place(changes[index - 1]!));
      }),
      { numRuns: 50 },
    );
  });

  test('every boundary is cued exactly once by a background that looks every second', () => {
    fc.assert(
      fc.property(anyRoutine, fc.integer({ min: 0, max: 60 }), (start, lateMs) => {
        const planned = ['ready', ...boundariesAfter(start, t0).map(({ cue }) => cue)];
        const given: string[] = [];
        let session = start;
        for (let nowMs = t0; nowMs <= limitAtMs(start) + 3 * secondMs; nowMs += secondMs) {
          const taken = takeCue(recordHeartbeat(session, nowMs + lateMs), nowMs + lateMs);
          session = taken.session;
          if (taken.boundary) given.push(taken.boundary.cue);
        }
        expect(given).toEqual(planned);
        expect(session.endedAtMs).toBe(limitAtMs(start));
      }),
      { numRuns: 30 },
    );
  });

  test('a clock that jumps, forwards or back, never races through phases', () => {
    fc.assert(
      fc.property(anySession, acts, (start, list) => {
        let session = start;
        let nowMs = t0;
        for (const { afterMs, clockJumpMs } of list) {
          nowMs += Math.min(afterMs, 4 * secondMs);
          session = resume(recordHeartbeat(session, nowMs), nowMs);
          const before = elapsedMs(session, session.seenAtMs);
          nowMs += clockJumpMs;
          session = recordHeartbeat(session, nowMs);
          // An overdue cramp has no phases to race through: it is as old as the clock says.
          if (stateAt(session, nowMs) === 'overdue') return;
          const longestMs = session.mode === 'relief' ? missedInReliefAfterMs : missedAfterMs;
          expect(elapsedMs(session, nowMs) - before).toBeLessThanOrEqual(longestMs);
          expect(elapsedMs(session, nowMs)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
