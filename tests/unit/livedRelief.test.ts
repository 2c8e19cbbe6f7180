import { afterEach, describe, expect, test } from 'vitest';
import { minuteMs, secondMs } from '../../domain/time.ts';
import { endStretch, reportStillGrips } from '../../state/actions/stretch.ts';
import { kinds, Life } from './lived/life.ts';

let life: Life;

afterEach(() => life.machine.leave());

describe.each(kinds)('a cramp of 12 minutes in %s', (kind) => {
  test.each([
    ['It let go', endStretch],
    ['It still grips', reportStillGrips],
  ])('is coached for ten, then helped once, and *%s* leaves nothing', async (_, action) => {
    life = new Life(kind);
    await life.start();
    const startedMs = life.machine.realMs;
    await life.until(startedMs + 12 * minuteMs);
    expect(life.wrongs).toEqual([]);
    expect(life.cues.filter(({ cue }) => cue === 'help')).toHaveLength(1);
    expect(life.machine.notices).toEqual([{ id: 'help', atMs: expect.any(Number) }]);
    expect(life.machine.notices[0]!.atMs - startedMs - 10 * minuteMs).toBeLessThan(secondMs);
    expect(life.machine.timerCount).toBe(0);
    await life.end(action);
    expect(await life.leftovers()).toEqual([]);
  });
});
