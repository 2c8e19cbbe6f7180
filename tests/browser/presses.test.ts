import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { forgetEverything, startHold, stored, storedSession } from './legroom.ts';
import { browsers, useSharedRig, waitUntil, type View } from './rig.ts';

/** Longer than the pause between the presses of a double click or a shaking hand. */
const gestureMs = 1000;

/** Expects the started stretch to run, because nothing else was pressed. */
async function expectRunning(popup: View, session: () => ReturnType<typeof storedSession>) {
  await popup.find('button', 'Pause');
  await sleep(gestureMs);
  expect(await session()).toMatchObject({ endedAtMs: null, pausedAtMs: null });
  expect(await popup.has('button', 'Pause')).toBe(true);
}

describe.each(browsers)('one gesture in %s is one press', (name) => {
  const rig = useSharedRig(name);
  const session = () => storedSession(rig());
  beforeEach(() => forgetEverything(rig()));

  // The buttons of the timer appear under its two halves.
  test.each([0.25, 0.75])(
    'a double click on Start stretch, %d of the way across, starts it and does not end it',
    async (across) => {
      const popup = await rig().openPopup();
      await popup.doubleClick('button', 'Start stretch', across);
      await expectRunning(popup, session);
    },
  );

  // The list closes, and Start stretch appears in its place.
  test.each(['Right', 'Foot', 'Inner thigh', 'In bed'])(
    'a double click on %s chooses it, and starts nothing',
    async (choice) => {
      const popup = await rig().openPopup();
      await popup.click('button', 'Change');
      await popup.doubleClick('radio', choice);
      await popup.find('button', 'Change');
      await sleep(gestureMs);
      expect(await stored(rig(), 'session')).toBeUndefined();
      expect(await popup.has('button', 'Change')).toBe(true);
    },
  );

  test('Enter twice starts a stretch and does not pause it', async () => {
    const popup = await rig().openPopup();
    await popup.pressTwice('Enter');
    await expectRunning(popup, session);
  });

  test('Space twice starts a stretch and does not pause it', async () => {
    const popup = await rig().openPopup();
    // Space presses what has the focus.
    await popup.waitFor(
      'the focus',
      (window) => window.document.activeElement?.textContent === 'Start stretch',
    );
    await popup.pressTwice('Space');
    await expectRunning(popup, session);
  });

  test('Enter held for two seconds starts a stretch once', async () => {
    const popup = await rig().openPopup();
    await popup.hold('Enter', 2000);
    const { startedAtMs } = await session();
    await expectRunning(popup, session);
    expect((await session()).startedAtMs).toBe(startedAtMs);
  });

  test('a double click on It let go ends it, and starts nothing', async () => {
    const popup = await startHold(rig());
    await popup.doubleClick('button', 'It let go');
    await popup.find('heading', /^Let go after/);
    await sleep(gestureMs);
    expect(await session()).toMatchObject({ ending: 'letGo', dismissedAtMs: null });
  });

  test('a double click on Done leads to the first view, and chooses nothing there', async () => {
    const popup = await startHold(rig());
    await popup.click('button', 'It let go');
    const before = await stored(rig(), 'choice');
    await popup.doubleClick('button', 'Done');
    await popup.find('button', 'Start stretch');
    await sleep(gestureMs);
    expect(await popup.has('button', 'Start stretch')).toBe(true);
    expect(await stored(rig(), 'choice')).toEqual(before);
  });

  test('a held Space pauses once', async () => {
    const popup = await startHold(rig());
    await popup.hold('Space', 1500);
    await popup.find('button', 'Resume');
    await sleep(gestureMs);
    expect(await session()).toMatchObject({ pauseCause: 'person', pausedTotalMs: 0 });
  });

  test('a quick press elsewhere counts: Restart right after Start', async () => {
    const popup = await rig().openPopup();
    await popup.click('button', 'Start stretch');
    const { startedAtMs } = await session();
    await popup.click('button', 'Restart');
    await waitUntil('the new start', async () => (await session()).startedAtMs > startedAtMs);
  });
});
