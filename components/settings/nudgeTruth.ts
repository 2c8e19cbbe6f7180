import { pausedUntil, type WaterState } from '../../domain/reminders/index.ts';
import type { Drink } from '../../domain/water.ts';
import { t } from '../../platform/words.ts';
import { isHeldBack, whenWords } from '../nudges/nudgeWords.ts';

/** One sentence about the nudges: the next one, a pause, or that nothing is scheduled. */
export function nudgeTruth(
  nudge: WaterState | null,
  drinks: Drink[],
  isEveningOn: boolean,
  nowMs: number,
): string {
  if (nudge === null || nudge.nextDueAtMs === null)
    return t(isEveningOn ? 'settings.truth.waterOff' : 'settings.truth.off');
  const untilMs = pausedUntil(nudge, nowMs);
  if (untilMs !== null) return t('settings.truth.paused', { when: whenWords(untilMs, nowMs) });
  const when = whenWords(nudge.nextDueAtMs, nowMs);
  return t(isHeldBack(drinks, nowMs) ? 'settings.truth.heldBack' : 'settings.truth.next', { when });
}
