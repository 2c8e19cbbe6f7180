import { dayMs, minuteMs } from '../domain/time.ts';

/** Minutes that the browser's clock is ahead of UTC at a moment. */
export const utcOffsetMinutes = (atMs: number) => -new Date(atMs).getTimezoneOffset();

/** The day of a moment by the browser's clock, "2026-11-28": for names of files. */
export const isoDay = (atMs: number) =>
  new Date(atMs + utcOffsetMinutes(atMs) * minuteMs).toISOString().slice(0, 10);

/** The day of a moment by the browser's clock, counted from 1 January 1970. */
export const dayNumber = (atMs: number) =>
  Math.floor((atMs + utcOffsetMinutes(atMs) * minuteMs) / dayMs);
