import { TZDateMini } from '@date-fns/tz';
import fc from 'fast-check';
import type { ToLocal, Weekday } from '../../../domain/calendar.ts';
import { dayMs, minuteMs } from '../../../domain/time.ts';
import { minutesOfDay, type Hours } from '../../../domain/reminders/index.ts';

/** Places whose clocks change twice a year, by half an hour or around Ramadan, or have odd offsets. */
export const zones = [
  'Europe/Rome',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
] as const;

/** Moments at which those clocks change. */
const switches = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-03-08T07:00Z',
  '2026-11-01T06:00Z',
  '2026-04-04T15:00Z',
  '2026-10-03T15:30Z',
  '2026-02-15T02:00Z',
  '2026-03-22T02:00Z',
].map((text) => Date.parse(text));

const near = (...switchesMs: number[]) =>
  fc
    .tuple(fc.constantFrom(...switchesMs), fc.integer({ min: -2 * dayMs, max: 2 * dayMs }))
    .map(([switchMs, offMs]) => switchMs + offMs);

/** Any moment of some years, often near a change of the clock. */
export const moments = fc.oneof(
  fc.integer({ min: Date.parse('2025-01-01T00:00Z'), max: Date.parse('2027-12-31T00:00Z') }),
  near(...switches),
);

/** Moments around 30 December, which Apia skipped. */
export const aroundTheLostDay = near(Date.parse('2011-12-30T10:00Z'));

export const anyZone = fc.constantFrom(...zones);

export const inZone =
  (zone: string): ToLocal =>
  (atMs) =>
    new TZDateMini(atMs, zone);

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock there shows, according to the runtime and not to the code under test. */
export function wallClock(atMs: number, zone: string) {
  // Swedish dates and times are ISO texts.
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  const [day = '', time = ''] = format.format(atMs).split(' ');
  const [hour, minute] = time.split(':').map(Number);
  return { day, time, weekday: new Date(day).getUTCDay(), minutes: hour! * 60 + minute! };
}

/** The moment of an ISO text with its offset, such as `2026-03-29T09:00+02:00`. */
export const moment = (text: string) => Date.parse(text);

export const everyDay: Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** Minutes after midnight as `09:05`. */
const timeText = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

export const anyTime = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(timeText);

export const anyDays = fc.subarray(everyDay, { minLength: 1 });

/** Hours that do not end at a time that a clock may skip or show twice. */
export const steadyTime = fc.integer({ min: 5 * 60, max: 24 * 60 - 1 }).map(timeText);
export const steadyHours: fc.Arbitrary<Hours> = fc
  .record({ from: steadyTime, to: steadyTime, days: anyDays })
  .filter(({ from, to }) => from !== to);

/** Whether the local time is inside the hours. Hours over midnight belong to the day on which they begin. */
export function isInside({ from, to, days }: Hours, atMs: number, zone: string): boolean {
  const { weekday, minutes } = wallClock(atMs, zone);
  const [opens, closes] = [minutesOfDay(from)!, minutesOfDay(to)!];
  const isToday = days.includes(weekday as Weekday);
  if (opens < closes) return isToday && minutes >= opens && minutes < closes;
  // Not the weekday's number minus one: in Apia, the day before a Saturday was once a Thursday.
  const before = wallClock(atMs - (minutes + 120) * minuteMs, zone).weekday;
  return (isToday && minutes >= opens) || (days.includes(before as Weekday) && minutes < closes);
}
