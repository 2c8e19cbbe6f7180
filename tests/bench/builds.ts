import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RigName } from '../../scripts/browsers/types.ts';
import { toolScript } from '../../scripts/tools.ts';

const root = resolve(import.meta.dirname, '../..');

export interface Build {
  name: RigName;
  /** The unpacked extension. */
  folder: string;
  zip: string;
}

export type Builds = Record<RigName, Build>;

/**
 * Builds and packs Legroom for both browsers into a folder, so that another build meanwhile does not change what is
 * measured.
 *
 * @throws {Error} when a build fails.
 */
export function buildBoth(into: string): Builds {
  return {
    chromium: build('chromium', 'chrome', [], into),
    firefox: build('firefox', 'firefox', ['--mv3'], into),
  };
}

function build(name: RigName, browser: string, flags: readonly string[], into: string): Build {
  const run = [toolScript('wxt'), 'zip', '-b', browser, ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LEGROOM_OUT_DIR: into },
  });
  if (status !== 0) throw new Error(`wxt zip -b ${browser} failed:\n${stdout}${stderr}`);
  const [zip] = globSync(`*-${browser}.zip`, { cwd: into });
  if (!zip) throw new Error(`wxt zip -b ${browser} left no zip in ${into}`);
  return { name, folder: join(into, `${browser}-mv3`), zip: join(into, zip) };
}
