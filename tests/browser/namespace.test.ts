import { globSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeText, endHold, startHold } from './legroom.ts';
import { only, openRig, waitUntil, type Rig } from './rig.ts';

const root = resolve(import.meta.dirname, '../..');

/** The production build, with every script starting without the `browser` namespace. */
async function buildWithoutNamespace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'legroom-namespace-'));
  await cp(resolve(root, '.output/chrome-mv3'), folder, { recursive: true });
  for (const script of globSync('**/*.js', { cwd: folder })) {
    const path = join(folder, script);
    await writeFile(path, `delete globalThis.browser;\n${await readFile(path, 'utf8')}`);
  }
  return folder;
}

// Chrome and Edge before 148; Firefox has always had the namespace.
describe.each(only('chromium'))('without the browser namespace, %s', (name) => {
  let folder: string;
  let rig: Rig;
  beforeAll(async () => {
    folder = await buildWithoutNamespace();
    rig = await openRig(name, { extensionDir: folder });
  });
  afterAll(async () => {
    await rig.close();
    await rm(folder, { recursive: true });
  });

  test('runs a stretch, counts on the icon, and ends it', async () => {
    const popup = await startHold(rig);
    expect(await popup.evaluate((window) => 'browser' in window)).toBe(false);
    await waitUntil('the badge', () => badgeText(rig));
    await endHold(rig, popup);
  });

  test('opens Settings from the popup, with the link that needs the polyfill', async () => {
    const popup = await rig.openPopup();
    await popup.click('link', 'Settings');
    const settings = await rig.openedPage('options.html');
    await waitUntil('the page', () => settings.has('switch', 'Water nudges'));
    expect(await settings.evaluate((window) => 'browser' in window)).toBe(false);
  });
});
