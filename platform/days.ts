import { dayMs, minuteMs } from '../domain/time.ts';

/** How many minutes the local clock is ahead of UTC at a moment. */
export const utcOffsetMinutes = (atMs: number) => -new Date(atMs).getTimezoneOffset();

/** The local day of a moment, such as "2026-11-28", for file names. */
export const isoDay = (atMs: number) =>
  new Date(atMs + utcOffsetMinutes(atMs) * minuteMs).toISOString().slice(0, 10);

/** The local day of a moment, counted from 1 January 1970. */
export const dayNumber = (atMs: number) =>
  Math.floor((atMs + utcOffsetMinutes(atMs) * minuteMs) / dayMs);
