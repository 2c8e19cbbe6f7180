import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/**
 * The script behind a command of an installed package, to be run with `process.execPath`. On Windows the command itself
 * is a `.cmd` file, which Node does not start without a shell.
 *
 * @param command by default the package's name.
 * @throws {Error} when the package is not installed or has no such command.
 */
export function toolScript(packageName: string, command = packageName): string {
  const folder = resolve(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`The package ${packageName} has no command ${command}`);
  return resolve(folder, script);
}

/** The browsers that Legroom is built for, as WXT calls them. */
export type BuildName = 'chrome' | 'firefox';

/** What Node runs to build Legroom or to pack it. */
export const wxtRun = (command: 'build' | 'zip', browser: BuildName): string[] => [
  toolScript('wxt'),
  command,
  '-b',
  browser,
  ...(browser === 'firefox' ? ['--mv3'] : []),
];

/** Builds or packs Legroom. @throws {Error} when WXT fails; by default it has printed why. */
export function runWxt(
  command: 'build' | 'zip',
  browser: BuildName,
  options: SpawnSyncOptions = {},
): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, wxtRun(command, browser), {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
  const output = [stdout, stderr].map((each) => each ?? '').join('');
  if (status !== 0) throw new Error(`wxt ${command} -b ${browser} failed.\n${output}`);
}
