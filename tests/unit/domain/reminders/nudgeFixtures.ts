import {
  decideWater,
  initialWater,
  type WaterPlan,
  type WaterState,
} from '../../../../domain/reminders/index.ts';
import type { Drink } from '../../../../domain/water.ts';
import { at, hourly, rome } from './fixtures.ts';

export const drink = (time: string, ml = 200): Drink => ({ atMs: at(time), ml });

export const decide = (
  nowMs: number,
  state: WaterState,
  { plan = hourly, drinks = [] }: { plan?: WaterPlan | null; drinks?: Drink[] } = {},
) => decideWater(plan, state, drinks, nowMs, rome);

/** What the background remembers when nudges were switched on, or last shown, at that time. */
export const since = (time: string) => decide(at(time), initialWater).state;

/** All nudges up to a moment for a person who never leaves, with every alarm on time. */
export function nudgesBetween(fromMs: number, untilMs: number, plan: WaterPlan) {
  const shown: number[] = [];
  let state = initialWater;
  for (let nowMs: number | null = fromMs; nowMs !== null && nowMs < untilMs;) {
    const decision = decideWater(plan, state, [], nowMs, rome);
    if (decision.shows) shown.push(nowMs);
    ({ state } = decision);
    nowMs = state.nextDueAtMs;
  }
  return shown;
}
