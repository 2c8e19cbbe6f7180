/** A point in figure units, x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A bone from its upper joint along a heading in degrees: 0 right, 90 down. */
export interface Bone {
  readonly from: Point;
  readonly headingDegrees: number;
}

const radiansPerDegree = Math.PI / 180;

/** The point `distance` away from `from` along a heading in degrees: 0 right, 90 down. */
export function polar(from: Point, headingDegrees: number, distance: number): Point {
  return place({ x: distance, y: 0 }, from, headingDegrees);
}

/** Carries a point of a bone's own drawing (x along the bone) to where the bone is. */
export function place(local: Point, origin: Point, headingDegrees: number): Point {
  const cos = Math.cos(headingDegrees * radiansPerDegree);
  const sin = Math.sin(headingDegrees * radiansPerDegree);
  return {
    x: origin.x + local.x * cos - local.y * sin,
    y: origin.y + local.x * sin + local.y * cos,
  };
}

/** How far apart two points are. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** The heading from one point to another, in degrees from -180 to 180; 0 if they are the same. */
export function headingDegrees(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x) / radiansPerDegree;
}

/** The same turn the short way round: more than -180, at most 180 degrees. */
export function shortTurnDegrees(degrees: number): number {
  return 180 - ((((180 - degrees) % 360) + 360) % 360);
}

/** The angle from -90 to 90 degrees that has this sine; the nearest there is when none has. */
export function turnDegreesWithSine(sine: number): number {
  return Math.asin(Math.min(1, Math.max(-1, sine))) / radiansPerDegree;
}

/** Which way the middle joint of a limb folds: a knee towards the front, an elbow towards the back. */
export type Bend = 'knee' | 'elbow';

/**
 * Two-bone inverse kinematics: the headings of two bones, of these lengths, that bring the end of
 * the second to the target. Out of reach, both point at it, straight if it is too far and folded
 * if it is too near.
 */
export function reach(
  root: Point,
  target: Point,
  upperLength: number,
  lowerLength: number,
  bend: Bend,
): { readonly upperDegrees: number; readonly lowerDegrees: number } {
  const span = distance(root, target);
  const towards = headingDegrees(root, target);
  const upperTurn = cornerDegrees(upperLength, span, lowerLength);
  const lowerTurn = 180 - upperTurn - cornerDegrees(upperLength, lowerLength, span);
  const sign = bend === 'knee' ? -1 : 1;
  return { upperDegrees: towards + sign * upperTurn, lowerDegrees: towards - sign * lowerTurn };
}

/** The corner between sides a and b of a triangle whose third side is c; flat if there is none. */
function cornerDegrees(a: number, b: number, c: number): number {
  if (a === 0 || b === 0) return 0;
  const cosine = (a * a + b * b - c * c) / (2 * a * b);
  return 90 - turnDegreesWithSine(cosine);
}
