import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choiceFallback } from '../../domain/session/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { sampleDiary } from '../../scripts/sampleDiary.ts';
import { storeDiary } from './diary/given.ts';
import {
  alarmNames,
  badgeText,
  endHold,
  forgetEverything,
  startHold,
  store,
  stored,
} from './legroom.ts';
import {
  browsers,
  only,
  useRig,
  useSharedRig,
  waitUntil,
  type PageWindow,
  type View,
} from './rig.ts';

interface Area {
  get(...args: unknown[]): Promise<unknown>;
}
type Api = Record<string, unknown> & { storage: { local: Area } };
type FailingWindow = PageWindow & { storageWorks?: boolean; browser?: Api; chrome: Api };

/** Runs in the page before its own scripts: reading the storage fails until the page allows it. */
function breakStorage(window: PageWindow): void {
  const page = window as FailingWindow;
  const { local } = (page.browser ?? page.chrome).storage;
  const get = local.get.bind(local);
  local.get = (...args) =>
    page.storageWorks ? get(...args) : Promise.reject(new Error('IO error: the file is damaged'));
}

/** The same, but the storage does not answer at all until then. */
function silenceStorage(window: PageWindow): void {
  const page = window as FailingWindow;
  const { local } = (page.browser ?? page.chrome).storage;
  const get = local.get.bind(local);
  const untilItWorks = () =>
    new Promise<void>((resolve) => {
      const timer = page.setInterval(() => {
        if (!page.storageWorks) return;
        page.clearInterval(timer);
        resolve();
      }, 50);
    });
  local.get = (...args) => untilItWorks().then(() => get(...args));
}

interface Shown {
  /** What the page shows without the storage. */
  atOnce: [role: string, name: string];
  /** What it shows of the storage. */
  later?: (view: View) => Promise<void>;
}

const pages: Readonly<Record<string, Shown>> = {
  popup: {
    atOnce: ['button', 'Start stretch'],
    later: (view) => view.find('img', /leaning on a wall/),
  },
  options: {
    atOnce: ['button', 'Try it'],
    later: (view) =>
      view.waitFor('the stored length of a hold', ({ document }) =>
        [...document.querySelectorAll('input')].some(({ value }) => value === '17'),
      ),
  },
  learn: { atOnce: ['heading', 'Which stretch?'] },
  diary: {
    atOnce: ['heading', 'Your data'],
    later: (view) => view.find('heading', 'The last 12 months'),
  },
};

describe.each(browsers)('storage in %s', (name) => {
  const rig = useSharedRig(name);

  test.each([
    ['cannot be read', 'popup', breakStorage],
    ['cannot be read', 'options', breakStorage],
    ['cannot be read', 'learn', breakStorage],
    ['cannot be read', 'diary', breakStorage],
    ['does not answer', 'popup', silenceStorage],
    ['does not answer', 'diary', silenceStorage],
  ])(
    'that %s leaves %s working, which shows what is stored as soon as it can',
    async (_, path, hinder) => {
      await forgetEverything(rig());
      await storeDiary(rig(), sampleDiary(3, 10, Date.now()));
      await store(rig(), {
        choice: { ...choiceFallback, position: 'standing' },
        settings: { ...defaultSettings, holdSeconds: 17 },
      });
      await rig().beforeEveryPage(hinder);
      const { atOnce, later } = pages[path]!;
      const view = await rig().openPage(`${path}.html`);
      await view.findText('What you saved cannot be read');
      await view.find(...atOnce);
      if (path === 'popup') {
        await view.click('button', 'When to get help');
        await view.find('heading', 'Emergency now');
        await view.click('button', 'Back');
      }
      await view.evaluate((window) => void ((window as FailingWindow).storageWorks = true));
      await later?.(view);
      await waitUntil(
        'the alert to be gone',
        async () => !/cannot be read/.test(await view.text()),
      );
      await view.close();
    },
  );
});

/** Runs in the page before its own scripts: removes what Firefox for Android lacks. */
function removeAsOnAndroid(window: PageWindow): void {
  const page = window as FailingWindow;
  for (const name of ['windows', 'commands'])
    for (const api of [page.browser, page.chrome])
      if (api) Object.defineProperty(api, name, { value: undefined });
}

// Firefox for Android cannot be driven here. This is Firefox for desktop without the APIs that MDN says the other
// lacks.
describe.each(only('firefox'))('without windows and keys, as on Android, %s', (name) => {
  const rig = useSharedRig(name);

  const expectNoAlert = async (view: View) => {
    const alert = await view.evaluate(
      ({ document }) => document.querySelector('[role="alert"]')?.textContent,
    );
    expect(alert).toBe('');
    await view.close();
  };

  test('adds a glass, starts a stretch under Learn, offers neither a window nor keys, and nothing fails', async () => {
    await forgetEverything(rig());
    await rig().beforeEveryPage(removeAsOnAndroid);
    await store(rig(), {
      consent: { waterSafetyAtMs: 1 },
      settings: { ...defaultSettings, nudges: { ...defaultSettings.nudges, on: true } },
    });
    const popup = await rig().openPopup();
    await popup.click('button', 'Add a glass');
    await popup.find('button', '1 glass today');
    await popup.find('link', 'Learn');
    expect(await popup.has('link', 'Keep open')).toBe(false);
    await expectNoAlert(popup);

    const settings = await rig().openPage('options.html');
    await settings.findText('Nothing leaves this browser');
    expect(await settings.text()).not.toContain('Keyboard:');
    await expectNoAlert(settings);

    const learn = await rig().openPage('learn.html#gastrocnemius');
    await learn.click('button', 'Start Calf: Sitting');
    await waitUntil('the session', async () => (await stored(rig(), 'session')) !== undefined);
    await expectNoAlert(learn);
  });
});

// Chrome and Edge before 148; Firefox has always had the namespace.
describe.each(only('chromium'))('without the browser namespace, %s', (name) => {
  const extensionDir = join(mkdtempSync(join(tmpdir(), 'legroom-namespace-')), 'build');
  beforeAll(() => {
    cpSync('.output/chrome-mv3', extensionDir, { recursive: true });
    for (const script of globSync('**/*.js', { cwd: extensionDir })) {
      const path = join(extensionDir, script);
      writeFileSync(path, `delete globalThis.browser;\n${readFileSync(path, 'utf8')}`);
    }
  });
  afterAll(() => rmSync(join(extensionDir, '..'), { recursive: true }));
  const rig = useRig(name, { extensionDir });

  test('counts a stretch on the icon, schedules nudges, and starts a stretch from Learn', async () => {
    const popup = await startHold(rig());
    expect(await popup.evaluate((window) => 'browser' in window)).toBe(false);
    await waitUntil('the badge', () => badgeText(rig()));
    await endHold(rig(), popup);

    const settings = await rig().openPage('options.html');
    await settings.click('switch', 'Water nudges');
    await settings.click('button', 'None of these apply to me');
    await settings.findText('Next nudge');
    await waitUntil('its alarm', async () => (await alarmNames(rig())).length === 1);

    await forgetEverything(rig());
    const learn = await rig().openPage('learn.html#gastrocnemius');
    await learn.click('button', 'Start Calf: Sitting');
    await waitUntil('its seconds on the icon', async () => /^\d+$/.test(await badgeText(rig())));
  });
});
