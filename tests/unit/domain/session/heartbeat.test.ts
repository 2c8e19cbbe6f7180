import { expect, test } from 'vitest';
import {
  recordHeartbeat,
  coachedForMs,
  elapsedMs,
  isOver,
  keptForMs,
  stateAt,
} from '../../../../domain/session/index.ts';
import { hourMs, minuteMs } from '../../../../domain/time.ts';
import { cueLeadMs } from '../../../../entrypoints/background/session/cues.ts';
import { t0, start, routine } from './fixtures.ts';

test.each([
  ['a routine', routine, 5000, 'running'],
  ['a routine', routine, 5001, 'paused'],
  ['a routine', routine, 8 * hourMs, 'paused'],
  ['a routine', routine, -5000, 'running'],
  ['a routine', routine, -5001, 'paused'],
  ['a cramp', start(), 120_000, 'running'],
  ['a cramp', start(), 120_001, 'paused'],
  ['a cramp', start(), -5000, 'running'],
  ['a cramp', start(), -5001, 'paused'],
])(
  'the heartbeat leaves %s, after a gap of %4$s ms, %5$s at its last count',
  (_, session, gapMs, state) => {
    const seen = recordHeartbeat(session, t0 + 4000);
    const nowMs = t0 + 4000 + gapMs;
    const counted = recordHeartbeat(seen, nowMs);
    expect(stateAt(counted, nowMs)).toBe(state);
    expect(elapsedMs(counted, nowMs)).toBe(state === 'paused' ? 4000 : Math.max(0, 4000 + gapMs));
  },
);

test('a heartbeat that was missed for an hour keeps the session for half an hour after the return, and for a night not at all', () => {
  const missed = recordHeartbeat(start(), t0 + hourMs);
  expect(isOver(missed, t0 + hourMs + keptForMs - 1)).toBe(false);
  expect(isOver(missed, t0 + hourMs + keptForMs)).toBe(true);
  expect(isOver(recordHeartbeat(start(), t0 - hourMs), t0 - hourMs)).toBe(false);
  expect(isOver(recordHeartbeat(start(), t0 + 8 * hourMs), t0 + 8 * hourMs)).toBe(true);
});

test('a heartbeat soon after the last is the same beat, but not by the lead of a cue', () => {
  const session = start();
  expect(recordHeartbeat(session, t0 + 299)).toBe(session);
  expect(recordHeartbeat(session, t0 + cueLeadMs).seenAtMs).toBe(t0 + cueLeadMs);
});

test('a heartbeat at ten minutes is kept however soon it comes, and no later one finds a gap', () => {
  const limitMs = t0 + coachedForMs;
  const overdue = recordHeartbeat({ ...start(), seenAtMs: limitMs - 1 }, limitMs);
  const nowMs = limitMs + 5 * minuteMs;
  expect(stateAt(recordHeartbeat(overdue, nowMs), nowMs)).toBe('overdue');
});
