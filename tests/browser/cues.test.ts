import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CueKind } from '../../content/cues.ts';
import { defaultCues, type CueSettings } from '../../domain/cues.ts';
import { defaultSettings } from '../../domain/settings.ts';
import type { Asked } from './cues/background.ts';
import { buildCuesExtension } from './cues/build.ts';
import type { Heard } from './cues/listen.ts';
import { badgeText, startHold, store } from './legroom.ts';
import { browsers, openRig, useRig, useSharedRig, waitUntil, type Rig, type View } from './rig.ts';

// Long past, so that every cue is played at once.
const noon = new Date(2020, 10, 23, 12).getTime();
const night = new Date(2026, 10, 23, 23).getTime();

/** Makes the background play a cue. Each call changes the storage, even for the same cue. */
async function ask(rig: Rig, kind: CueKind, part: Partial<CueSettings> = {}, nowMs = noon) {
  const cue = { kind, words: 'Switch to the right leg' };
  const asked: Asked = { cue, settings: { ...defaultCues, ...part }, nowMs };
  await rig.inExtension(
    (api, inside) => api.storage.local.set({ asked: { ...inside, at: performance.now() } }),
    asked,
  );
}

/** Starts to record everything that is heard. */
async function listen(rig: Rig) {
  await rig.inExtension(() => {
    const all: unknown[] = [];
    const channel = new BroadcastChannel('cues');
    channel.addEventListener('message', ({ data }) => all.push(data));
    Object.assign(globalThis, { heard: all });
  });
}

/** Forgets what was heard. */
const forget = (rig: Rig) =>
  rig.inExtension(() => {
    (globalThis as unknown as { heard: Heard[] }).heard.length = 0;
  });

const heard = (rig: Rig) =>
  rig.inExtension(() => (globalThis as unknown as { heard: Heard[] }).heard);

const files = async (rig: Rig, what: Heard['what']) =>
  (await heard(rig)).filter((each) => each.what === what).map(({ file }) => file);

const loudspeakers = (rig: Rig) =>
  rig.inExtension(async (api) => {
    if (!api.offscreen) return 0;
    const contexts = await api.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    return contexts.length;
  });

/** Quiet hours that include the last, this and the next hour. */
function quietNow(): CueSettings {
  const hours = new Date().getHours();
  const hour = (offset: number) => `${String((hours + offset + 24) % 24).padStart(2, '0')}:00`;
  return { ...defaultCues, quiet: { on: true, from: hour(-1), to: hour(2) } };
}

/** The production build, with a background that plays cues on request. */
describe.each(browsers)('a cue of the background in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    const extensionDir = await buildCuesExtension(name);
    rig = await openRig(name, { extensionDir, keepWelcome: true });
    await listen(rig);
    return async () => {
      await rig.close();
      rmSync(extensionDir, { recursive: true, force: true });
    };
  });
  beforeEach(() => forget(rig));

  test('sounds while no page of Legroom is open, at the volume that is set, and leaves nothing behind', async () => {
    await ask(rig, 'hold', { volume: 35 });
    await waitUntil('the end', async () => (await files(rig, 'ended')).length > 0);
    const first = (await heard(rig)).find(({ what }) => what === 'playing');
    expect(first).toMatchObject({ file: '/sounds/hold.wav', volume: 0.35 });
    await waitUntil('the loudspeaker to be gone', async () => (await loudspeakers(rig)) === 0);
  });

  test('sounds in each of the last three seconds, never too late', async () => {
    await ask(rig, 'ready');
    await sleep(1000);
    const kinds = ['count', 'count', 'count', 'hold'] as const;
    for (const kind of kinds) {
      await ask(rig, kind);
      await sleep(1000);
    }
    const wanted = ['ready', ...kinds].map((kind) => `/sounds/${kind}.wav`);
    await waitUntil('the last', async () => (await files(rig, 'playing')).length >= wanted.length);
    expect(await files(rig, 'playing')).toEqual(wanted);
    const all = await heard(rig);
    const asked = all.filter(({ what }) => what === 'asked');
    const playing = all.filter(({ what }) => what === 'playing');
    // The first one starts cold.
    const delaysMs = playing.map(({ atMs }, index) => atMs - asked[index]!.atMs).slice(1);
    // `npm run bench` measures how late it is on an idle machine.
    expect(Math.max(...delaysMs)).toBeLessThan(1000);
  });

  test('sounds to its end when it follows two others at once', async () => {
    for (const kind of ['rest', 'next', 'end'] as const) await ask(rig, kind);
    await waitUntil(
      'the last',
      async () => (await files(rig, 'ended')).at(-1) === '/sounds/end.wav',
    );
    await waitUntil('the loudspeaker to be gone', async () => (await loudspeakers(rig)) === 0);
  });

  test('is only the chime if its voice is missing', async () => {
    await ask(rig, 'switch', { voice: true });
    await waitUntil('the end', async () => (await files(rig, 'ended')).length > 0);
    await waitUntil('the loudspeaker to be gone', async () => (await loudspeakers(rig)) === 0);
    expect(await files(rig, 'playing')).toEqual(['/sounds/switch.wav']);
  });

  test('is silent in quiet hours and with sound off, and opens no loudspeaker', async () => {
    await ask(rig, 'hold', {}, night);
    await ask(rig, 'rest', { sound: false });
    await waitUntil('both', async () => (await files(rig, 'asked')).length === 2);
    expect(await loudspeakers(rig)).toBe(0);
    await ask(rig, 'end');
    await waitUntil('the end', async () => (await files(rig, 'ended')).length > 0);
    expect(await files(rig, 'playing')).toEqual(['/sounds/end.wav']);
  });
});

