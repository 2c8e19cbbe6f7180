import { muscleMaps } from '#drawings/muscleMaps';
import { t } from '../../platform/words.ts';
import type { MuscleId } from '../../content/muscles.ts';
import { drawStroke } from './drawStroke.ts';
import './Figure.css';

/** Where a muscle is: a leg with the muscle lit. */
export function MuscleMap({ muscle }: { muscle: MuscleId }) {
  const { viewBox, strokes } = muscleMaps[muscle];
  return (
    <svg class="figure" viewBox={viewBox} role="img" aria-label={t(`muscleMap.${muscle}`)}>
      {strokes.map(drawStroke)}
    </svg>
  );
}
