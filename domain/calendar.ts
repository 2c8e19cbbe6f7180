/** Days of the week as JavaScript counts them: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Makes the local date of a moment. The time zone comes in with it, as the clock comes in with `nowMs`. */
export type ToLocal = (atMs: number) => Date;

/** The calendar day of a moment, as a text that differs from that of every other day. */
export function localDay(atMs: number, toLocal: ToLocal): string {
  const date = toLocal(atMs);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/** The day of the week on which a moment falls. */
export function weekdayOf(atMs: number, toLocal: ToLocal): Weekday {
  return toLocal(atMs).getDay() as Weekday;
}

/** The day of the week, that many days after the day of `atMs`. */
export function weekdayAfter(atMs: number, days: number, toLocal: ToLocal): Weekday {
  // At noon: a clock may skip midnight.
  return weekdayOf(localTimeMs(atMs, days, 12 * 60, toLocal), toLocal);
}

/** Minutes after midnight that the local clock shows at a moment. */
export function minutesOfLocalDay(atMs: number, toLocal: ToLocal): number {
  const date = toLocal(atMs);
  return date.getHours() * 60 + date.getMinutes();
}

/** The moment, that many days after the day of `atMs`, at which the local clock shows that many minutes after midnight. */
export function localTimeMs(
  atMs: number,
  days: number,
  minutesAfterMidnight: number,
  toLocal: ToLocal,
): number {
  // Hours past the end of a day count on through the calendar: one step, as each looks the time zone up anew.
  return toLocal(atMs).setHours(24 * days, minutesAfterMidnight, 0, 0);
}
