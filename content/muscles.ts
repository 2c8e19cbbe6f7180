/** The positions a person can be in when a cramp comes. */
export const positions = ['sitting', 'standing', 'bed'] as const;

export type Position = (typeof positions)[number];

export const sides = ['left', 'right'] as const;

export type Side = (typeof sides)[number];

/**
 * The muscles by their anatomical names, the one that cramps most first. Words: `muscle.<id>` in everyday language,
 * `properName.<id>`.
 */
export const muscleIds = [
  'gastrocnemius',
  'soleus',
  'tibialisAnterior',
  'footArch',
  'hamstrings',
  'quadriceps',
  'adductors',
] as const;

export type MuscleId = (typeof muscleIds)[number];

/** Stretches of two muscles and both legs at once. Words: `leg.both.<id>`. */
export const jointStretches = ['calfAndHamstringsBed'] as const;

export type JointStretchId = (typeof jointStretches)[number];

/** A stretch is named by its muscle and its position. */
export type StretchId = `${MuscleId}${Capitalize<Position>}` | JointStretchId;

const named = { sitting: 'Sitting', standing: 'Standing', bed: 'Bed' } as const;

/** The stretch of a muscle in a position. */
export const stretchFor = (muscle: MuscleId, position: Position): StretchId =>
  `${muscle}${named[position]}`;

export const stretchIds: readonly StretchId[] = [
  ...muscleIds.flatMap((muscle) => positions.map((position) => stretchFor(muscle, position))),
  ...jointStretches,
];

/** The muscle of a stretch; null if it is for two at once. */
export const muscleOf = (stretch: StretchId): MuscleId | null =>
  muscleIds.find((muscle) => stretch.startsWith(muscle)) ?? null;

/** The position of a stretch. */
export const positionOf = (stretch: StretchId): Position =>
  positions.find((position) => stretch.endsWith(named[position]))!;

/** The seconds to get into position: 3 on a chair or standing, 8 in bed, where a towel or the floor may be needed. */
export const readySecondsOf = (stretch: StretchId) => (positionOf(stretch) === 'bed' ? 8 : 3);
