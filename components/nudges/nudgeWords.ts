import { i18n } from '#i18n';
import { localDay, localTimeMs, weekdayOf } from '../../domain/calendar.ts';
import { pausedUntil, type WaterState } from '../../domain/reminders/index.ts';
import { withinLimitsMs, type Drink } from '../../domain/water.ts';
import { toLocalTime } from '../../platform/timeZone.ts';
import { weekdayName } from './weekday.ts';

const timeOf = (atMs: number) =>
  toLocalTime(atMs).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });

const dayOf = (atMs: number) => weekdayName(weekdayOf(atMs, toLocalTime), 'long');

const isToday = (atMs: number, nowMs: number) =>
  localDay(atMs, toLocalTime) === localDay(nowMs, toLocalTime);

const isHeldBack = (drinks: Drink[], nowMs: number) =>
  withinLimitsMs(drinks, nowMs, toLocalTime) > nowMs;

/** One line about the next nudge in the person's own clock: "next at 14:20", "next Monday at 09:00", "Off". */
export function nudgeLine(nudge: WaterState | null, drinks: Drink[], nowMs: number): string {
  if (nudge === null || nudge.nextDueAtMs === null) return i18n.t('water.off');
  const dueMs = nudge.nextDueAtMs;
  const untilMs = pausedUntil(nudge, nowMs);
  if (untilMs !== null)
    return isToday(untilMs, nowMs)
      ? i18n.t('water.pausedUntil', [timeOf(untilMs)])
      : i18n.t('water.pausedUntilDay', [dayOf(untilMs), timeOf(untilMs)]);
  if (isHeldBack(drinks, nowMs)) return i18n.t('water.heldBack');
  return isToday(dueMs, nowMs)
    ? i18n.t('water.nextAt', [timeOf(dueMs)])
    : i18n.t('water.nextOn', [dayOf(dueMs), timeOf(dueMs)]);
}

/** "today at 14:20", "tomorrow at 09:00", "Monday at 09:00" */
export function whenWords(atMs: number, nowMs: number): string {
  if (isToday(atMs, nowMs)) return i18n.t('when.today', [timeOf(atMs)]);
  const tomorrow = localDay(localTimeMs(nowMs, 1, 12 * 60, toLocalTime), toLocalTime);
  return localDay(atMs, toLocalTime) === tomorrow
    ? i18n.t('when.tomorrow', [timeOf(atMs)])
    : i18n.t('when.weekday', [dayOf(atMs), timeOf(atMs)]);
}

/** One sentence about the nudges: the next one, a pause, or that nothing is scheduled. */
export function nudgeTruth(
  nudge: WaterState | null,
  drinks: Drink[],
  isEveningOn: boolean,
  nowMs: number,
): string {
  if (nudge === null || nudge.nextDueAtMs === null)
    return i18n.t(isEveningOn ? 'settings.truth.waterOff' : 'settings.truth.off');
  const untilMs = pausedUntil(nudge, nowMs);
  if (untilMs !== null) return i18n.t('settings.truth.paused', [whenWords(untilMs, nowMs)]);
  const next = i18n.t('settings.truth.next', [whenWords(nudge.nextDueAtMs, nowMs)]);
  return isHeldBack(drinks, nowMs) ? `${i18n.t('water.heldBack')}. ${next}` : next;
}
