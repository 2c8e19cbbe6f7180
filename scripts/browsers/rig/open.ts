import type { FoundBrowser } from '../launch/find.ts';
import { ensureBrowser } from '../launch/install.ts';
import { ChromiumRig } from './chromium.ts';
import { FirefoxRig } from './firefox.ts';
import type { Rig, RigName, RigOptions } from '../types.ts';

/**
 * Opens a browser with the extension in it, on a profile of its own that is gone after `close()`.
 *
 * @throws {Error} when there is no such browser and none can be had, or the extension is not built.
 */
export async function openRig(name: RigName, options: RigOptions = {}): Promise<Rig> {
  return openRigIn(await ensureBrowser(name), options);
}

/** As {@link openRig}, in a browser found before. Leaves nothing behind where it fails. */
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
