import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stored } from './legroom.ts';
import { browsers, openRig, useSharedRig, waitUntil, type Rig, type View } from './rig.ts';

/** Ten times as long as the page takes to open in the first test. */
const longEnoughMs = 3_000;

describe.each(browsers)('after installing in %s', (name) => {
  let rig: Rig;
  let page: View;
  beforeAll(async () => {
    rig = await openRig(name, { keepWelcome: true });
    page = await rig.openedPage('welcome.html');
  });
  afterAll(() => rig.close());

  test('a page opens that says what Legroom does and what it does not', async () => {
    await page.find('button', 'Start a stretch');
    const text = await page.text();
    expect(text).toContain('until the muscle lets go');
    expect(text).toContain('Legroom makes no diagnosis');
    expect(text).toContain('Information, not medical advice.');
    await page.find('link', 'When to get help');
  });

  test('it names the keys that the browser really assigned', async () => {
    const keys = await rig.inExtension(async (api) => {
      const commands = await api.commands.getAll();
      return commands.find((command) => command.name === '_execute_action')?.shortcut;
    });
    expect(keys).toMatch(/S$/);
    await page.findText(`${keys} opens Legroom`);
  });

  test('it says that the icon is not on the toolbar if the browser says so', async () => {
    await page.findText('The icon is not on your toolbar yet.');
    const settings = await rig.inExtension((api) => api.action.getUserSettings());
    expect(settings.isOnToolbar).toBe(false);
  });

  test('Start a stretch starts one', async () => {
    await page.click('button', 'Start a stretch');
    const session = await waitUntil('the session', () =>
      stored<{ mode: string; endedAtMs: number | null }>(rig, 'session'),
    );
    expect(session).toMatchObject({ mode: 'relief', endedAtMs: null });
  });

  test('an update opens nothing', async () => {
    await rig.closeViews();
    await rig.update();
    await waitUntil('the background', () => rig.backgroundRunning());
    const welcomes = () =>
      rig.inExtension(async (api) => {
        const tabs = await api.tabs.query({});
        return tabs.filter(({ url }) => url?.includes('welcome.html')).length;
      });
    await sleep(longEnoughMs);
    expect(await welcomes()).toBe(0);
  });
});

describe.each(browsers)('the page about privacy in %s', (name) => {
  const rig = useSharedRig(name);

  test('is one press away from Settings', async () => {
    const settings = await rig().openPage('options.html');
    await settings.click('link', 'What is stored, and where');
    const page = await rig().openedPage('privacy.html');
    await page.find('heading', 'What is stored');
  });

  test('names every permission of the manifest', async () => {
    const page = await rig().openPage('privacy.html');
    await page.find('heading', 'Permissions');
    for (const { permission } of await permissionsOf(rig()))
      await page.find('rowheader', permission);
  });
});

const permissionsOf = (rig: Rig) =>
  rig.inExtension((api) => {
    const { permissions = [], optional_permissions: optional = [] } = api.runtime.getManifest();
    return [...permissions, ...optional].map((permission) => ({ permission: String(permission) }));
  });
