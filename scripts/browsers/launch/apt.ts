import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

/** Whether this machine is a Debian or Ubuntu on which we may install packages. */
export function canUseApt(): boolean {
  return (
    platform() === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  );
}

/**
 * Installs one Debian package without the packages that it recommends.
 *
 * @returns undefined when it is installed, otherwise the last line that apt-get printed.
 */
export function aptInstall(packageName: string): string | undefined {
  // `update` fails if one source is unreachable; the package may still come from another.
  const updateFailure = aptGet('update');
  const installFailure = aptGet('install', '-y', '--no-install-recommends', packageName);
  return installFailure && (updateFailure ?? installFailure);
}

/** How long to wait for another installation. */
const lockSeconds = 120;

function aptGet(...args: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(
    'apt-get',
    ['-q', '-o', `DPkg::Lock::Timeout=${lockSeconds}`, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  if (status === 0) return undefined;
  return (stderr.trim() || stdout.trim()).split('\n').at(-1) ?? `apt-get ${args.join(' ')} failed`;
}
