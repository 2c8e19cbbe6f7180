import type { FoundBrowser } from '../launch/find.ts';
import { ensureBrowser } from '../launch/install.ts';
import { openChromiumRig } from './chromium.ts';
import { openFirefoxRig } from './firefox.ts';
import type { Rig, RigName, RigOptions } from '../types.ts';

/**
 * Opens a browser with the extension in it, on a profile of its own that is gone after `close()`.
 *
 * @throws {Error} when there is no such browser and none can be had, or the extension is not built.
 */
export async function openRig(name: RigName, options: RigOptions = {}): Promise<Rig> {
  return openRigIn(await ensureBrowser(name), options);
}

/** As {@link openRig}, in a browser found before. */
export function openRigIn({ kind, path }: FoundBrowser, options: RigOptions = {}): Promise<Rig> {
  return kind === 'firefox' ? openFirefoxRig(path, options) : openChromiumRig(path, options);
}
