import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** The folder that keeps downloaded browsers from one run to the next. */
export function browserCacheDir(): string {
  if (platform() === 'win32') {
    return join(
      process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
      'legroom',
      'browsers',
    );
  }
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'legroom', 'browsers');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'legroom', 'browsers');
}
