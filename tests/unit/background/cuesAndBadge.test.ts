import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { end, pause, withHeartbeat, type Session } from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import background from '../../../entrypoints/background/index.ts';
import { reconcileBadge } from '../../../entrypoints/background/session/badge.ts';
import { cancelCue, giveCue } from '../../../entrypoints/background/session/giveCue.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { readHeartbeat } from '../../../state/session/heartbeat.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { withWater } from '../reminders.ts';
import {
  setUp,
  t0,
  running,
  closeDocument,
  createDocument,
  alarms,
  badge,
  title,
  until,
} from './fixtures.ts';

setUp();

/** When the stored session was last counted. */
async function lastSeenAtMs() {
  const session = (await read(sessionItem))!;
  return withHeartbeat(session, await readHeartbeat()).seenAtMs;
}

describe('the cues', () => {
  const heard = () => createDocument.mock.calls.map(([{ url }]) => /kind=(\w+)/.exec(url)?.[1]);

  test('are called off where the session no longer comes to their moment', async () => {
    const given = { cue: 'hold', phase: running.phases[1]!, atMs: t0 + 3 * secondMs } as const;
    const endedAtMs = t0 + 2.7 * secondMs;
    await giveCue(given);
    await cancelCue(running, endedAtMs);
    expect(closeDocument).not.toHaveBeenCalled();
    await cancelCue(end(running, endedAtMs), endedAtMs);
    expect(closeDocument).toHaveBeenCalledTimes(1);
    // What was heard already is left to sound out.
    await giveCue(given);
    await cancelCue(end(running, t0 + 4 * secondMs), t0 + 4 * secondMs);
    expect(closeDocument).toHaveBeenCalledTimes(1);
  });

  test('are given by the background, each once, from getting ready to the first block', async () => {
    await write(sessionItem, running);
    background.main();
    for (let second = 0; second <= 34; second += 1) {
      await until(async () => (await lastSeenAtMs()) >= t0 + second * secondMs);
      await until(async () => vi.getTimerCount() > 0);
      vi.advanceTimersByTime(secondMs);
    }
    await until(async () => heard().length === 6);
    expect(heard()).toEqual(['ready', 'hold', 'count', 'count', 'count', 'blockDone']);
  });

  test('stop with the session', async () => {
    await write(sessionItem, running);
    background.main();
    await until(async () => heard().length === 1);
    await write(sessionItem, end((await read(sessionItem))!, t0 + secondMs));
    await until(async () => (await alarms()).size === 0);
    vi.advanceTimersByTime(minuteMs);
    await nextTurn();
    expect(heard()).toEqual(['ready']);
  });
});

describe('the badge', () => {
  test.each([
    [0, '3', 'Legroom: get into position, 3 s'],
    [2001, '1', 'Legroom: get into position, 1 s'],
    [3000, '30', 'Legroom: 30 s left, hold 1'],
    [32_999, '1', 'Legroom: 1 s left, hold 1'],
    [33_000, '30', 'Legroom: 30 s left, hold 2'],
  ])('%d ms into the session shows %s', async (after, text, words) => {
    await write(remindersItem, withWater({ unansweredSinceMs: t0 }));
    await reconcileBadge(running, t0 + after);
    expect(await badge()).toBe(text);
    expect(await title()).toBe(words);
  });

  test.each<[string, Session | null]>([
    ['no session', null],
    ['a paused one', pause(running, t0 + secondMs)],
    ['one that is over', end(running, t0 + secondMs)],
  ])('is empty with %s', async (_, session) => {
    await reconcileBadge(running, t0);
    await reconcileBadge(session, t0 + 2 * secondMs);
    expect(await badge()).toBe('');
    expect(await title()).toBe('Legroom');
  });

  test('shows a nudge that waits for an answer while no session runs', async () => {
    await write(remindersItem, withWater({ unansweredSinceMs: t0 }));
    await reconcileBadge(pause(running, t0), t0);
    expect(await badge()).toBe('sip');
    expect(await title()).toBe('Legroom: time for a sip, if you are thirsty');
  });
});
