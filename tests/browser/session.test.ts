import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { startRelief, type Session } from '../../domain/session/index.ts';
import { minuteMs } from '../../domain/time.ts';
import {
  alarmNames,
  badgeText,
  expectNothingLeft,
  expectOnlyTheLimit,
  forgetEverything,
  secondsShown,
  startHold,
  store,
  stored,
} from './legroom.ts';
import { browsers, useSharedRig, waitUntil, type View } from './rig.ts';

const choice = { muscle: 'gastrocnemius', position: 'sitting', side: 'left' } as const;

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

  test('a routine goes on to its next phase by itself and with Next, and ends', async () => {
    const popup = await rig().openPopup();
    await popup.click('radio', 'Routine');
    await popup.click('radio', 'Before bed');
    await popup.findText('both legs at once');
    await popup.click('button', 'Start stretch');
    await popup.findText('hold 1 of 3');
    await popup.findText(/Rest\s/);
    expect(await badgeText(rig())).toMatch(/^\d+$/);
    for (const next of ['hold 2 of 3', /Rest\s/, 'hold 3 of 3']) {
      await popup.click('button', 'Next');
      // Sooner than the 10 s that it takes by itself.
      await popup.findText(next, 6_000);
    }
    await popup.click('button', 'Next');
    await popup.find('heading', /of holding$/);
    await waitUntil('no alarm', async () => (await alarmNames(rig())).length === 0);
    await waitUntil('an empty icon', async () => (await badgeText(rig())) === '');
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
    const isKept = (url?: string) => url?.endsWith('popup.html?kept-open');
    const keptWindows = () =>
      rig().inExtension(async (api) => {
        const tabs = await api.tabs.query({});
        return tabs.map(({ url }) => url ?? '');
      });
    await waitUntil('the window', async () => (await keptWindows()).some(isKept));
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
    expect((await keptWindows()).filter(isKept)).toHaveLength(1);
    await kept.click('button', 'It let go');
    await kept.find('heading', /^Let go after/);
    await waitUntil('no lock', async () => (await released(kept)).join() === 'true');
    await kept.close();
  });

  test('after ten minutes the coaching stops: the signs, help on the icon, nothing that ticks', async () => {
    const nowMs = Date.now();
    const session: Session = {
      // Held since then, without the time for getting into position.
      ...startRelief(choice, 30, nowMs - 10.5 * minuteMs),
      seenAtMs: nowMs,
    };
    await store(rig(), { session });
    const popup = await rig().openPopup();
    await popup.find('heading', 'Call a doctor or an advice line now');
    await popup.find('heading', /^Call .* if any of these fits/);
    await popup.find('button', 'Still cramping');
    await waitUntil('help on the icon', async () => (await badgeText(rig())) === 'help');
    expect(await popup.has('button', 'Pause')).toBe(false);
    const { seenAtMs } = (await stored<Session>(rig(), 'session'))!;
    await sleep(2000);
    expect((await stored<Session>(rig(), 'session'))!.seenAtMs).toBe(seenAtMs);
    await popup.click('button', 'It let go');
    await popup.find('heading', /^Let go after 10\smin/);
    await popup.find('heading', /^Call .* if any of these fits/);
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

  test('Pause works in the first frame after the start', async () => {
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
    await expectOnlyTheLimit(rig());
    await popup.close();
  });

  test('the background is woken by what the popup writes', async () => {
    const popup = await rig().openPopup();
    await rig().stopBackground();
    expect(await rig().backgroundRunning()).toBe(false);
    await popup.click('button', 'Start stretch');
    await waitUntil('the background', () => rig().backgroundRunning());
    await popup.close();
    await waitUntil('the badge', () => badgeText(rig()));
  });
});
