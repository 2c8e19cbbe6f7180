import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Counts the processes that Chromium started for extensions: it marks them on their command line.
 *
 * @param profile the browser's folder, by which its processes are told from those of others.
 */
export function countExtensionProcesses(profile: string): number {
  return commandLines().filter(
    (line) => line.includes('--extension-process') && line.includes(profile),
  ).length;
}

function commandLines(): string[] {
  if (!existsSync('/proc/self/cmdline'))
    return execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' }).split('\n');
  return readdirSync('/proc').flatMap((pid) => {
    try {
      return /^\d+$/.test(pid) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : [];
    } catch {
      // It ended between the listing and the look.
      return [];
    }
  });
}
