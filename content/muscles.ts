/** The ways a person can be when a cramp comes. */
export const positions = ['sitting', 'standing', 'bed'] as const;

export type Position = (typeof positions)[number];

export const sides = ['left', 'right'] as const;

export type Side = (typeof sides)[number];

/** The muscles Legroom knows, each with the id of its stretch in every position. */
export const muscles = [
  {
    id: 'gastrocnemius',
    stretches: {
      sitting: 'gastrocnemiusSitting',
      standing: 'gastrocnemiusStanding',
      bed: 'gastrocnemiusBed',
    },
  },
] as const satisfies readonly { id: string; stretches: Record<Position, string> }[];

export type Muscle = (typeof muscles)[number];
export type MuscleId = Muscle['id'];
export type StretchId = Muscle['stretches'][Position];

export const muscleIds = muscles.map(({ id }) => id);
export const stretchIds = muscles.flatMap(({ stretches }) => Object.values(stretches));

/** The stretch of a muscle in a position. */
export function stretchFor(muscle: MuscleId, position: Position): StretchId {
  const { stretches } = muscles.find(({ id }) => id === muscle) ?? muscles[0];
  return stretches[position];
}
