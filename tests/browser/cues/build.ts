import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { RigName } from '../rig.ts';

const root = resolve(import.meta.dirname, '../../..');

/**
 * Copies the production build with another background, which plays each requested cue through Legroom's own
 * `playCue()`. The loudspeaker's page also reports what is heard; everything else is what is shipped.
 * @returns its folder
 */
export async function buildCuesExtension(name: RigName): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'legroom-cues-'));
  const isFirefox = name === 'firefox';
  await cp(resolve(root, isFirefox ? '.output/firefox-mv3' : '.output/chrome-mv3'), outDir, {
    recursive: true,
  });
  for (const entry of ['background', 'listen']) {
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'import.meta.env.FIREFOX': isFirefox },
      build: {
        outDir,
        emptyOutDir: false,
        lib: {
          entry: resolve(import.meta.dirname, `${entry}.ts`),
          formats: ['iife'],
          name: entry,
          fileName: () => `${entry}.js`,
        },
      },
    });
  }
  if (!isFirefox) {
    // Added to the page's own script, so that the page loads as many files as the shipped one.
    const html = await readFile(join(outDir, 'offscreen.html'), 'utf8');
    const script = join(outDir, /src="\/(.+?)"/.exec(html)![1]!);
    const listen = await readFile(join(outDir, 'listen.js'), 'utf8');
    await writeFile(script, listen + (await readFile(script, 'utf8')));
  }
  return outDir;
}
