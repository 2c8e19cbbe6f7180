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
    const { name, ink, path, strokeWidth = 0 } = part;
    const halfStroke = (ink === 'lit' ? litEdge : strokeWidth) / 2;
    const shapes = part.parts
      ? shapesOf(part.parts, other.parts, moved)
      : [{ name, ink, halfStroke, points: pathPoints(path ?? '') }];
    const at = onTheWay(part.at, other.at, moved);
    return shapes.map((shape) => ({ ...shape, points: carried(shape.points, at) }));
  });
}

function carried(points: readonly Point[], [x, y, turnDegrees, shown = 1]: Place): Point[] {
  return points.map((point) => place({ x: point.x * shown, y: point.y }, { x, y }, turnDegrees));
}

function onTheWay(from: Place = [0, 0, 0], to: Place = [0, 0, 0], moved: number): Place {
  const part = (a: number, b: number): number => a + (b - a) * moved;
  const turnDegrees = from[2] + shortTurnDegrees(to[2] - from[2]) * moved;
  return [part(from[0], to[0]), part(from[1], to[1]), turnDegrees, part(from[3] ?? 1, to[3] ?? 1)];
}

/** Points along an SVG path of absolute M, L, H, V, Q, C, S and Z. */
function pathPoints(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let arrived = at;
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Y])([^A-Z]*)/g)) {
    if (!'MLHVQCS'.includes(command)) throw new Error(`This path has a ${command}: ${path}`);
    const numbers = rest.trim().split(/\s+/).map(Number);
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
function pointOn([first, ...others]: readonly Point[], share: number): Point {
  if (!first) throw new Error('A curve needs a point.');
  let from = first;
  const nearer = others.map((to) => {
    const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    from = to;
    return point;
  });
  return nearer.length === 0 ? first : pointOn(nearer, share);
}
