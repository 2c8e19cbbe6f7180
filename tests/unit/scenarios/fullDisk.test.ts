import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stateAt } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import {
  chooseAndStart,
  dismissResult,
  endStretch,
  pauseStretch,
  resumeStretch,
  startAgain,
  startStretch,
  undoLetGo,
} from '../../../state/session/actions.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { knownValue } from '../../../state/kernel/page.ts';
import {
  isSessionUnstored,
  keepUnstored,
  wakeIfUncounted,
} from '../../../state/session/unstored.ts';
import { begin, life, setUp } from './life.ts';

setUp();

beforeEach(() => {
  begin('chrome');
  life.machine.isDiskFull = true;
});
afterEach(() => keepUnstored(null));

const shown = () => knownValue(sessionItem)!;
const shownState = () => stateAt(shown(), life.machine.wallMs);

/** Keeps the popup open for some seconds, in which it counts. */
async function pass(seconds: number) {
  for (let second = 0; second < seconds; second += 1) {
    await life.machine.pass(secondMs);
    await life.machine.press(wakeIfUncounted);
    await vi.dynamicImportSettled();
  }
}

describe('on a full disk', () => {
  test('*Start stretch* starts in the popup, which says so, counts and chimes', async () => {
    expect(await life.machine.press(startStretch)).toBe(true);
    expect(isSessionUnstored()).toBe(true);
    await pass(40);
    expect(shownState()).toBe('running');
    expect(shown().pausedAtMs).toBeNull();
    const cues = life.machine.heard.map(({ cue }) => cue);
    expect(cues).toEqual(['ready', 'hold', 'count', 'count', 'count', 'blockDone']);
    expect(life.machine.session).toBeNull();
  });

  test('every button works on a stretch that is not stored', async () => {
    await life.machine.press(startStretch);
    await pass(10);
    expect(await life.machine.press(pauseStretch)).toBe(true);
    expect(shownState()).toBe('paused');
    await pass(10);
    expect(await life.machine.press(resumeStretch)).toBe(true);
    expect(await life.machine.press(endStretch)).toBe(true);
    expect(shown().ending).toBe('letGo');
    expect(await life.machine.press(undoLetGo)).toBe(true);
    expect(shownState()).toBe('running');
    await life.machine.press(endStretch);
    await life.machine.press(dismissResult);
    const { episode } = shown();
    await pass(60);
    expect(await life.machine.press(startAgain)).toBe(true);
    expect(shown().episode!.startedAtMs).toBe(episode!.startedAtMs);
  });

  test('a stretch is stored with the first press once there is room, and the background takes over', async () => {
    await life.machine.press(startStretch);
    await pass(10);
    life.machine.isDiskFull = false;
    await life.machine.press(pauseStretch);
    await life.machine.press(resumeStretch);
    await life.machine.pass(5 * secondMs);
    expect(isSessionUnstored()).toBe(false);
    expect(life.machine.badge).toBe('19');
  });

  test('a stretch that already runs stays with the background', async () => {
    life.machine.isDiskFull = false;
    await life.start();
    life.machine.isDiskFull = true;
    await life.machine.pass(20 * secondMs);
    await life.machine.press(startStretch);
    expect(isSessionUnstored()).toBe(false);
  });

  test('a page in a tab does not start a stretch that the popup could not show', async () => {
    expect(await life.machine.press(() => chooseAndStart({ side: 'right' }))).toBe(false);
    expect(isSessionUnstored()).toBe(false);
  });
});
