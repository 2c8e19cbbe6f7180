import { i18n } from '#i18n';
import { localDay, localTimeMs } from '../domain/calendar.ts';
import { pauseMs, type NudgeState } from '../domain/nudge.ts';
import { withinLimitsMs, type Drink } from '../domain/water.ts';
import { local } from '../state/local.ts';
import { weekdayNames } from './week.ts';

const timeOf = (atMs: number) =>
  local(atMs).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });

const weekdayOf = (atMs: number) =>
  i18n.t(`weekday.long.${weekdayNames[local(atMs).getDay() as 0]}`);

const isToday = (atMs: number, nowMs: number) => localDay(atMs, local) === localDay(nowMs, local);

const isHeldBack = (drinks: Drink[], nowMs: number) => withinLimitsMs(drinks, nowMs, local) > nowMs;

/** One line about the next nudge in the person's own clock: "next at 14:20", "next Monday at 09:00", "Off". */
export function nudgeLine(nudge: NudgeState | null, drinks: Drink[], nowMs: number): string {
  if (nudge === null || nudge.nextDueAtMs === null) return i18n.t('water.off');
  const dueMs = nudge.nextDueAtMs;
  const untilMs = pauseMs(nudge, nowMs);
  if (untilMs !== null)
    return isToday(untilMs, nowMs)
      ? i18n.t('water.pausedUntil', [timeOf(untilMs)])
      : i18n.t('water.pausedUntilDay', [weekdayOf(untilMs), timeOf(untilMs)]);
  if (isHeldBack(drinks, nowMs)) return i18n.t('water.heldBack');
  return isToday(dueMs, nowMs)
    ? i18n.t('water.nextAt', [timeOf(dueMs)])
    : i18n.t('water.nextOn', [weekdayOf(dueMs), timeOf(dueMs)]);
}

/** "today at 14:20", "tomorrow at 09:00", "Monday at 09:00" */
export function whenWords(atMs: number, nowMs: number): string {
  if (isToday(atMs, nowMs)) return i18n.t('when.today', [timeOf(atMs)]);
  const tomorrow = localDay(localTimeMs(nowMs, 1, 12 * 60, local), local);
  return localDay(atMs, local) === tomorrow
    ? i18n.t('when.tomorrow', [timeOf(atMs)])
    : i18n.t('when.weekday', [weekdayOf(atMs), timeOf(atMs)]);
}

/** The whole truth about the nudges in one sentence: the next one, a pause, or that nothing is scheduled. */
export function nudgeTruth(
  nudge: NudgeState | null,
  drinks: Drink[],
  isEveningOn: boolean,
  nowMs: number,
): string {
  if (nudge === null || nudge.nextDueAtMs === null)
    return i18n.t(isEveningOn ? 'settings.truth.waterOff' : 'settings.truth.off');
  const untilMs = pauseMs(nudge, nowMs);
  if (untilMs !== null) return i18n.t('settings.truth.paused', [whenWords(untilMs, nowMs)]);
  const next = i18n.t('settings.truth.next', [whenWords(nudge.nextDueAtMs, nowMs)]);
  return isHeldBack(drinks, nowMs) ? `${i18n.t('water.heldBack')}. ${next}` : next;
}
