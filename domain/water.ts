import {
  maxMlPerDay,
  maxMlPerHour,
  maxNudgedMlPerHour,
  warnMlPerHour,
} from '../content/waterLimits.ts';
import { localDay, localTimeMs, type ToLocal } from './calendar.ts';
import { hourMs } from './time.ts';

/** One drink: when, and how much. */
export interface Drink {
  atMs: number;
  ml: number;
}

/** The drinks of the day of `nowMs`, in the local calendar. */
export function drinksToday(drinks: Drink[], nowMs: number, toLocal: ToLocal): Drink[] {
  if (drinks.length === 0) return [];
  const today = localDay(nowMs, toLocal);
  return drinks.filter(({ atMs }) => localDay(atMs, toLocal) === today);
}

/** The drinks that still count at `nowMs`: today's, and after midnight those of the last 60 minutes too. */
function stillCounting(drinks: Drink[], nowMs: number, toLocal: ToLocal): Drink[] {
  const today = drinksToday(drinks, nowMs, toLocal);
  const recent = lastHour(drinks, nowMs);
  return drinks.filter((drink) => today.includes(drink) || recent.includes(drink));
}

/** Adds a drink and forgets those that do not count any more: there is no history. */
export function addDrink(drinks: Drink[], ml: number, nowMs: number, toLocal: ToLocal): Drink[] {
  return [...stillCounting(drinks, nowMs, toLocal), { atMs: nowMs, ml }];
}

/** Takes today's last drink back. */
export function undoDrink(drinks: Drink[], nowMs: number, toLocal: ToLocal): Drink[] {
  const last = drinksToday(drinks, nowMs, toLocal).at(-1);
  return stillCounting(drinks, nowMs, toLocal).filter((drink) => drink !== last);
}

/** Millilitres in a list of drinks. */
export function totalMl(drinks: Drink[]): number {
  return drinks.reduce((sum, { ml }) => sum + ml, 0);
}

/** Whether so much was logged in the last 60 minutes that Legroom asks to go easy: 0.75 L, its own margin. */
export function isALot(drinks: Drink[], nowMs: number): boolean {
  return totalMl(lastHour(drinks, nowMs)) >= warnMlPerHour;
}

/** Whether so much was logged in the last 60 minutes that Legroom says to stop: 1.0 L, its own margin. */
export function isTooMuch(drinks: Drink[], nowMs: number): boolean {
  return totalMl(lastHour(drinks, nowMs)) >= maxMlPerHour;
}

/** The shortest interval of nudges to drink such a glass, in minutes: together at most 0.5 L an hour. */
export const fewestMinutes = (glassMl: number) => Math.ceil((glassMl * 60) / maxNudgedMlPerHour);

/** The largest glass for nudges at such an interval, in millilitres: together at most 0.5 L an hour. */
export const largestGlassMl = (everyMinutes: number) =>
  Math.floor((everyMinutes * maxNudgedMlPerHour) / 60);

const lastHour = (drinks: Drink[], nowMs: number) =>
  drinks.filter(({ atMs }) => atMs > nowMs - hourMs && atMs <= nowMs);

/**
 * The first moment from `dueMs` on at which the safe limits allow another nudge: under 1.0 L in the last 60 minutes and
 * under 3.0 L in the day. The limits are Legroom's own margin under the figures its sources give.
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
