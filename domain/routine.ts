import { positions, stretchFor, type MuscleId, type Position } from '../content/muscles.ts';
import { ownRoutineBounds, routines, type RoutineId } from '../content/routines.ts';
import type { RoutineStep } from './session/plan.ts';

/** A routine that somebody put together. */
export interface OwnRoutine {
  /** At least one, in the order in which they are stretched. */
  muscles: MuscleId[];
  /** 10–60. */
  holdSeconds: number;
  rounds: number;
  bothSides: boolean;
}

/** In a routine of one's own, between two rounds. */
const ownRestSeconds = 10;

/** The positions in which a routine can be done, in the order in which they are always shown. */
export function routinePositions(routine: RoutineId): readonly Position[] {
  if (routine === 'own') return positions;
  return positions.filter((position) => position in routines[routine].positions);
}

/** The position in which a routine is done: the wanted one, or the first one where that cannot be. */
export function routinePosition(routine: RoutineId, wanted: Position): Position {
  const possible = routinePositions(routine);
  return possible.includes(wanted) ? wanted : possible[0]!;
}

/** What a routine asks for, stretch by stretch; values outside the bounds are brought inside. */
export function routineSteps(routine: RoutineId, wanted: Position, own: OwnRoutine): RoutineStep[] {
  const position = routinePosition(routine, wanted);
  if (routine === 'own') return own.muscles.map((muscle) => ownStep(muscle, position, own));
  return routines[routine].positions[position]!.map(
    ({ holdSeconds, rounds, restSeconds, ...step }) => ({
      ...('stretch' in step
        ? { stretch: step.stretch, legs: 'together' as const }
        : { stretch: stretchFor(step.muscle, position), legs: 'each' as const }),
      holdSeconds,
      rounds,
      restSeconds,
    }),
  );
}

function ownStep(muscle: MuscleId, position: Position, own: OwnRoutine): RoutineStep {
  const { holdSeconds, rounds } = ownRoutineBounds;
  return {
    stretch: stretchFor(muscle, position),
    legs: own.bothSides ? 'each' : 'one',
    holdSeconds: within(holdSeconds, own.holdSeconds),
    rounds: within(rounds, own.rounds),
    restSeconds: ownRestSeconds,
  };
}

const within = ({ min, max }: { min: number; max: number }, value: number) =>
  Math.min(max, Math.max(min, Math.round(value)));
