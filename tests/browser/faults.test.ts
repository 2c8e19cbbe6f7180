import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import type { Reminders } from '../../domain/reminders/index.ts';
import type { Choice, Session } from '../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../domain/time.ts';
import { lockName } from '../../state/kernel/store.ts';
import { makeDue, soonestAlarmMs } from './dueNudge.ts';
import {
  alarmNames,
  allowCues,
  audible,
  badgeText,
  endHold,
  expectNothingLeft,
  forgetEverything,
  pick,
  secondsShown,
  startHold,
  store,
  stored,
  storedSession,
} from './legroom.ts';
import { browsers, useRig, waitUntil, type Rig, type View } from './rig.ts';

/** How many changes each page makes at once. */
const changesEach = 67;

/** Waits until a hold was counted with the popup closed, so that a pause at the last count is a pause in the hold. */
async function closeAndCount(rig: Rig, popup: View): Promise<void> {
  await waitUntil('the hold to be counted', async () => {
    const { seenAtMs, startedAtMs, phases } = await storedSession(rig);
    return seenAtMs - startedAtMs > secondMs * phases[0]!.seconds;
  });
  await popup.close();
  await waitUntil('the badge', () => badgeText(rig));
}

/** Expects the cramp to be as far as if it had been counted all the time. */
async function expectCountedThroughout(rig: Rig, popup: View, startedAtMs: number) {
  const session = await storedSession(rig);
  expect(session).toMatchObject({ startedAtMs, pausedAtMs: null, pausedTotalMs: 0 });
  await popup.waitFor('the timer', ({ document }) => document.querySelector('[role="timer"]'));
  const blockSeconds = session.phases.at(-1)!.seconds;
  const elapsedSeconds = (Date.now() - startedAtMs) / secondMs - session.phases[0]!.seconds;
  const expected = blockSeconds - (elapsedSeconds % blockSeconds);
  const offBy = Math.abs((await secondsShown(popup)) - expected);
  // A new hold may begin between the two looks.
  expect(Math.min(offBy, blockSeconds - offBy)).toBeLessThanOrEqual(2);
}

const storedWater = async (rig: Rig) =>
  (await waitUntil('the nudges', () => stored<Reminders>(rig, 'nudge'))).water;

/** Expects one nudge since then, on the icon, and none when the background decides again. */
async function expectOneNudge(rig: Rig, dueAtMs: number) {
  await waitUntil('the nudge', async () => (await badgeText(rig)) === 'sip');
  const { lastNudgeAtMs, nextDueAtMs } = await storedWater(rig);
  expect(lastNudgeAtMs! - dueAtMs).toBeGreaterThan(0);
  expect(lastNudgeAtMs! - dueAtMs).toBeLessThan(minuteMs);
  expect(nextDueAtMs! - lastNudgeAtMs!).toBe(hourMs);
  await rig.stopBackground();
  await store(rig, { water: [] });
  await waitUntil('the background', () => rig.backgroundRunning());
  await waitUntil('the alarm', async () => (await alarmNames(rig)).join() === 'nudge');
  expect(await storedWater(rig)).toMatchObject({ lastNudgeAtMs, nextDueAtMs });
}

