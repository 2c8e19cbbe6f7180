import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RigName } from '../rig.ts';

const root = resolve(import.meta.dirname, '../../..');

let folder: string | undefined;

/**
 * The languages in which everything must fit: made-up ones in Chromium, where what is not translated shows as well, and
 * real ones in Firefox, whose lines are its own.
 */
export const longAndRtl = { chromium: ['en-XA', 'ar-XB'], firefox: ['fr', 'ar'] } as const;

/** What a rig opens to speak them: for Chromium a build with the made-up languages, which is made once for all tests. */
export const withLongAndRtl = (name: RigName) =>
  name === 'chromium' ? { extensionDir: (folder ??= buildWithPseudoLanguages()) } : {};

/**
 * Builds Legroom with the made-up languages, away from the build that is tested elsewhere.
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
