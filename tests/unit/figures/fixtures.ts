import { expect } from 'vitest';
import { type StretchId } from '../../../content/muscles.ts';
import { boneLength } from '../../../modules/figures/engine/body.ts';
import { figureOf } from '../../../modules/figures/engine/drawing.ts';
import {
  between,
  distance,
  headingDegrees,
  lengthOf,
  shortTurnDegrees,
  type Bone,
  type Point,
} from '../../../modules/figures/engine/geometry.ts';
import type { Flank, Pose, Posture } from '../../../modules/figures/engine/pose.ts';
import {
  restOf,
  sideOf,
  skeletonOf,
  type Skeleton,
} from '../../../modules/figures/engine/skeleton.ts';
import { poses } from '../../../modules/figures/poses.ts';
import { shapesOf, type Shape } from './shapes.ts';

export const flanks = ['near', 'far'] as const;

export const everyPose = Object.entries(poses) as [StretchId, Pose][];

/** The computed figure of a pose, held or at rest. */
export interface Figure {
  readonly pose: Pose;
  readonly posture: Posture;
  readonly skeleton: Skeleton;
  readonly shapes: readonly Shape[];
}

export function worked(pose: Pose, when: 'held' | 'rest'): Figure {
  const [held, rest] = figureOf(pose);
  return {
    pose,
    posture: when === 'held' ? pose.held : restOf(pose),
    skeleton: skeletonOf(pose, when),
    shapes: shapesOf(when === 'held' ? held : rest),
  };
}

/** Expects a value in a range, with a tolerance for floating point. */
export function within(value: number, [least, most]: readonly [number, number]): void {
  expect(value).toBeGreaterThanOrEqual(least - 1e-6);
  expect(value).toBeLessThanOrEqual(most + 1e-6);
}

/** The points of the shapes that have one of these names. */
export function pointsOf({ shapes }: Figure, ...names: string[]): Point[] {
  const found = shapes.filter(({ name }) => names.includes(name)).flatMap(({ points }) => points);
  if (found.length === 0) throw new Error(`No shape is called ${names.join(' or ')}.`);
  return found;
}

export function gapBetween(some: readonly Point[], others: readonly Point[]): number {
  return Math.min(...some.flatMap((a) => others.map((b) => distance(a, b))));
}

/** How far the joints of a leg and an arm are bent, in the usual way to count. */
export function jointsOf({ skeleton, pose }: Figure, flank: Flank) {
  const isFront = pose.seenFrom === 'front';
  const { thigh, shank, foot, toesDegrees } = skeleton.legs[flank];
  const { upperArm, forearm } = skeleton.arms[flank];
  const turn = (from: Bone, to: Bone) => shortTurnDegrees(headingOf(to) - headingOf(from));
  const footTurn = shortTurnDegrees(foot.headingDegrees - headingOf(shank));
  // A foot that is drawn backwards bends up in the other direction.
  const bentUp = foot.shown < 0 ? shortTurnDegrees(footTurn + 180) : -footTurn;
  const out = (sideOf[flank] * (thigh.to.x - thigh.from.x)) / boneLength.thigh;
  return {
    knee: isFront ? bend(thigh, shank) : turn(thigh, shank),
    elbow: isFront ? bend(upperArm, forearm) : -turn(upperArm, forearm),
    hip: isFront
      ? 180 - bend(skeleton.trunk, thigh)
      : shortTurnDegrees(180 - turn(skeleton.trunk, thigh)),
    ankle: foot.seen === 'front' ? 0 : bentUp - 90,
    toes: toesDegrees,
    legOut: isFront ? (Math.asin(out) * 180) / Math.PI : 0,
  };
}

export type Joint = keyof ReturnType<typeof jointsOf>;

function headingOf({ from, to }: Bone): number {
  return headingDegrees(from, to);
}

/** The angle between two bones in space: 0 is straight. */
function bend(upper: Bone, lower: Bone): number {
  const [a, b] = [between(upper.from, upper.to), between(lower.from, lower.to)];
  const cosine = (a.x * b.x + a.y * b.y + a.z * b.z) / (lengthOf(a) * lengthOf(b));
  return (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
}
