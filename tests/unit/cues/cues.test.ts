// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cueKinds } from '../../../content/cues.ts';
import {
  defaultCues,
  audibleCue,
  soundsAllowed,
  type CueSettings,
  type AudibleCue,
} from '../../../domain/cues.ts';
import { minutesOfDay } from '../../../domain/reminders/index.ts';
import { playCue } from '../../../entrypoints/background/session/cues.ts';
import { fromHash, toHash } from '../../../entrypoints/offscreen/hash.ts';
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

const never: CueSettings = { ...defaultCues, quiet: { ...defaultCues.quiet, on: false } };

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

describe('the sound of "Switch to the right leg"', () => {
  const cue = { kind: 'switch', words: 'Switch to the right leg' } as const;

  test.each<[string, Partial<CueSettings>, Partial<AudibleCue> | null]>([
    ['by default: the chime', {}, { chime: true, volume: 60, words: '' }],
    ['without the flash: the chime too', { flash: false }, { chime: true, volume: 60, words: '' }],
    ['with a voice: both', { voice: true }, { chime: true, words: cue.words }],
    ['with a voice alone', { sound: false, voice: true }, { chime: false, words: cue.words }],
    ['with nothing on: nothing', { sound: false }, null],
    ['at volume 0: nothing', { voice: true, volume: 0 }, null],
  ])('%s', (_, part, heard) => {
    const sounding = audibleCue(cue, { ...defaultCues, ...part });
    if (heard === null) expect(sounding).toBeNull();
    else expect(sounding).toMatchObject({ kind: 'switch', ...heard });
  });
});

test('the loudspeaker plays what its address says', () => {
  const sounding: fc.Arbitrary<AudibleCue> = fc.record({
    kind: fc.constantFrom(...cueKinds),
    chime: fc.boolean(),
    volume: fc.integer({ min: 1, max: 100 }),
    words: fc.string({ unit: 'grapheme' }),
  });
  fc.assert(
    fc.property(sounding, fc.nat(), (each, atMs) => {
      const { hash } = new URL(`chrome-extension://id/offscreen.html#${toHash(each, 'en', atMs)}`);
      expect(fromHash(hash.slice(1))).toEqual({ sounding: each, language: 'en', atMs });
    }),
  );
});

describe('a cue played by the background', () => {
  // Long past, so that every cue is played at once.
  const noon = Date.parse('2020-11-23T12:00Z');
  const night = Date.parse('2020-11-23T23:00Z');
  type Create = (options: { url: string; reasons: string[] }) => Promise<void>;
  const createDocument = vi.fn<Create>();
  const closeDocument = vi.fn<() => Promise<void>>();
  const urls = () => createDocument.mock.calls.map(([{ url }]) => url);

  beforeEach(() => {
    createDocument.mockReset().mockResolvedValue();
    closeDocument.mockReset().mockResolvedValue();
    Object.assign(fakeBrowser.offscreen, { createDocument, closeDocument });
  });

  test('opens a loudspeaker that says in its address what to play', async () => {
    const cue = { kind: 'switch', words: 'Switch to the right leg' } as const;
    await playCue(cue, { ...never, voice: true, volume: 35 }, noon);
    expect(createDocument).toHaveBeenCalledTimes(1);
    expect(createDocument.mock.calls[0]![0]).toMatchObject({ reasons: ['AUDIO_PLAYBACK'] });
    const [path, hash] = urls()[0]!.split('#');
    expect(path).toBe('/offscreen.html');
    expect(fromHash(hash!)).toEqual({
      sounding: { kind: 'switch', chime: true, volume: 35, words: 'Switch to the right leg' },
      language: 'en',
      atMs: noon,
    });
  });

  test.each<[string, CueSettings, number]>([
    ['in quiet hours', { ...defaultCues, voice: true }, night],
    ['where sound and voice are off', { ...never, sound: false }, noon],
    ['at volume 0', { ...never, volume: 0 }, noon],
  ])('%s is silent, and opens no document', async (_, settings, nowMs) => {
    await playCue({ kind: 'hold', words: 'Hold' }, settings, nowMs);
    expect(createDocument).not.toHaveBeenCalled();
  });

  test('replaces one that is still speaking', async () => {
    const only = new Error('Only a single offscreen document may be created.');
    createDocument.mockRejectedValueOnce(only);
    await playCue({ kind: 'hold' }, never, noon);
    expect(closeDocument).toHaveBeenCalledTimes(1);
    expect(urls()).toHaveLength(2);
    expect(urls()[1]).toBe(urls()[0]);
  });

  test('waits for the one before, so that three requests open one after another', async () => {
    let open = 0;
    let mostAtOnce = 0;
    createDocument.mockImplementation(async () => {
      open += 1;
      mostAtOnce = Math.max(mostAtOnce, open);
      await new Promise(setImmediate);
      open -= 1;
    });
    await Promise.all(
      (['count', 'hold', 'end'] as const).map((kind) => playCue({ kind }, never, noon)),
    );
    expect(mostAtOnce).toBe(1);
    expect(urls().map((url) => fromHash(url.split('#')[1]!).sounding.kind)).toEqual([
      'count',
      'hold',
      'end',
    ]);
  });

  test('never throws: a refusal is logged, and the next cue is played', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    createDocument.mockRejectedValueOnce(new Error('no')).mockRejectedValueOnce(new Error('no'));
    closeDocument.mockRejectedValue(new Error('No current offscreen document.'));
    await playCue({ kind: 'hold' }, never, noon);
    expect(warn).toHaveBeenCalledTimes(1);
    await playCue({ kind: 'end' }, never, noon);
    expect(urls().at(-1)).toContain('kind=end');
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test('only logs a warning in Firefox without a sound device', async () => {
    vi.stubEnv('FIREFOX', 'true');
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    giveSound(() => Promise.reject(new Error('no device')));
    await playCue({ kind: 'rest' }, never, noon);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
  });
});
