import { drawings } from '#drawings';
import { useMemo } from 'preact/hooks';
import type { Side, StretchId } from '../content/muscles.ts';
import type { Stroke } from '../domain/figure/drawing.ts';
import './Figure.css';

interface FigureProps {
  /** The stretch to draw. */
  stretch: StretchId;
  /** The cramped leg: it is always the one nearer the reader. */
  side: Side;
  /** What the drawing shows, for those who cannot see it. */
  label: string;
  /** Whether the stretched muscle glows. */
  lit?: boolean;
}

/** A person in a stretch, who moves into it once when the figure appears. */
export function Figure({ stretch, side, label, lit = false }: FigureProps) {
  const { viewBox, strokes } = drawings[stretch];
  // Kept as elements, so that a timer that ticks beside the figure costs it nothing.
  const drawing = useMemo(() => strokes.map(draw), [strokes]);
  return (
    <svg
      key={stretch}
      class={`figure figure--${side}${lit ? ' figure--lit' : ''}`}
      viewBox={viewBox}
      role="img"
      aria-label={label}
    >
      {drawing}
    </svg>
  );
}

function draw({ held, rest, ink, path, strokeWidth, strokes }: Stroke) {
  // For the style sheet, which moves the stroke from rest to where it is held.
  const style = held && { '--held': held, ...(rest && { '--rest': rest }) };
  const classes = [ink && `figure-${ink}`, held && 'figure-joint', rest && 'figure-moving'];
  const name = classes.filter(Boolean).join(' ');
  return strokes ? (
    <g class={name} style={style}>
      {strokes.map(draw)}
    </g>
  ) : (
    <path class={name} style={style} d={path} stroke-width={strokeWidth} />
  );
}
