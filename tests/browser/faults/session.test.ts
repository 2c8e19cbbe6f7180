import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Choice, Session } from '../../../domain/session/index.ts';
import { hourMs } from '../../../domain/time.ts';
import {
  allowCues,
  badgeText,
  endHold,
  endRoutine,
  expectCounting,
  expectNothingLeft,
  forgetEverything,
  pausedByItself,
  pick,
  secondsShown,
  startHold,
  startRoutine,
  stored,
  storedSession,
} from '../legroom.ts';
import { browsers, useRig, waitUntil, type CueLog, type Rig, type View } from '../rig.ts';

/** For tests that share a browser, in a block that runs concurrently with another. */
const inTurn = { concurrent: false };

/** Longer than the gap after which a routine counts as missed. */
const missedMs = 6_000;

/** Starts a hold and waits until it was counted, so that a pause at the last count is a pause in the hold. */
async function seenHold(rig: Rig, start: (rig: Rig) => Promise<View> = startHold): Promise<View> {
  const popup = await start(rig);
  await waitUntil('the hold to be counted', async () => {
    const { seenAtMs, startedAtMs, phases } = await storedSession(rig);
    return seenAtMs - startedAtMs > 1_000 * phases[0]!.seconds;
  });
  return popup;
}

/** A hold that counts with the popup closed. */
async function holdWithPopupClosed(rig: Rig, start = startHold): Promise<void> {
  const popup = await seenHold(rig, start);
  await popup.close();
  await waitUntil('the badge', () => badgeText(rig));
}

/** Expects the cramp to be as far as if it had been counted all the time. */
async function expectCountedThroughout(rig: Rig, popup: View, startedAtMs: number) {
  const { pausedAtMs, pausedTotalMs, ...session } = await storedSession(rig);
  expect({ pausedAtMs, pausedTotalMs, startedAtMs: session.startedAtMs }).toEqual({
    pausedAtMs: null,
    pausedTotalMs: 0,
    startedAtMs,
  });
  await popup.waitFor('the timer', (window) => window.document.querySelector('[role="timer"]'));
  const blockSeconds = session.phases.at(-1)!.seconds;
  const elapsedSeconds = (Date.now() - startedAtMs) / 1000 - session.phases[0]!.seconds;
  const expected = blockSeconds - (elapsedSeconds % blockSeconds);
  const offBy = Math.abs((await secondsShown(popup)) - expected);
  // A new hold may begin between the two looks.
  expect(Math.min(offBy, blockSeconds - offBy)).toBeLessThanOrEqual(2);
}

/** Resumes the paused session and expects it to go on from where it stopped. */
async function resumeWhereItStood(popup: View, { phases }: Session): Promise<void> {
  const stood = await secondsShown(popup);
  await popup.click('button', 'Resume');
  await expectCounting(popup, stood, phases[1]!.seconds);
  await popup.find('button', 'Pause');
}

