import { expect } from 'vitest';
import type { Pose } from '../../../modules/figures/poses.ts';
import type { Figure } from '../../../modules/figures/engine/figure.ts';
import { distance, place, type Point } from '../../../modules/figures/engine/geometry.ts';
import type { Joint, Piece, Shape } from '../../../modules/figures/engine/piece.ts';

export function within(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

export function expectNear(point: Point, target: Point | undefined, most: number): void {
  expect(target).toBeDefined();
  expect(distance(point, target ?? { x: Number.NaN, y: Number.NaN })).toBeLessThanOrEqual(most);
}

export function expectOutside({ x, y }: Point, scene: Pose['scene'], most: number): void {
  const { floor, wall, bed, chair, step } = scene;
  if (floor) expect(y).toBeLessThanOrEqual(floor.y + most);
  if (wall) expect(x).toBeLessThanOrEqual(wall.x + most);
  if (step && x > step.fromX && x < step.toX) expect(y).toBeLessThanOrEqual(step.topY + most);
  if (bed && x > bed.headX && x < bed.footX) expect(y).toBeLessThanOrEqual(bed.topY + most);
  if (chair && x > chair.backX && x < chair.frontX - most && y < chair.seatY + 3.4) {
    expect(y).toBeLessThanOrEqual(chair.seatY + most);
  }
}

export function bodyOf({ pieces }: Pick<Figure, 'pieces'>): readonly Piece[] {
  return pieces.filter(({ name }) => name === 'body');
}

export function bodyPoints(figure: Pick<Figure, 'pieces'>, moved = 0): Point[] {
  return [...shapesAt(bodyOf(figure), moved)].flatMap(([, points]) => points);
}

export function solePoints(shapes: ReadonlyMap<string, Point[]>, flank: 'near' | 'far'): Point[] {
  return [...pointsOf(shapes, `${flank}Foot`), ...(shapes.get(`${flank}Toes`) ?? [])];
}

export function pointsOf(shapes: ReadonlyMap<string, Point[]>, name: string): Point[] {
  const points = shapes.get(name);
  if (!points) throw new Error(`No piece is called ${name}.`);
  return points;
}

/** Points on every shape, by name, as the view places them; `moved` is 0 as held and 1 at rest. */
export function shapesAt(pieces: readonly Piece[], moved: number): Map<string, Point[]> {
  const found = new Map<string, Point[]>();
  for (const piece of pieces) {
    const own: Iterable<[string, Point[]]> =
      'pieces' in piece ? shapesAt(piece.pieces, moved) : [[piece.name, pathPoints(piece.path)]];
    for (const [name, points] of own) {
      found.set(
        name,
        points.map((point) => (piece.joint ? jointPoint(point, piece.joint, moved) : point)),
      );
    }
  }
  return found;
}

function jointPoint(point: Point, { held, rest }: Joint, moved: number): Point {
  const between = (a: number, b: number): number => a + (b - a) * moved;
  const origin = { x: between(held.x, rest.x), y: between(held.y, rest.y) };
  const shown = between(held.shown ?? 1, rest.shown ?? 1);
  const seen = { x: point.x * shown, y: point.y };
  return place(seen, origin, between(held.turnDegrees, rest.turnDegrees));
}

export function strokedPoints(pieces: readonly Piece[]): (Point & { halfStroke: number })[] {
  const strokes = new Map(everyShape(pieces).map((shape) => [shape.name, strokeWidthOf(shape)]));
  return [...shapesAt(pieces, 0)].flatMap(([name, points]) =>
    points.map((point) => ({ ...point, halfStroke: (strokes.get(name) ?? 0) / 2 })),
  );
}

export function everyShape(pieces: readonly Piece[]): Shape[] {
  return pieces.flatMap((piece) => ('pieces' in piece ? everyShape(piece.pieces) : [piece]));
}

/** The halo of a lit muscle is the only stroke that the style sheet gives. */
function strokeWidthOf({ ink, strokeWidth }: Shape): number | undefined {
  return ink === 'lit' ? 2.4 : strokeWidth;
}

/** Points along an SVG path of absolute M, L, H, V, Q, C, S and Z. */
function pathPoints(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let arrived = at;
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = rest.trim().split(/\s+/).filter(Boolean).map(Number);
    if (command === 'Z') continue;
    if (!'MLHVQCS'.includes(command)) throw new Error(`This path has a ${command}: ${path}`);
    const corners = cornersOf(command, numbers, at);
    const mirrored = { x: 2 * at.x - arrived.x, y: 2 * at.y - arrived.y };
    const curve =
      command === 'M' ? corners : [at, ...(command === 'S' ? [mirrored] : []), ...corners];
    for (let step = 0; step <= 4; step += 1) points.push(pointOn(curve, step / 4));
    arrived = corners.at(-2) ?? at;
    at = corners.at(-1) ?? at;
  }
  return points;
}

function cornersOf(command: string, numbers: readonly number[], at: Point): Point[] {
  const [first = Number.NaN] = numbers;
  if (command === 'H') return [{ x: first, y: at.y }];
  if (command === 'V') return [{ x: at.x, y: first }];
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? Number.NaN }] : []));
}

/** De Casteljau: a point on a Bézier curve of any degree. */
function pointOn(corners: readonly Point[], share: number): Point {
  const [first, ...others] = corners;
  if (!first) throw new Error('A curve needs a point.');
  if (others.length === 0) return first;
  const nearer = others.map((to, i) => {
    const from = corners[i] ?? first;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
  return pointOn(nearer, share);
}
