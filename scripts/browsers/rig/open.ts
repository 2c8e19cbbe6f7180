import type { FoundBrowser } from '../launch/find.ts';
import { ensureBrowser } from '../launch/install.ts';
import { ChromiumRig } from './chromium.ts';
import { FirefoxRig } from './firefox.ts';
import type { Rig, RigName, RigOptions } from '../types.ts';

/**
 * Opens a browser with the extension in it, on a new profile that `close()` deletes.
 *
 * @throws {Error} when no such browser can be found or installed, or the extension is not built.
 */
export async function openRig(name: RigName, options: RigOptions = {}): Promise<Rig> {
  return openRigIn(await ensureBrowser(name), options);
}

/** As {@link openRig}, in a given browser. Leaves nothing behind when it fails. */
export async function openRigIn(
  { kind, path }: FoundBrowser,
  options: RigOptions = {},
): Promise<Rig> {
  const rig = kind === 'firefox' ? new FirefoxRig(path, options) : new ChromiumRig(path, options);
  try {
    await rig.start();
  } catch (error) {
    await rig.close();
    throw error;
  }
  return rig;
}
