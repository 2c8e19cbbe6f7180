import type { Statement } from './statement.ts';

/**
 * How long a hold may last. The seconds are customary in stretching advice (AAOS 15 to 30, ACSM 10 to 30), not a tested
 * amount; in a cramp the sources say to hold until it lets go.
 */
export const holdSeconds = {
  id: 'holdSeconds',
  min: 15,
  max: 30,
  default: 30,
  question: 'relief',
  strength: 'weak',
  sources: ['aaosCramps', 'acsmStretching', 'miller2022'],
} as const satisfies Statement & { min: number; max: number; default: number };
