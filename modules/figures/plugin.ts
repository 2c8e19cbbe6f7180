import type { Plugin } from 'vite';
import { frontPoses, type FrontPose } from './frontPoses.ts';
import { muscleIds } from '../../content/muscles.ts';
import { poses, type Pose } from './poses.ts';
import { drawingOf, muscleMapDrawingOf } from './engine/drawing.ts';

/** The modules, and how each is written. */
const modules: Readonly<Record<string, () => string>> = {
  '#drawings': () => drawingsModule(isAtOnce),
  '#drawings/later': () => drawingsModule((stretch) => !isAtOnce(stretch)),
  '#drawings/muscleMaps': () => {
    const maps = muscleIds.map((muscle) => [muscle, muscleMapDrawingOf(muscle)]);
    return `export const muscleMaps = ${JSON.stringify(Object.fromEntries(maps))}`;
  },
};

/** The popup opens on the calf unless another muscle was used last. */
function isAtOnce(stretch: string): boolean {
  return stretch.startsWith('gastrocnemius');
}

function drawingsModule(isIn: (stretch: string) => boolean): string {
  const drawn = Object.entries<Pose | FrontPose>({ ...poses, ...frontPoses })
    .filter(([stretch]) => isIn(stretch))
    .map(([stretch, pose]) => [stretch, drawingOf(pose)]);
  return `export const drawings = ${JSON.stringify(Object.fromEntries(drawn))}`;
}

/**
 * Gives the modules `#drawings…`: every pose, worked out while Legroom is built, so that the popup neither carries the
 * geometry nor waits for it.
 */
export function drawnPoses(): Plugin {
  return {
    name: 'drawn-poses',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
  };
}
