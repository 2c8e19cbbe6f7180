import type { Cramp } from './cramp.ts';
import { dayOf, within } from './days.ts';
import { summarise, type Summary } from './summary.ts';

/** Days of diary before the stretching begins. */
export const beforeDays = 14;

/** Days of stretching: six weeks, as in the trial (Hallegraeff 2012). */
export const stretchDays = 42;

/** A pause of a try; its last day is null while it lasts. */
export interface TryPause {
  firstDay: number;
  lastDay: number | null;
}

/** Six weeks of the evening stretch, with two weeks of diary before them. */
export interface EveningTry {
  /** The first of the 14 days before the stretching. */
  firstDay: number;
  pauses: TryPause[];
  /** The evenings on which the routine *Before bed* was done to its end. */
  evenings: number[];
  /** The day on which the person stopped it; null if they did not. */
  stoppedOnDay: number | null;
}

/** Which part of a try a day is in, and how many days of that part are over. */
export interface TryStatus {
  phase: 'before' | 'stretching' | 'paused' | 'done';
  daysOver: number;
}

/**
 * Starts a try. If the diary already covers two weeks without the stretch, those are the days before, and the
 * stretching begins today.
 * @param diaryFirstDay the day on which the diary was started
 * @param earlier the previous try, whose days of stretching cannot be days before
 */
export function startTry(
  today: number,
  diaryFirstDay: number,
  earlier: EveningTry | null,
): EveningTry {
  const stretched = earlier ? [...stretchingDaysOver(earlier, today), ...earlier.evenings] : [];
  const keptFromDay = Math.max(diaryFirstDay, ...stretched.map((day) => day + 1));
  const isKeptLongEnough = today - keptFromDay >= beforeDays;
  return {
    firstDay: isKeptLongEnough ? today - beforeDays : today,
    pauses: [],
    evenings: [],
    stoppedOnDay: null,
  };
}

/** The first day of the stretching. */
export const stretchFromDay = ({ firstDay }: EveningTry) => firstDay + beforeDays;

/** Which part of a try a day is in. */
export function tryStatus(eveningTry: EveningTry, today: number): TryStatus {
  const daysOver = stretchingDaysOver(eveningTry, today).length;
  if (eveningTry.stoppedOnDay !== null || daysOver === stretchDays)
    return { phase: 'done', daysOver };
  if (today < stretchFromDay(eveningTry))
    return { phase: 'before', daysOver: today - eveningTry.firstDay };
  return { phase: isPaused(eveningTry) ? 'paused' : 'stretching', daysOver };
}

/** The days of stretching that are over, without the paused ones. */
function stretchingDaysOver(eveningTry: EveningTry, today: number): number[] {
  const days: number[] = [];
  const lastDay = Math.min(today - 1, eveningTry.stoppedOnDay ?? today);
  let day = stretchFromDay(eveningTry);
  for (; day <= lastDay && days.length < stretchDays; day += 1)
    if (!isPausedOn(eveningTry, day)) days.push(day);
  return days;
}

const isPaused = ({ pauses }: EveningTry) => pauses.some(({ lastDay }) => lastDay === null);

const isPausedOn = ({ pauses }: EveningTry, day: number) =>
  pauses.some(({ firstDay, lastDay }) => day >= firstDay && day <= (lastDay ?? day));

/** Pauses a try from today on. */
export function pauseTry(eveningTry: EveningTry, today: number): EveningTry {
  if (isPaused(eveningTry)) return eveningTry;
  return { ...eveningTry, pauses: [...eveningTry.pauses, { firstDay: today, lastDay: null }] };
}

/** Resumes a try today. A pause that began today leaves no trace. */
export function resumeTry(eveningTry: EveningTry, today: number): EveningTry {
  const pauses = eveningTry.pauses.flatMap((pause) => {
    if (pause.lastDay !== null) return pause;
    return pause.firstDay >= today ? [] : { ...pause, lastDay: today - 1 };
  });
  return { ...eveningTry, pauses };
}

/** Stops a try for good; what it recorded can still be compared. */
export function stopTry(eveningTry: EveningTry, today: number): EveningTry {
  return { ...resumeTry(eveningTry, today), stoppedOnDay: today };
}

/** Records that the routine was completed on an evening of the stretching. */
export function recordEvening(eveningTry: EveningTry, day: number): EveningTry {
  const isUnderWay = tryStatus(eveningTry, day).phase === 'stretching';
  return !isUnderWay || eveningTry.evenings.includes(day)
    ? eveningTry
    : { ...eveningTry, evenings: [...eveningTry.evenings, day] };
}

/** The person's own figures for the days before and for the days of stretching so far. */
export interface BeforeAndDuring {
  before: Summary;
  during: Summary;
  /** On how many evenings the routine was done, out of how many. */
  evenings: number;
  ofEvenings: number;
}

/** Compares the days before with the days of stretching; null until at least one of those is over. */
export function beforeAndDuring(
  cramps: readonly Cramp[],
  eveningTry: EveningTry,
  today: number,
): BeforeAndDuring | null {
  const days = new Set(stretchingDaysOver(eveningTry, today));
  if (days.size === 0) return null;
  const before = within(cramps, {
    firstDay: eveningTry.firstDay,
    lastDay: stretchFromDay(eveningTry) - 1,
  });
  const during = cramps.filter((cramp) => days.has(dayOf(cramp)));
  return {
    before: summarise(before, beforeDays),
    during: summarise(during, days.size),
    evenings: eveningTry.evenings.filter((day) => days.has(day)).length,
    ofEvenings: days.size,
  };
}
