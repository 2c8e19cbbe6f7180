// Builds, checks and packs a release for the stores: npm run release
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDashboard } from '../pictures/dashboard.ts';
import { toolScript } from '../tools.ts';
import { changelogFault, filesOf, manifestFaults, packageFault, type Manifest } from './checks.ts';
import { lint } from './linter.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, '.output');
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  version: string;
};
const zipOf = (kind: string) => resolve(folder, `legroom-${version}-${kind}.zip`);
const zips = { chrome: zipOf('chrome'), firefox: zipOf('firefox'), sources: zipOf('sources') };

/** Runs one of WXT's commands. @throws {Error} when it fails; it has said why. */
function wxt(...args: string[]): void {
  const run = [toolScript('wxt'), ...args];
  const { status } = spawnSync(process.execPath, run, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed.`);
}

/** Says whether the packages are those of a commit: anything else cannot be built again. */
function uncommitted(): string[] {
  const { stdout, status } = spawnSync('git', ['status', '--porcelain'], { cwd: root });
  return status === 0 && String(stdout).trim() !== ''
    ? ['There are changes that are not committed: nobody can build these packages again.']
    : [];
}

function manifestIn(zip: string): Manifest {
  const file = filesOf(zip).get('manifest.json');
  if (!file) throw new Error(`${zip} has no manifest.json.`);
  return JSON.parse(Buffer.from(file).toString()) as Manifest;
}

try {
  mkdirSync(folder, { recursive: true });
  for (const zip of Object.values(zips)) rmSync(zip, { force: true });
  wxt('zip', '-b', 'chrome');
  wxt('zip', '-b', 'firefox', '--mv3');

  const faults = [
    ...changelogFault(readFileSync(resolve(root, 'CHANGELOG.md'), 'utf8'), version),
    ...Object.values(zips).filter((zip) => !existsSync(zip)),
    ...[zips.chrome, zips.firefox].flatMap((zip) => [
      ...manifestFaults(manifestIn(zip), filesOf(zip), version),
      ...packageFault(zip),
    ]),
  ];
  const { errors, warnings } = lint(zips.firefox);
  faults.push(...errors);
  // Explained where Mozilla's reviewers read it; anything else stops a release.
  const explained = readDashboard().firefox.warnings;
  for (const { code, where } of warnings) {
    const reasons = explained.filter((warning) => warning.code === code);
    if (reasons.length > 0)
      console.log(
        `addons-linter warns of ${code} in ${where}. ${reasons.map(({ why }) => why).join(' ')}`,
      );
    else faults.push(`addons-linter warns of ${code} in ${where}, which nothing explains.`);
  }
  for (const note of uncommitted()) console.warn(note);

  if (faults.length > 0) throw new Error(`Not to be released:\n- ${faults.join('\n- ')}`);
  console.log(
    `\nLegroom ${version} is ready. For Chrome and Edge:\n  ${zips.chrome}\nFor Firefox, with its sources:\n  ${zips.firefox}\n  ${zips.sources}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
