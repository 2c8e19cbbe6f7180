import type { Plugin } from 'vite';
import { muscleIds } from '../../content/muscles.ts';
import { poses } from './poses.ts';
import { drawingOf, muscleMapDrawingOf, type Drawing } from './engine/drawing.ts';

/** The popup opens on this stretch unless another was used last, so its drawing is part of the popup. */
const bundledStretch = 'gastrocnemiusSitting';

/** The folder of the other drawings. */
const folder = '/drawings/';

export const muscleMaps: Readonly<Record<string, Drawing>> = Object.fromEntries(
  muscleIds.map((muscle) => [muscle, muscleMapDrawingOf(muscle)]),
);
export const drawings: Readonly<Record<string, Drawing>> = Object.fromEntries(
  Object.entries(poses).map(([stretch, pose]) => [stretch, drawingOf(pose)]),
);

/** Outlines that several drawings have, by path, with their names in the shared module. */
const shared = sharedPaths(Object.values(drawings));

/** Modules that are bundled into a page's script. */
const modules: Readonly<Record<string, string>> = {
  '#drawings': `
    export const drawnStretch = '${bundledStretch}';
    export const drawing = ${JSON.stringify(drawings[bundledStretch])};`,
  '#drawings/muscleMaps': `export const muscleMaps = ${JSON.stringify(muscleMaps)}`,
};

/** Files that a page loads to show a stretch, by path: one for each, and the shared outlines. */
const files = new Map([
  [
    `${folder}outlines.js`,
    [...shared].map(([path, name]) => `export const ${name}='${path}';`).join(''),
  ],
  ...Object.entries(drawings).map(
    ([stretch, drawing]) => [`${folder}${stretch}.js`, fileOf(drawing)] as const,
  ),
]);

/** The files of the drawings, as WXT takes them. */
export function drawingFiles(): { relativeDest: string; contents: string }[] {
  return [...files].map(([path, contents]) => ({ relativeDest: path.slice(1), contents }));
}

/** Every path of a drawing. */
function pathsIn(drawing: unknown): Set<string> {
  const paths = new Set<string>();
  JSON.stringify(drawing, (key, value: unknown) => {
    if (key === 'path') paths.add(String(value));
    return value;
  });
  return paths;
}

function sharedPaths(several: readonly unknown[]): ReadonlyMap<string, string> {
  const found = several.map(pathsIn);
  const often = [...new Set(found.flatMap((paths) => [...paths]))].filter(
    (path) => found.filter((paths) => paths.has(path)).length > 1,
  );
  return new Map(often.map((path, index) => [path, `o${index}`]));
}

/** The source of a drawing, with shared outlines replaced by their names. */
function fileOf(drawing: unknown): string {
  const names = [...pathsIn(drawing)].flatMap((path) => shared.get(path) ?? []);
  const named = JSON.stringify(drawing, (key, value: unknown) =>
    key === 'path' ? (shared.get(String(value)) ?? value) : value,
  ).replaceAll(/"(o\d+)"/g, '$1');
  return `import{${names.join(',')}}from'${folder}outlines.js';export const drawing=${named}`;
}

/**
 * Provides the modules `#drawings` and `#drawings/muscleMaps`, and in unit tests, which have no build, the files too.
 * Every pose is drawn at build time, so that no page carries the geometry or waits for it.
 */
export function drawnPoses(): Plugin {
  const sources = { ...modules, ...Object.fromEntries(files) };
  return {
    name: 'drawn-poses',
    enforce: 'pre',
    resolveId: (id) => (id in sources ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? sources[id.slice(1)] : undefined),
  };
}
