import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';

/** The profile of a Firefox that was started once; copies of it start faster than a new profile. */
const startedProfile = resolve(import.meta.dirname, '../../../.output/test/firefox-profile');

/**
 * Makes the profile from which {@link newFirefoxProfile} copies.
 *
 * @param path Firefox's executable.
 * @throws {Error} when Firefox does not start.
 */
export async function makeStartedProfile(path: string): Promise<void> {
  const draft = `${startedProfile}.draft`;
  rmSync(draft, { recursive: true, force: true });
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    userDataDir: draft,
  });
  await browser.close();
  rmSync(startedProfile, { recursive: true, force: true });
  renameSync(draft, startedProfile);
}

/**
 * Copies the started profile into a new profile folder, so that its first start is fast. Does nothing without a started
 * profile, or if the folder exists.
 */
export function newFirefoxProfile(folder: string): void {
  if (existsSync(folder) || !existsSync(startedProfile)) return;
  cpSync(startedProfile, folder, { recursive: true });
}
