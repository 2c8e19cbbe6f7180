import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  alarmNames,
  badgeText,
  endHold,
  forgetEverything,
  startHold,
  store,
  stored,
} from './legroom.ts';
import { sampleDiary } from '../../scripts/sampleDiary.ts';
import { storeDiary } from './diary/given.ts';
import { choiceFallback } from '../../domain/session/session.ts';
import { defaultSettings } from '../../domain/settings.ts';
import {
  browsers,
  only,
  openRig,
  useSharedRig,
  waitUntil,
  type PageWindow,
  type Rig,
  type View,
} from './rig.ts';
import { buildWithoutNamespace } from './withoutNamespace.ts';

const alertText = (view: View) =>
  view.evaluate((window) => window.document.querySelector('[role="alert"]')?.textContent);

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

describe.each(browsers)('storage that cannot be read in %s', (name) => {
  const rig = useSharedRig(name);
  let view: View;

  beforeAll(async () => {
    await forgetEverything(rig());
    await store(rig(), { settings: { ...defaultSettings, holdSeconds: 17 } });
    await rig().beforeEveryPage(breakStorage);
  });
  afterEach(() => view.close());

  const says = () =>
    view.waitFor('an alert that says so', (window) =>
      /cannot be read/.test(window.document.querySelector('[role="alert"]')?.textContent ?? ''),
    );

  test('leaves the popup with its stretch and, one click away, the signs to get help', async () => {
    view = await rig().openPopup();
    await says();
    await view.find('button', 'Start stretch');
    await view.click('button', 'When to get help');
    await view.findText('Emergency now');
  });

  test('leaves the diary page with what it stores, and with the diary once it can be read', async () => {
    view = await rig().openPage('diary.html');
    await says();
    await view.find('heading', 'Your data');
    await storeDiary(rig(), sampleDiary(3, 10, Date.now()));
    await view.evaluate((window) => {
      (window as FailingWindow).storageWorks = true;
    });
    await view.find('heading', 'The last 12 months');
  });

  test('leaves Learn with its stretches', async () => {
    view = await rig().openPage('learn.html');
    await says();
    await view.find('heading', 'Which stretch?');
  });

  test('leaves Settings, which shows what is stored as soon as that can be read, without a reload', async () => {
    view = await rig().openPage('options.html');
    await says();
    await view.evaluate((window) => void ((window as FailingWindow).storageWorks = true));
    await view.waitFor('the stored length of a hold', (window) =>
      [...window.document.querySelectorAll('input')].some(({ value }) => value === '17'),
    );
    await waitUntil('the alert to be gone', async () => !/cannot be read/.test(await view.text()));
  });
});

describe.each(browsers)('storage that does not answer in %s', (name) => {
  const rig = useSharedRig(name);

  test.each([
    ['popup.html', 'button', 'Start stretch'],
    ['diary.html', 'heading', 'Your data'],
  ])(
    'leaves %s with its defaults, and shows what is stored as soon as it answers',
    async (path, role, text) => {
      await forgetEverything(rig());
      await storeDiary(rig(), sampleDiary(3, 10, Date.now()));
      await store(rig(), { choice: { ...choiceFallback, position: 'standing' } });
      await rig().beforeEveryPage(silenceStorage);
      const view = await rig().openPage(path);
      await view.findText('What you saved cannot be read');
      await view.find(role, text);
      await view.evaluate((window) => void ((window as FailingWindow).storageWorks = true));
      if (path === 'popup.html') await view.find('img', /leaning on a wall/);
      else await view.find('heading', 'The last 12 months');
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
  let view: View;

  beforeAll(async () => {
    await forgetEverything(rig());
    await rig().beforeEveryPage(removeAsOnAndroid);
    await store(rig(), {
      consent: { waterSafetyAtMs: 1 },
      settings: { ...defaultSettings, nudges: { ...defaultSettings.nudges, on: true } },
    });
  });
  afterEach(() => view.close());

  test('a glass is added, and there is no Keep open', async () => {
    view = await rig().openPopup();
    await view.click('button', 'Add a glass');
    await view.find('button', '1 glass today');
    expect(await alertText(view)).toBe('');
    await view.find('link', 'Learn');
    expect(await view.has('link', 'Keep open')).toBe(false);
  });

  test('Settings does not mention a shortcut, and nothing fails', async () => {
    view = await rig().openPage('options.html');
    await view.waitFor('the data', (window) =>
      window.document.body.innerText.includes('Nothing leaves this browser'),
    );
    expect(await view.text()).not.toContain('Keyboard:');
    expect(await alertText(view)).toBe('');
  });

  test('a stretch started under Learn is shown', async () => {
    view = await rig().openPage('learn.html#gastrocnemius');
    await view.click('button', 'Start Calf: Sitting');
    await waitUntil('the session', async () => (await stored(rig(), 'session')) !== undefined);
    expect(await alertText(view)).toBe('');
  });
});

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

  test('opens Settings from the popup, and nudges once they are switched on there', async () => {
    const popup = await rig.openPopup();
    await popup.click('link', 'Settings');
    const settings = await rig.openedPage('options.html');
    await settings.find('switch', 'Water nudges');
    expect(await settings.evaluate((window) => 'browser' in window)).toBe(false);
    await settings.click('switch', 'Water nudges');
    await settings.click('button', 'None of these apply to me');
    await settings.findText('Next nudge');
    await waitUntil('its alarm', async () => (await alarmNames(rig)).length === 1);
    await settings.close();
  });

  test('starts a stretch from Learn', async () => {
    await forgetEverything(rig);
    const learn = await rig.openPage('learn.html#gastrocnemius');
    await learn.click('button', 'Start Calf: Sitting');
    await waitUntil('the session', () => stored(rig, 'session'));
    await waitUntil('its seconds on the icon', async () => /^\d+$/.test(await badgeText(rig)));
    await learn.close();
    await forgetEverything(rig);
  });
});
