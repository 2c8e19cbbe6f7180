/** Days of the week as JavaScript counts them: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Converts a moment to a local date. The time zone is an argument, as the clock is with `nowMs`. */
export type ToLocal = (atMs: number) => Date;

/** The local calendar day of a moment, as a text that is different for every day. */
export function localDay(atMs: number, toLocal: ToLocal): string {
  const date = toLocal(atMs);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/** The day of the week on which a moment falls. */
export function weekdayOf(atMs: number, toLocal: ToLocal): Weekday {
  return toLocal(atMs).getDay() as Weekday;
}

/** The day of the week that is `days` after the day of `atMs`. */
export function weekdayAfter(atMs: number, days: number, toLocal: ToLocal): Weekday {
  // At noon: a clock may skip midnight.
  return weekdayOf(localTimeMs(atMs, days, 12 * 60, toLocal), toLocal);
}

/** Minutes after midnight that the local clock shows at a moment. */
export function minutesOfLocalDay(atMs: number, toLocal: ToLocal): number {
  const date = toLocal(atMs);
  return date.getHours() * 60 + date.getMinutes();
}

/** The moment at which the local clock shows `minutesAfterMidnight`, `days` after the day of `atMs`. */
export function localTimeMs(
  atMs: number,
  days: number,
  minutesAfterMidnight: number,
  toLocal: ToLocal,
): number {
  // One call, because each call looks up the time zone again; hours beyond 24 carry on into later days.
  return toLocal(atMs).setHours(24 * days, minutesAfterMidnight, 0, 0);
}
