import { describe, expect, test } from 'vitest';
import { end, pause, type Session } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { reconcileBadge } from '../../../entrypoints/background/session/badge.ts';
import { cancelCue, giveCue } from '../../../entrypoints/background/session/giveCue.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { write } from '../store.ts';
import { withWater } from '../reminders.ts';
import { setUp, t0, running, closeDocument, badge, title } from './fixtures.ts';

setUp();

describe('the cues', () => {
  test('are cancelled where the session ends before their moment', async () => {
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
