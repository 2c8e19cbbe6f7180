import { drawings } from '#drawings';
import { useEffect, useState } from 'preact/hooks';
import type { StretchId } from '../../content/muscles.ts';
import type { Drawing } from '../../modules/figures/engine/drawing.ts';

let laterDrawings: Partial<Record<StretchId, Drawing>> = {};

/** The drawing of a stretch. All but the calf's are loaded when the first of them is shown: until then, undefined. */
export function useDrawing(stretch: StretchId): Drawing | undefined {
  const [, setIsLoaded] = useState(false);
  const drawing = drawings[stretch] ?? laterDrawings[stretch];
  const isMissing = drawing === undefined;
  useEffect(() => {
    if (!isMissing) return;
    void import('#drawings/later').then((later) => {
      laterDrawings = later.drawings;
      setIsLoaded(true);
    });
  }, [isMissing]);
  return drawing;
}
