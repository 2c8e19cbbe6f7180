import type { MuscleId } from '../../../content/muscles.ts';
import { boneLength } from './body.ts';
import { frontOutlines } from './front/outlines.ts';
import { muscleShapes, outlines } from './outlines.ts';
import type { Ink, Piece, Shape } from './piece.ts';

/** Where a muscle is: one standing leg with the muscle lit, in figure units. */
export interface MuscleMap {
  readonly frame: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly pieces: readonly Piece[];
}

const frame = { x: -13, y: -8.5, width: 34, height: 66 } as const;
const [kneeY, ankleY] = [boneLength.thigh, boneLength.thigh + boneLength.shank];

/** Draws a leg from its outer side; the inner thigh, which that does not show, from the front. */
export function muscleMapOf(muscle: MuscleId): MuscleMap {
  return { frame, pieces: muscle === 'adductors' ? legsFromFront(muscle) : legFromSide(muscle) };
}

function legFromSide(muscle: MuscleId): readonly Shape[] {
  return [
    part('thigh', 'near', outlines.thigh, 0, 0, 90),
    part('foot', 'skin', outlines.foot, 0, ankleY, 0),
    part('shank', 'near', outlines.shank, 0, kneeY, 90),
    litMuscle(muscle, 0),
  ];
}

function legsFromFront(muscle: MuscleId): readonly Shape[] {
  const leg = (x: number, thigh: Ink, foot: Ink): Shape[] => [
    part('thigh', thigh, outlines.thigh, x, 0, 90),
    part('foot', foot, frontOutlines.foot, x, ankleY, 90),
    part('shank', thigh, frontOutlines.shank, x, kneeY, 90),
  ];
  return [...leg(11, 'far', 'farSkin'), ...leg(-3, 'near', 'skin'), litMuscle(muscle, -3)];
}

function litMuscle(muscle: MuscleId, x: number): Shape {
  const { part: on, outline } = muscleShapes[muscle];
  const y = { thigh: 0, shank: kneeY, foot: ankleY }[on];
  return part(muscle, 'lit', outline, x, y, on === 'foot' ? 0 : 90);
}

function part(
  name: string,
  ink: Ink,
  path: string,
  x: number,
  y: number,
  turnDegrees: number,
): Shape {
  const at = { x, y, turnDegrees };
  return { name, ink, path, joint: { held: at, rest: at } };
}
