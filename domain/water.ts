import {
  maxMlPerDay,
  maxMlPerHour,
  nudgedMlPerHour,
  warnMlPerHour,
} from '../content/waterLimits.ts';
import { localDay, localTimeMs, type ToLocal } from './calendar.ts';
import { hourMs } from './time.ts';

/** A drink. */
export interface Drink {
  atMs: number;
  ml: number;
}

/** The drinks on the local day of `nowMs`. */
export function drinksToday(drinks: Drink[], nowMs: number, toLocal: ToLocal): Drink[] {
  if (drinks.length === 0) return [];
  const today = localDay(nowMs, toLocal);
  return drinks.filter(({ atMs }) => localDay(atMs, toLocal) === today);
}

/** The drinks that still matter at `nowMs`: today's, and those of the last 60 minutes. */
function stillCounting(drinks: Drink[], nowMs: number, toLocal: ToLocal): Drink[] {
  const today = drinksToday(drinks, nowMs, toLocal);
  const recent = lastHour(drinks, nowMs);
  return drinks.filter((drink) => today.includes(drink) || recent.includes(drink));
}

/** Adds a drink and drops those that no longer matter: there is no history. */
export function addDrink(drinks: Drink[], ml: number, nowMs: number, toLocal: ToLocal): Drink[] {
  return [...stillCounting(drinks, nowMs, toLocal), { atMs: nowMs, ml }];
}

/** Removes today's last drink. */
export function undoDrink(drinks: Drink[], nowMs: number, toLocal: ToLocal): Drink[] {
  const last = drinksToday(drinks, nowMs, toLocal).at(-1);
  return stillCounting(drinks, nowMs, toLocal).filter((drink) => drink !== last);
}

/** The total of some drinks, in millilitres. */
export function totalMl(drinks: Drink[]): number {
  return drinks.reduce((sum, { ml }) => sum + ml, 0);
}

/** Whether the last 60 minutes reach 0.75 L, Legroom's own margin for asking to go easy. */
export function isALot(drinks: Drink[], nowMs: number): boolean {
  return totalMl(lastHour(drinks, nowMs)) >= warnMlPerHour;
}

/** Whether the last 60 minutes reach 1.0 L, Legroom's own margin for saying stop. */
export function isTooMuch(drinks: Drink[], nowMs: number): boolean {
  return totalMl(lastHour(drinks, nowMs)) >= maxMlPerHour;
}

/** The shortest interval for nudges to drink a glass of this size, in minutes: at most 0.5 L an hour. */
export const fewestMinutes = (glassMl: number) => Math.ceil((glassMl * 60) / nudgedMlPerHour);

/** The largest glass for nudges at this interval, in millilitres: at most 0.5 L an hour. */
export const largestGlassMl = (everyMinutes: number) =>
  Math.floor((everyMinutes * nudgedMlPerHour) / 60);

const lastHour = (drinks: Drink[], nowMs: number) =>
  drinks.filter(({ atMs }) => atMs > nowMs - hourMs && atMs <= nowMs);

/**
 * The first moment from `dueMs` on at which the safe limits allow a nudge: under 1.0 L in the last 60 minutes and under
 * 3.0 L that day. The limits are Legroom's own margin below the figures of its sources.
 */
export function withinLimitsMs(drinks: Drink[], dueMs: number, toLocal: ToLocal): number {
  if (totalMl(drinksToday(drinks, dueMs, toLocal)) >= maxMlPerDay)
    return localTimeMs(dueMs, 1, 0, toLocal);
  let allowedMs = dueMs;
  const recent = lastHour(drinks, dueMs);
  let hourMl = totalMl(recent);
  for (const drink of recent.toSorted((a, b) => a.atMs - b.atMs)) {
    if (hourMl < maxMlPerHour) break;
    hourMl -= drink.ml;
    allowedMs = drink.atMs + hourMs;
  }
  return allowedMs;
}

/** A volume in US fluid ounces, rounded. */
export const fluidOunces = (ml: number) => Math.round(ml / 29.5735);
