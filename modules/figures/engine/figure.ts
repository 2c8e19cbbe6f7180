import type { FrontPose } from '../frontPoses.ts';
import type { Pose } from '../poses.ts';
import { frontBodyPiece } from './front/pieces.ts';
import { frontSkeletonOf, type FrontSkeleton } from './front/skeleton.ts';
import type { Piece } from './piece.ts';
import { bodyPiece } from './pieces.ts';
import { sceneryPieces } from './scenery.ts';
import { skeletonOf, type Skeleton } from './skeleton.ts';

export interface Figure<Body = Skeleton> {
  readonly frame: Pose['frame'];
  readonly held: Body;
  readonly rest: Body;
  /** What to draw, from back to front. */
  readonly pieces: readonly Piece[];
}

/** Works out the drawing of a pose: the body as held and at rest, and everything to draw, in figure units. */
export function figureOf({ frame, scene, held, rest, lit, bothLegsLit }: Pose): Figure {
  const heldSkeleton = skeletonOf(held, scene);
  const restSkeleton = skeletonOf({ ...held, ...rest }, scene);
  const body = bodyPiece(heldSkeleton, restSkeleton, { near: lit, far: bothLegsLit ? lit : [] });
  const pieces = [...sceneryPieces(scene, frame), body];
  return { frame, held: heldSkeleton, rest: restSkeleton, pieces };
}

/** Works out the drawing of a pose in which the person faces the reader. */
export function frontFigureOf(pose: FrontPose): Figure<FrontSkeleton> {
  const { frame, scene, held, rest, lit, turnDegrees } = pose;
  const heldSkeleton = frontSkeletonOf(held, scene);
  const restSkeleton = frontSkeletonOf({ ...held, ...rest }, scene);
  const body = frontBodyPiece(heldSkeleton, restSkeleton, lit, turnDegrees);
  const pieces = [...sceneryPieces(scene, frame), body];
  return { frame, held: heldSkeleton, rest: restSkeleton, pieces };
}
