import { beforeEach, describe, expect, test } from 'vitest';
import { badgeText, forgetEverything, startHold } from './legroom.ts';
import { browsers, useSharedRig, waitUntil } from './rig.ts';

describe.each(browsers)('the background stopped by %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  // Not "less than before": the 1 of getting into position may still be there when the hold of 30 s begins.
  const badgeToCount = async () => {
    const before = await badgeText(rig());
    await waitUntil('the badge to count', async () => (await badgeText(rig())) !== before);
  };

  test('in the middle of a hold is woken at once by a popup that is open', async () => {
    const popup = await startHold(rig());
    await rig().stopBackground();
    // Without a popup its alarm would wake it, half a minute later.
    await waitUntil('the background', () => rig().backgroundRunning());
    await badgeToCount();
    await popup.find('button', 'Pause');
    await popup.close();
    await badgeToCount();
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
