// Builds, checks and packs a release for the stores: npm run release
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { toolScript } from '../tools.ts';
import { refusals, zipsOf } from './refusals.ts';

const root = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  version: string;
};
const zips = zipsOf(root, version);

/** Runs one of WXT's commands. @throws {Error} when it fails; WXT has printed why. */
function wxt(...args: string[]): void {
  const run = [toolScript('wxt'), ...args];
  const { status } = spawnSync(process.execPath, run, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed.`);
}

try {
  for (const zip of Object.values(zips)) rmSync(zip, { force: true });
  wxt('zip', '-b', 'chrome');
  wxt('zip', '-b', 'firefox', '--mv3');

  const reasons = await refusals(root, version);
  if (reasons.length > 0) throw new Error(`\nNot to be released:\n- ${reasons.join('\n- ')}`);
  console.log(
    `\nLegroom ${version} is ready. For Chrome and Edge:\n  ${zips.chrome}\nFor Firefox, with its sources:\n  ${zips.firefox}\n  ${zips.sources}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
