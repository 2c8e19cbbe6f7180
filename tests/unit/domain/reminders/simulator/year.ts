import {
  closingMs,
  snoozeMinutes,
  type Reminders,
  type WaterPlan,
} from '../../../../../domain/reminders/index.ts';
import { defaultSettings } from '../../../../../domain/settings.ts';
import { dayMs, hourMs, minuteMs, secondMs } from '../../../../../domain/time.ts';
import { withinLimitsMs, type Drink } from '../../../../../domain/water.ts';
import {
  answerEvening,
  answerNudge,
  endPauseOfNudges,
  pauseNudgesForHour,
  pauseNudgesUntilTomorrow,
  snoozeNudge,
  drinkGlass,
} from '../../../../../state/reminders/actions.ts';
import { changeNudges, acceptWaterSafety } from '../../../../../state/settings/actions.ts';
import { remindersItem, waterItem } from '../../../../../state/reminders/item.ts';
import { settingsItem } from '../../../../../state/settings/item.ts';
import { toLocalTime } from '../../../../../platform/timeZone.ts';
import { read } from '../../../../../state/kernel/store.ts';
import { write } from '../../../store.ts';
import type { Kind } from './alarms.ts';
import { chanceOf } from './chance.ts';
import { Machine } from './machine.ts';

/** Why a due nudge was not shown. */
type Reason = 'asleep' | 'closed' | 'idle' | 'clock' | 'travel' | 'killed';

interface Absence {
  reason: Reason;
  toMs: number;
}

/** One nudge as it was shown, and where the clock on the wall stood. */
export interface Shown {
  wallMs: number;
  zone: string;
  plan: WaterPlan;
  wasSnoozed: boolean;
  /** Time since the nudge before, by the wall clock; infinite where that was set in between. */
  sinceLastMs: number;
}

export interface Life {
  due: number;
  shown: { onTime: number; afterReturn: number; afterSnooze: number; evening: number };
  dropped: Partial<Record<Reason | 'hours' | 'unknown', number>>;
  wakes: number;
  kills: number;
  nudges: Shown[];
  /** Descriptions of what must not happen. */
  faults: string[];
}

