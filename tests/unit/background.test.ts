import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  recordHeartbeat,
  end,
  pause,
  routinePhases,
  startRelief,
  startRoutine,
  withHeartbeat,
  type Session,
} from '../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../domain/time.ts';
import type { Drink } from '../../domain/water.ts';
import background from '../../entrypoints/background/index.ts';
import { showBadge } from '../../entrypoints/background/session/badge.ts';
import { jobQueue } from '../../entrypoints/background/jobQueue.ts';
import { cancelCue, giveCue } from '../../entrypoints/background/session/giveCue.ts';
import { keepHelpNotification } from '../../entrypoints/background/session/helpNotification.ts';
import { keepReminders } from '../../entrypoints/background/reminders/keepReminders.ts';
import { keepTime } from '../../entrypoints/background/session/timer.ts';
import {
  choiceItem,
  consentItem,
  nudgeItem,
  sessionItem,
  settingsItem,
  waterItem,
} from '../../state/items.ts';
import { readHeartbeat } from '../../state/heartbeat.ts';
import { read, write } from '../../state/stored.ts';
import { withWater } from './reminders.ts';

/** Monday, ten in the morning; the unit tests live in UTC. */
const t0 = Date.parse('2026-11-23T10:00Z');
const running = startRelief(choiceItem.fallback, 30, t0);
const routine = startRoutine(
  'own',
  routinePhases(
    [{ stretch: 'soleusBed', legs: 'one', holdSeconds: 30, rounds: 1, restSeconds: 0 }],
    'left',
  ),
  t0,
);
const quiet = nudgeItem.fallback;

/** The events that the simulated browser does not have. */
const permissionEvents = () => {
  type Listen = (listener: (change: { permissions: string[] }) => void) => void;
  const event = () => ({ addListener: vi.fn<Listen>(), removeListener: vi.fn<Listen>() });
  return { onAdded: event(), onRemoved: event() };
};
let permissions: ReturnType<typeof permissionEvents>;
/** The loudspeaker that Chrome makes for each cue. */
let closeDocument: ReturnType<typeof vi.fn<() => Promise<void>>>;
let createDocument: ReturnType<typeof vi.fn<(made: { url: string }) => Promise<void>>>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: t0 });
  permissions = permissionEvents();
  // Nothing optional is allowed but notifications, until a test says so.
  Object.assign(fakeBrowser, { idle: undefined });
  Object.assign(fakeBrowser.permissions, permissions);
  createDocument = vi.fn<(made: { url: string }) => Promise<void>>(async () => {});
  closeDocument = vi.fn<() => Promise<void>>(async () => {});
  Object.assign(fakeBrowser.offscreen, { createDocument, closeDocument });
});

afterEach(async () => {
  // Leaves no tick behind: the timer of the background is the module's own.
  await keepTime(null, Date.now(), () => {});
  vi.useRealTimers();
});

const alarms = async () =>
  new Map((await fakeBrowser.alarms.getAll()).map((alarm) => [alarm.name, alarm]));
const badge = () => fakeBrowser.action.getBadgeText({});
const title = () => fakeBrowser.action.getTitle({});
const shownNotifications = () => fakeBrowser.notifications.getAll();

async function until(isSo: () => Promise<boolean>) {
  for (let turn = 0; turn < 2000; turn += 1) {
    if (await isSo()) return;
    await nextTurn();
  }
  throw new Error('It never came to that');
}

async function wantNudges(nudges = {}) {
  const { fallback } = settingsItem;
  await write(consentItem, { waterSafetyAtMs: t0 });
  await write(settingsItem, { ...fallback, nudges: { ...fallback.nudges, on: true, ...nudges } });
}

/** When the stored session was last counted. */
async function lastSeenAtMs() {
  const session = (await read(sessionItem))!;
  return withHeartbeat(session, await readHeartbeat()).seenAtMs;
}

