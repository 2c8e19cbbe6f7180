/** How often each side is measured. */
export const rounds = 7;
/** They fill the caches, and do not count. */
export const warmUpRounds = 1;

export interface Sides<T> {
  legroom: T;
  bare: T;
}

/** Measures both in turn; the order changes with every round, so that neither always follows the other. */
export async function inTurn<T>(
  measure: (side: keyof Sides<T>) => Promise<T>,
): Promise<Sides<T[]>> {
  const order = ['legroom', 'bare'] as const;
  const seen: Sides<T[]> = { legroom: [], bare: [] };
  for (let round = 0; round < warmUpRounds + rounds; round++)
    for (const side of round % 2 === 0 ? order : order.toReversed())
      seen[side].push(await measure(side));
  return { legroom: seen.legroom.slice(warmUpRounds), bare: seen.bare.slice(warmUpRounds) };
}