/** Simulates days of a person at a laptop with the real background. */
export async function simulateDays(
  days: number,
  kind: Kind,
  seed: number,
  startMs: number,
): Promise<Life> {
  const chance = chanceOf(seed);
  const machine = new Machine(kind, startMs, chance);
  let zone = 'Europe/Rome';
  process.env.TZ = zone;

  const life: Life = {
    due: 0,
    shown: { onTime: 0, afterReturn: 0, afterSnooze: 0, evening: 0 },
    dropped: {},
    wakes: 0,
    kills: 0,
    nudges: [],
    faults: machine.faults,
  };
  const absences: Absence[] = [];
  let lastShownMs = -Infinity;
  let lastNotified = 0;
  let before: Reminders = remindersItem.fallback;
  let beforeText: string | undefined;
  let drinks: Drink[] = [];
  let waterText: string | undefined;
  /** Since when, in real time, the person has been there to be nudged. */
  let waitsSinceMs = machine.realMs;
  const waitsAnew = () => (waitsSinceMs = machine.realMs);
  /** The background notices a clock that was set, or another time zone, when something wakes it. */
  let upset: { reason: Reason; wake: number } | null = null;
  const settings = { ...defaultSettings };
  const plan = (): WaterPlan => settings.nudges;

  /** Records what the background did since the last call. */
  async function look() {
    if (upset !== null) {
      waitsAnew();
      absences.push({ reason: upset.reason, toMs: machine.realMs });
      if (machine.wakes > upset.wake) upset = null;
    }
    const text = machine.stored(remindersItem.key);
    if (text !== beforeText) compare(await read(remindersItem));
    beforeText = text;
    await expectNoGap();
  }

  function compare(now: Reminders) {
    const { wallMs, realMs } = machine;
    const made = machine.notified.slice(lastNotified);
    lastNotified = machine.notified.length;
    for (const { wake } of made)
      if (made.filter((other) => other.wake === wake).length > 1)
        life.faults.push(`two notifications in one wake at ${new Date(wallMs).toISOString()}`);

    const isShown = now.water.lastNudgeAtMs !== before.water.lastNudgeAtMs;
    if (now.evening.lastNudgeAtMs !== before.evening.lastNudgeAtMs) life.shown.evening += 1;
    if (isShown) {
      life.due += 1;
      const wasSnoozed = before.water.snoozedUntilMs !== null;
      if (wasSnoozed) life.shown.afterSnooze += 1;
      else if (before.water.backAtMs !== null) life.shown.afterReturn += 1;
      else life.shown.onTime += 1;
      life.nudges.push({
        wallMs: now.water.lastNudgeAtMs!,
        zone,
        plan: plan(),
        wasSnoozed,
        sinceLastMs: now.water.lastNudgeAtMs! - lastShownMs,
      });
      lastShownMs = now.water.lastNudgeAtMs!;
      waitsAnew();
    } else if (
      before.water.nextDueAtMs !== null &&
      before.water.nextDueAtMs <= wallMs &&
      now.water.countsFromMs !== before.water.countsFromMs &&
      now.water.countsFromMs !== null
    ) {
      life.due += 1;
      const isClosed = closingMs(plan(), wallMs, toLocalTime) === null;
      const absence = absences.findLast(({ toMs }) => toMs > realMs - 6 * minuteMs);
      const reason = absence?.reason ?? (isClosed ? 'hours' : 'unknown');
      life.dropped[reason] = (life.dropped[reason] ?? 0) + 1;
      waitsAnew();
    }
    before = now;
  }

  async function expectNoGap() {
    const { wallMs, realMs, isAwake, isRunning, idleState } = machine;
    const isThere = isAwake && isRunning && idleState === 'active' && settings.nudges.on;
    const isPaused = before.water.pausedUntilMs !== null && before.water.pausedUntilMs > wallMs;
    const text = machine.stored(waterItem.key);
    if (text !== waterText) drinks = await read(waterItem);
    waterText = text;
    if (!isThere || isPaused || withinLimitsMs(drinks, wallMs, toLocalTime) > wallMs) {
      waitsAnew();
      return;
    }
    // Packed Chrome may be half a minute late; Firefox may see a return five minutes late.
    const slackMs = kind === 'chrome' ? 30 * secondMs : 5 * minuteMs + secondMs;
    const gapMs = realMs - waitsSinceMs;
    if (gapMs <= (plan().everyMinutes + 1) * minuteMs + slackMs) return;
    // A gap counts only within the same open hours.
    const closesMs = closingMs(plan(), wallMs, toLocalTime);
    const isOpen = closesMs !== null && closesMs === closingMs(plan(), wallMs - gapMs, toLocalTime);
    if (isOpen)
      life.faults.push(
        `a gap of ${Math.round(gapMs / minuteMs)} min at ${new Date(wallMs).toISOString()} in ${zone}`,
      );
    waitsAnew();
  }

  /** Advances the clock to a moment: alarms fire on the way, and the person answers what they see. */
  async function liveUntil(realMs: number) {
    while (machine.realMs < realMs) {
      const stepMs = Math.min(realMs, machine.realMs + hourMs);
      const killsBefore = machine.kills;
      await machine.goTo(stepMs);
      const shownBefore = life.nudges.length;
      await look();
      if (machine.kills > killsBefore && machine.alarmCount === 0 && settings.nudges.on) {
        // A background that is killed before it sets its next alarm is woken by what the person does next.
        absences.push({
          reason: 'killed',
          toMs: machine.realMs + minuteMs,
        });
        await machine.event(() => write(settingsItem, settings));
        waitsAnew();
        await look();
      }
      if (life.nudges.length > shownBefore) await answer();
      if (machine.isAwake && machine.isRunning) expectPutAway();
    }
  }

  function expectPutAway() {
    const { wallMs } = machine;
    if (before.water.unansweredSinceMs === null) return;
    const isOpen = closingMs(plan(), wallMs, toLocalTime) !== null;
    const wasOpen = closingMs(plan(), wallMs - 6 * minuteMs, toLocalTime) !== null;
    if (!isOpen && !wasOpen && waitsSinceMs < machine.realMs - 6 * minuteMs)
      life.faults.push(
        `a nudge still waits outside the hours at ${new Date(wallMs).toISOString()}`,
      );
  }

  /** In the popup, or on the notification, a few seconds later. */
  async function answer() {
    const act = async (action: () => Promise<unknown>) => {
      await machine.event(action);
      waitsAnew();
      await look();
    };
    const choice = chance.between(0, 100);
    if (choice < 40) await act(drinkGlass);
    else if (choice < 58) await act(() => snoozeNudge(chance.oneOf(snoozeMinutes)));
    else if (choice < 70) await act(answerNudge);
    if (chance.happens(0.3)) await act(answerEvening);
  }

  async function away(reason: Reason, forMs: number) {
    const fromMs = machine.realMs;
    if (reason === 'asleep') machine.sleep();
    if (reason === 'closed') machine.endBrowser();
    if (reason === 'idle')
      await machine.setIdle(chance.oneOf(kind === 'chrome' ? ['idle', 'locked'] : ['idle']));
    await liveUntil(fromMs + forMs);
    absences.push({ reason, toMs: machine.realMs });
    waitsAnew();
    if (reason === 'asleep') machine.wake(machine.realMs - fromMs);
    if (reason === 'closed') await machine.startBrowser();
    if (reason === 'idle') await machine.setIdle('active');
    await look();
    await liveUntil(machine.realMs + chance.between(0, 4 * minuteMs));
    await useBrowser();
  }

  async function useBrowser() {
    await machine.useBrowser();
    await look();
  }

  const change = async (part: Partial<typeof settings>) => {
    Object.assign(settings, part);
    await machine.event(() => write(settingsItem, settings));
    waitsAnew();
    await look();
  };

  async function liveADay(day: number) {
    const nightMs = startMs + day * dayMs + 24 * hourMs;
    const untilMs = nightMs + chance.between(-4 * hourMs, 0);
    while (machine.realMs < untilMs) {
      await liveUntil(
        Math.min(untilMs, machine.realMs + chance.between(5 * minuteMs, 2.5 * hourMs)),
      );
      const thing = chance.between(0, 100);
      if (thing < 30) await away('idle', chance.between(3 * minuteMs, 70 * minuteMs));
      else if (thing < 55) await away('asleep', chance.between(minuteMs, 90 * minuteMs));
      else if (thing < 60) await away('closed', chance.between(minuteMs, 60 * minuteMs));
      else if (thing < 63) await machine.event(pauseNudgesForHour);
      else if (thing < 64) await machine.event(pauseNudgesUntilTomorrow);
      else if (thing < 66) await machine.event(endPauseOfNudges);
      else if (thing < 68) {
        // Five glasses at once: more than the limit of an hour.
        for (let glass = 0; glass < 5; glass += 1) await machine.event(drinkGlass);
      } else if (thing < 72) {
        const from = chance.oneOf(['08:00', '09:00', '10:30']);
        const to = chance.oneOf(['18:00', '20:00', '22:00', '01:00']);
        await change({ nudges: { ...settings.nudges, from, to } });
      } else if (thing < 73) {
        await change({
          nudges: { ...settings.nudges, everyMinutes: chance.oneOf([30, 45, 60, 90]) },
        });
      }
      waitsSinceMs = Math.max(waitsSinceMs, thing >= 60 && thing < 73 ? machine.realMs : -Infinity);
      await look();
    }
    // The lid is closed over night, or now and then the machine shut down.
    const morningMs = nightMs + chance.between(7 * hourMs, 10 * hourMs);
    await away(chance.happens(0.2) ? 'closed' : 'asleep', morningMs - machine.realMs);
  }

  await machine.event(acceptWaterSafety);
  await change({
    nudges: { ...settings.nudges, on: true, days: [1, 2, 3, 4, 5, 6] },
    evening: { on: true, at: '21:00', days: [1, 2, 3, 4, 5] },
  });
  for (let day = 0; day < days; day += 1) {
    if (day === days >> 1) machine.allowIdle();
    if (day % 60 === 30) {
      zone =
        zone === 'Europe/Rome'
          ? chance.oneOf(['America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'])
          : 'Europe/Rome';
      process.env.TZ = zone;
      upset = { reason: 'travel', wake: machine.wakes };
      await useBrowser();
    }
    if (day % 90 === 45 || day % 90 === 48) {
      machine.setClock((day % 90 === 45 ? 1 : -1) * chance.oneOf([3, 26]) * hourMs);
      upset = { reason: 'clock', wake: machine.wakes };
      lastShownMs = -Infinity;
      await useBrowser();
    }
    if (day % 100 === 70) {
      await machine.event(() => changeNudges({ on: false }));
      settings.nudges = { ...settings.nudges, on: false };
      await change({ evening: { ...settings.evening, on: false } });
      if (machine.alarmCount > 0) life.faults.push('an alarm with everything off');
    }
    if (day % 100 === 73)
      await change({
        nudges: { ...settings.nudges, on: true },
        evening: { ...settings.evening, on: true },
      });
    await liveADay(day);
  }
  await machine.event(() => changeNudges({ on: false }));
  life.wakes = machine.wakes;
  life.kills = machine.kills;
  return life;
}
