/** Every pose, drawn when Legroom is built: see scripts/drawings.ts. */
declare module '#drawings' {
  import type { StretchId } from '../content/muscles.ts';
  import type { Drawing } from '../domain/figure/drawing.ts';

  export const drawings: Record<StretchId, Drawing>;
}
