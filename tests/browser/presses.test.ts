import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { storeDiary, storedCramps } from './diary/given.ts';
import { forgetEverything, stored, storedSession } from './legroom.ts';
import { browsers, useSharedRig, waitUntil, type View } from './rig.ts';

/** Longer than the pause between the presses of a double click or a shaking hand. */
const gestureMs = 1000;

describe.each(browsers)('one gesture in %s is one press', (name) => {
  const rig = useSharedRig(name);
  const session = () => storedSession(rig());
  beforeEach(() => forgetEverything(rig()));

  /** Expects the started stretch to run, because nothing else was pressed. */
  async function expectRunning(popup: View) {
    await popup.find('button', 'Pause');
    await sleep(gestureMs);
    expect(await session()).toMatchObject({ endedAtMs: null, pausedAtMs: null });
    expect(await popup.has('button', 'Pause')).toBe(true);
  }

  test('a cramp in double clicks starts, ends, is saved once, and nothing else happens', async () => {
    await storeDiary(rig(), []);
    const popup = await rig().openPopup();
    // *It let go* takes its place.
    await popup.doubleClick('button', 'Start stretch');
    await expectRunning(popup);

    await popup.doubleClick('button', 'It let go');
    await popup.find('heading', /^Let go after/);
    await sleep(gestureMs);
    expect(await session()).toMatchObject({ ending: 'letGo', dismissedAtMs: null });

    await popup.doubleClick('button', 'Save to diary');
    await popup.find('heading', 'Saved to your diary.');
    await sleep(gestureMs);
    expect(await storedCramps(rig())).toHaveLength(1);

    const choice = await stored(rig(), 'choice');
    await popup.doubleClick('button', 'Done');
    await popup.find('button', 'Start stretch');
    await sleep(gestureMs);
    expect(await popup.has('button', 'Start stretch')).toBe(true);
    expect(await stored(rig(), 'choice')).toEqual(choice);
  });

  test('a double click on a muscle chooses it, and does not start what takes its place', async () => {
    const popup = await rig().openPopup();
    await popup.click('button', 'Change');
    await popup.doubleClick('radio', 'Inner thigh');
    await popup.find('button', 'Change');
    await sleep(gestureMs);
    expect(await stored(rig(), 'choice')).toMatchObject({ muscle: 'adductors' });
    expect(await stored(rig(), 'session')).toBeUndefined();
    expect(await popup.has('button', 'Change')).toBe(true);
  });

  test.each<[how: string, press: (popup: View) => Promise<void>]>([
    ['Enter twice', (popup) => popup.pressTwice('Enter')],
    ['Space twice', (popup) => popup.pressTwice('Space')],
    ['Enter held', (popup) => popup.hold('Enter', gestureMs)],
  ])('%s starts a stretch once and does not pause it', async (_, press) => {
    const popup = await rig().openPopup();
    // Space presses what has the focus, which Firefox may take away while it opens the popup.
    await popup.find('button', 'Start stretch');
    await popup.evaluate(({ document }) =>
      document.querySelector<HTMLElement>('.button-large')!.focus(),
    );
    await press(popup);
    const { startedAtMs } = await session();
    await expectRunning(popup);
    expect((await session()).startedAtMs).toBe(startedAtMs);
  });

  test('a quick press elsewhere counts: Restart right after Start', async () => {
    const popup = await rig().openPopup();
    await popup.click('button', 'Start stretch');
    const { startedAtMs } = await session();
    await popup.click('button', 'Restart');
    await waitUntil('the new start', async () => (await session()).startedAtMs > startedAtMs);
  });
});
