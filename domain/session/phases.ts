import type { Side, StretchId } from '../../content/muscles.ts';
import { secondMs } from '../time.ts';

/** The leg that a phase is about; some stretches are for both. */
export type PhaseSide = Side | 'both';

/** A span of time with one thing to do. */
export interface Phase {
  /** Getting into position, holding, resting, or changing to the other leg. */
  kind: 'ready' | 'hold' | 'rest' | 'switch';
  seconds: number;
  /** The stretch of this phase, or the next one. */
  stretch: StretchId;
  side: PhaseSide;
}

/** The total length of phases, in milliseconds. */
export function lengthMs(phases: readonly Phase[]): number {
  return phases.reduce((sum, { seconds }) => sum + seconds, 0) * secondMs;
}
