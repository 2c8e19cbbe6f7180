import {
  decideReminders,
  initialReminders,
  type EveningPlan,
  type Reminders,
  type WaterPlan,
  type WaterState,
} from '../../../../domain/reminders/index.ts';
import type { Drink } from '../../../../domain/water.ts';
import { everyDay, inZone, moment, wallClock } from '../zones.ts';

export const hourly: WaterPlan = { everyMinutes: 60, from: '09:00', to: '20:00', days: everyDay };

export const rome = inZone('Europe/Rome');

/** A time on Monday, 23 November 2026, in Rome. */
export const at = (time: string) => moment(`2026-11-23T${time}+01:00`);

export const clock = (atMs: number | null) =>
  atMs && wallClock(atMs, 'Europe/Rome').time.slice(0, 5);

export interface Given {
  water?: WaterPlan | null;
  evening?: EveningPlan | null;
  drinks?: Drink[];
  isAway?: boolean;
}

export const decide = (
  nowMs: number,
  state: Reminders,
  { water = hourly, evening = null, drinks = [], isAway = false }: Given = {},
) => decideReminders({ water, evening }, state, drinks, nowMs, rome, isAway);

export const since = (time: string, given?: Given) =>
  decide(at(time), initialReminders, given).state;

export const change = (state: Reminders, part: Partial<WaterState>): Reminders => ({
  ...state,
  water: { ...state.water, ...part },
});
