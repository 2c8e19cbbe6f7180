/** Every pose, drawn when Legroom is built: see plugin.ts. */
declare module '#drawings' {
  import type { StretchId } from '../../content/muscles.ts';
  import type { Drawing } from './engine/drawing.ts';

  /** The stretch that is drawn at once, and its drawing. */
  export const drawnStretch: StretchId;
  export const drawing: Drawing;

  /** Load the drawing of a stretch. */
  export const loaders: Record<StretchId, () => Promise<{ drawing: Drawing }>>;
}

declare module '#drawings/muscleMaps' {
  import type { MuscleId } from '../../content/muscles.ts';
  import type { Drawing } from './engine/drawing.ts';

  /** A leg for every muscle, with the muscle lit. */
  export const muscleMaps: Record<MuscleId, Drawing>;
}
