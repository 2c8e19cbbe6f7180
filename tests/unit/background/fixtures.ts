import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { routinePhases, startRelief, startRoutine } from '../../../domain/session/index.ts';
import { scheduleTick } from '../../../entrypoints/background/session/reconcileSession.ts';
import { choiceItem } from '../../../state/session/item.ts';

/** Monday, ten in the morning; the unit tests live in UTC. */
export const t0 = Date.parse('2026-11-23T10:00Z');

export const running = startRelief(choiceItem.fallback, 30, t0);

export const routine = startRoutine(
  'own',
  routinePhases(
    [{ stretch: 'soleusBed', legs: 'one', holdSeconds: 30, rounds: 1, restSeconds: 0 }],
    'left',
  ),
  t0,
);

/** The events that the simulated browser does not have. */
const permissionEvents = () => {
  type Listen = (listener: (change: { permissions: string[] }) => void) => void;
  const event = () => ({ addListener: vi.fn<Listen>(), removeListener: vi.fn<Listen>() });
  return { onAdded: event(), onRemoved: event() };
};

export let permissions: ReturnType<typeof permissionEvents>;

export const alarms = async () =>
  new Map((await fakeBrowser.alarms.getAll()).map((alarm) => [alarm.name, alarm]));

export const shownNotifications = () => fakeBrowser.notifications.getAll();

export async function until(isSo: () => Promise<boolean>) {
  for (let turn = 0; turn < 2000; turn += 1) {
    if (await isSo()) return;
    await nextTurn();
  }
  throw new Error('It never came to that');
}

/** Stops the clock at `t0` and mocks what the background asks the browser for, before each test. */
export function setUp() {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: t0 });
    permissions = permissionEvents();
    // Only notifications are allowed, unless a test says otherwise.
    Object.assign(fakeBrowser, { idle: undefined });
    Object.assign(fakeBrowser.permissions, permissions);
  });

  afterEach(async () => {
    // Stops the tick, because the timer of the background belongs to the module.
    scheduleTick(null, Date.now(), () => {});
    vi.useRealTimers();
  });
}
