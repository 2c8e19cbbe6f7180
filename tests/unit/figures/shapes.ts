import { expect } from 'vitest';
import { place, shortTurnDegrees, type Point } from '../../../modules/figures/engine/geometry.ts';
import type { Part, Place } from '../../../modules/figures/engine/part.ts';

/** A drawn part, moved to its place in the picture. */
export interface Shape {
  readonly name: string;
  readonly ink: Part['ink'];
  readonly halfStroke: number;
  readonly points: readonly Point[];
}

/** The edge of a lit muscle is the only stroke that the style sheet gives. */
const litEdge = 2.2;

/** Every drawn part from back to front, on its way between two postures: 0 is the first, 1 the second. */
export function shapesOf(parts: readonly Part[], others = parts, moved = 0): readonly Shape[] {
  return parts.flatMap((part, index) => {
    const other = others[index] ?? part;
    const { name, ink, path = '', strokeWidth = 0 } = part;
    const halfStroke = (ink === 'lit' ? litEdge : strokeWidth) / 2;
    const shapes = part.parts
      ? shapesOf(part.parts, other.parts, moved)
      : [{ name, ink, halfStroke, points: pathPoints(path) }];
    const [x, y, turnDegrees, shown] = onTheWay(part.at, other.at, moved);
    const carried = (point: Point) =>
      place({ x: point.x * shown, y: point.y }, { x, y }, turnDegrees);
    return shapes.map((shape) => ({ ...shape, points: shape.points.map(carried) }));
  });
}

function onTheWay(from: Place = [0, 0, 0], to: Place = [0, 0, 0], moved: number) {
  const part = (a: number, b: number): number => a + (b - a) * moved;
  const turnDegrees = from[2] + shortTurnDegrees(to[2] - from[2]) * moved;
  const shown = part(from[3] ?? 1, to[3] ?? 1);
  return [part(from[0], to[0]), part(from[1], to[1]), turnDegrees, shown] as const;
}

/** Points along an SVG path of absolute M, L, H, V, Q, C, S and Z. */
function pathPoints(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let arrived = at;
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Y])([^A-Z]*)/g)) {
    const numbers = rest.trim().split(/\s+/).map(Number);
    const corners = cornersOf(command, numbers, at);
    const mirrored = { x: 2 * at.x - arrived.x, y: 2 * at.y - arrived.y };
    const curve =
      command === 'M' ? corners : [at, ...(command === 'S' ? [mirrored] : []), ...corners];
    for (let step = 0; step <= 4; step += 1) points.push(pointOn(curve, step / 4));
    arrived = corners.at(-2) ?? at;
    at = corners.at(-1)!;
  }
  return points;
}

function cornersOf(command: string, numbers: readonly number[], { x, y }: Point): Point[] {
  if (command === 'H') return [{ x: numbers[0]!, y }];
  if (command === 'V') return [{ x, y: numbers[0]! }];
  return numbers.flatMap((one, i) => (i % 2 === 0 ? { x: one, y: numbers[i + 1]! } : []));
}

/** De Casteljau: a point on a Bézier curve of any degree. */
function pointOn(corners: readonly Point[], share: number): Point {
  if (corners.length === 1) return corners[0]!;
  const nearer = corners.slice(1).map((to, index) => {
    const from = corners[index]!;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
  return pointOn(nearer, share);
}

/** Expects a value in a range, with a tolerance for floating point. */
export function within(value: number, [least, most]: readonly [number, number]): void {
  expect(value).toBeGreaterThanOrEqual(least - 1e-6);
  expect(value).toBeLessThanOrEqual(most + 1e-6);
}

/** The points of shapes that leave a frame, strokes and all. */
export const outOfFrame = (
  shapes: readonly Shape[],
  frame: { x: number; y: number; width: number; height: number },
): Point[] =>
  shapes.flatMap(({ points, halfStroke }) =>
    points.filter(
      ({ x, y }) =>
        Math.min(x - frame.x, frame.x + frame.width - x) < halfStroke - 1e-6 ||
        Math.min(y - frame.y, frame.y + frame.height - y) < halfStroke - 1e-6,
    ),
  );
