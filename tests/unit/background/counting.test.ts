import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { secondMs } from '../../../domain/time.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { write } from '../store.ts';
import { nowMs, session, storage } from '../state/fixtures.ts';

/** The heartbeat of a background that has just been started. */
async function startedBeat() {
  vi.resetModules();
  const { countSession } =
    await import('../../../entrypoints/background/session/reconcileSession.ts');
  return () => countSession(0);
}

/** Delays the next read of the storage by this time; later reads are answered at once. */
function slowNextRead(afterMs: number) {
  const read = storage.get.bind(storage) as (keys: unknown) => Promise<never>;
  vi.spyOn(storage, 'get').mockImplementationOnce(async (keys: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    return read(keys);
  });
}

describe('the heartbeat of a background', () => {
  beforeEach(() =>
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: nowMs }),
  );
  afterEach(() => vi.useRealTimers());

  test('waits for a slow first read, because there is no session to count yet', async () => {
    await write(sessionItem, session);
    const beat = await startedBeat();
    slowNextRead(400);
    const first = beat();
    await vi.advanceTimersByTimeAsync(400);
    expect(await first).toMatchObject({ session: { startedAtMs: session.startedAtMs } });
    expect(await first).not.toHaveProperty('failure');
  });

  test('does not wait forever for a first write that hangs', async () => {
    await write(sessionItem, session);
    const beat = await startedBeat();
    vi.setSystemTime(nowMs + secondMs);
    vi.spyOn(storage, 'set').mockReturnValueOnce(new Promise(() => {}) as never);
    const first = beat();
    await vi.advanceTimersByTimeAsync(200);
    expect((await first).session?.seenAtMs).toBe(nowMs + secondMs);
    expect(await first).toHaveProperty('failure');
    // The write releases the lock.
    await vi.advanceTimersByTimeAsync(10 * secondMs);
  });

  test('counts on with the session that it knows when a later read is slow', async () => {
    await write(sessionItem, session);
    const beat = await startedBeat();
    await beat();
    await vi.advanceTimersByTimeAsync(secondMs);
    slowNextRead(10 * secondMs);
    const second = beat();
    await vi.advanceTimersByTimeAsync(secondMs);
    expect((await second).session?.seenAtMs).toBeGreaterThanOrEqual(nowMs + secondMs);
    expect(await second).toHaveProperty('failure');
    await vi.advanceTimersByTimeAsync(10 * secondMs);
  });
});
