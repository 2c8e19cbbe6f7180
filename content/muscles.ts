/** The positions a person can be in when a cramp comes. */
export const positions = ['sitting', 'standing', 'bed'] as const;

export type Position = (typeof positions)[number];

export const sides = ['left', 'right'] as const;

export type Side = (typeof sides)[number];

/**
 * The muscles by their anatomical names, the one that cramps most first, each with the id of its stretch in every
 * position. Words: `muscle.<id>` in everyday language, `properName.<id>`.
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

/** Stretches of two muscles and both legs at once. Words: `leg.both.<id>`. */
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

/** The muscle of a stretch; null if it is for two at once. */
export function muscleOf(stretch: StretchId): MuscleId | null {
  const owner = muscles.find(({ stretches }) =>
    Object.values<StretchId>(stretches).includes(stretch),
  );
  return owner?.id ?? null;
}

/** The seconds to get into position: 3 on a chair or standing, 8 in bed, where a towel or the floor may be needed. */
export function readySecondsOf(stretch: StretchId): number {
  const isInBed = muscles.every(
    ({ stretches: { sitting, standing } }) => stretch !== sitting && stretch !== standing,
  );
  return isInBed ? 8 : 3;
}
