import type { MuscleId } from '../../../content/muscles.ts';
import { bodyPart, lookOf } from './bodyParts.ts';
import { shortTurnDegrees } from './geometry.ts';
import { muscleMapFrame, muscleMapParts } from './muscleMap.ts';
import type { Ink, Part, Place } from './part.ts';
import type { Pose } from './pose.ts';
import { sceneryParts } from './scenery.ts';
import { skeletonOf } from './skeleton.ts';

/** A figure worked out and written down: all that is left to do is to put it on the page. */
export interface Drawing {
  /** The part that is shown, as SVG writes it. */
  viewBox: string;
  /** From back to front. */
  strokes: Stroke[];
}

/** One path, or a group of strokes that move as one. */
export interface Stroke {
  /** Where the stroke lies as held; absent where it stays as it is. */
  held?: Place;
  /** Where it comes from when the figure appears; absent where it does not move. */
  rest?: Place;
  ink?: Ink;
  path?: string;
  strokeWidth?: number;
  strokes?: Stroke[];
}

/** Works out and writes down the drawing of a pose. Takes a few milliseconds: done when Legroom is built. */
export function drawingOf(pose: Pose): Drawing {
  const { x, y, width } = pose.frame;
  const [held, rest] = figureOf(pose);
  return {
    viewBox: `${x} ${y} ${width} ${short((width * 11) / 12)}`,
    strokes: strokesOf(held, rest),
  };
}

/** Every part of a pose's drawing, as held and at rest. */
export function figureOf(pose: Pose): readonly [held: readonly Part[], rest: readonly Part[]] {
  const scenery = sceneryParts(pose.scene, pose.frame);
  const skeletons = [skeletonOf(pose, 'held'), skeletonOf(pose, 'rest')] as const;
  const look = lookOf(pose, skeletons[0]);
  const [held, rest] = skeletons.map((skeleton) => [...scenery, bodyPart(skeleton, look)]);
  return [held ?? [], rest ?? []];
}

/** Draws where a muscle is. */
export function muscleMapDrawingOf(muscle: MuscleId): Drawing {
  const parts = muscleMapParts(muscle);
  return { viewBox: muscleMapFrame.join(' '), strokes: strokesOf(parts, parts) };
}

/** The same parts as held and at rest become strokes that move from one to the other. */
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
  // Counted so that the way from the other is the short one.
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
