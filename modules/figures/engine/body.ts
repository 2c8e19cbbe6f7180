import type { Point } from './geometry.ts';

/** Bone lengths in figure units; a person stands about 100 tall. */
export const boneLength = { trunk: 28.5, thigh: 25, shank: 25, upperArm: 17, forearm: 15 } as const;

/** From the middle of the body to the hip joint, and to the shoulder joint, seen from the front. */
export const halfHips = 4.4;
export const halfShoulders = 8.4;

/** From the ankle down to the ground under a flat foot. */
export const ankleHeight = 4.8;
/** From the hip joint down to the seat. */
export const seatHeight = 6.6;
/** From the middle of the wrist to the surface under the palm. */
export const palmDepth = 2;
/** The joint the thumb starts at, in the hand's frame. */
export const thumbJoint: Point = { x: 2.6, y: 0.8 };
/** From the wrist to the middle of a closed fist. */
export const fistAhead = 3.2;

/** The ball of the foot, in the foot's frame: where a towel pulls. */
export const ballOfFoot: Point = { x: 9.6, y: 4 };
/** The joint the toes bend at, in the foot's frame. */
export const toeJoint: Point = { x: 9.4, y: 2.9 };
/** How thick the foot is at that joint, and the toes at their tip: what touches the ground when only the toes do. */
export const ballRadius = 1.9;
export const toeTip: { readonly centre: Point; readonly radius: number } = {
  centre: { x: 3.6, y: 0.5 },
  radius: 1.2,
};
/** Where a towel pulls that goes round the toes, in their frame. */
export const underToes: Point = { x: 2.4, y: 1.2 };
/** The round of the heel, in the foot's frame: what touches the ground when only the heel does. */
export const heel: { readonly centre: Point; readonly radius: number } = {
  centre: { x: -2.1, y: 2 },
  radius: 2.8,
};

/** From the middle of a limb to the skin at its front, at a place along it from 0 to 1. */
export function frontDepth(part: 'thigh' | 'shank', along: number): number {
  return part === 'thigh' ? 6.2 - 1.6 * along : 4.4 - 1.6 * along;
}

/** From the middle of a limb to the skin at its back, at a place along it from 0 to 1. */
export function backDepth(part: 'thigh' | 'shank', along: number): number {
  return part === 'thigh' ? 6.9 - 2.4 * along : 6.3 - 3.2 * along;
}
