import { randomNumbers } from '../../../scripts/sampleDiary.ts';

/** Makes random choices, the same for the same seed. */
export function chanceOf(seed: number) {
  const next = randomNumbers(seed);
  return {
    between: (min: number, max: number) => min + next() * (max - min),
    happens: (probability: number) => next() < probability,
    oneOf: <T>(choices: readonly T[]) => choices[Math.floor(next() * choices.length)]!,
  };
}
