import { describe, expect, test, vi } from 'vitest';
import { startTry } from '../../../domain/diary/eveningTry.ts';
import { end } from '../../../domain/session/index.ts';
import { dayMs, hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { reconcileEvenings } from '../../../entrypoints/background/diary/reconcileEvenings.ts';
import { eveningTryItem } from '../../../state/diary/item.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { routine, setUp, t0 } from './fixtures.ts';

setUp();

const today = Math.floor(t0 / dayMs);
const evenings = async () => (await read(eveningTryItem))?.evenings;

const beforeBed = { ...end(routine, t0 + 60 * minuteMs), routine: 'beforeBed' as const };

describe('an evening of the six-week try', () => {
  test('is counted once when Before bed is done to its end', async () => {
    await write(eveningTryItem, startTry(today, today - 30, null));
    await write(sessionItem, beforeBed);
    await reconcileEvenings();
    await reconcileEvenings();
    expect(await evenings()).toEqual([today]);
  });

  test('after midnight counts for the evening before', async () => {
    vi.setSystemTime((today + 1) * dayMs + hourMs);
    await write(eveningTryItem, startTry(today, today - 30, null));
    await write(sessionItem, { ...beforeBed, endedAtMs: Date.now() });
    await reconcileEvenings();
    expect(await evenings()).toEqual([today]);
  });

  test.each([
    ['another routine', { routine: 'calf' as const }],
    ['one that was left early', { ending: 'left' as const }],
    ['one with a whole hold left out', { skippedHoldMs: 30 * secondMs }],
    ['a cramp', { mode: 'relief' as const, routine: null }],
  ])('is not counted for %s', async (_, part) => {
    await write(eveningTryItem, startTry(today, today - 30, null));
    await write(sessionItem, { ...beforeBed, ...part });
    await reconcileEvenings();
    expect(await evenings()).toEqual([]);
  });

  test('is counted with the end of a hold left out', async () => {
    await write(eveningTryItem, startTry(today, today - 30, null));
    await write(sessionItem, { ...beforeBed, skippedHoldMs: 29_000 });
    await reconcileEvenings();
    expect(await evenings()).toEqual([today]);
  });

  test('is not stored without a try', async () => {
    await write(sessionItem, beforeBed);
    await reconcileEvenings();
    expect(await read(eveningTryItem)).toBeNull();
  });
});
