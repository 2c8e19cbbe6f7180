import type { FrontPose } from '../frontPoses.ts';
import type { Pose } from '../poses.ts';
import type { MuscleId } from '../../../content/muscles.ts';
import { figureOf, frontFigureOf, type Figure } from './figure.ts';
import { muscleMapOf } from './muscleMap.ts';
import type { Ink, Joint, Piece, Placement } from './piece.ts';

/** A figure worked out and written down: all that is left to do is to put it on the page. */
export interface Drawing {
  /** The part that is shown, as SVG writes it. */
  viewBox: string;
  /** From back to front. */
  strokes: Stroke[];
}

/** Moved by x and y, turned by degrees, and where there is a fourth number, drawn so much shorter along its length. */
export type Place = [x: number, y: number, degrees: number, shown?: number];

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
export function drawingOf(pose: Pose | FrontPose): Drawing {
  return written('turnDegrees' in pose ? frontFigureOf(pose) : figureOf(pose));
}

/** Draws where a muscle is. */
export function muscleMapDrawingOf(muscle: MuscleId): Drawing {
  return written(muscleMapOf(muscle));
}

function written({ frame, pieces }: Pick<Figure, 'frame' | 'pieces'>): Drawing {
  return {
    viewBox: [frame.x, frame.y, frame.width, frame.height].join(' '),
    strokes: pieces.map(strokeOf),
  };
}

function strokeOf(piece: Piece): Stroke {
  const place = piece.joint && placed(piece.joint);
  return 'pieces' in piece
    ? { ...place, strokes: piece.pieces.map(strokeOf) }
    : { ...place, ink: piece.ink, path: piece.path, strokeWidth: piece.strokeWidth };
}

function placed({ held, rest }: Joint): Pick<Stroke, 'held' | 'rest'> {
  const [from, to] = [placeOf(rest), placeOf(held)];
  return String(from) === String(to) ? { held: to } : { held: to, rest: from };
}

function placeOf({ x, y, turnDegrees, shown }: Placement): Place {
  const place: Place = [short(x), short(y), short(turnDegrees)];
  return shown === undefined ? place : [place[0], place[1], place[2], short(shown)];
}

/** A hundredth of a unit is finer than any screen. */
function short(value: number): number {
  return Math.round(value * 100) / 100;
}
