/** How often each side is measured. */
export const rounds = 7;
/** They fill the caches, and do not count. */
export const warmUpRounds = 1;

/** Measures all sides in turn; the order changes with every round, so that none always follows the same other. */
export async function inTurn<Side extends string, T>(
  sides: readonly Side[],
  measure: (side: Side) => Promise<T>,
): Promise<Record<Side, T[]>> {
  const seen = Object.fromEntries(sides.map((side) => [side, [] as T[]])) as Record<Side, T[]>;
  for (let round = 0; round < warmUpRounds + rounds; round++)
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      const value = await measure(side);
      if (round >= warmUpRounds) seen[side].push(value);
    }
  return seen;
}
