import { i18n } from '#i18n';
import { withinLimitsMs, type Drink } from '../domain/water.ts';
import { local } from '../state/local.ts';
import { weekdayNames } from './week.ts';

/** The truth about the next nudge in the person's own clock: "next at 14:20", "next Monday at 09:00", "Off". */
export function nudgeLine(nextDueAtMs: number | null, drinks: Drink[], nowMs: number): string {
  if (nextDueAtMs === null) return i18n.t('water.off');
  if (withinLimitsMs(drinks, nowMs, local) > nowMs) return i18n.t('water.heldBack');
  const due = local(nextDueAtMs);
  const time = due.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  if (due.toDateString() === local(nowMs).toDateString()) return i18n.t('water.nextAt', [time]);
  const weekday = weekdayNames[due.getDay() as 0];
  return i18n.t('water.nextOn', [i18n.t(`weekday.long.${weekday}`), time]);
}
