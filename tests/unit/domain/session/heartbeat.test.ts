import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  recordHeartbeat,
  coachedForMs,
  elapsedMs,
  isOver,
  keptForMs,
  missedAfterMs,
  reliefMissedAfterMs,
  stateAt,
} from '../../../../domain/session/index.ts';
import { hourMs, minuteMs } from '../../../../domain/time.ts';
import { cueLeadMs } from '../../../../entrypoints/background/session/cues.ts';
import { t0, start, routine } from './fixtures.ts';

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
    ['a cramp', start(), reliefMissedAfterMs, 'running'],
    ['a cramp', start(), reliefMissedAfterMs + 1, 'paused'],
    ['a cramp', start(), 8 * hourMs, 'paused'],
    ['a cramp', start(), -missedAfterMs, 'running'],
    ['a cramp', start(), -missedAfterMs - 1, 'paused'],
  ])('leaves %s, after a gap of %4$s ms, %5$s', (_, session, gapMs, state) => {
    const seen = recordHeartbeat(session, t0 + 4000);
    const nowMs = t0 + 4000 + gapMs;
    expect(stateAt(recordHeartbeat(seen, nowMs), nowMs)).toBe(state);
  });

  test('that was missed pauses the session at its last count', () => {
    const away = fc.integer({ min: reliefMissedAfterMs + 1, max: 24 * hourMs });
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 5000 }), away, fc.boolean(), (at, gapMs, isBack) => {
        const seen = recordHeartbeat(start(), t0 + at);
        const missed = recordHeartbeat(seen, seen.seenAtMs + (isBack ? -gapMs : gapMs));
        expect(missed).toMatchObject({ pausedAtMs: t0 + at, pauseCause: 'missed' });
        expect(elapsedMs(missed, t0 + 48 * hourMs)).toBe(at);
      }),
    );
  });

  test('that was missed for an hour keeps the session for half an hour after the return, and for a night not at all', () => {
    const missed = recordHeartbeat(start(), t0 + hourMs);
    expect(isOver(missed, t0 + hourMs + keptForMs - 1)).toBe(false);
    expect(isOver(missed, t0 + hourMs + keptForMs)).toBe(true);
    expect(isOver(recordHeartbeat(start(), t0 - hourMs), t0 - hourMs)).toBe(false);
    expect(isOver(recordHeartbeat(start(), t0 + 8 * hourMs), t0 + 8 * hourMs)).toBe(true);
  });

  test.each([0, 1, 299])('%d ms after the last is the same beat', (after) => {
    const session = start();
    expect(recordHeartbeat(session, t0 + after)).toBe(session);
  });

  test('that follows the last by the lead of a cue is kept', () => {
    const session = start();
    const atMs = session.seenAtMs + cueLeadMs;
    expect(recordHeartbeat(session, atMs).seenAtMs).toBe(atMs);
  });

  test('at ten minutes is kept however soon it comes, and no later one finds a gap', () => {
    const limitMs = t0 + coachedForMs;
    const overdue = recordHeartbeat({ ...start(), seenAtMs: limitMs - 1 }, limitMs);
    const nowMs = limitMs + 5 * minuteMs;
    expect(stateAt(recordHeartbeat(overdue, nowMs), nowMs)).toBe('overdue');
  });
});
