import type { MuscleId, Position, StretchId } from './muscles.ts';
import { eveningProtocol } from './protocols.ts';

/** The routines of Legroom, and the one that people put together themselves. */
export const routineIds = ['beforeBed', 'calf', 'deskLegs', 'own'] as const;

export type RoutineId = (typeof routineIds)[number];

/** How long and how often a step holds. */
export interface Timing {
  readonly holdSeconds: number;
  readonly rounds: number;
  /** The rest between two rounds; 0 where one leg rests while the other holds. */
  readonly restSeconds: number;
}

/** One leg after the other, stretched in the position that the person chose. */
interface MuscleStep extends Timing {
  readonly muscle: MuscleId;
}

/** Both legs at once. */
interface JointStep extends Timing {
  readonly stretch: StretchId;
}

/** The steps in each position in which the routine can be done. */
type Routine = Readonly<Partial<Record<Position, readonly (MuscleStep | JointStep)[]>>>;

const calfSteps: MuscleStep[] = [
  { muscle: 'gastrocnemius', holdSeconds: 30, rounds: 2, restSeconds: 0 },
  { muscle: 'soleus', holdSeconds: 30, rounds: 2, restSeconds: 0 },
];

const { holdSeconds, rounds, restSeconds } = eveningProtocol;
const evening = { holdSeconds, rounds };
const sittingEveningSteps: JointStep[] = [
  { stretch: 'calfAndHamstringsBed', ...evening, restSeconds },
];

/** The ready-made routines. Holds and rounds are those of the protocols; see `protocols.ts`. */
export const routines: Record<Exclude<RoutineId, 'own'>, Routine> = {
  calf: { standing: calfSteps, sitting: calfSteps, bed: calfSteps },
  deskLegs: {
    sitting: [
      { muscle: 'gastrocnemius', holdSeconds: 15, rounds: 2, restSeconds: 0 },
      { muscle: 'hamstrings', holdSeconds: 20, rounds: 2, restSeconds: 0 },
    ],
  },
  beforeBed: {
    standing: [
      { muscle: 'gastrocnemius', ...evening, restSeconds: 0 },
      { muscle: 'hamstrings', ...evening, restSeconds: 0 },
    ],
    bed: sittingEveningSteps,
  },
};

/** Bounds of the person's own routine; its holds cover those of all protocols. */
export const ownRoutineBounds = {
  holdSeconds: { min: 10, max: 60 },
  rounds: { min: 1, max: 10 },
} as const;
