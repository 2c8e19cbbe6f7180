import type { MuscleId } from '../../../content/muscles.ts';
import { bodyPart, lookOf } from './bodyParts.ts';
import { shortTurnDegrees } from './geometry.ts';
import { muscleMapFrame, muscleMapParts } from './muscleMap.ts';
import type { Ink, Part, Place } from './part.ts';
import type { Pose } from './pose.ts';
import { sceneryParts } from './scenery.ts';
import { skeletonOf } from './skeleton.ts';

/** A finished figure, ready for the page. */
export interface Drawing {
  /** The visible part, as an SVG viewBox. */
  viewBox: string;
  /** From back to front. */
  strokes: Stroke[];
}

/** One path, or a group of strokes that move together. */
export interface Stroke {
  /** Its place in the held pose; absent if it stays at its origin. */
  held?: Place;
  /** Its place at rest; absent if it does not move. */
  rest?: Place;
  ink?: Ink;
  path?: string;
  strokeWidth?: number;
  strokes?: Stroke[];
}

/** Draws a pose. It takes a few milliseconds, at build time. */
export function drawingOf(pose: Pose): Drawing {
  const { x, y, width } = pose.frame;
  const [held, rest] = figureOf(pose);
  return {
    viewBox: `${x} ${y} ${width} ${short((width * 11) / 12)}`,
    strokes: strokesOf(held, rest),
  };
}

/** The parts of a pose, held and at rest. */
export function figureOf(pose: Pose): readonly [held: readonly Part[], rest: readonly Part[]] {
  const scenery = sceneryParts(pose.scene, pose.frame);
  const skeletons = [skeletonOf(pose, 'held'), skeletonOf(pose, 'rest')] as const;
  const look = lookOf(pose, skeletons[0]);
  return [
    [...scenery, bodyPart(skeletons[0], look)],
    [...scenery, bodyPart(skeletons[1], look)],
  ];
}

/** Draws a leg that shows where a muscle is. */
export function muscleMapDrawingOf(muscle: MuscleId): Drawing {
  const parts = muscleMapParts(muscle);
  return { viewBox: muscleMapFrame.join(' '), strokes: strokesOf(parts, parts) };
}

/** Combines the parts held and at rest into strokes that move from one to the other. */
function strokesOf(held: readonly Part[], rest: readonly Part[]): Stroke[] {
  return held.map((part, index) => {
    const { ink, path, strokeWidth, parts } = part;
    const then = rest[index] ?? part;
    return {
      ...movement(part.at, then.at),
      ...(parts
        ? { strokes: strokesOf(parts, then.parts ?? parts) }
        : {
            ink,
            path: path?.replaceAll(/-?\d+\.\d+/g, (number) => `${short(Number(number))}`),
            strokeWidth,
          }),
    };
  });
}

function movement(held: Place | undefined, rest: Place | undefined): Pick<Stroke, 'held' | 'rest'> {
  if (!held && !rest) return {};
  const [to, then] = [held ?? unmoved, rest ?? unmoved];
  const heldDegrees = shortTurnDegrees(to[2]);
  // Turn the short way between the two.
  const restDegrees = heldDegrees + shortTurnDegrees(then[2] - heldDegrees);
  const [end, start] = [written(to, heldDegrees), written(then, restDegrees)];
  return String(end) === String(start) ? { held: end } : { held: end, rest: start };
}

const unmoved: Place = [0, 0, 0];

function written([x, y, , shown]: Place, degrees: number): Place {
  const place = [short(x), short(y), short(degrees)] as const;
  return shown === undefined ? place : [...place, short(shown)];
}

/** A hundredth of a unit is finer than any screen. */
function short(value: number): number {
  return Math.round(value * 100) / 100;
}
