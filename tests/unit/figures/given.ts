import { poses, type Pose } from '../../../modules/figures/poses.ts';
import {
  place,
  shortTurnDegrees,
  type Bone,
  type Point,
} from '../../../modules/figures/engine/geometry.ts';
import { type Skeleton } from '../../../modules/figures/engine/skeleton.ts';

export const everyPose: readonly (readonly [string, Pose])[] = Object.entries(poses);

/** A point in a bone's own frame: x along it. */
export function inFrameOf({ from, headingDegrees: heading }: Bone, { x, y }: Point): Point {
  return place({ x: x - from.x, y: y - from.y }, { x: 0, y: 0 }, -heading);
}

export function jointDegrees({ trunk, legs, arms }: Skeleton, flank: 'near' | 'far') {
  const turn = (from: Bone, to: Bone) => shortTurnDegrees(to.headingDegrees - from.headingDegrees);
  const { thigh, shank, foot, toes } = legs[flank];
  const { upperArm, forearm } = arms[flank];
  const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6 + 0;
  return {
    hipFlexion: rounded(shortTurnDegrees(180 - turn(trunk, thigh))),
    kneeFlexion: rounded(turn(thigh, shank)),
    dorsiflexion: rounded(-90 - turn(shank, foot)),
    toeExtension: rounded(-turn(foot, toes)),
    elbowFlexion: rounded(-turn(upperArm, forearm)),
  };
}
