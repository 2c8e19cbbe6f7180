import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choiceFallback, startRelief } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { write } from '../store.ts';

const t0 = Date.parse('2026-11-23T10:00Z');

/** The heartbeat of a background that has just been started. */
async function startedBeat() {
  vi.resetModules();
  const { countSession } = await import('../../../state/session/beat.ts');
  return () => countSession(0);
}

/** The storage answers its next read after this time, and the later ones at once. */
function slowNextRead(afterMs: number) {
  const { local } = fakeBrowser.storage;
  const read = local.get.bind(local) as (keys: unknown) => Promise<never>;
  vi.spyOn(local, 'get').mockImplementationOnce(async (keys: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    return read(keys);
  });
}

describe('the heartbeat of a background', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: t0 }));
  afterEach(() => vi.useRealTimers());

  test('waits for a slow first read, since there is nothing to count on with', async () => {
    const session = startRelief(choiceFallback, 30, t0);
    await write(sessionItem, session);
    const beat = await startedBeat();
    slowNextRead(400);
    const first = beat();
    await vi.advanceTimersByTimeAsync(400);
    expect(await first).toMatchObject({ session: { startedAtMs: t0 } });
    expect(await first).not.toHaveProperty('failure');
  });

  test('counts on from what it knows when a later read is slow', async () => {
    await write(sessionItem, startRelief(choiceFallback, 30, t0));
    const beat = await startedBeat();
    await beat();
    await vi.advanceTimersByTimeAsync(secondMs);
    slowNextRead(10 * secondMs);
    const second = beat();
    await vi.advanceTimersByTimeAsync(secondMs);
    expect((await second).session?.seenAtMs).toBeGreaterThanOrEqual(t0 + secondMs);
    expect(await second).toHaveProperty('failure');
    await vi.advanceTimersByTimeAsync(10 * secondMs);
  });
});
