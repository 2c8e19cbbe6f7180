import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { badgeText, stored } from './legroom.ts';
import { directionOf, misfits } from './misfits.ts';
import { wordsOf } from './popupViews.ts';
import { browsers, only, useRig, waitUntil } from './rig.ts';

/** Ten times as long as the welcome page takes to open. */
const longEnoughMs = 3_000;

/** Written from right to left; no test chooses it in Settings. */
const language = 'ar';
const word = wordsOf(language);

describe.each(browsers)(`after installing in %s in ${language}`, (name) => {
  const rig = useRig(name, { language, keepWelcome: true });

  test('a page in this language opens, names the keys that the browser assigned, and starts a stretch', async () => {
    const page = await rig().openedPage('welcome.html');
    await page.find('button', word('welcome.start'));
    expect(await directionOf(page)).toEqual({ lang: language, dir: 'rtl' });
    for (const key of ['welcome.promise', 'welcome.limits', 'welcome.unpinned'])
      await page.findText(word(key));
    const { keys, isOnToolbar } = await rig().inExtension(async (api) => ({
      keys: (await api.commands.getAll()).map(({ name: command, shortcut }) => [command, shortcut]),
      isOnToolbar: (await api.action.getUserSettings()).isOnToolbar,
    }));
    expect({ keys, isOnToolbar }).toEqual({
      keys: [['_execute_action', 'Alt+Shift+S']],
      isOnToolbar: false,
    });
    await page.findText(word('welcome.keys').replace('{keys}', 'Alt+Shift+S'));
    await page.click('button', word('welcome.start'));
    expect(await waitUntil('the session', () => stored(rig(), 'session'))).toMatchObject({
      mode: 'relief',
      endedAtMs: null,
    });
    await waitUntil('the seconds on the icon', async () => /^\d+$/.test(await badgeText(rig())));
  });

  test('the stretch is shown in this language, and the extension has its name in the stores', async () => {
    const popup = await rig().openPopup();
    await popup.click('button', word('timer.letGo'));
    await popup.find('button', word('result.done'));
    expect(await misfits(popup)).toEqual([]);
    const manifest = await rig().inExtension((api) => api.runtime.getManifest());
    expect(manifest).toMatchObject({
      name: word('storeName'),
      description: word('extensionDescription'),
    });
  });

  test('an update opens nothing, and keeps what is stored', async () => {
    const before = await stored(rig(), 'session');
    await rig().closeViews();
    await rig().update();
    await waitUntil('the background', () => rig().backgroundRunning());
    await sleep(longEnoughMs);
    const tabs = await rig().inExtension((api) => api.tabs.query({}));
    expect(tabs.filter(({ url }) => url?.includes('welcome.html'))).toEqual([]);
    expect(await stored(rig(), 'session')).toEqual(before);
  });

  // In Chromium no automation can try it; promises.test.ts reads there what the manifest declares.
  test.each(only('firefox').filter((each) => each === name))(
    'a private window in %s has no button of Legroom, and no API even if the person tries to allow it',
    async () => {
      expect(await rig().lookInPrivateWindow('popup.html')).toEqual({
        hasButton: false,
        hasApi: false,
      });
    },
  );
});
