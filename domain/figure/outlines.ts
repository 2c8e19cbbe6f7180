import type { MuscleId } from '../../content/muscles.ts';

/**
 * The body's parts as smooth closed SVG paths, each in the frame of its bone: x along it from the
 * upper joint, y across. In legs and arms, y is positive at the back; in the foot (x = to the toes)
 * at the sole; in the hand at the palm; in trunk and head (x = up) at the front.
 *
 * They are written out, not worked out: a figure then costs a few turns and no arithmetic of curves.
 */
// prettier-ignore
export const outlines = {
  trunk: 'M-6.2 -0.5C-6.2 1.3 -4.5 3.9 -3 5S0.7 6 3 6.1S8.2 5.7 11 5.8S17.5 6.8 20 6.8S24.3 6.4 26 5.8S29.1 4 30 3S31.5 1.2 31.5 0S31.1 -3 30 -4S27 -5.8 25 -6.2S20.5 -6.7 18 -6.6S12.5 -5.8 10 -5.8S5.2 -6.4 3 -6.4S-1.5 -6.6 -3 -5.6S-6.2 -2.3 -6.2 -0.5Z',
  head: 'M-2 3C-1.2 4.1 1.6 2.8 2.6 3S3.9 3.7 4.2 4.2S4.2 5.7 4.6 6.2S5.9 6.8 6.6 7S8.1 7.1 8.6 7.3S9.1 8.2 9.6 8.3S10.6 7.9 11.4 7.7S13.5 7.8 14.6 7.2S17.2 5.4 18 4.2S19.3 1.5 19.2 0S18.6 -3.4 17.6 -4.6S14.9 -6.9 13.4 -7.2S10 -6.9 8.6 -6.4S6.3 -4.5 5 -4S2.2 -3.5 1 -3.4S-1.5 -4.7 -2 -3.6S-2.8 1.9 -2 3Z',
  hair: 'M14.4 7C15 7.3 17.1 5.6 18 4.4S19.6 1.5 19.6 0S19 -3.5 18 -4.8S15 -7.2 13.4 -7.6S9.7 -7.4 8.4 -6.9S5.7 -5.3 5.4 -4.6S5.7 -3 6.4 -2.4S8.4 -1.5 9.4 -1.2S11.6 -1.2 12.4 -0.6S13.9 1.1 14.2 2.4S13.8 6.7 14.4 7Z',
  thigh: 'M-6.2 0C-6.2 -1.5 -5.4 -3.4 -4.2 -4.4S-1.2 -5.7 1 -6S6.2 -6.1 9 -6S15.3 -5.3 18 -5.1S23.3 -4.8 25 -4.5S27.3 -3.7 28 -3S29.1 -1 29.1 0S28.9 2.3 28 3S26.2 4.1 24 4.5S17.8 5.3 15 5.6S9.5 6.2 7 6.3S1.9 6.6 0 6.3S-3.4 5.6 -4.4 4.5S-6.2 1.5 -6.2 0Z',
  shank: 'M-4.3 0C-4.4 -1.1 -3.9 -2.3 -3 -3.1S-0.8 -4.3 1 -4.5S5.3 -4.4 8 -4.2S14.6 -3.7 17 -3.6S21.3 -3.5 22.4 -3.3S23.6 -3.5 23.8 -2.6S24 1.4 23.8 2.4S23.2 3 22.4 3.2S20.4 3.3 19 3.5S15.6 4.3 14 4.6S11 5.4 9.5 5.5S6.4 5.5 5 5.3S2.3 4.9 1 4.6S-1.7 4.2 -2.6 3.4S-4.2 1.1 -4.3 0Z',
  foot: 'M-3.2 -2.6C-3.9 -1.8 -3.7 -0.9 -4 0S-4.8 1.9 -4.9 2.6S-4.8 3.8 -4.4 4.2S-3.8 4.7 -2.6 4.8S1.1 4.7 3 4.7S7.4 4.8 9 4.8S11.9 4.9 12.8 4.7S14.1 4 14.2 3.5S14 2.3 13.2 1.8S10.7 0.8 9.5 0.3S7.1 -0.7 6 -1.4S3.9 -3.4 3 -4S1.4 -5.2 0.4 -5S-2.5 -3.4 -3.2 -2.6Z',
  upperArm: 'M-3.6 0C-3.6 -0.9 -3.3 -2.1 -2.6 -2.7S-1.3 -3.6 0.5 -3.7S5.3 -3.6 8 -3.5S15 -3.7 17 -3.1S20 -1 20 0S19 2.5 17 3.1S10.8 3.5 8 3.6S2.3 3.9 0.5 3.7S-1.9 3.3 -2.6 2.7S-3.6 0.9 -3.6 0Z',
  forearm: 'M-3.1 0C-3.1 -1 -1.3 -2.6 0 -3.1S2.5 -3.3 5 -3.1S13 -2.6 15 -2.1S16.8 -0.7 16.8 0S17 1.6 15 2.1S7.5 3 5 3.2S1.3 3.6 0 3.1S-3.1 1 -3.1 0Z',
  palm: 'M-1.8 0C-1.8 -0.7 -1 -1.7 0 -2S2.7 -2 4 -1.8S7.2 -1.4 8 -1S9.1 0.1 9 0.6S8.6 1.7 7.6 1.9S4.3 2 3 2S0.8 2.3 0 2S-1.8 0.7 -1.8 0Z',
  fist: 'M-1.6 0C-1.6 -0.7 -0.8 -1.7 0 -2.2S2 -3.3 3 -3.3S5.4 -2.8 6 -2.2S6.9 -0.4 6.8 0.4S6.1 2.4 5.4 2.9S3.3 3.3 2.4 3.2S0.7 2.7 0 2.2S-1.6 0.7 -1.6 0Z',
} as const;

/** Where a muscle that can be lit lies: the bone whose frame it is drawn in, and its outline there. */
export interface MuscleShape {
  readonly part: 'thigh' | 'shank' | 'foot';
  readonly outline: string;
}

// prettier-ignore
export const muscleShapes: Readonly<Partial<Record<MuscleId, MuscleShape>>> = {
  gastrocnemius: {
    part: 'shank',
    outline: 'M-0.4 3.2C-0.1 3.8 1.3 4.4 2.4 4.8S4.8 5.4 6 5.5S8.5 5.6 9.8 5.5S12.5 5.1 14 4.7S18.6 3.7 18.6 3.2S15.6 2.2 14 1.7S10.7 0.7 9 0.5S5.4 0.3 4 0.4S1.1 0.9 0.4 1.4S-0.7 2.6 -0.4 3.2Z',
  },
};
