import type { Weekday } from '../../../../domain/calendar.ts';
import {
  decideReminders,
  initialReminders,
  unanswered,
  type EveningPlan,
  type Reminders,
  type SnoozeMinutes,
  type WaterPlan,
  type WaterState,
} from '../../../../domain/reminders/index.ts';
import {
  answerWithDrink,
  endPause,
  pauseForAnHour,
  pauseUntilTomorrow,
  snooze,
} from '../../../../domain/reminders/waterChanges.ts';
import { dayMs } from '../../../../domain/time.ts';
import type { Drink } from '../../../../domain/water.ts';
import { everyDay, inZone, moment, wallClock } from '../zones.ts';

const rome = inZone('Europe/Rome');
const monday = '2026-11-23';

/** A time on Monday, 23 November 2026, in Rome, or some days later: `10:00`, `+1 09:00`. */
export function at(text: string): number {
  const [, days, time] = /^(?:\+(\d+) )?([\d:.]+)$/.exec(text)!;
  return moment(`${monday}T${time}+01:00`) + Number(days ?? 0) * dayMs;
}

/** The same, as text. */
function clock(atMs: number): string {
  const { day, time } = wallClock(atMs, 'Europe/Rome');
  const days = (moment(day) - moment(monday)) / dayMs;
  const exact = `${time}.${String(atMs % 1000).padStart(3, '0')}`;
  return `${days > 0 ? `+${days} ` : ''}${exact.replace(/(:00)?\.000$/, '')}`;
}

export const change = (state: Reminders, part: Partial<WaterState>): Reminders => ({
  ...state,
  water: { ...state.water, ...part },
});

const daysOf = (list: string): Weekday[] => everyDay.filter((day) => list.includes(String(day)));

/**
 * What a person sees who acts as in the story, such as `10:00 on, 10:50 drink 200`, with every alarm on time. By
 * default, nudges come each hour from nine to eight.
 * @returns the first reminders, and when unanswered ones were removed
 */
export function live(story: string, most = 12) {
  const reminders: string[] = [];
  const putAway: string[] = [];
  const drinks: Drink[] = [];
  let state = initialReminders;
  let plan: WaterPlan = { everyMinutes: 60, from: '09:00', to: '20:00', days: everyDay };
  let evening: EveningPlan | null = null;
  let isOn = false;
  let isAsleep = false;
  let isAway = false;
  let wakeAtMs: number | null = null;
  let lastMs = 0;

  function decide(nowMs: number, before = unanswered(state)) {
    const plans = { water: isOn ? plan : null, evening };
    const decision = decideReminders(plans, state, drinks, nowMs, rome, isAway);
    ({ state, wakeAtMs } = decision);
    const [water, also] = [state.water, state.evening].map((one) => one.lastNudgeAtMs === nowMs);
    const about = water && also ? ' both' : also ? ' evening' : '';
    if (decision.shows) reminders.push(clock(nowMs) + about);
    const after = unanswered(state);
    if ((before.water && !after.water) || (before.evening && !after.evening))
      putAway.push(clock(nowMs));
  }

  function liveUntil(untilMs: number) {
    if (isAsleep) return;
    while (wakeAtMs !== null && wakeAtMs < untilMs && reminders.length < most) {
      const atMs = wakeAtMs;
      decide(atMs);
      if (wakeAtMs <= atMs) throw new Error(`The alarm of ${clock(atMs)} is set again for then`);
    }
  }

  const deeds: Record<string, (nowMs: number, what: string) => void> = {
    on: () => (isOn = true),
    off: () => (isOn = false),
    hours: (_, what) => {
      const [from = '', to = ''] = what.split('-');
      plan = { ...plan, from, to };
    },
    every: (_, what) => (plan = { ...plan, everyMinutes: Number(what) }),
    days: (_, what) => (plan = { ...plan, days: daysOf(what) }),
    evening: (_, what) => {
      const [time = '', days = '0123456'] = what.split(' on ');
      evening = { at: time, days: daysOf(days) };
    },
    drink: (nowMs, what) => {
      drinks.push({ atMs: nowMs, ml: Number(what) });
      state = change(state, answerWithDrink(state.water));
    },
    snooze: (nowMs, what) =>
      (state = change(state, snooze(state.water, Number(what) as SnoozeMinutes, nowMs))),
    pause: (nowMs, what) =>
      (state = change(
        state,
        what === 'an hour'
          ? pauseForAnHour(state.water, nowMs)
          : pauseUntilTomorrow(plan, state.water, nowMs, rome),
      )),
    unpause: () => (state = change(state, endPause(state.water))),
    asleep: () => (isAsleep = true),
    awake: () => (isAsleep = false),
    away: () => (isAway = true),
    back: () => (isAway = false),
    // The person is back, but the browser does not say so.
    unseen: () => (isAway = false),
    // The background runs, because of an early or late alarm or anything else.
    wake: () => {},
    // The clock was set to this time.
    clock: () => {},
  };
  for (const step of story.split(', ')) {
    const [, time, deed, what = ''] = /^((?:\+\d+ )?[\d:.]+) (\w+) ?(.*)$/.exec(step)!;
    const nowMs = at(time!);
    lastMs = nowMs;
    liveUntil(nowMs);
    const before = unanswered(state);
    deeds[deed!]!(nowMs, what);
    if (!isAsleep && deed !== 'unseen') decide(nowMs, before);
  }
  liveUntil(lastMs + 30 * dayMs);
  return { reminders: reminders.slice(0, most), putAway };
}
