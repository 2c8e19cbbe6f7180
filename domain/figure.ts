import type { Pose } from '../content/poses.ts';
import type { Piece } from './figure/piece.ts';
import { bodyPiece } from './figure/pieces.ts';
import { sceneryPieces } from './figure/scenery.ts';
import { skeletonOf, type Skeleton } from './figure/skeleton.ts';

export interface Figure {
  readonly frame: Pose['frame'];
  readonly held: Skeleton;
  readonly rest: Skeleton;
  /** What to draw, from back to front. */
  readonly pieces: readonly Piece[];
}

/** Works out the drawing of a pose: the body as held and at rest, and everything to draw, in figure units. */
export function figureOf({ frame, scene, held, rest, lit }: Pose): Figure {
  const heldSkeleton = skeletonOf(held, scene);
  const restSkeleton = skeletonOf({ ...held, ...rest }, scene);
  const pieces = [...sceneryPieces(scene, frame), bodyPiece(heldSkeleton, restSkeleton, lit)];
  return { frame, held: heldSkeleton, rest: restSkeleton, pieces };
}
