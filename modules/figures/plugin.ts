import type { Plugin } from 'vite';
import { frontPoses, type FrontPose } from './frontPoses.ts';
import { muscleIds } from '../../content/muscles.ts';
import { poses, type Pose } from './poses.ts';
import { drawingOf, muscleMapDrawingOf } from './engine/drawing.ts';

const prefix = '#drawings/';

/** The popup opens on this stretch unless another was used last: its drawing comes with the popup. */
const atOnce = 'gastrocnemiusSitting';

const all: Readonly<Record<string, Pose | FrontPose>> = { ...poses, ...frontPoses };

/** The modules, and how each is written. */
const modules: Readonly<Record<string, () => string>> = {
  '#drawings': () => {
    const loaders = Object.keys(all).map(
      (stretch) => `${stretch}: () => import('${prefix}${stretch}')`,
    );
    return `
      export { drawing } from '${prefix}${atOnce}';
      export const drawnStretch = '${atOnce}';
      export const loaders = { ${loaders.join(', ')} };`;
  },
  [`${prefix}muscleMaps`]: () => {
    const maps = muscleIds.map((muscle) => [muscle, muscleMapDrawingOf(muscle)]);
    return `export const muscleMaps = ${JSON.stringify(Object.fromEntries(maps))}`;
  },
  ...Object.fromEntries(
    Object.entries(all).map(([stretch, pose]) => [
      `${prefix}${stretch}`,
      () => `export const drawing = ${JSON.stringify(drawingOf(pose))}`,
    ]),
  ),
};

/**
 * Gives the modules `#drawings…`: every pose, worked out while Legroom is built, so that the popup neither carries the
 * geometry nor waits for it. Each drawing is a module of its own: a view loads the one that it shows.
 */
export function drawnPoses(): Plugin {
  return {
    name: 'drawn-poses',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
  };
}
