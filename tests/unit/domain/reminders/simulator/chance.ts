/** Chance that comes out the same every time. */
export function chanceOf(seed: number) {
  let state = seed;
  /** A number from 0 up to, and not including, 1 (mulberry32). */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (min: number, max: number) => min + next() * (max - min),
    happens: (probability: number) => next() < probability,
    oneOf: <T>(choices: readonly T[]) => choices[Math.floor(next() * choices.length)]!,
  };
}

export type Chance = ReturnType<typeof chanceOf>;
