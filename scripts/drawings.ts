import type { Plugin } from 'vite';
import { frontPoses, type FrontPose } from '../content/frontPoses.ts';
import { poses, type Pose } from '../content/poses.ts';
import { drawingOf } from '../domain/figure/drawing.ts';

const moduleId = '#drawings';

/**
 * Gives the module `#drawings`: every pose, worked out while Legroom is built, so that the popup neither carries the
 * geometry nor waits for it.
 */
export function drawnPoses(): Plugin {
  return {
    name: 'drawn-poses',
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
    load(id) {
      if (id !== `\0${moduleId}`) return undefined;
      const drawings = Object.entries<Pose | FrontPose>({ ...poses, ...frontPoses }).map(
        ([stretch, pose]) => [stretch, drawingOf(pose)],
      );
      return `export const drawings = ${JSON.stringify(Object.fromEntries(drawings))}`;
    },
  };
}
