import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';
import {
  badgeText,
  expectNothingLeft,
  expectOnlyTheLimit,
  forgetEverything,
  secondsShown,
  startHold,
  store,
  stored,
} from './legroom.ts';
import { sessionAgo } from './popupViews.ts';
import { browsers, useSharedRig, waitUntil, type View } from './rig.ts';

type KeptLocks = { keptLocks: WakeLockSentinel[] };

/** Records the screen wake locks of the page from now on. */
const keepLocks = (view: View) =>
  view.evaluate((window) => {
    const { wakeLock } = window.navigator;
    const real = wakeLock.request.bind(wakeLock);
    const locks: WakeLockSentinel[] = [];
    Object.assign(window, { keptLocks: locks });
    wakeLock.request = async (type) => {
      const lock = await real(type);
      locks.push(lock);
      return lock;
    };
  });

/** Whether the page has released each recorded lock. */
const released = (view: View) =>
  view.evaluate((window) =>
    (window as unknown as KeptLocks).keptLocks.map((lock) => lock.released),
  );

describe.each(browsers)('a stretch session in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('a hold goes on with the popup closed, on the icon and in every window', async () => {
    const popup = await rig().openPopup();
    await popup.click('button', 'Start stretch');
    await popup.findText('Get into position');
    expect(await secondsShown(popup)).toBeLessThanOrEqual(3);
    await popup.findText('Hold it there');
    const atMs = Date.now();
    const before = await secondsShown(popup);
    const expectOnTime = async (view: View) => {
      await view.waitFor('the timer', ({ document }) => document.querySelector('[role="timer"]'));
      const expected = before - (Date.now() - atMs) / 1000;
      expect(Math.abs((await secondsShown(view)) - expected)).toBeLessThanOrEqual(1.5);
    };
    await popup.close();
    const badge = Number(await waitUntil('the badge', () => badgeText(rig())));
    await waitUntil('it to count', async () => {
      const seconds = Number(await badgeText(rig()));
      return seconds > 0 && seconds < badge - 1;
    });
    const again = await rig().openPopup();
    await expectOnTime(again);
    const other = await rig().openPopup({ newWindow: true });
    await expectOnTime(other);
    await other.close();
  });

  test('a routine goes on with Next, counts on the icon, and ends', async () => {
    await store(rig(), { session: sessionAgo('routine', 110 * secondMs) });
    const popup = await rig().openPopup();
    await waitUntil('the badge', async () => /^\d+$/.test(await badgeText(rig())));
    await waitUntil('its end', async () => {
      if (await popup.has('button', 'Next')) await popup.click('button', 'Next');
      return popup.has('heading', /of holding$/);
    });
    await expectNothingLeft(rig());
    await popup.close();
  });

  test('the keys start, pause, resume, go on and let go, and the focus is never lost', async () => {
    const popup = await rig().openPopup();
    const focus = () =>
      popup.evaluate((window) => window.document.activeElement?.textContent ?? 'nothing');
    await popup.press('Enter');
    await waitUntil('Pause', async () => (await focus()) === 'Pause');
    await popup.press('Space');
    await waitUntil('Resume', async () => (await focus()) === 'Resume');
    // Two presses at once would count as one gesture.
    await sleep(1000);
    await popup.press('Space');
    await waitUntil('Pause again', async () => (await focus()) === 'Pause');
    await popup.press('n');
    await popup.findText('hold 1');
    await popup.press('g');
    await waitUntil('the result', async () => (await focus()).startsWith('Let go after'));
    await popup.press('?');
    await waitUntil('the list of keys', async () => (await focus()) === 'Keys');
    await popup.close();
  });

  test('the kept-open window runs the session, keeps the screen on, and opens once', async () => {
    const popup = await rig().openPopup();
    await popup.click('link', /^Keep open/);
    const kept = await rig().openedPage('popup.html?kept-open');
    await keepLocks(kept);
    await kept.click('button', 'Start stretch');
    await kept.find('button', 'Pause');
    await waitUntil(
      'the lock on the screen',
      async () => (await released(kept)).join() === 'false',
    );
    expect(await kept.has('link', /^Keep open/)).toBe(false);
    const again = await rig().openPopup();
    await again.find('button', 'Pause');
    await again.click('link', /^Keep open/);
    await sleep(1000);
    const tabs = await rig().inExtension((api) => api.tabs.query({}));
    expect(tabs.filter(({ url }) => url?.endsWith('popup.html?kept-open'))).toHaveLength(1);
    await kept.click('button', 'It let go');
    await kept.find('heading', /^Let go after/);
    await waitUntil('no lock', async () => (await released(kept)).join() === 'true');
    await kept.close();
  });

  test('after ten minutes the coaching stops: the signs, and help on the icon', async () => {
    await store(rig(), { session: sessionAgo('relief', 10.5 * minuteMs) });
    const popup = await rig().openPopup();
    await popup.find('heading', 'Call a doctor or an advice line now');
    await popup.find('heading', /^Call .* if any of these fits/);
    await waitUntil('help on the icon', async () => (await badgeText(rig())) === 'help');
    expect(await popup.has('button', 'Pause')).toBe(false);
    await popup.click('button', 'It let go');
    await popup.find('heading', /^Let go after 10\smin/);
    await expectNothingLeft(rig());
    await popup.close();
  });

  test('when something is wrong, one press stops it and shows the signs, the most urgent first', async () => {
    const popup = await startHold(rig());
    await popup.click('button', 'Something is wrong');
    await popup.find('heading', 'Call a doctor or an advice line now');
    await popup.find('heading', /^Call .* if any of these fit/);
    await expectNothingLeft(rig());
    expect(await stored<Session>(rig(), 'session')).toMatchObject({ ending: 'somethingWrong' });
    await popup.close();
  });

  test('Pause works in the first frame after the start, and clears the icon', async () => {
    const popup = await rig().openPopup();
    // Simulates a very quick person: Pause is pressed in the frame in which it appears.
    const tookMs = await popup.evaluate(async (window) => {
      const find = (text: string) =>
        [...window.document.querySelectorAll('button')].find(
          (button) => button.textContent === text,
        );
      const startedMs = performance.now();
      find('Start stretch')!.click();
      while (!find('Pause')) await new Promise((resolve) => setTimeout(resolve));
      find('Pause')!.click();
      return performance.now() - startedMs;
    });
    await popup.find('button', 'Resume');
    const session = (await stored<Session>(rig(), 'session'))!;
    expect(session.pausedAtMs! - session.startedAtMs).toBeLessThanOrEqual(Math.ceil(tookMs));
    expect(session.pauseCause).toBe('person');
    expect(await secondsShown(popup)).toBe(3);
    await waitUntil('an empty badge', async () => (await badgeText(rig())) === '');
    await expectOnlyTheLimit(rig());
    await popup.close();
  });
});
