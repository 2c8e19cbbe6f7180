import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { jobQueue } from '../../../entrypoints/background/jobQueue.ts';
import { setUp, until } from './given.ts';

setUp();

describe('the queue of jobs', () => {
  /** A job that ends when it is told to. */
  function slowJob() {
    const ends: PromiseWithResolvers<void>[] = [];
    const job = () => {
      const ending = Promise.withResolvers<void>();
      ends.push(ending);
      return ending.promise;
    };
    return { job, ends };
  }

  test('starts at once and runs once where it was asked once', async () => {
    const { job, ends } = slowJob();
    const run = jobQueue({ job });
    run('job');
    expect(ends).toHaveLength(1);
    ends[0]!.resolve();
    await nextTurn();
    expect(ends).toHaveLength(1);
  });

  test('asked many times while it runs, runs once more, and not before it has ended', async () => {
    const { job, ends } = slowJob();
    const run = jobQueue({ job });
    for (let asked = 0; asked <= 10; asked += 1) run('job');
    await nextTurn();
    expect(ends).toHaveLength(1);
    ends[0]!.resolve();
    await nextTurn();
    expect(ends).toHaveLength(2);
    ends[1]!.resolve();
    await nextTurn();
    expect(ends).toHaveLength(2);
  });

  test('runs no two jobs at once, and of those that wait the first in order first', async () => {
    const slow = slowJob();
    const ran: string[] = [];
    const run = jobQueue({
      first: async () => void ran.push('first'),
      second: async () => void ran.push('second'),
      slow: slow.job,
    });
    run('slow');
    run('second', 'first');
    await nextTurn();
    expect(ran).toEqual([]);
    slow.ends[0]!.resolve();
    await nextTurn();
    expect(ran).toEqual(['first', 'second']);
  });

  test('never runs twice at once, and what is asked last is always served', async () => {
    let state = 0;
    let served = -1;
    let atOnce = 0;
    let mostAtOnce = 0;
    const run = jobQueue({
      job: async () => {
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
        const seen = state;
        await nextTurn();
        served = seen;
        atOnce -= 1;
      },
    });
    for (state = 1; state < 30; state += 1) {
      run('job');
      if (state % 3 === 0) await nextTurn();
    }
    run('job');
    await until(async () => atOnce === 0);
    expect(served).toBe(30);
    expect(mostAtOnce).toBe(1);
  });

  test('goes on after a run that fails, and says why it failed', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const job = vi.fn<() => Promise<void>>(async () => {});
    job.mockRejectedValueOnce(new Error('no such alarm'));
    const run = jobQueue({ job });
    run('job');
    await nextTurn();
    expect(error).toHaveBeenCalledWith(new Error('no such alarm'));
    run('job');
    await nextTurn();
    expect(job).toHaveBeenCalledTimes(2);
  });

  test('runs again for those who asked during a run that fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { job, ends } = slowJob();
    const run = jobQueue({ job });
    run('job');
    run('job');
    ends[0]!.reject(new Error('no such alarm'));
    await nextTurn();
    expect(ends).toHaveLength(2);
    ends[1]!.resolve();
  });
});
