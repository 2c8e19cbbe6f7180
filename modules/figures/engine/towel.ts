import { place, type Point } from './geometry.ts';
import type { Towel } from './skeleton.ts';

/**
 * The line of a towel in its own frame, x from the ball of the foot to the fists: round the sole, up to the fists, and its loose end hanging down from there.
 */
export function towelPath({ pull, length, round }: Towel): string {
  const origin: Point = { x: 0, y: 0 };
  const onFoot = (along: number, across: number): string =>
    written(place({ x: along, y: across }, origin, round.headingDegrees - pull.headingDegrees));
  const below = (right: number, down: number): string =>
    written(place({ x: right, y: down }, { x: length, y: 0 }, -pull.headingDegrees));
  const roundSole = `M${onFoot(-2, 1.2)}L${onFoot(1.8, 1.2)}`;
  return `${roundSole}M${onFoot(0, 1)}L${length} 0Q${below(2, 4)} ${below(0.6, 9)}`;
}

function written({ x, y }: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
