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

/** One path, or a group of strokes that move as one. */
export interface Stroke {
  /** Where the stroke lies as held, as CSS writes a transform; absent where it stays as it is. */
  held?: string;
  /** Where it comes from when the figure appears; absent where it does not move. */
  rest?: string;
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
  const [from, to] = [transform(rest), transform(held)];
  return from === to ? { held: to } : { held: to, rest: from };
}

function transform({ x, y, turnDegrees, shown }: Placement): string {
  const moved = `translate(${short(x)}px, ${short(y)}px) rotate(${short(turnDegrees)}deg)`;
  return shown === undefined ? moved : `${moved} scale(${short(shown)}, 1)`;
}

/** A hundredth of a unit is finer than any screen. */
function short(value: number): number {
  return Math.round(value * 100) / 100;
}