describe.each(browsers)('Try it in %s', (name) => {
  const rig = useSharedRig(name);

  async function openListening(): Promise<View> {
    const page = await rig().openPage('options.html');
    await page.inject(`
      window.tried = [];
      const { play } = window.HTMLMediaElement.prototype;
      window.HTMLMediaElement.prototype.play = function () {
        this.addEventListener('playing', () => window.tried.push([new URL(this.src).pathname, this.volume]));
        return play.call(this);
      };`);
    return page;
  }
  const tried = (page: View) =>
    page.evaluate((window) => (window as unknown as { tried: [string, number][] }).tried);

  test('plays the chime, even in quiet hours', async () => {
    await store(rig(), {
      settings: { ...defaultSettings, cues: { ...quietNow(), volume: 40 } },
    });
    const page = await openListening();
    await page.click('button', 'Try it');
    await waitUntil('the chime', async () => (await tried(page)).length > 0);
    expect(await tried(page)).toEqual([['/sounds/switch.wav', 0.4]]);
    expect(await page.text()).not.toContain('could not play');
    await page.close();
  });
});

describe.each(browsers)('a stretch in quiet hours in %s', (name) => {
  const rig = useRig(name);

  test('is not heard, but its seconds are on the icon', async () => {
    await store(rig(), { settings: { ...defaultSettings, cues: quietNow() } });
    const log = await rig().hearCues();
    const popup = await startHold(rig());
    await popup.close();
    const seconds = Number(await waitUntil('the badge', () => badgeText(rig())));
    await waitUntil('it to count', async () => Number(await badgeText(rig())) < seconds);
    expect(await log.heard()).toEqual([]);
  });

  test('is heard again once they are switched off', async () => {
    const log = await rig().hearCues();
    const quiet = { ...defaultCues.quiet, on: false };
    await store(rig(), { settings: { ...defaultSettings, cues: { ...defaultCues, quiet } } });
    const popup = await rig().openPopup();
    await popup.click('button', 'Restart');
    await waitUntil('a cue', async () => (await log.heard()).length > 0);
  });
});

describe.each(browsers)('the loudspeaker in %s', (name) => {
  const rig = useSharedRig(name);

  test('exists only if the background itself cannot play sound', async () => {
    const { permissions, hasApi } = await rig().inExtension((api) => ({
      permissions: api.runtime.getManifest().permissions,
      hasApi: api.offscreen !== undefined,
    }));
    const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
    expect({
      isAllowed: permissions?.includes('offscreen'),
      hasApi,
      hasPage: existsSync(resolve('.output', folder, 'offscreen.html')),
    }).toEqual(
      name === 'chromium'
        ? { isAllowed: true, hasApi: true, hasPage: true }
        : { isAllowed: false, hasApi: false, hasPage: false },
    );
  });
});