describe.each(browsers)('in %s', (name) => {
  const rig = useRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('a cramp goes on when the background is stopped three times', async () => {
    await allowCues(rig());
    const cues = await rig().hearCues();
    const heard = async () => (await cues.heard()).map(({ cue }) => cue);
    const popup = await startHold(rig());
    const { startedAtMs } = await storedSession(rig());
    await waitUntil('the cue', async () => (await heard()).includes('hold'));

    // First with the popup open, which counts and wakes it.
    await rig().stopBackground();
    await waitUntil('the background', () => rig().backgroundRunning());

    // Then with the popup closed and opened again at once.
    await popup.close();
    await rig().stopBackground();
    const again = await rig().openPopup();
    await waitUntil('the background', () => rig().backgroundRunning());
    await again.find('button', 'Pause');

    // At last with the popup closed: the backstop wakes it, up to half a minute late.
    await again.close();
    await waitUntil('the badge', () => badgeText(rig()));
    await rig().stopBackground();
    expect(await rig().backgroundRunning()).toBe(false);
    await waitUntil('the backstop', () => rig().backgroundRunning(), 40_000);

    const last = await rig().openPopup();
    await expectCountedThroughout(rig(), last, startedAtMs);
    // Missed cues are not played later; on a busy machine the first cue may be among them.
    expect((await heard()).filter((cue) => cue === 'ready').length).toBeLessThanOrEqual(1);
    expect((await heard()).filter((cue) => cue === 'hold')).toHaveLength(1);
    await endHold(rig(), last);
  });

  test('a cramp, a tick and a choice survive that the browser is killed, and a nudge due meanwhile comes once', async () => {
    const popup = await rig().openPopup();
    await pick(popup, 'Right');
    await popup.click('checkbox', 'Rub it gently');
    await popup.click('button', 'Start stretch');
    await closeAndCount(rig(), popup);
    const { startedAtMs } = await storedSession(rig());
    const choice = await stored<Choice>(rig(), 'choice');
    const ticked = await stored<{ ticked: string[] }>(rig(), 'checklist');
    expect({ side: choice?.side, ticked: ticked?.ticked }).toEqual({
      side: 'right',
      ticked: ['rub'],
    });
    const dueAtMs = Date.now() + 5 * secondMs;
    await makeDue(rig(), dueAtMs);
    await rig().kill();
    await sleep(dueAtMs + secondMs - Date.now());
    await rig().relaunch();

    const again = await rig().openPopup();
    await expectCountedThroughout(rig(), again, startedAtMs);
    expect(await stored(rig(), 'choice')).toEqual(choice);
    expect(await stored(rig(), 'checklist')).toEqual(ticked);
    await again.click('button', 'It let go');
    await again.find('heading', /^Let go after/);
    await again.close();
    await expectOneNudge(rig(), dueAtMs);

    // After another start, the same nudge waits for an answer, also on the icon.
    const { lastNudgeAtMs, nextDueAtMs } = await storedWater(rig());
    await rig().restart();
    await waitUntil('the nudge', async () => (await badgeText(rig())) === 'sip');
    await waitUntil('the alarm', async () => (await alarmNames(rig())).includes('nudge'));
    expect(await storedWater(rig())).toMatchObject({ lastNudgeAtMs, nextDueAtMs });
  }, 120_000);

  test('the whole browser frozen for 40 s, as in sleep, pauses a routine where it was, and a nudge due meanwhile comes once', async () => {
    const cues = await rig().hearCues();
    const dueAtMs = Date.now() + soonestAlarmMs + 10 * secondMs;
    await makeDue(rig(), dueAtMs, audible);
    const first = await rig().openPopup();
    await first.click('radio', 'Routine');
    await first.find('radio', 'Calf routine');
    await first.click('radio', 'Calf routine');
    await first.findText('each leg');
    await first.click('button', 'Start stretch');
    await first.findText('hold 1 of', 8 * secondMs);
    await closeAndCount(rig(), first);
    const heard = await waitUntil('the cue', async () => {
      const all = await cues.heard();
      return all.at(-1)?.cue === 'hold' && all;
    });
    const before = await storedSession(rig());
    await rig().freeze(40 * secondMs);
    const popup = await rig().openPopup();
    await popup.findText(/Legroom was stopped for a (moment|while)/);
    const session = await waitUntil('the pause to be stored', async () => {
      const found = await storedSession(rig());
      return found.pauseCause === 'missed' && found;
    });
    expect(session.startedAtMs).toBe(before.startedAtMs);
    expect(session.pausedAtMs! - before.seenAtMs).toBeLessThan(3 * secondMs);
    await popup.findText('hold 1 of');
    expect(await cues.heard()).toEqual(heard);
    const stood = await secondsShown(popup);
    await popup.click('button', 'Resume');
    await waitUntil('the count to go on', async () => {
      const passed = stood - (await secondsShown(popup));
      return passed >= 1 && passed <= 3;
    });
    await popup.click('button', 'End');
    await popup.find('heading', /^Ended after/);
    await popup.close();
    await expectOneNudge(rig(), dueAtMs);
  }, 120_000);

  test('Pause and It let go pressed at once in two windows end the cramp', async () => {
    const press = (window: Window, label: string) => {
      const buttons = [...window.document.querySelectorAll('button')];
      // On a busy machine, the other press may have taken it away already.
      buttons.find(({ textContent }) => textContent === label)?.click();
    };
    for (const order of [
      ['Pause', 'It let go'],
      ['It let go', 'Pause'],
    ] as const) {
      const views = [await rig().openPage('popup.html'), await rig().openPage('popup.html')];
      for (const view of views) await view.find('button', 'Start stretch');
      await views[0]!.evaluate(press, 'Start stretch');
      for (const view of views) await view.find('button', 'Pause');
      await Promise.all(views.map((view, index) => view.evaluate(press, order[index]!)));
      for (const view of views) await view.find('heading', /^Let go after \d+\ss$/);
      expect(await stored<Session>(rig(), 'session')).toMatchObject({
        ending: 'letGo',
        pausedAtMs: null,
        pauseCause: null,
      });
      await expectNothingLeft(rig());
      for (const view of views) await view.close();
      await forgetEverything(rig());
    }
  });

  test('the lock of all changes keeps those of two pages and the background apart', async () => {
    await rig().openPage('privacy.html');
    // In every context of the extension: this page, the one without scripts and the background.
    await rig().runInContexts(
      'changes',
      (view, _, lock, each) => {
        const { browser, chrome } = view as unknown as Record<string, WxtBrowser>;
        const { local } = (browser ?? chrome)!.storage;
        for (let change = 1; change <= each; change += 1)
          void view.navigator.locks.request(lock, async () => {
            const { changes = 0, done = 0 } = await local.get<Record<string, number>>();
            await local.set({ changes: changes + 1, done: done + (change === each ? 1 : 0) });
          });
      },
      lockName,
      changesEach,
    );
    const read = () => rig().inExtension((api) => api.storage.local.get<Record<string, number>>());
    // A lost change would leave them unequal for good.
    await waitUntil('every change of all three', async () => {
      const { changes, done = 0 } = await read();
      return done >= 3 && changes === changesEach * done;
    });
  });
});
