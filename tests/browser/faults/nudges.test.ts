import { beforeEach, describe, expect, test } from 'vitest';
import { lateNudgeMs, settleMs } from '../../../domain/reminders/absence.ts';
import type { Reminders } from '../../../domain/reminders/index.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import type { Drink } from '../../../domain/water.ts';
import { alarmNames, badgeText, forgetEverything, store, stored } from '../legroom.ts';
import { makeDue, soonestAlarmMs } from '../dueNudge.ts';
import { browsers, only, useRig, waitUntil, type Rig } from '../rig.ts';

async function storedNudge(rig: Rig): Promise<Reminders> {
  return waitUntil('what is remembered of the nudges', () => stored<Reminders>(rig, 'nudge'));
}

/** Records the time of each nudge from now on, until the browser ends. */
async function countNudges(rig: Rig): Promise<() => Promise<number[]>> {
  await rig.inExtension((api) => {
    const seen: number[] = [];
    Object.assign(globalThis, { nudgesSeen: seen });
    api.storage.local.onChanged.addListener(({ nudge }) => {
      const { value } = (nudge?.newValue ?? {}) as { value?: Reminders };
      const atMs = value?.water.lastNudgeAtMs ?? null;
      if (atMs !== null && atMs !== seen.at(-1)) seen.push(atMs);
    });
  });
  return () =>
    rig.inExtension(() => (globalThis as unknown as { nudgesSeen: number[] }).nudgesSeen);
}

/** Restarts the background, which decides again as after every wake. */
async function decideAgain(rig: Rig) {
  await rig.stopBackground();
  await store(rig, { water: [] });
  await waitUntil('the background', () => rig.backgroundRunning());
  await waitUntil('the alarm', async () => (await alarmNames(rig)).includes('nudge'));
}

// Side by side: nothing but the wait takes long.
describe.concurrent.each(browsers)(
  'a nudge due while %s is frozen for 45 s, as in sleep',
  (name) => {
    const rig = useRig(name);

    test('comes once, less than a minute late', async () => {
      const nudges = await countNudges(rig());
      const dueAtMs = Date.now() + soonestAlarmMs + 5 * secondMs;
      await makeDue(rig(), dueAtMs);
      await waitUntil('the alarm', async () => (await alarmNames(rig())).includes('nudge'));
      await rig().freeze(45 * secondMs);
      await waitUntil('the nudge', async () => (await badgeText(rig())) === 'sip');
      await decideAgain(rig());
      const { lastNudgeAtMs, nextDueAtMs } = (await storedNudge(rig())).water;
      expect(await nudges()).toEqual([lastNudgeAtMs]);
      expect(lastNudgeAtMs! - dueAtMs).toBeGreaterThan(0);
      expect(nextDueAtMs! - lastNudgeAtMs!).toBe(hourMs);
      expect(await badgeText(rig())).toBe('sip');
    }, 90_000);
  },
);

describe.concurrent.each(browsers)('a nudge due after the background of %s was stopped', (name) => {
  const rig = useRig(name);

  test('wakes it', async () => {
    await makeDue(rig(), Date.now() + soonestAlarmMs + secondMs);
    await waitUntil('the alarm', async () => (await alarmNames(rig())).includes('nudge'));
    await rig().stopBackground();
    await waitUntil(
      'the nudge on the icon',
      async () => (await badgeText(rig())) === 'sip',
      soonestAlarmMs + 15 * secondMs,
    );
  });
});

/** How a browser ends before it starts again. */
interface Return {
  how: string;
  end: (rig: Rig) => Promise<void>;
  start: (rig: Rig) => Promise<void>;
}

const killed: Return = { how: 'killed', end: (rig) => rig.kill(), start: (rig) => rig.relaunch() };
const closed: Return = { how: 'closed', end: async () => {}, start: (rig) => rig.restart() };

/** Each browser is killed before one nudge and closed before another. */
const returns = {
  chromium: { late: killed, tooLate: closed },
  firefox: { late: closed, tooLate: killed },
};

/** How long before the restart a nudge falls due; the test does not wait that long. */
async function missNudge(rig: Rig, ms: number, { end, start }: Return) {
  // Until the browser ends, the extension's clock is set back to a time before the nudge.
  await rig.shiftClock(-ms - 5 * minuteMs);
  await makeDue(rig, Date.now() - ms);
  await end(rig);
  const startedAtMs = Date.now();
  await start(rig);
  return startedAtMs;
}

