import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RigName } from '../rig.ts';

const root = resolve(import.meta.dirname, '../../..');

const folders = new Map<RigName, string>();

/**
 * Builds Legroom with the two made-up languages, away from the build that is tested elsewhere; once for all tests.
 * @returns its folder
 * @throws {Error} when the build fails
 */
export function buildWithPseudoLanguages(name: RigName): string {
  const folder = folders.get(name) ?? build(name);
  folders.set(name, folder);
  return folder;
}

function build(name: RigName): string {
  const outDir = mkdtempSync(join(tmpdir(), 'legroom-languages-'));
  const browser = name === 'firefox' ? 'firefox' : 'chrome';
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser, '--mv3'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LEGROOM_PSEUDO_LANGUAGES: 'on', LEGROOM_OUT_DIR: outDir },
    },
  );
  if (status !== 0) throw new Error(`The build with more languages failed:\n${stderr}`);
  return join(outDir, `${browser}-mv3`);
}
