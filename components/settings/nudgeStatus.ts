import { pausedUntil, type WaterState } from '../../domain/reminders/index.ts';
import type { Drink } from '../../domain/water.ts';
import { t } from '../../platform/words.ts';
import { isHeldBack, dueWords } from '../nudges/nudgeWords.ts';

/** One sentence about the nudges: the next one, a pause, or that nothing is scheduled. */
export function nudgeStatus(
  nudge: WaterState | null,
  drinks: Drink[],
  isEveningOn: boolean,
  nowMs: number,
): string {
  if (nudge === null || nudge.nextDueAtMs === null)
    return t(isEveningOn ? 'settings.truth.waterOff' : 'settings.truth.off');
  const untilMs = pausedUntil(nudge, nowMs);
  if (untilMs !== null) return t('settings.truth.paused', { when: dueWords(untilMs, nowMs) });
  const when = dueWords(nudge.nextDueAtMs, nowMs);
  return t(isHeldBack(drinks, nowMs) ? 'settings.truth.heldBack' : 'settings.truth.next', { when });
}
