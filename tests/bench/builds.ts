import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Build {
  name: 'Chrome' | 'Firefox';
  /** The unpacked extension. */
  folder: string;
  zip: string;
}

export type Builds = Record<'chrome' | 'firefox', Build>;

/**
 * Builds and packs Legroom for both browsers, and copies what comes out to `into`, so that a build made meanwhile does not
 * change what is measured.
 *
 * @throws {Error} when a build fails.
 */
export function buildBoth(into: string): Builds {
  return {
    chrome: build('Chrome', ['-b', 'chrome'], into),
    firefox: build('Firefox', ['-b', 'firefox', '--mv3'], into),
  };
}

function build(name: Build['name'], args: readonly string[], into: string): Build {
  const id = name.toLowerCase();
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'zip', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wxt zip ${args.join(' ')} failed:\n${stdout}${stderr}`);

  const output = join(root, '.output');
  const [zip] = globSync(`*-${id}.zip`, { cwd: output });
  const folder = readdirSync(output).find((entry) => entry === `${id}-mv3`);
  if (!zip || !folder) throw new Error(`wxt zip ${args.join(' ')} left no build in ${output}`);
  const kept = join(into, id);
  cpSync(join(output, folder), kept, { recursive: true });
  cpSync(join(output, zip), `${kept}.zip`);
  return { name, folder: kept, zip: `${kept}.zip` };
}
