import { i18n } from '#i18n';
import { muscleMaps } from '#drawings/muscleMaps';
import type { MuscleId } from '../../content/muscles.ts';
import { drawStroke } from './drawStroke.tsx';
import './Figure.css';

/** Where a muscle is: a leg with the muscle lit. */
export function MuscleMap({ muscle }: { muscle: MuscleId }) {
  const { viewBox, strokes } = muscleMaps[muscle];
  return (
    <svg
      class="figure figure--lit"
      viewBox={viewBox}
      role="img"
      aria-label={i18n.t(`muscleMap.${muscle}`)}
    >
      {strokes.map(drawStroke)}
    </svg>
  );
}
