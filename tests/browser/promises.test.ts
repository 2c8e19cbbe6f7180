import { beforeEach, describe, expect, test } from 'vitest';
import { forgetEverything, store } from './legroom.ts';
import { axeViolations, browsers, useSharedRig, type View } from './rig.ts';

describe.each(browsers)('what Legroom promises, in %s', (name) => {
  const rig = useSharedRig(name);

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

  test('it asks at install only for storage, alarms and Chrome’s loudspeaker, reads no site and exposes no file to sites', async () => {
    const manifest = await rig().inExtension((api) => api.runtime.getManifest());
    expect(manifest).toMatchObject({
      permissions: ['storage', 'alarms', ...(name === 'chromium' ? ['offscreen'] : [])],
      optional_permissions: ['notifications', 'idle'],
    });
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('Alt+Shift+S opens the popup', async () => {
    const keys = await rig().inExtension(async (api) =>
      (await api.commands.getAll()).map(({ name: command, shortcut }) => [command, shortcut]),
    );
    expect(keys).toEqual([['_execute_action', 'Alt+Shift+S']]);
  });

  test('rubbish in the storage is set aside with a message, and does no harm', async () => {
    await store(rig(), {
      settings: { holdSeconds: 'NaN' },
      session: { mode: 'from the year 3000' },
    });
    const popup = await rig().openPopup();
    await popup.click('button', 'Start stretch');
    await popup.find('button', 'Pause');
    await popup.click('button', 'It let go');
    await popup.close();
    const kept = await rig().inExtension(async (api) => {
      const all = await api.storage.local.get();
      return Object.entries(all).filter(([key]) => key.startsWith('broken:session:'));
    });
    expect(kept.map(([, value]) => value)).toEqual([
      { version: 1, value: { mode: 'from the year 3000' } },
    ]);
    const page = await rig().openPage('options.html');
    await page.findText('it was set aside');
    await page.close();
  });
});

describe.each(browsers)('axe finds nothing in %s', (name) => {
  const rig = useSharedRig(name);

  beforeEach(() => forgetEverything(rig()));

  const asItIs = async () => {};
  const press = (role: string, text: string) => (view: View) => view.click(role, text);
  const startAndEnd = async (view: View) => {
    await view.click('button', 'Start stretch');
    await view.click('button', 'It let go');
  };

  // What is opened, and something that it shows.
  test.each([
    ['the first view', 'popup.html', asItIs, 'button', 'Start stretch'],
    ['the help signs', 'popup.html', press('button', 'When to get help'), 'heading', /^Emergency/],
    ['the steps', 'popup.html', press('button', 'How to do it'), 'heading', /Knee straight/],
    ['the safety note', 'popup.html', press('switch', 'Water nudges'), 'button', /^None of these/],
    ['the running hold', 'popup.html', press('button', 'Start stretch'), 'button', 'Pause'],
    ['the result', 'popup.html', startAndEnd, 'button', 'Save to diary'],
  ])('on %s', async (_, path, open, role, text) => {
    const view = await rig().openPage(path);
    await open(view);
    await view.find(role, text);
    expect(await axeViolations(view, name)).toEqual([]);
    await view.close();
  });
});
