import type { Weekday } from '../../../../domain/calendar.ts';
import {
  decideWater,
  initialWater,
  type WaterPlan,
  type WaterState,
} from '../../../../domain/reminders/index.ts';
import { type Drink } from '../../../../domain/water.ts';
import { inZone, moment, wallClock } from '../zones.ts';

export const everyDay: Weekday[] = [0, 1, 2, 3, 4, 5, 6];

export const hourly: WaterPlan = { everyMinutes: 60, from: '09:00', to: '20:00', days: everyDay };

export const rome = inZone('Europe/Rome');

/** A time on Monday, 23 November 2026, in Rome. */
export const at = (time: string) => moment(`2026-11-23T${time}+01:00`);

export const clock = (atMs: number | null) =>
  atMs && wallClock(atMs, 'Europe/Rome').time.slice(0, 5);

export const drink = (time: string, ml = 200): Drink => ({ atMs: at(time), ml });

export const decide = (
  nowMs: number,
  state: WaterState,
  { plan = hourly, drinks = [] }: { plan?: WaterPlan | null; drinks?: Drink[] } = {},
) => decideWater(plan, state, drinks, nowMs, rome);

/** What the background remembers when nudges were switched on, or last shown, at that time. */
export const since = (time: string) => decide(at(time), initialWater).state;

/** All nudges up to a moment for a person who never leaves: each wake-up is the one that was asked for. */
export function nudgesBetween(
  fromMs: number,
  untilMs: number,
  plan: WaterPlan,
  zone = 'Europe/Rome',
) {
  const shown: number[] = [];
  let state = initialWater;
  for (let nowMs: number | null = fromMs; nowMs !== null && nowMs < untilMs;) {
    const decision = decideWater(plan, state, [], nowMs, inZone(zone));
    if (decision.shows) shown.push(nowMs);
    ({ state } = decision);
    nowMs = state.nextDueAtMs;
  }
  return shown;
}
