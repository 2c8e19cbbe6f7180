/** The ways a person can be when a cramp comes. */
export const positions = ['sitting', 'standing', 'bed'] as const;

export type Position = (typeof positions)[number];

export const sides = ['left', 'right'] as const;

export type Side = (typeof sides)[number];

/**
 * The muscles Legroom knows, by their anatomical names and from the commonest cramp on, each with
 * the id of its stretch in every position. Words: `muscle.<id>` for everyday, `properName.<id>`.
 */
export const muscles = [
  {
    id: 'gastrocnemius',
    stretches: {
      sitting: 'gastrocnemiusSitting',
      standing: 'gastrocnemiusStanding',
      bed: 'gastrocnemiusBed',
    },
  },
  {
    id: 'soleus',
    stretches: { sitting: 'soleusSitting', standing: 'soleusStanding', bed: 'soleusBed' },
  },
  {
    id: 'tibialisAnterior',
    stretches: {
      sitting: 'tibialisAnteriorSitting',
      standing: 'tibialisAnteriorStanding',
      bed: 'tibialisAnteriorBed',
    },
  },
  {
    id: 'footArch',
    stretches: { sitting: 'footArchSitting', standing: 'footArchStanding', bed: 'footArchBed' },
  },
  {
    id: 'hamstrings',
    stretches: {
      sitting: 'hamstringsSitting',
      standing: 'hamstringsStanding',
      bed: 'hamstringsBed',
    },
  },
  {
    id: 'quadriceps',
    stretches: {
      sitting: 'quadricepsSitting',
      standing: 'quadricepsStanding',
      bed: 'quadricepsBed',
    },
  },
  {
    id: 'adductors',
    stretches: { sitting: 'adductorsSitting', standing: 'adductorsStanding', bed: 'adductorsBed' },
  },
] as const satisfies readonly { id: string; stretches: Record<Position, string> }[];

/** The stretches of two muscles and both legs at once. Words: `leg.both.<id>`. */
export const jointStretches = ['calfAndHamstringsBed'] as const;

export type Muscle = (typeof muscles)[number];
export type MuscleId = Muscle['id'];
export type JointStretchId = (typeof jointStretches)[number];
export type StretchId = Muscle['stretches'][Position] | JointStretchId;

export const muscleIds = muscles.map(({ id }) => id);
export const stretchIds: readonly StretchId[] = [
  ...muscles.flatMap<StretchId>(({ stretches }) => Object.values(stretches)),
  ...jointStretches,
];

/** The stretch of a muscle in a position. */
export function stretchFor(muscle: MuscleId, position: Position): StretchId {
  const { stretches } = muscles.find(({ id }) => id === muscle) ?? muscles[0];
  return stretches[position];
}

/** The muscle that a stretch is for; null where it is for two at once. */
export function muscleOf(stretch: StretchId): MuscleId | null {
  const owner = muscles.find(({ stretches }) =>
    Object.values<StretchId>(stretches).includes(stretch),
  );
  return owner?.id ?? null;
}

/** Getting into position takes 3 s on a chair or standing, and 8 s in bed, where a towel or the floor may be needed. */
export function readySecondsOf(stretch: StretchId): number {
  const isInBed = muscles.every(
    ({ stretches: { sitting, standing } }) => stretch !== sitting && stretch !== standing,
  );
  return isInBed ? 8 : 3;
}
