import { useMemo } from 'preact/hooks';
import type { Side, StretchId } from '../../content/muscles.ts';
import { t } from '../../platform/words.ts';
import { drawStroke } from './drawStroke.ts';
import { useDrawing } from './useDrawing.ts';
import './Figure.css';

interface FigureProps {
  /** The stretch to draw. */
  stretch: StretchId;
  /** The cramped leg: it is always the one nearer the reader. */
  side: Side | 'both';
}

/** A person in a stretch, who moves into it once when the figure appears. */
export function Figure({ stretch, side }: FigureProps) {
  const drawing = useDrawing(stretch);
  // Kept as elements, so that a timer that ticks beside the figure costs it nothing.
  const strokes = useMemo(() => drawing?.strokes.map(drawStroke), [drawing]);
  return (
    <svg
      key={stretch}
      class={`figure figure--${side}`}
      // Every drawing is as wide to high: its place is kept while it is loaded.
      viewBox={drawing?.viewBox ?? '0 0 12 11'}
      role="img"
      aria-label={t(`stretch.${stretch}.picture`)}
    >
      {strokes}
    </svg>
  );
}
