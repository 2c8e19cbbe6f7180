/** Every pose, drawn when Legroom is built: see plugin.ts. */
declare module '#drawings' {
  import type { StretchId } from '../../content/muscles.ts';
  import type { Drawing } from './engine/drawing.ts';

  /** The calf's: what somebody sees first. */
  export const drawings: Partial<Record<StretchId, Drawing>>;
}

declare module '#drawings/later' {
  import type { StretchId } from '../../content/muscles.ts';
  import type { Drawing } from './engine/drawing.ts';

  /** Those of the other muscles. */
  export const drawings: Partial<Record<StretchId, Drawing>>;
}

declare module '#drawings/muscleMaps' {
  import type { MuscleId } from '../../content/muscles.ts';
  import type { Drawing } from './engine/drawing.ts';

  /** A leg for every muscle, with the muscle lit. */
  export const muscleMaps: Record<MuscleId, Drawing>;
}