describe('the queue of jobs', () => {
  /** A job that ends when it is told to. */
  function slowJob() {
    const ends: PromiseWithResolvers<void>[] = [];
    const job = () => {
      const ending = Promise.withResolvers<void>();
      ends.push(ending);
      return ending.promise;
    };
    return { job, ends };
  }

  test('starts at once and runs once where it was asked once', async () => {
    const { job, ends } = slowJob();
    const run = jobQueue({ job });
    run('job');
    expect(ends).toHaveLength(1);
    ends[0]!.resolve();
    await nextTurn();
    expect(ends).toHaveLength(1);
  });

  test('asked many times while it runs, runs once more, and not before it has ended', async () => {
    const { job, ends } = slowJob();
    const run = jobQueue({ job });
    for (let asked = 0; asked <= 10; asked += 1) run('job');
    await nextTurn();
    expect(ends).toHaveLength(1);
    ends[0]!.resolve();
    await nextTurn();
    expect(ends).toHaveLength(2);
    ends[1]!.resolve();
    await nextTurn();
    expect(ends).toHaveLength(2);
  });

  test('runs no two jobs at once, and of those that wait the first in order first', async () => {
    const slow = slowJob();
    const ran: string[] = [];
    const run = jobQueue({
      first: async () => void ran.push('first'),
      second: async () => void ran.push('second'),
      slow: slow.job,
    });
    run('slow');
    run('second', 'first');
    await nextTurn();
    expect(ran).toEqual([]);
    slow.ends[0]!.resolve();
    await nextTurn();
    expect(ran).toEqual(['first', 'second']);
  });

  test('never runs twice at once, and what is asked last is always served', async () => {
    let state = 0;
    let served = -1;
    let atOnce = 0;
    let mostAtOnce = 0;
    const run = jobQueue({
      job: async () => {
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
        const seen = state;
        await nextTurn();
        served = seen;
        atOnce -= 1;
      },
    });
    for (state = 1; state < 30; state += 1) {
      run('job');
      if (state % 3 === 0) await nextTurn();
    }
    run('job');
    await until(async () => atOnce === 0);
    expect(served).toBe(30);
    expect(mostAtOnce).toBe(1);
  });

  test('goes on after a run that fails, and says why it failed', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const job = vi.fn<() => Promise<void>>(async () => {});
    job.mockRejectedValueOnce(new Error('no such alarm'));
    const run = jobQueue({ job });
    run('job');
    await nextTurn();
    expect(error).toHaveBeenCalledWith(new Error('no such alarm'));
    run('job');
    await nextTurn();
    expect(job).toHaveBeenCalledTimes(2);
  });

  test('runs again for those who asked during a run that fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { job, ends } = slowJob();
    const run = jobQueue({ job });
    run('job');
    run('job');
    ends[0]!.reject(new Error('no such alarm'));
    await nextTurn();
    expect(ends).toHaveLength(2);
    ends[1]!.resolve();
  });
});

