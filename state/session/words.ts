import { muscleOf } from '../../content/muscles.ts';
import type { Boundary, Phase } from '../../domain/session/index.ts';
import { t } from '../../platform/words.ts';

/** "Left calf"; for a stretch of both legs at once, what it stretches. */
export function legWords({ side, stretch }: Pick<Phase, 'side' | 'stretch'>): string {
  return t((side === 'both' ? `leg.both.${stretch}` : `leg.${side}.${muscleOf(stretch)}`) as never);
}

/** The words of a cue, for the voice; none for the counted seconds. */
export function cueWords({ cue, phase }: Boundary): string | undefined {
  if (cue === 'count') return undefined;
  if (cue === 'switch' && phase.side !== 'both') return t(`cue.switch.${phase.side}`);
  if (cue === 'next') return t('cue.next', { leg: legWords(phase) });
  return t(`cue.${cue as Exclude<typeof cue, 'switch' | 'next'>}`);
}
