/** A point in figure units: x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point in space: z is towards the reader. */
export interface Spot extends Point {
  readonly z: number;
}

const radiansPerDegree = Math.PI / 180;

/** Converts a point from a part's own frame (x along it) to the frame around it. */
export function place<Origin extends Point>(
  { x, y }: Point,
  origin: Origin,
  headingDegrees: number,
): Origin {
  const cos = Math.cos(headingDegrees * radiansPerDegree);
  const sin = Math.sin(headingDegrees * radiansPerDegree);
  return { ...origin, x: origin.x + x * cos - y * sin, y: origin.y + x * sin + y * cos };
}

/** The distance between two points in the picture. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** The heading from one point to another in the picture, from -180 to 180 degrees; 0 if they are the same. */
export function headingDegrees(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x) / radiansPerDegree;
}

/** The same turn the short way round: above -180 and up to 180 degrees. */
export function shortTurnDegrees(degrees: number): number {
  return 180 - ((((180 - degrees) % 360) + 360) % 360);
}

/** The angle from -90 to 90 degrees with this sine, or the nearest possible one. */
export function turnDegreesWithSine(sine: number): number {
  return Math.asin(Math.min(1, Math.max(-1, sine))) / radiansPerDegree;
}

/** A direction of length 1 from its heading in the picture and its lift towards the reader. */
export function direction(inPictureDegrees: number, liftDegrees = 0): Spot {
  const [heading, lift] = [inPictureDegrees * radiansPerDegree, liftDegrees * radiansPerDegree];
  return {
    x: Math.cos(heading) * Math.cos(lift),
    y: Math.sin(heading) * Math.cos(lift),
    z: Math.sin(lift),
  };
}

/** The spot at a distance along a direction of any length. */
export function along(from: Spot, way: Spot, length: number): Spot {
  const share = length / (lengthOf(way) || 1);
  return { x: from.x + way.x * share, y: from.y + way.y * share, z: from.z + way.z * share };
}

/** The vector from one spot to another. */
export function between(from: Spot, to: Spot): Spot {
  return { x: to.x - from.x, y: to.y - from.y, z: to.z - from.z };
}

/** The length of a vector. */
export function lengthOf({ x, y, z }: Spot): number {
  return Math.hypot(x, y, z);
}

/**
 * Two-bone inverse kinematics: finds the joint between two bones with given ends, on the side of the hint. If the ends
 * are too far apart, it is on the line between them.
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

/** A bone in space, from its upper joint to its lower one. */
export interface Bone {
  readonly from: Spot;
  readonly to: Spot;
}

/** A taut towel: it pulls from the foot or its toes, along whose heading it goes round them, to the fists. */
export interface Towel {
  readonly pull: Bone;
  readonly roundDegrees: number;
}