describe('keeping time', () => {
  test('asks for a backstop of half a minute and never for a shorter alarm', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    for (const after of [0, 2999, 3000, 32_000, 32_999, 599_999])
      await keepTime(running, t0 + after, () => {});
    expect(create.mock.calls).toEqual([['session', { delayInMinutes: 0.5, periodInMinutes: 0.5 }]]);
  });

  test.each([
    [0, 1000],
    [400, 600],
    [2999, 1],
    [3000, 1000],
    [12_345, 655],
  ])('%d ms into the session runs again in %d ms, when the digit changes', async (after, wait) => {
    const run = vi.fn<() => void>();
    await keepTime(running, t0 + after, run);
    vi.advanceTimersByTime(wait - 1);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('asked twice ticks once', async () => {
    const run = vi.fn<() => void>();
    await keepTime(running, t0, run);
    await keepTime(running, t0, run);
    vi.advanceTimersByTime(secondMs);
    expect(run).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each<[string, Session | null]>([
    ['a routine is paused', pause(routine, t0 + secondMs)],
    ['nobody counted for too long', recordHeartbeat(running, t0 + hourMs)],
    ['the session is over', end(running, t0 + secondMs)],
    ['there is none', null],
  ])('leaves no alarm and no tick where %s', async (_, session) => {
    const run = vi.fn<() => void>();
    await keepTime(running, t0, run);
    await keepTime(session, t0 + secondMs, run);
    expect(await alarms()).toEqual(new Map());
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a cramp that the person has paused', () => {
  const paused = pause(running, t0 + minuteMs);

  test('is not ticked, and has one alarm for the ten minutes, which go on', async () => {
    await keepTime(running, t0, () => {});
    await keepTime(paused, t0 + minuteMs, () => {});
    expect([...(await alarms()).values()]).toEqual([
      expect.objectContaining({ name: 'session', scheduledTime: t0 + 10 * minuteMs }),
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('never asks for an alarm under half a minute', async () => {
    const nowMs = t0 + 10 * minuteMs - secondMs;
    await keepTime(paused, nowMs, () => {});
    expect((await alarms()).get('session')?.scheduledTime).toBe(nowMs + 30 * secondMs);
  });
});

describe('a cramp that still grips after ten minutes', () => {
  const overdueAtMs = t0 + 10 * minuteMs;
  const overdue: Session = { ...running, seenAtMs: overdueAtMs };

  test('is ticked for no longer: one alarm, to forget it half an hour later', async () => {
    await keepTime(running, t0, () => {});
    await keepTime(overdue, overdueAtMs, () => {});
    const [alarm, ...others] = (await alarms()).values();
    expect(alarm).toMatchObject({ name: 'session', scheduledTime: overdueAtMs + 30 * minuteMs });
    expect(alarm!.periodInMinutes).toBeUndefined();
    expect(others).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    await keepTime(overdue, overdueAtMs + 30 * minuteMs, () => {});
    expect(await alarms()).toEqual(new Map());
  });

  test('is on the icon, and then forgotten', async () => {
    await showBadge(overdue, overdueAtMs);
    expect(await badge()).toBe('help');
    expect(await title()).toContain('still gripping after ten minutes');
    await showBadge(overdue, overdueAtMs + 30 * minuteMs);
    expect(await badge()).toBe('');
  });

  test('is said once in a notification, which goes when the muscle lets go', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await write(sessionItem, overdue);
    await keepHelpNotification(overdue, overdueAtMs - 1);
    expect(create).not.toHaveBeenCalled();
    await keepHelpNotification(overdue, overdueAtMs);
    const said = (await read(sessionItem))!;
    await keepHelpNotification(said, overdueAtMs + secondMs);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await shownNotifications()).toEqual({ help: true });
    await keepHelpNotification(end(said, overdueAtMs + secondMs), overdueAtMs + secondMs);
    expect(await shownNotifications()).toEqual({});
  });

  test('is said as soon as notifications are allowed', async () => {
    const { notifications } = fakeBrowser;
    // Another cramp than that of the tests above: the background remembers what it has said.
    const another = { ...overdue, episodeStartedAtMs: overdue.episodeStartedAtMs + 1 };
    await write(sessionItem, another);
    Object.assign(fakeBrowser, { notifications: undefined });
    try {
      await keepHelpNotification(another, overdueAtMs);
    } finally {
      Object.assign(fakeBrowser, { notifications });
    }
    expect((await read(sessionItem))!.helpSaidAtMs).toBeNull();
    await keepHelpNotification(another, overdueAtMs + minuteMs);
    expect(await shownNotifications()).toEqual({ help: true });
  });
});

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
    [3000, '30', 'Legroom: 30 s left, block 1'],
    [32_999, '1', 'Legroom: 1 s left, block 1'],
    [33_000, '30', 'Legroom: 30 s left, block 2'],
  ])('%d ms into the session shows %s', async (after, text, words) => {
    await write(nudgeItem, withWater({ unansweredSinceMs: t0 }));
    await showBadge(running, t0 + after);
    expect(await badge()).toBe(text);
    expect(await title()).toBe(words);
  });

  test.each<[string, Session | null]>([
    ['no session', null],
    ['a paused one', pause(running, t0 + secondMs)],
    ['one that is over', end(running, t0 + secondMs)],
  ])('is empty with %s', async (_, session) => {
    await showBadge(running, t0);
    await showBadge(session, t0 + 2 * secondMs);
    expect(await badge()).toBe('');
    expect(await title()).toBe('Legroom');
  });

  test('shows a nudge that waits for an answer while no session runs', async () => {
    await write(nudgeItem, withWater({ unansweredSinceMs: t0 }));
    await showBadge(pause(running, t0), t0);
    expect(await badge()).toBe('sip');
    expect(await title()).toBe('Legroom: time for a sip, if you are thirsty');
  });
});

describe('keeping nudges', () => {
  test('sets no alarm while they are off, and takes away the one there was', async () => {
    await fakeBrowser.alarms.create('nudge', { when: t0 + hourMs });
    await keepReminders(t0);
    expect(await alarms()).toEqual(new Map());
    expect(await read(nudgeItem)).toEqual(quiet);
  });

  test('sets no alarm before the safety note was accepted', async () => {
    await wantNudges();
    await write(consentItem, { waterSafetyAtMs: null });
    await keepReminders(t0);
    expect(await alarms()).toEqual(new Map());
  });

  test('sets one alarm for the next nudge and leaves it alone', async () => {
    await wantNudges();
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await keepReminders(t0);
    await keepReminders(t0 + minuteMs);
    expect(create.mock.calls).toEqual([['nudge', { when: t0 + hourMs }]]);
    expect(await shownNotifications()).toEqual({});
  });

  test('moves the alarm when a drink puts the nudge off', async () => {
    await wantNudges();
    await keepReminders(t0);
    await write<Drink[]>(waterItem, [{ atMs: t0 + 45 * minuteMs, ml: 200 }]);
    await keepReminders(t0 + 45 * minuteMs);
    expect((await alarms()).get('nudge')?.scheduledTime).toBe(t0 + 75 * minuteMs);
  });

  test('shows the nudge when it is due, once, with two buttons where there are any', async () => {
    await wantNudges();
    await keepReminders(t0);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await keepReminders(t0 + hourMs);
    await keepReminders(t0 + hourMs);
    expect(create.mock.calls).toEqual([
      [
        'nudge',
        {
          type: 'basic',
          iconUrl: expect.stringMatching(/\/icon\/128\.png$/),
          title: 'Time for a sip, if you are thirsty',
          message:
            'For general well-being, not for cramps. Skip it if you were told to limit fluids.',
          buttons: [{ title: 'Drank a glass' }, { title: 'Snooze 10 min' }],
        },
      ],
    ]);
    expect(await shownNotifications()).toEqual({ nudge: true });
    expect((await alarms()).get('nudge')?.scheduledTime).toBe(t0 + 2 * hourMs);
  });

  test('takes the notification away once the nudge was answered', async () => {
    await wantNudges();
    await keepReminders(t0);
    const nudge = await keepReminders(t0 + hourMs);
    await write(nudgeItem, { ...nudge, water: { ...nudge.water, unansweredSinceMs: null } });
    await keepReminders(t0 + hourMs + secondMs);
    expect(await shownNotifications()).toEqual({});
  });

  test('nudges without notifications where those were never allowed', async () => {
    await wantNudges();
    await keepReminders(t0);
    const { notifications } = fakeBrowser;
    try {
      Object.assign(fakeBrowser, { notifications: undefined });
      const nudge = await keepReminders(t0 + hourMs);
      expect(nudge.water.unansweredSinceMs).toBe(t0 + hourMs);
    } finally {
      Object.assign(fakeBrowser, { notifications });
    }
  });
});

describe('the background', () => {
  /** What a browser does when it starts the background: everything up to the first wait. */
  const start = () => background.main();
  /** As another page would: a write, and everything the background does because of it. */
  const store = write;

  test('listens to everything that can wake it before it first waits', () => {
    start();
    expect(fakeBrowser.storage.local.onChanged.hasListeners()).toBe(true);
    expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.notifications.onClicked.hasListeners()).toBe(true);
    expect(permissions.onAdded.addListener).toHaveBeenCalledTimes(1);
    expect(permissions.onRemoved.addListener).toHaveBeenCalledTimes(1);
  });

  test('with nothing running leaves nothing running: no alarm, no timer, no write', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
    start();
    await until(async () => setTitle.mock.calls.length > 0);
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await alarms()).toEqual(new Map());
    expect(vi.getTimerCount()).toBe(0);
    expect(set).not.toHaveBeenCalled();
    expect(await badge()).toBe('');
  });

  test('counts a session down on the badge, second by second, from block to block', async () => {
    start();
    await store(sessionItem, running);
    await until(async () => (await badge()) === '3' && vi.getTimerCount() === 1);
    const shown: string[] = [];
    for (let second = 1; second <= 34; second += 1) {
      const before = await badge();
      vi.advanceTimersByTime(secondMs);
      await until(async () => (await badge()) !== before && vi.getTimerCount() === 1);
      shown.push(await badge());
    }
    const hold = Array.from({ length: 30 }, (_, index) => String(30 - index));
    expect(shown).toEqual(['2', '1', ...hold, '30', '29']);
    expect([...(await alarms()).keys()]).toEqual(['session']);
  });

  test('stops everything when the session is paused, and goes on when it is resumed', async () => {
    start();
    await store(sessionItem, routine);
    await until(async () => (await badge()) === '3');
    await store(sessionItem, pause(routine, t0));
    await until(async () => (await badge()) === '' && (await alarms()).size === 0);
    expect(vi.getTimerCount()).toBe(0);
    await store(sessionItem, routine);
    await until(async () => (await badge()) === '3' && (await alarms()).size === 1);
  });

  test('that was dead for a minute goes on with a cramp as the clock on the wall says', async () => {
    await write(sessionItem, { ...running, seenAtMs: t0 + 4 * secondMs });
    vi.setSystemTime(t0 + minuteMs);
    start();
    await until(async () => (await badge()) === '3');
    expect(await read(sessionItem)).toMatchObject({ pausedAtMs: null, seenAtMs: t0 + minuteMs });
  });

  test('that was dead for a minute pauses a routine where it was last seen', async () => {
    await write(sessionItem, { ...routine, seenAtMs: t0 + 4 * secondMs });
    vi.setSystemTime(t0 + minuteMs);
    start();
    await until(async () => (await read(sessionItem))!.pausedAtMs !== null);
    expect(await read(sessionItem)).toMatchObject({
      pausedAtMs: t0 + 4 * secondMs,
      pauseCause: 'missed',
    });
    await until(async () => (await alarms()).size === 0);
    expect(await badge()).toBe('');
  });

  test('woken by its alarm nudges, and shows it on the badge too', async () => {
    await wantNudges();
    start();
    await until(async () => (await alarms()).has('nudge'));
    vi.setSystemTime(t0 + hourMs);
    const alarm = await fakeBrowser.alarms.get('nudge');
    await fakeBrowser.alarms.clear('nudge');
    await fakeBrowser.alarms.onAlarm.trigger(alarm!);
    await until(async () => (await badge()) === 'sip');
    expect(await shownNotifications()).toEqual({ nudge: true });
    expect((await alarms()).get('nudge')?.scheduledTime).toBe(t0 + 2 * hourMs);
  });

  test('takes the alarm, the badge and the notification away when nudges are switched off', async () => {
    await wantNudges();
    await write(nudgeItem, withWater({ countsFromMs: t0, unansweredSinceMs: t0 }));
    start();
    await until(async () => (await alarms()).has('nudge') && (await badge()) === 'sip');
    await store(settingsItem, settingsItem.fallback);
    await until(async () => (await alarms()).size === 0 && (await badge()) === '');
    expect(await shownNotifications()).toEqual({});
  });

  test('listens to the notification from the moment notifications are allowed', () => {
    const { notifications } = fakeBrowser;
    Object.assign(fakeBrowser, { notifications: undefined });
    try {
      start();
    } finally {
      Object.assign(fakeBrowser, { notifications });
    }
    expect(notifications.onClicked.hasListeners()).toBe(false);
    permissions.onAdded.addListener.mock.calls[0]![0]({ permissions: ['notifications'] });
    expect(notifications.onClicked.hasListeners()).toBe(true);
  });

  test('on a click on a notification opens a small window in Chrome before 127, which cannot open the popup', async () => {
    Object.assign(fakeBrowser.action, { openPopup: undefined });
    const createWindow = vi.spyOn(fakeBrowser.windows, 'create');
    start();
    for (const id of ['nudge', 'nudge-test', 'help'])
      await fakeBrowser.notifications.onClicked.trigger(id);
    const opened = expect.objectContaining({
      url: expect.stringMatching(/\/popup\.html\?kept-open$/),
    });
    expect(createWindow.mock.calls).toEqual([[opened], [opened], [opened]]);
  });

  test.each<[string, boolean]>([
    ['opens the popup', true],
    ['opens a small window if the popup cannot be opened', false],
  ])('on a click on the notification %s', async (_, canOpen) => {
    const openPopup = vi.fn<() => Promise<void>>(async () => {
      if (!canOpen) throw new Error('Could not find an active browser window.');
    });
    Object.assign(fakeBrowser.action, { openPopup });
    const createWindow = vi.spyOn(fakeBrowser.windows, 'create');
    start();
    await fakeBrowser.notifications.onClicked.trigger('nudge');
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(createWindow).toHaveBeenCalledTimes(canOpen ? 0 : 1);
  });
});
