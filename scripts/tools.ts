import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const packages = resolve(import.meta.dirname, '../node_modules');

/**
 * The script behind a command of an installed package, to be run with `process.execPath`. On Windows the command itself
 * is a `.cmd` file, which Node does not start without a shell.
 *
 * @param command by default the package's name.
 * @throws {Error} when the package is not installed or has no such command.
 */
export function toolScript(packageName: string, command = packageName): string {
  const folder = resolve(packages, packageName);
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`The package ${packageName} has no command ${command}`);
  return resolve(folder, script);
}
