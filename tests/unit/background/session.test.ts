import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startTry } from '../../../domain/diary/eveningTry.ts';
import { routineSteps } from '../../../domain/routine.ts';
import {
  end,
  pause,
  routinePhases,
  startRelief,
  startRoutine,
  type Session,
} from '../../../domain/session/index.ts';
import { dayMs, hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { reconcileEvenings } from '../../../entrypoints/background/diary/reconcileEvenings.ts';
import { reconcileBadge } from '../../../entrypoints/background/session/badge.ts';
import { reconcileHelpNotification } from '../../../entrypoints/background/session/helpNotification.ts';
import {
  reconcileSession,
  scheduleTick,
} from '../../../entrypoints/background/session/reconcileSession.ts';
import { eveningTryItem } from '../../../state/diary/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { choiceItem, sessionItem } from '../../../state/session/item.ts';
import { withWater } from '../reminders.ts';
import { write } from '../store.ts';
import { setUp, t0 } from './fixtures.ts';

setUp();

const storage = fakeBrowser.storage.local;
const running = startRelief(choiceItem.fallback, 30, t0);
const overdueAtMs = t0 + 10 * minuteMs;
const overdue: Session = { ...running, seenAtMs: overdueAtMs };
const steps = routineSteps('beforeBed', 'bed', choiceItem.fallback.own);
const routine = startRoutine('beforeBed', routinePhases(steps, 'left'), t0);

const sip = 'Legroom: time for a sip, if you are thirsty';
const doctor = expect.stringContaining('Call a doctor or an advice line now');

test.each<[string, Session | null, afterMs: number, badge: string, title: unknown]>([
  ['of getting ready', running, 2001, '1', 'Legroom: get into position, 1 s'],
  ['of the second hold', running, 33_000, '30', 'Legroom: 30 s left, hold 2'],
  ['of a cramp over ten minutes old', overdue, 10 * minuteMs, 'help', doctor],
  ['of a nudge that waits, with no session', null, 0, 'sip', sip],
  ['of a nudge that waits, with a paused one', pause(running, t0), 0, 'sip', sip],
])('the icon shows %s', async (_, session, afterMs, badge, title) => {
  await write(remindersItem, withWater({ unansweredSinceMs: t0 }));
  await reconcileBadge(session, t0 + afterMs);
  expect(await fakeBrowser.action.getBadgeText({})).toBe(badge);
  expect(await fakeBrowser.action.getTitle({})).toEqual(title);
});

test('the icon is empty again after the session', async () => {
  await reconcileBadge(running, t0);
  await reconcileBadge(end(running, t0 + secondMs), t0 + 2 * secondMs);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  expect(await fakeBrowser.action.getTitle({})).toBe('Legroom');
});

test.each([
  ['waits for a slow first read', 'get', 400, false],
  ['does not wait for a first write that hangs', 'set', 60_000, true],
] as const)('a background that has just started %s', async (_, call, answersAfterMs, hasFailed) => {
  vi.resetModules();
  const { countSession } =
    await import('../../../entrypoints/background/session/reconcileSession.ts');
  await write(sessionItem, running);
  const stored = await storage.get('session');
  const answer = new Promise((resolve) => setTimeout(resolve, answersAfterMs, stored));
  vi.spyOn(storage, call as 'get').mockReturnValueOnce(answer as never);
  const counting = countSession(0);
  await vi.advanceTimersByTimeAsync(400);
  const counted = await counting;
  expect(counted.session).toMatchObject({ startedAtMs: t0 });
  expect('failure' in counted).toBe(hasFailed);
  // The write gives back the lock.
  await vi.advanceTimersByTimeAsync(60_000);
});

test('the clock ticks once even if it was started twice', () => {
  const run = vi.fn<() => void>();
  scheduleTick(running, t0, run);
  scheduleTick(running, t0, run);
  vi.advanceTimersByTime(secondMs);
  expect(run).toHaveBeenCalledTimes(1);
});

test('the session is counted again at once if the clock jumps past its end during a count', async () => {
  await write(sessionItem, routine);
  vi.setSystemTime(t0 + secondMs);
  vi.spyOn(storage, 'set').mockImplementationOnce(async () => {
    vi.setSystemTime(t0 + hourMs);
  });
  const run = vi.fn<() => void>();
  await reconcileSession(run);
  expect(run).toHaveBeenCalledTimes(1);
});

test('Chrome is asked to keep the notification of a cramp over ten minutes old', async () => {
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await write(sessionItem, overdue);
  await reconcileHelpNotification(overdue, overdueAtMs);
  const options = expect.objectContaining({ requireInteraction: true });
  expect(create).toHaveBeenCalledExactlyOnceWith('help', options);
});

describe('an evening of the six-week try', () => {
  const today = Math.floor(t0 / dayMs);

  test.each<[string, laterMs: number, part: Partial<Session>, number[]]>([
    ['is counted once when Before bed is done to its end', 0, {}, [today]],
    ['after midnight counts for the evening before', 15 * hourMs, {}, [today]],
    ['is counted with the end of a hold left out', 0, { skippedHoldMs: 9999 }, [today]],
    ['is not counted with a whole hold left out', 0, { skippedHoldMs: 10_000 }, []],
    ['is not counted for another routine', 0, { routine: 'calf' }, []],
    ['is not counted for one that was left early', 0, { ending: 'left' }, []],
  ])('%s', async (_, laterMs, part, counted) => {
    const endedAtMs = t0 + hourMs + laterMs;
    vi.setSystemTime(endedAtMs);
    await write(eveningTryItem, startTry(today, today - 30, null));
    await write(sessionItem, { ...end(routine, endedAtMs, 'finished'), ...part });
    await reconcileEvenings();
    await reconcileEvenings();
    expect((await read(eveningTryItem))?.evenings).toEqual(counted);
  });
});
