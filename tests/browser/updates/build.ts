import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { firefoxAddOnId } from '../../../scripts/manifestValues.ts';

/**
 * Builds a small extension around Legroom's own `update()`: a page that can be opened several times, and a background.
 * @returns its folder
 */
export async function buildUpdatesExtension(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'legroom-updates-'));
  for (const name of ['background', 'page']) {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        emptyOutDir: false,
        lib: {
          entry: resolve(import.meta.dirname, `${name}.ts`),
          formats: ['iife'],
          name,
          fileName: () => `${name}.js`,
        },
      },
    });
  }
  await writeFile(
    join(outDir, 'page.html'),
    '<!doctype html><title>Updates</title><script src="page.js"></script>',
  );
  await writeFile(
    join(outDir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Updates',
      version: '1',
      permissions: ['storage'],
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      action: { default_popup: 'page.html' },
      browser_specific_settings: { gecko: { id: firefoxAddOnId } },
    }),
  );
  return outDir;
}
