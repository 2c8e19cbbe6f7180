import { describe, expect, test, vi } from 'vitest';
import { startTry } from '../../../domain/diary/eveningTry.ts';
import { end, type Session } from '../../../domain/session/index.ts';
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
  test.each<[string, laterMs: number, part: Partial<Session>, number[]]>([
    ['is counted once when Before bed is done to its end', 0, {}, [today]],
    ['after midnight counts for the evening before', 15 * hourMs, {}, [today]],
    ['is counted with the end of a hold left out', 0, { skippedHoldMs: 29_000 }, [today]],
    ['is not counted with a whole hold left out', 0, { skippedHoldMs: 30 * secondMs }, []],
    ['is not counted for another routine', 0, { routine: 'calf' }, []],
    ['is not counted for one that was left early', 0, { ending: 'left' }, []],
    ['is not counted for a cramp', 0, { mode: 'relief', routine: null }, []],
  ])('%s', async (_, laterMs, part, counted) => {
    vi.setSystemTime(t0 + laterMs);
    await write(eveningTryItem, startTry(today, today - 30, null));
    await write(sessionItem, { ...beforeBed, endedAtMs: Date.now(), ...part });
    await reconcileEvenings();
    await reconcileEvenings();
    expect(await evenings()).toEqual(counted);
  });

  test('is not stored without a try', async () => {
    await write(sessionItem, beforeBed);
    await reconcileEvenings();
    expect(await read(eveningTryItem)).toBeNull();
  });
});
