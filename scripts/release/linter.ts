import { spawnSync } from 'node:child_process';
import { toolScript } from '../tools.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** What addons-linter warns of, and in which file. */
export interface Warning {
  message: string;
  file: string;
}

/**
 * Runs addons-linter, as addons.mozilla.org does, and returns what it finds in a package.
 *
 * @param path of the zip or the unpacked folder
 */
export function lint(path: string): { errors: string[]; warnings: Warning[] } {
  const { stdout } = spawnSync(
    process.execPath,
    [toolScript('addons-linter'), '--output=json', path],
    { maxBuffer: 64 * 1024 ** 2 },
  );
  const found = JSON.parse(String(stdout)) as { errors: Finding[]; warnings: Finding[] };
  return {
    errors: found.errors.map(({ code, message }) => `addons-linter: ${code}: ${message}`),
    warnings: found.warnings.map(({ message, file = '' }) => ({
      message,
      // The hash in a name changes with every build.
      file: file.replace(/-[\w-]{8}(?=\.js$)/, ''),
    })),
  };
}