// Runs concurrently with the block below; its own tests share a browser.
describe.concurrent.each(browsers)('a session in %s survives', (name) => {
  const rig = useRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('the background stopped three times', inTurn, async () => {
    await allowCues(rig());
    const cues = await rig().hearCues();
    const popup = await seenHold(rig());
    const { startedAtMs } = await storedSession(rig());
    await waitUntil('the cue', async () => (await names(cues)).includes('hold'));

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
    const heard = await names(cues);
    expect(heard.filter((cue) => cue === 'ready').length).toBeLessThanOrEqual(1);
    expect(heard.filter((cue) => cue === 'hold')).toHaveLength(1);
    await endHold(rig(), last);
  });

  test('the browser killed and started again: a cramp goes on', inTurn, async () => {
    await holdWithPopupClosed(rig());
    const { startedAtMs } = await storedSession(rig());
    await rig().kill();
    await sleep(missedMs);
    await rig().relaunch();
    const popup = await rig().openPopup();
    await expectCountedThroughout(rig(), popup, startedAtMs);
    await endHold(rig(), popup);
  });

  test(
    'the browser killed and started again: a routine is paused, and nothing is lost',
    inTurn,
    async () => {
      const choosing = await rig().openPopup();
      await pick(choosing, 'Right');
      await choosing.click('checkbox', 'Rub it gently');
      // This test is quicker than a person, and the popup must not close before the clicks are stored.
      await waitUntil('the choice', async () => {
        const choice = await stored<Choice>(rig(), 'choice');
        return choice?.side === 'right' && (await stored(rig(), 'checklist'));
      });
      await choosing.close();
      await holdWithPopupClosed(rig(), startRoutine);
      const before = (await stored<Session>(rig(), 'session'))!;
      const ticked = await stored<{ ticked: string[] }>(rig(), 'checklist');
      await rig().kill();
      const killedAtMs = Date.now();
      await sleep(missedMs);
      await rig().relaunch();
      const cues = await rig().hearCues();

      const popup = await rig().openPopup();
      const session = await pausedByItself(rig(), popup);
      expect(session.startedAtMs).toBe(before.startedAtMs);
      expect(session.phases[0]!.side).toBe('right');
      // It was counted up to the last stored heartbeat, and no further.
      expect(session.pausedAtMs).toBeGreaterThanOrEqual(before.seenAtMs);
      expect(session.pausedAtMs).toBeLessThanOrEqual(killedAtMs);
      expect(await stored(rig(), 'checklist')).toEqual(ticked);
      expect(await names(cues)).toEqual([]);
      await resumeWhereItStood(popup, session);
      await endRoutine(rig(), popup);
    },
  );

  test.for([['forward', hourMs] as const, ['back', -hourMs] as const])(
    'the clock set %s an hour',
    inTurn,
    async ([, byMs], { onTestFinished }) => {
      const popup = await seenHold(rig());
      const before = await storedSession(rig());
      await rig().shiftClock(byMs);
      const setAtMs = Date.now();
      onTestFinished(() => rig().shiftClock(-byMs));
      const session = await pausedByItself(rig(), popup);
      // It stopped at its last count, before the clock was set.
      expect(session.pausedAtMs).toBeGreaterThanOrEqual(before.seenAtMs);
      expect(session.pausedAtMs).toBeLessThanOrEqual(setAtMs);
      await popup.findText('Still cramping?');
      // An hour later, the ten minutes of a cramp are over.
      if (byMs < 0) await resumeWhereItStood(popup, session);
      await popup.click('button', 'It let go');
      // Neither more than an hour nor a negative time.
      await popup.find('heading', /^Let go after \d{1,2}\ss$/);
      await popup.close();
      await expectNothingLeft(rig());
    },
  );

  test('Pause and It let go pressed at once in two windows', inTurn, async () => {
    for (const order of [
      ['Pause', 'It let go'],
      ['It let go', 'Pause'],
    ]) {
      await forgetEverything(rig());
      await allowCues(rig());
      const cues = await rig().hearCues();
      const first = await rig().openPage('popup.html');
      // Both are open before the start, so that they are pressed before the hold even on a slow machine.
      const second = await rig().openPage('popup.html');
      const views = [first, second];
      for (const view of views) await view.find('button', 'Start stretch');
      await first.evaluate(pressButton, 'Start stretch');
      for (const view of views) await view.find('button', 'Pause');
      await waitUntil('the first cue', async () => (await names(cues)).length > 0);
      await Promise.all(views.map((view, index) => view.evaluate(pressButton, order[index]!)));
      for (const view of views) await view.find('heading', /^Let go after \d+\ss$/);
      const session = await storedSession(rig());
      expect(session.endedAtMs).not.toBeNull();
      expect([session.pausedAtMs, session.pauseCause]).toEqual([null, null]);
      await expectNothingLeft(rig());
      // The hold would have begun by now; on a busy machine it began before the presses.
      const holdAtMs = session.startedAtMs + 1_000 * session.phases[0]!.seconds;
      await sleep(holdAtMs + 1_000 - Date.now());
      const hadBegun = session.endedAtMs! > holdAtMs - 1_000;
      expect(await names(cues)).toEqual(hadBegun ? expect.arrayContaining(['ready']) : ['ready']);
      for (const view of views) await view.close();
    }
  });

  test(
    'Space pressed right after Enter pauses it, or comes too early and does nothing',
    inTurn,
    async () => {
      const popup = await rig().openPopup();
      await Promise.all([popup.press('Enter'), popup.press('Space')]);
      await popup.find('button', 'It let go');
      // The pause may be stored a moment later, so read again.
      await waitUntil('the button of what is stored', async () => {
        const { pauseCause } = await storedSession(rig());
        return popup.has('button', pauseCause === 'person' ? 'Resume' : 'Pause');
      });
      await endHold(rig(), popup);
    },
  );
});

// Side by side: nothing but the wait takes long.
describe.concurrent.each(browsers)('the whole browser frozen for 45 s, as in sleep: %s', (name) => {
  const rig = useRig(name);

  test('does not affect a cramp, which goes on', { ...inTurn, timeout: 90_000 }, async () => {
    await holdWithPopupClosed(rig());
    const { startedAtMs } = await storedSession(rig());
    await rig().freeze(45_000);
    const popup = await rig().openPopup();
    await expectCountedThroughout(rig(), popup, startedAtMs);
    await endHold(rig(), popup);
  });

  test(
    'pauses a routine where it was, says so, and skips no step',
    { ...inTurn, timeout: 90_000 },
    async () => {
      await forgetEverything(rig());
      await allowCues(rig());
      const cues = await rig().hearCues();
      await holdWithPopupClosed(rig(), startRoutine);
      const before = await storedSession(rig());
      await rig().freeze(45_000);
      const popup = await rig().openPopup();
      const session = await pausedByItself(rig(), popup);
      expect(session.startedAtMs).toBe(before.startedAtMs);
      expect(session.pausedAtMs! - before.seenAtMs).toBeLessThan(3_000);
      await popup.findText('hold 1 of');
      expect(await names(cues)).toEqual(['ready', 'hold']);
      await waitUntil('an empty badge', async () => (await badgeText(rig())) === '');
      await resumeWhereItStood(popup, session);
      await endRoutine(rig(), popup);
    },
  );
});

/** What was heard so far. */
async function names(cues: CueLog): Promise<string[]> {
  return (await cues.heard()).map(({ cue }) => cue);
}

/** Runs in the page: presses a button as quickly as a script can. */
function pressButton(window: Window, name: string): void {
  const buttons = [...window.document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === name)?.click();
}
