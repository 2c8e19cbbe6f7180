import type { Side, StretchId } from '../../content/muscles.ts';
import { secondMs } from '../time.ts';

/** The leg that a phase is about; some stretches are for both at once. */
export type PhaseSide = Side | 'both';

/** One stretch of time in which one thing is to be done. */
export interface Phase {
  /** Getting into position, holding, resting in between, or changing over to the other leg. */
  kind: 'ready' | 'hold' | 'rest' | 'switch';
  seconds: number;
  /** The stretch that is held in this phase, or that comes next. */
  stretch: StretchId;
  side: PhaseSide;
}

/** How long phases last together, in milliseconds. */
export function lengthMs(phases: readonly Phase[]): number {
  return phases.reduce((sum, { seconds }) => sum + seconds, 0) * secondMs;
}
