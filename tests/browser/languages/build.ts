import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RigName } from '../rig.ts';

const root = resolve(import.meta.dirname, '../../..');

let folder: string | undefined;

/**
 * The languages in which everything must fit: pseudo-languages in Chromium, which also show what is not translated, and
 * real ones in Firefox, which breaks lines differently.
 */
export const longAndRtl = { chromium: ['en-XA', 'ar-XB'], firefox: ['fr', 'ar'] } as const;

/** Options of a rig for these languages: for Chromium a build with the pseudo-languages, made once for all tests. */
export const withLongAndRtl = (name: RigName) =>
  name === 'chromium' ? { extensionDir: (folder ??= buildWithPseudoLanguages()) } : {};

/**
 * Builds Legroom with the pseudo-languages in another folder than the build that other tests use.
 * @returns its folder
 * @throws {Error} when the build fails
 */
function buildWithPseudoLanguages(): string {
  const outDir = mkdtempSync(join(tmpdir(), 'legroom-languages-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'chrome'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LEGROOM_PSEUDO_LANGUAGES: 'on', LEGROOM_OUT_DIR: outDir },
    },
  );
  if (status !== 0) throw new Error(`The build with more languages failed:\n${stderr}`);
  return join(outDir, 'chrome-mv3');
}
