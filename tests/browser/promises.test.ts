import { beforeEach, describe, expect, test } from 'vitest';
import { forgetEverything, store } from './legroom.ts';
import { axeViolations, browsers, inScheme, useSharedRig, waitUntil, type View } from './rig.ts';

describe.each(browsers)('what Legroom promises, in %s', (name) => {
  const rig = useSharedRig(name);

  test('the policy refuses a connection from an extension page', async () => {
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

  test('installs with storage, alarms and in Chrome a loudspeaker alone, reaches no site and shows none a file', async () => {
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

  test('rubbish in the storage is set aside, said, and does no harm', async () => {
    await store(rig(), {
      settings: { holdSeconds: 'NaN' },
      session: { mode: 'from the year 3000' },
    });
    const popup = await rig().openPopup();
    await popup.click('button', 'Start stretch');
    await waitUntil('the timer', () => popup.has('button', 'Pause'));
    await popup.click('button', 'It let go');
    await popup.close();
    const kept = await rig().inExtension(async (api) => {
      const all = await api.storage.local.get();
      return Object.entries(all).filter(([key]) => key.startsWith('broken:session:'));
    });
    expect(kept.map(([, value]) => value)).toEqual([
      { version: 2, value: { mode: 'from the year 3000' } },
    ]);
    const page = await rig().openPage('options.html');
    await waitUntil('the words', async () => (await page.text()).includes('it was set aside'));
    await page.close();
  });
});

describe.each(browsers)('axe finds nothing in %s', (name) => {
  const rig = useSharedRig(name);

  beforeEach(() => forgetEverything(rig()));

  const views: [title: string, path: string, open: (view: View) => Promise<void>][] = [
    ['the first view', 'popup.html', async () => {}],
    ['the help signs', 'popup.html', (view) => view.click('button', 'When to get help')],
    ['the steps', 'popup.html', (view) => view.click('button', 'How to do it')],
    ['the safety note', 'popup.html', (view) => view.click('switch', 'Water nudges')],
    ['the running hold', 'popup.html', (view) => view.click('button', 'Start stretch')],
    [
      'the result',
      'popup.html',
      async (view) => {
        await view.click('button', 'Start stretch');
        await view.click('button', 'It let go');
      },
    ],
    ['Settings', 'options.html', async () => {}],
  ];

  test.each(views)('on %s, in the light and in the dark', async (_, path, open) => {
    const view = await rig().openPage(path);
    await open(view);
    for (const scheme of ['light', 'dark'] as const) {
      await view.emulate(scheme);
      await view.waitFor('everything to stand still', (window) =>
        window.document.getAnimations().every(({ playState }) => playState !== 'running'),
      );
      expect(await axeViolations(view, inScheme(scheme)), scheme).toEqual([]);
    }
    await view.close();
  });
});