describe.concurrent.each(browsers.map((name) => ({ name, ...returns[name].late })))(
  'a nudge due while $name is $how',
  ({ name, ...way }) => {
    const rig = useRig(name);

    test('comes once, a minute after the return', async () => {
      const startedAtMs = await missNudge(rig(), 4 * minuteMs, way);
      const back = await waitUntil('the return', async () => {
        const found = await storedNudge(rig());
        return found.water.backAtMs !== null && found;
      });
      expect(back.water.backAtMs).toBeGreaterThan(startedAtMs);
      expect(back.water.nextDueAtMs! - back.water.backAtMs!).toBe(settleMs);
      expect(back.water.lastNudgeAtMs).toBeNull();
      expect(await badgeText(rig())).toBe('');
      await waitUntil('the alarm', async () => (await alarmNames(rig())).includes('nudge'));

      // Skips most of the minute.
      const nudges = await countNudges(rig());
      await store(rig(), {
        nudge: {
          ...back,
          water: { ...back.water, backAtMs: back.water.backAtMs! - 50 * secondMs },
        },
      });
      await waitUntil(
        'the nudge',
        async () => (await badgeText(rig())) === 'sip',
        soonestAlarmMs + 15 * secondMs,
      );
      const shown = await storedNudge(rig());
      expect(shown.water.nextDueAtMs! - shown.water.lastNudgeAtMs!).toBe(hourMs);
      await decideAgain(rig());
      expect(await nudges()).toEqual([shown.water.lastNudgeAtMs]);

      // After another start, the same nudge waits for an answer, also on the icon.
      await rig().restart();
      await waitUntil('the nudge', async () => (await badgeText(rig())) === 'sip');
      await waitUntil('the alarm', async () => (await alarmNames(rig())).includes('nudge'));
      expect((await storedNudge(rig())).water).toMatchObject({
        lastNudgeAtMs: shown.water.lastNudgeAtMs,
        nextDueAtMs: shown.water.nextDueAtMs,
      });
    }, 180_000);
  },
);

describe.concurrent.each(browsers.map((name) => ({ name, ...returns[name].tooLate })))(
  'a nudge due long before $name, $how, is started again',
  ({ name, ...way }) => {
    const rig = useRig(name);

    test('is dropped after a quarter of an hour, and the next comes an interval after the return', async () => {
      const startedAtMs = await missNudge(rig(), lateNudgeMs + minuteMs, way);
      const nudge = await waitUntil('the new interval', async () => {
        const found = await storedNudge(rig());
        return found.water.countsFromMs! > startedAtMs && found;
      });
      expect(nudge.water.nextDueAtMs! - nudge.water.countsFromMs!).toBe(hourMs);
      expect([nudge.water.lastNudgeAtMs, nudge.water.unansweredSinceMs]).toEqual([null, null]);
      await waitUntil('the alarm', async () => (await alarmNames(rig())).includes('nudge'));
      expect(await badgeText(rig())).toBe('');
    });
  },
);

// Everything is real except the press: the system draws notifications and no automation can press them, so the event is
// dispatched in the worker.
describe.each(only('chromium'))(
  'the buttons of a notification, which Firefox lacks, in %s',
  (name) => {
    const rig = useRig(name, { permissionPrompts: 'grant' });
    const shown = () =>
      rig().inExtension(async (api) => Object.keys(await api.notifications.getAll()));
    beforeEach(async () => {
      await forgetEverything(rig());
      await makeDue(rig(), Date.now() - secondMs);
      await waitUntil('the nudge', async () => (await badgeText(rig())) === 'sip');
      await waitUntil('the notification', async () => (await shown()).includes('nudge'));
    });

    test('Drank a glass logs one and removes the nudge', async () => {
      await rig().pressNotificationButton('nudge', 0);
      const drinks = await waitUntil('the glass', () => stored<Drink[]>(rig(), 'water'));
      expect(drinks.map(({ ml }) => ml)).toEqual([defaultSettings.glassMl]);
      await waitUntil('an empty badge', async () => (await badgeText(rig())) === '');
      expect(await shown()).toEqual([]);
      expect((await storedNudge(rig())).water).toMatchObject({
        unansweredSinceMs: null,
        snoozedUntilMs: null,
      });
    });

    test('Snooze 10 min delays the nudge and logs nothing', async () => {
      const pressedAtMs = Date.now();
      await rig().pressNotificationButton('nudge', 1);
      await waitUntil('an empty badge', async () => (await badgeText(rig())) === '');
      expect(await shown()).toEqual([]);
      expect(await stored(rig(), 'water')).toBeUndefined();
      const { snoozedUntilMs, nextDueAtMs } = (await storedNudge(rig())).water;
      const offMs = snoozedUntilMs! - pressedAtMs;
      expect(offMs).toBeGreaterThanOrEqual(10 * minuteMs);
      expect(offMs).toBeLessThan(10 * minuteMs + 5 * secondMs);
      expect(nextDueAtMs).toBe(snoozedUntilMs);
      await waitUntil('the alarm for it', async () => {
        const alarm = await rig().inExtension((api) => api.alarms.get('nudge'));
        return alarm?.scheduledTime === snoozedUntilMs;
      });
    });
  },
);
