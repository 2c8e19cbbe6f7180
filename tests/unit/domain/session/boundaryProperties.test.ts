import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  recordHeartbeat,
  boundariesAfter,
  elapsedMs,
  missedAfterMs,
  reliefMissedAfterMs,
  statusAt,
  resume,
  routinePhases,
  startRelief,
  startRoutine,
  stateAt,
} from '../../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../../domain/time.ts';
import { choice, t0 } from './fixtures.ts';

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
  clockJumpMs: fc.constantFrom(0, 0, 0, hourMs, -hourMs),
});

const acts = fc.array(act, { maxLength: 30 });

describe('whatever the person does', () => {
  test('the phase or block changes at every boundary, and at no other whole second', () => {
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

  test('a clock that jumps forwards or back never skips phases', () => {
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
          // An overdue cramp has no phases to skip: it is as old as the clock says.
          if (stateAt(session, nowMs) === 'overdue') return;
          const longestMs = session.mode === 'relief' ? reliefMissedAfterMs : missedAfterMs;
          expect(elapsedMs(session, nowMs) - before).toBeLessThanOrEqual(longestMs);
          expect(elapsedMs(session, nowMs)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
