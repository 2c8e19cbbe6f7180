import { t } from '../../platform/words.ts';
import type { Boundary } from '../../domain/session/index.ts';
import { legWords } from './legWords.ts';

/** The words of a cue, for the voice and for screen readers; empty for the counted seconds. */
export function cueWords({ cue, phase }: Boundary): string | undefined {
  if (cue === 'count') return undefined;
  if (cue === 'switch' && phase.side !== 'both') return t(`cue.switch.${phase.side}`);
  if (cue === 'next') return t('cue.next', { leg: legWords(phase) });
  return t(`cue.${cue as Exclude<typeof cue, 'switch' | 'next'>}`);
}
