import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stateAt } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { knownValue, receive } from '../../../state/kernel/page.ts';
import { chooseBeforeBed } from '../../../state/reminders/actions.ts';
import * as actions from '../../../state/session/actions.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { openOnCramp } from '../../../state/session/openOnCramp.ts';
import {
  isSessionUnstored,
  keepUnstored,
  wakeIfUncounted,
} from '../../../state/session/unstored.ts';
import { begin, life, setUp } from './life.ts';

setUp();

const press = (action: () => Promise<unknown>) => life.machine.press(action);

/** Opens a popup on what is stored and presses Enter; returns the mode that it showed. */
async function open() {
  receive(choiceItem, life.machine.stored[choiceItem.key]);
  await press(async () => openOnCramp());
  const { mode } = knownValue(choiceItem);
  await press(actions.startStretch);
  return mode;
}

const followReminder = () => press(chooseBeforeBed);
const chooseRoutine = () => press(() => actions.choose({ mode: 'routine', routine: 'calf' }));

describe('the popup opens on, and Enter starts,', () => {
  test.each<[string, 'relief' | 'routine', () => Promise<unknown>, number]>([
    ['the routine of an evening’s reminder just followed', 'routine', followReminder, 1000],
    ['relief ten minutes after the reminder', 'relief', followReminder, 10 * minuteMs],
    ['relief after a routine was chosen a moment ago', 'relief', chooseRoutine, 1000],
  ])('%s', async (_, mode, act, laterMs) => {
    begin('firefox');
    await act();
    await life.machine.pass(laterMs);
    expect(await open()).toBe(mode);
    expect(life.session.mode).toBe(mode);
  });
});

describe('on a full disk', () => {
  beforeEach(() => begin('chrome'));
  afterEach(() => keepUnstored(null));

  const fillDisk = () =>
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  const shown = () => knownValue(sessionItem)!;
  const shownState = () => stateAt(shown(), life.machine.wallMs);

  /** Keeps the popup open for some seconds, in which it counts. */
  async function pass(seconds: number) {
    for (let second = 0; second < seconds; second += 1) {
      await life.machine.pass(secondMs);
      await press(wakeIfUncounted);
      await vi.dynamicImportSettled();
    }
  }

  test('*Start stretch* starts in the popup, which says so, counts and chimes', async () => {
    fillDisk();
    expect(await press(actions.startStretch)).toBe(true);
    expect(isSessionUnstored()).toBe(true);
    await pass(40);
    expect(shownState()).toBe('running');
    const cues = life.machine.heard.map(({ cue }) => cue);
    expect(cues).toEqual(['ready', 'hold', 'count', 'count', 'count', 'blockDone']);
    expect(life.session).toBeNull();
  });

  test('every button works on a stretch that is not stored', async () => {
    fillDisk();
    await press(actions.startStretch);
    const buttons = [
      [actions.pauseStretch, 'paused'],
      [actions.resumeStretch, 'running'],
      [actions.endStretch, 'ended'],
      [actions.undoLetGo, 'running'],
      [actions.endStretch, 'ended'],
      [actions.dismissResult, 'ended'],
      [actions.startAgain, 'running'],
    ] as const;
    const { episode } = shown();
    for (const [button, state] of buttons) {
      await pass(9);
      expect(await press(button)).toBe(true);
      expect(shownState()).toBe(state);
    }
    expect(shown().episode!.startedAtMs).toBe(episode!.startedAtMs);
  });

  test('a stretch is stored with the first press once there is room, and the background takes over', async () => {
    const fullDisk = fillDisk();
    await press(actions.startStretch);
    await pass(10);
    fullDisk.mockRestore();
    await press(actions.pauseStretch);
    await press(actions.resumeStretch);
    await life.machine.pass(5 * secondMs);
    expect(isSessionUnstored()).toBe(false);
    expect(life.machine.badge).toBe('19');
  });

  test('a stretch that already runs stays with the background', async () => {
    await life.start();
    fillDisk();
    await life.machine.pass(20 * secondMs);
    await press(actions.startStretch);
    expect(isSessionUnstored()).toBe(false);
  });

  test('a page in a tab does not start a stretch that the popup could not show', async () => {
    fillDisk();
    expect(await press(() => actions.chooseAndStart({ side: 'right' }))).toBe(false);
    expect(isSessionUnstored()).toBe(false);
  });

  test('the popup opens on relief, with the muscle that is chosen there', async () => {
    await chooseRoutine();
    fillDisk();
    expect(await open()).toBe('relief');
    expect(shown().phases[0]!.stretch).toBe('gastrocnemiusSitting');
    keepUnstored(null);
    expect(await press(() => actions.choose({ muscle: 'soleus' }))).toBe(false);
    await press(actions.startStretch);
    expect(shown().phases[0]!.stretch).toBe('soleusSitting');
  });
});
