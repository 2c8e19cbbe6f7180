import { beforeEach, describe, expect, test } from 'vitest';
import { badgeText, forgetEverything, startHold } from './legroom.ts';
import { browsers, useRig, waitUntil } from './rig/index.ts';

describe.each(browsers)('the background stopped by %s', (name) => {
  const rig = useRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('in the middle of a hold is woken at once by a popup that is open', async () => {
    const popup = await startHold(rig());
    await rig().stopBackground();
    // Without a popup its alarm would wake it, half a minute later.
    await waitUntil('the background', () => rig().backgroundRunning());
    const badge = Number(await badgeText(rig()));
    await waitUntil('the badge to count', async () => Number(await badgeText(rig())) < badge);
    expect(await popup.has('button', 'Pause')).toBe(true);
    await popup.close();
    const later = Number(await badgeText(rig()));
    await waitUntil('it to go on', async () => Number(await badgeText(rig())) < later);
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
