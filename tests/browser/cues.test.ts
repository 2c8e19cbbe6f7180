import { beforeEach, describe, expect, test } from 'vitest';
import { defaultCues, type CueSettings } from '../../domain/cues.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { secondMs } from '../../domain/time.ts';
import { badgeText, forgetEverything, startHold, store } from './legroom.ts';
import { sessionAgo } from './popupViews.ts';
import { browsers, useSharedRig, waitUntil, type PageWindow, type Rig } from './rig.ts';

const storeCues = (rig: Rig, cues: Partial<CueSettings>) =>
  store(rig, {
    settings: { ...defaultSettings, holdSeconds: 15, cues: { ...defaultCues, ...cues } },
  });

const quietOff = { ...defaultCues.quiet, on: false };

/** Quiet hours that include the last, this and the next hour. */
function quietNow() {
  const hours = new Date().getHours();
  const hour = (offset: number) => `${String((hours + offset + 24) % 24).padStart(2, '0')}:00`;
  return { on: true, from: hour(-1), to: hour(2) };
}

const loudspeakers = (rig: Rig) =>
  rig.inExtension(async (api) => {
    if (!api.offscreen) return 0;
    const contexts = await api.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    return contexts.length;
  });

type CountingWindow = PageWindow & { timesAsked?: number };

/** Counts how often the page asks for the voices of the system: Firefox then shows a warning if there are none. */
function countAsking(window: PageWindow): void {
  const page = window as CountingWindow;
  page.timesAsked = 0;
  const own = Object.getPrototypeOf(page.speechSynthesis) as SpeechSynthesis;
  const { getVoices } = own;
  own.getVoices = function (this: SpeechSynthesis) {
    page.timesAsked! += 1;
    return getVoices.call(this);
  };
}

describe.each(browsers)('the cues in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('sound with no page open, at the volume that is set and without a voice too, each of the last seconds, and leave nothing behind', async () => {
    await storeCues(rig(), { quiet: quietOff, volume: 35, voice: true });
    const log = await rig().hearCues();
    // The hold ends in some seconds.
    const session = sessionAgo('relief', 25 * secondMs);
    await store(rig(), { session });
    const wanted = ['count', 'count', 'count', 'blockDone'];
    await waitUntil('the next hold', async () => (await log.heard()).length >= wanted.length);
    const heard = await log.heard();
    expect(heard.map(({ cue, volume }) => ({ cue, volume }))).toEqual(
      wanted.map((cue) => ({ cue, volume: 0.35 })),
    );
    const endsMs = session.startedAtMs + 33 * secondMs;
    const lateMs = heard.map(({ atMs }, index) => atMs - (endsMs - (3 - index) * secondMs));
    // `npm run bench -- cues` measures how late they are on an idle machine.
    expect(Math.max(...lateMs)).toBeLessThan(1000);
    expect(Math.min(...lateMs)).toBeGreaterThan(-100);
    await waitUntil('the loudspeaker to be gone', async () => (await loudspeakers(rig())) === 0);
  });

  test('are not heard in quiet hours, but the seconds are on the icon, and are heard again once they are off', async () => {
    await storeCues(rig(), { quiet: quietNow() });
    const log = await rig().hearCues();
    await (await startHold(rig())).close();
    const seconds = Number(await waitUntil('the badge', () => badgeText(rig())));
    await waitUntil('it to count', async () => Number(await badgeText(rig())) < seconds);
    expect(await loudspeakers(rig())).toBe(0);
    expect(await log.heard()).toEqual([]);
    await storeCues(rig(), { quiet: quietOff });
    const popup = await rig().openPopup();
    await popup.click('button', 'Restart');
    await waitUntil('a cue', async () => (await log.heard()).length > 0);
  });

  test('can be tried in Settings, even in quiet hours; only a voice that is turned on is asked for', async () => {
    await storeCues(rig(), { quiet: quietNow(), volume: 40 });
    const log = await rig().hearCues();
    await rig().beforeEveryPage(countAsking);
    const page = await rig().openPage('options.html');
    await page.click('button', 'Try it');
    await waitUntil('the chime', async () => (await log.heard()).length > 0);
    expect(await log.heard()).toMatchObject([{ cue: 'switch', volume: 0.4 }]);
    expect(await page.text()).not.toContain('could not play');
    const timesAsked = () => page.evaluate((window) => (window as CountingWindow).timesAsked);
    expect(await timesAsked()).toBe(0);
    await page.click('switch', 'Voice');
    await waitUntil('the question', async () => (await timesAsked())! > 0);
    await page.close();
  });
});
