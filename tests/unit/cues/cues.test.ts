// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultCues,
  soundsAllowed,
  type CueSettings,
  type AudibleCue,
} from '../../../domain/cues.ts';
import { minutesOfDay } from '../../../domain/reminders/index.ts';
import { playCue } from '../../../entrypoints/background/session/cues.ts';
import { fromHash } from '../../../entrypoints/offscreen/hash.ts';
import { giveSound } from './sound.ts';
import {
  anyTime,
  anyZone,
  aroundTheLostDay,
  inZone,
  moment,
  moments,
  wallClock,
} from '../domain/zones.ts';

afterEach(() => void vi.unstubAllGlobals());

const quietFrom = (from: string, to: string): CueSettings => ({
  ...defaultCues,
  quiet: { on: true, from, to },
});

describe('sounds are allowed', () => {
  test.each([
    ['where quiet is off', { ...quietFrom('22:00', '07:00').quiet, on: false }],
    ['in hours that end as they begin', quietFrom('22:00', '22:00').quiet],
    ['in hours that begin at no time', quietFrom('later', '07:00').quiet],
    ['in hours that end at no time', quietFrom('22:00', '').quiet],
  ])('at night %s', (_, quiet) => {
    const night = moment('2026-11-24T02:00Z');
    expect(soundsAllowed({ ...defaultCues, quiet }, night, inZone('UTC'))).toBe(true);
  });

  test('exactly when the local time is outside the quiet hours, in any zone and at any change of the clock', () => {
    const anyMoment = fc.oneof(moments, aroundTheLostDay);
    fc.assert(
      fc.property(anyZone, anyMoment, anyTime, anyTime, (zone, atMs, from, to) => {
        const { minutes } = wallClock(atMs, zone);
        const dayMinutes = 24 * 60;
        const since = (minutes - minutesOfDay(from)! + dayMinutes) % dayMinutes;
        const length = (minutesOfDay(to)! - minutesOfDay(from)! + dayMinutes) % dayMinutes;
        expect(soundsAllowed(quietFrom(from, to), atMs, inZone(zone))).toBe(since >= length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a cue played by the background', () => {
  // Long past, so that every cue is played at once.
  const noon = Date.parse('2020-11-23T12:00Z');
  const night = Date.parse('2020-11-23T23:00Z');
  type Create = (options: { url: string }) => Promise<void>;
  const createDocument = vi.fn<Create>();
  const closeDocument = vi.fn<() => Promise<void>>();
  const addresses = () => createDocument.mock.calls.map(([{ url }]) => url);
  /** What the loudspeakers play, as they read it from their addresses. */
  const heard = () => addresses().map((url) => fromHash(url.split('#')[1]!));

  beforeEach(() => {
    createDocument.mockReset().mockResolvedValue();
    closeDocument.mockReset().mockResolvedValue();
    Object.assign(fakeBrowser.offscreen, { createDocument, closeDocument });
  });

  // With signs that have a meaning in an address.
  const words = 'Switch to “right” & hold + 100% é #2';

  test.each<[string, Partial<CueSettings>, Omit<AudibleCue, 'kind'>]>([
    ['the chime by default', {}, { chime: true, volume: 60, words: '' }],
    ['chime and words with a voice', { voice: true }, { chime: true, volume: 60, words }],
    ['words alone', { sound: false, voice: true }, { chime: false, volume: 60, words }],
    ['as loud as chosen', { volume: 35 }, { chime: true, volume: 35, words: '' }],
  ])('is %s', async (_, part, sounds) => {
    await playCue({ kind: 'switch', words }, { ...defaultCues, ...part }, noon);
    expect(heard()).toEqual([
      { sounding: { kind: 'switch', ...sounds }, language: 'en', atMs: noon },
    ]);
  });

  test.each<[string, Partial<CueSettings>, number]>([
    ['in quiet hours', { voice: true }, night],
    ['with sound and voice off', { sound: false }, noon],
    ['at volume 0', { voice: true, volume: 0 }, noon],
  ])('opens no loudspeaker %s', async (_, part, atMs) => {
    await playCue({ kind: 'switch', words }, { ...defaultCues, ...part }, atMs);
    expect(createDocument).not.toHaveBeenCalled();
  });

  test('replaces one that is still speaking', async () => {
    const only = new Error('Only a single offscreen document may be created.');
    createDocument.mockRejectedValueOnce(only);
    await playCue({ kind: 'hold' }, defaultCues, noon);
    expect(closeDocument).toHaveBeenCalledTimes(1);
    const [refused, played] = addresses();
    expect(played).toBe(refused);
  });

  test('waits for the one before it', async () => {
    const order: string[] = [];
    createDocument.mockImplementation(async () => {
      order.push('begins');
      await new Promise(setImmediate);
      order.push('is open');
    });
    await Promise.all([
      playCue({ kind: 'count' }, defaultCues, noon),
      playCue({ kind: 'hold' }, defaultCues, noon),
    ]);
    expect(order).toEqual(['begins', 'is open', 'begins', 'is open']);
  });

  test('never throws: a refusal is logged, and the next cue is played', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    createDocument.mockRejectedValueOnce(new Error('no')).mockRejectedValueOnce(new Error('no'));
    closeDocument.mockRejectedValue(new Error('No current offscreen document.'));
    await playCue({ kind: 'hold' }, defaultCues, noon);
    expect(warn).toHaveBeenCalledTimes(1);
    await playCue({ kind: 'end' }, defaultCues, noon);
    expect(heard().at(-1)!.sounding.kind).toBe('end');
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test('only logs a warning in Firefox without a sound device', async () => {
    vi.stubEnv('FIREFOX', 'true');
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    giveSound(() => Promise.reject(new Error('no device')));
    await playCue({ kind: 'rest' }, defaultCues, noon);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
  });
});
