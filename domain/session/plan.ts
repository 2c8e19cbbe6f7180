import { holdSeconds as reliefBounds } from '../../content/holdSeconds.ts';
import { readySecondsOf, type Side, type StretchId } from '../../content/muscles.ts';
import type { Timing } from '../../content/routines.ts';
import type { Phase, PhaseSide } from './phases.ts';

/** Time to change to the next stretch or the other leg. */
const moveSeconds = 10;
const switchSeconds = 3;

/** One stretch in a routine. */
export interface RoutineStep extends Timing {
  stretch: StretchId;
  /** One leg after the other, starting with the given one; only the given one; or both legs at once. */
  legs: 'each' | 'one' | 'together';
}

/** A value rounded to the nearest whole number and kept within bounds. */
export const clamped = (value: number, { min, max }: { min: number; max: number }) =>
  Math.min(max, Math.max(min, Math.round(value)));

/**
 * Getting into position, then one hold, which is repeated until the muscle lets go.
 * @param holdSeconds length of a hold, clamped to 15–30
 */
export function reliefPhases(stretch: StretchId, side: Side, holdSeconds: number): Phase[] {
  const seconds = clamped(holdSeconds, reliefBounds);
  return [
    { kind: 'ready', seconds: readySecondsOf(stretch), stretch, side },
    { kind: 'hold', seconds, stretch, side },
  ];
}

/**
 * The phases of a routine: every stretch with all its rounds, the given side first. Changing the leg or the stretch is
 * a phase of its own, so that the second side gets its full time.
 */
export function routinePhases(steps: readonly RoutineStep[], firstSide: Side): Phase[] {
  return steps.flatMap((step, index) => [
    {
      kind: 'ready',
      seconds: index === 0 ? readySecondsOf(step.stretch) : moveSeconds,
      stretch: step.stretch,
      side: sidesOf(step, firstSide)[0]!,
    },
    ...rounds(step, firstSide),
  ]);
}

function rounds(step: RoutineStep, firstSide: Side): Phase[] {
  const { stretch, holdSeconds, restSeconds } = step;
  const sides = sidesOf(step, firstSide);
  const holds = Array.from({ length: step.rounds }, () => sides).flat();
  return holds.flatMap((side, index) => {
    const hold: Phase = { kind: 'hold', seconds: holdSeconds, stretch, side };
    const next = holds[index + 1];
    if (next === undefined) return [hold];
    const endsRound = (index + 1) % sides.length === 0;
    const between: Phase =
      endsRound && restSeconds > 0
        ? { kind: 'rest', seconds: restSeconds, stretch, side: next }
        : { kind: 'switch', seconds: switchSeconds, stretch, side: next };
    return [hold, between];
  });
}

function sidesOf({ legs }: RoutineStep, firstSide: Side): PhaseSide[] {
  if (legs === 'together') return ['both'];
  return legs === 'one' ? [firstSide] : [firstSide, firstSide === 'left' ? 'right' : 'left'];
}
