import { positions, stretchFor, type MuscleId, type Position } from '../content/muscles.ts';
import { ownRoutineBounds, routines, type RoutineId } from '../content/routines.ts';
import { clamped, type RoutineStep } from './session/plan.ts';

/** A routine that the person put together. */
export interface OwnRoutine {
  /** At least one, in the order of stretching. */
  muscles: MuscleId[];
  /** From 10 to 60. */
  holdSeconds: number;
  rounds: number;
  bothSides: boolean;
}

/** The rest between two rounds of the person's own routine. */
const ownRestSeconds = 10;

/** The positions in which a routine can be done, in the order of display. */
export function routinePositions(routine: RoutineId): readonly Position[] {
  if (routine === 'own') return positions;
  return positions.filter((position) => position in routines[routine]);
}

/** The position for a routine: the wanted one if possible, else the one that asks least of the balance. */
export function routinePosition(routine: RoutineId, wanted: Position): Position {
  const possible = routinePositions(routine);
  return possible.includes(wanted) ? wanted : possible.at(-1)!;
}

/** The steps of a routine; values outside the bounds are clamped. */
export function routineSteps(routine: RoutineId, wanted: Position, own: OwnRoutine): RoutineStep[] {
  const position = routinePosition(routine, wanted);
  if (routine === 'own') return own.muscles.map((muscle) => ownStep(muscle, position, own));
  return routines[routine][position]!.map(({ holdSeconds, rounds, restSeconds, ...step }) => ({
    ...('stretch' in step
      ? { stretch: step.stretch, legs: 'together' as const }
      : { stretch: stretchFor(step.muscle, position), legs: 'each' as const }),
    holdSeconds,
    rounds,
    restSeconds,
  }));
}

function ownStep(muscle: MuscleId, position: Position, own: OwnRoutine): RoutineStep {
  const { holdSeconds, rounds } = ownRoutineBounds;
  return {
    stretch: stretchFor(muscle, position),
    legs: own.bothSides ? 'each' : 'one',
    holdSeconds: clamped(own.holdSeconds, holdSeconds),
    rounds: clamped(own.rounds, rounds),
    restSeconds: ownRestSeconds,
  };
}
