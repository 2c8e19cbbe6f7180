import { ballOfFoot } from './body.ts';
import { place, type Bone, type Point } from './geometry.ts';

/**
 * The line of a towel in its own frame, x from the ball of the foot to the fists: round the sole at
 * the ball, up to the fists, and its loose end hanging down from there.
 */
export function towelPath(pull: Bone, length: number, foot: Bone): string {
  const origin: Point = { x: 0, y: 0 };
  const { x, y } = ballOfFoot;
  const onFoot = (along: number, across: number): string =>
    written(
      place({ x: along - x, y: across - y }, origin, foot.headingDegrees - pull.headingDegrees),
    );
  const below = (right: number, down: number): string =>
    written(place({ x: right, y: down }, { x: length, y: 0 }, -pull.headingDegrees));
  const roundSole = `M${onFoot(x - 2, y + 1.2)}L${onFoot(x + 1.8, y + 1.2)}`;
  return `${roundSole}M${onFoot(x, y + 1)}L${length} 0Q${below(2, 4)} ${below(0.6, 9)}`;
}

function written({ x, y }: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
