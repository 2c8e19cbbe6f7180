import { drawing as drawingAtOnce, drawnStretch } from '#drawings';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { StretchId } from '../../content/muscles.ts';
import type { Drawing } from '../../modules/figures/engine/drawing.ts';

const loaded: Partial<Record<StretchId, Drawing>> = { [drawnStretch]: drawingAtOnce };

/** Loads the drawing of a stretch, so that its figure is there as soon as it is shown. */
export async function loadDrawing(stretch: StretchId): Promise<void> {
  if (loaded[stretch]) return;
  const [{ drawing }] = await Promise.all([
    load<{ drawing: Drawing }>(`/drawings/${stretch}.js`),
    // The drawing asks for it too, but only once it is there itself.
    load('/drawings/outlines.js'),
  ]);
  loaded[stretch] = drawing;
}

/** What the build puts beside the pages' own scripts. */
const load = <Module>(path: string) => import(/* @vite-ignore */ path) as Promise<Module>;

/** The drawing of a stretch. One that was not loaded before is loaded when it is shown: until then, undefined. */
export function useDrawing(stretch: StretchId): Drawing | undefined {
  const [, renew] = useState(0);
  const drawing = loaded[stretch];
  const isMissing = drawing === undefined;
  useLayoutEffect(() => {
    if (isMissing) void loadDrawing(stretch).then(() => renew((count) => count + 1));
  }, [stretch, isMissing]);
  return drawing;
}
