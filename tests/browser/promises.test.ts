import { beforeEach, describe, expect, test } from 'vitest';
import { forgetEverything, store } from './legroom.ts';
import { axeViolations, browsers, useSharedRig } from './rig.ts';

type Found = [role: string, name: string | RegExp];

describe.each(browsers)('what Legroom promises, in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('the policy blocks connections from extension pages', async () => {
    const page = await rig().openPage('options.html');
    const refusals = await page.evaluate(async (window) => {
      const violation = new Promise<string>((resolve) => {
        window.document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
      });
      const outcome = await window.fetch('https://example.com/').then(
        () => 'connected',
        () => 'refused',
      );
      return { outcome, by: await violation };
    });
    expect(refusals).toEqual({ outcome: 'refused', by: 'connect-src' });
    await page.close();
  });

  test('it asks at install only for storage, alarms and Chrome’s loudspeaker, reads no site, exposes no file to sites, and is not in private windows', async () => {
    const { manifest, isInPrivateWindows } = await rig().inExtension(async (api) => ({
      manifest: api.runtime.getManifest(),
      isInPrivateWindows: await api.extension.isAllowedIncognitoAccess(),
    }));
    expect(isInPrivateWindows).toBe(false);
    expect(manifest).toMatchObject({
      permissions: ['storage', 'alarms', ...(name === 'chromium' ? ['offscreen'] : [])],
      optional_permissions: ['notifications', 'idle'],
      incognito: 'not_allowed',
    });
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('rubbish in the storage is set aside with a message, and does no harm', async () => {
    const rubbish = {
      settings: { holdSeconds: 'NaN' },
      session: { mode: 'from the year 3000' },
      'diary:2020-02': 'rubbish',
    };
    await store(rig(), rubbish);
    const popup = await rig().openPopup();
    await popup.click('button', 'Start stretch');
    await popup.find('button', 'Pause');
    await popup.click('button', 'It let go');
    await popup.close();
    const page = await rig().openPage('options.html');
    await page.findText('it was set aside');
    await page.close();
    const kept = await rig().inExtension(async (api) => {
      const all = await api.storage.local.get<Record<string, { value: unknown }>>();
      return Object.entries(all).flatMap(([key, { value }]) =>
        key.startsWith('broken:') ? [[key.replace(/^broken:(.*):.*?$/, '$1'), value]] : [],
      );
    });
    expect(Object.fromEntries(kept)).toEqual(rubbish);
    const diary = await rig().openPage('diary.html');
    await diary.findText('A part of the diary could not be read');
    await diary.close();
  });

  test('axe finds nothing in any view of the popup', async () => {
    const popup = await rig().openPage('popup.html');
    const back: Found = ['button', 'Back'];
    // What is pressed, and something that the view then shows.
    const views: { presses: Found[]; shows: Found }[] = [
      { presses: [], shows: ['button', 'Start stretch'] },
      { presses: [['button', 'When to get help']], shows: ['heading', /^Emergency/] },
      { presses: [back, ['button', 'How to do it']], shows: ['heading', /Knee straight/] },
      { presses: [back, ['switch', 'Water nudges']], shows: ['button', /^None of these/] },
      { presses: [back, ['button', 'Start stretch']], shows: ['button', 'Pause'] },
      { presses: [['button', 'It let go']], shows: ['button', 'Save to diary'] },
    ];
    for (const { presses, shows } of views) {
      for (const press of presses) await popup.click(...press);
      await popup.find(...shows);
      expect(await axeViolations(popup, name), shows.join(' ')).toEqual([]);
    }
    await popup.close();
  });
});
