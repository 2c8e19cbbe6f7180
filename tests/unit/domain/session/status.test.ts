import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isRunning,
  statusAt,
  startRelief,
  type Session,
} from '../../../../domain/session/index.ts';
import { hourMs, secondMs } from '../../../../domain/time.ts';
import { choice, t0, readyMs, start, begunBefore, runs } from './fixtures.ts';

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
      episode: { startedAtMs: t0 },
    });
    expect(isRunning(session, t0)).toBe(true);
  });

  test('belongs to a cramp that began earlier where it is told so', () => {
    expect(startRelief(choice, 30, t0, begunBefore(hourMs))).toMatchObject({
      startedAtMs: t0,
      episode: { startedAtMs: t0 - hourMs },
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

  test('adds up: all time but the first three seconds is held, and time left completes the block', () => {
    fc.assert(
      fc.property(holds, runs, (seconds, after) => {
        const { block, heldMs, phase, remainingMs } = statusAt(start(seconds), t0 + after);
        expect(heldMs).toBe(Math.max(0, after - readyMs));
        expect(after + remainingMs).toBe(readyMs + block * seconds * secondMs);
        expect(remainingMs).toBeGreaterThan(0);
        expect(remainingMs).toBeLessThanOrEqual(phase.seconds * secondMs);
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
