import { t } from '../../platform/words.ts';
import { muscleOf } from '../../content/muscles.ts';
import type { Phase } from '../../domain/session/index.ts';

/** "Left calf"; for a stretch of both legs at once, what it stretches. */
export function legWords({ side, stretch }: Pick<Phase, 'side' | 'stretch'>): string {
  return t((side === 'both' ? `leg.both.${stretch}` : `leg.${side}.${muscleOf(stretch)}`) as never);
}
