import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { badgeText, forgetEverything, startHold, stored } from './legroom.ts';
import { browsers, useRig, waitUntil } from './rig/index.ts';

interface StoredSession {
  startedAtMs: number;
  pausedAtMs: number | null;
  pauseCause: string | null;
  seenAtMs: number;
}

describe.each(browsers)('the background stopped by %s', (name) => {
  const rig = useRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('in the middle of a hold comes back by itself, and the session pauses where it was last seen', async () => {
    const popup = await startHold(rig());
    await popup.close();
    await waitUntil('the badge', () => badgeText(rig()));
    const before = (await stored<StoredSession>(rig(), 'session'))!;
    await rig().stopBackground();
    expect(await rig().backgroundRunning()).toBe(false);
    await waitUntil('the backstop', () => rig().backgroundRunning(), 40_000);
    const after = await waitUntil(
      'the pause',
      async () => {
        const session = await stored<StoredSession>(rig(), 'session');
        return session?.pausedAtMs ? session : undefined;
      },
      5_000,
    );
    expect(after.startedAtMs).toBe(before.startedAtMs);
    expect(after.pauseCause).toBe('missed');
    expect(after.pausedAtMs! - before.seenAtMs).toBeLessThan(3_000);
    const again = await rig().openPopup();
    await waitUntil('the reason', async () =>
      (await again.text()).includes('Legroom was stopped for a moment'),
    );
  });

  test('in the middle of a hold is woken at once by a popup that is open', async () => {
    const popup = await startHold(rig());
    await rig().stopBackground();
    await waitUntil('the background', () => rig().backgroundRunning(), 4_000);
    await sleep(2_000);
    expect(await popup.has('button', 'Pause')).toBe(true);
    await popup.close();
    const badge = Number(await waitUntil('the badge', () => badgeText(rig())));
    await waitUntil('the badge to count', async () => Number(await badgeText(rig())) < badge);
  });

  test('is woken by what the popup writes', async () => {
    const popup = await rig().openPopup();
    await rig().stopBackground();
    expect(await rig().backgroundRunning()).toBe(false);
    await popup.click('button', 'Start stretch');
    await waitUntil('the background', () => rig().backgroundRunning());
    await popup.close();
    await waitUntil('the badge', () => badgeText(rig()));
  });
});
