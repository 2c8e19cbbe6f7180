/** A point in figure units, x to the right, y downwards, z towards the reader. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const radiansPerDegree = Math.PI / 180;

/** The point `distance` away along a direction, which need not be of length 1. */
export function along(from: Spot, direction: Spot, distance: number): Spot {
  const share = distance / (lengthOf(direction) || 1);
  return {
    x: from.x + direction.x * share,
    y: from.y + direction.y * share,
    z: from.z + direction.z * share,
  };
}

/** From one point to another. */
export function between(from: Spot, to: Spot): Spot {
  return { x: to.x - from.x, y: to.y - from.y, z: to.z - from.z };
}

/** How long a way is. */
export function lengthOf({ x, y, z }: Spot): number {
  return Math.hypot(x, y, z);
}

/** A direction of length 1: so far out to the right from straight down, and so far up towards the reader. */
export function direction(outDegrees: number, liftDegrees: number): Spot {
  const [out, lift] = [outDegrees * radiansPerDegree, liftDegrees * radiansPerDegree];
  return {
    x: Math.sin(out) * Math.cos(lift),
    y: Math.cos(out) * Math.cos(lift),
    z: Math.sin(lift),
  };
}

/**
 * Where the middle joint of two bones is whose ends are given: on the side of the hint.
 * Out of reach, it lies on the line between them.
 */
export function middleJoint(
  root: Spot,
  end: Spot,
  upperLength: number,
  lowerLength: number,
  hint: Spot,
): Spot {
  const way = between(root, end);
  const span = lengthOf(way);
  const foot = (upperLength ** 2 - lowerLength ** 2 + span ** 2) / (2 * span);
  const height = Math.sqrt(Math.max(0, upperLength ** 2 - foot ** 2));
  const part = (way.x * hint.x + way.y * hint.y + way.z * hint.z) / span;
  const across = between(along({ x: 0, y: 0, z: 0 }, way, part), hint);
  return along(along(root, way, Math.min(foot, upperLength)), across, height);
}
