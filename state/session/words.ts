import { muscleOf, type JointStretchId } from '../../content/muscles.ts';
import type { Boundary, Phase } from '../../domain/session/index.ts';
import { t } from '../../platform/words.ts';

/** "Left calf"; for a stretch of both legs at once, what it stretches. */
export function legWords({ side, stretch }: Pick<Phase, 'side' | 'stretch'>): string {
  return side === 'both'
    ? t(`leg.both.${stretch as JointStretchId}`)
    : t(`leg.${side}.${muscleOf(stretch)!}`);
}

/** The words of a cue, for the voice; none for the counted seconds. */
export function cueWords({ cue, phase }: Boundary): string | undefined {
  if (cue === 'count') return undefined;
  if (cue === 'switch' && phase.side !== 'both') return t(`cue.switch.${phase.side}`);
  if (cue === 'next') return t('cue.next', { leg: legWords(phase) });
  return t(`cue.${cue as Exclude<typeof cue, 'switch' | 'next'>}`);
}
