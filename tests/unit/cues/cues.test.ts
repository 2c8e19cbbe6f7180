// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultCues,
  soundsAllowed,
  type CueSettings,
  type AudibleCue,
} from '../../../domain/cues.ts';
import { playCue } from '../../../entrypoints/background/session/cues.ts';
import { fromHash } from '../../../entrypoints/offscreen/hash.ts';
import { play } from '../../../platform/loudspeaker.ts';
import { findVoice } from '../../../platform/voice.ts';
import { giveSound, giveVoices, type FakeVoice } from './sound.ts';
import { inZone } from '../domain/zones.ts';

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['22:00', '07:00', '21:59', true],
  ['22:00', '07:00', '22:00', false],
  ['22:00', '07:00', '06:59', false],
  ['22:00', '07:00', '07:00', true],
  ['13:00', '14:30', '12:59', true],
  ['13:00', '14:30', '13:00', false],
  ['13:00', '14:30', '14:30', true],
  ['22:00', '22:00', '22:00', true],
  ['later', '07:00', '02:00', true],
  ['22:00', '', '23:00', true],
])('quiet from %s to %s allows sounds at %s: %s', (from, to, time, isAllowed) => {
  const atMs = Date.parse(`2026-11-24T${time}+05:45`);
  const isLoud = (on: boolean) =>
    soundsAllowed({ ...defaultCues, quiet: { on, from, to } }, atMs, inZone('Asia/Kathmandu'));
  expect(isLoud(true)).toBe(isAllowed);
  expect(isLoud(false)).toBe(true);
});

describe('a cue played by the background', () => {
  // Long past, so that every cue is played at once.
  const noon = Date.parse('2020-11-23T12:00Z');
  const night = Date.parse('2020-11-23T23:00Z');
  const createDocument = vi.fn<(options: { url: string }) => Promise<void>>();
  const closeDocument = vi.fn<() => Promise<void>>();
  /** What the loudspeakers play, as they read it from their addresses. */
  const heard = () => createDocument.mock.calls.map(([{ url }]) => fromHash(url.split('#')[1]!));

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

const local = (...langs: string[]): FakeVoice[] =>
  langs.map((lang) => ({ lang, localService: true }));

describe('a cue played in a page', () => {
  const both: AudibleCue = { kind: 'switch', chime: true, volume: 50, words: 'Switch sides' };
  afterEach(() => vi.useRealTimers());

  test('is heard to its end even if a busy machine begins it late', async () => {
    vi.useFakeTimers();
    giveSound(() => new Promise((resolve) => setTimeout(resolve, 1500)), 400);
    const isOver = vi.fn<() => void>();
    void play({ ...both, words: '' }, 'en').then(isOver);
    await vi.advanceTimersByTimeAsync(1899);
    expect(isOver).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toHaveBeenCalledTimes(1);
  });

  test('is the chime, and then the words', async () => {
    const saidByThen: unknown[] = [];
    const sounds = giveSound(async () => void saidByThen.push(...said));
    const said = giveVoices([{ lang: 'en-GB', localService: true, name: 'here' }]);
    await play(both, 'en');
    expect(saidByThen).toEqual([]);
    expect(sounds).toEqual([{ src: '/sounds/switch.wav', volume: 0.5 }]);
    expect(said).toEqual([{ words: 'Switch sides', voice: 'here', volume: 0.5 }]);
    // The loudspeaker closes when the words end.
  }, 5000);

  const here = local('en-GB');
  const foreign = local('de-DE');
  type Row = [string, chime: boolean, FakeVoice[] | null, failure: string | undefined, number];

  test.each<Row>([
    ['alone where there is no voice', true, foreign, undefined, 1],
    ['in place of the words where there is no voice', false, foreign, undefined, 1],
    ['in place of the words where the browser knows no speech', false, null, undefined, 1],
    ['not where chimes are off', false, here, undefined, 0],
    ['where the voice fails and chimes are off', false, here, 'audio-busy', 1],
    ['once where the voice fails and chimes are on', true, here, 'synthesis-failed', 1],
    ['not where the next cue cuts the voice short', false, here, 'interrupted', 0],
  ])('chimes %s', async (_, chime, voices, failure, chimes) => {
    const sounds = giveSound();
    const said = voices ? giveVoices(voices, 0, failure) : [];
    await play({ ...both, chime }, 'en');
    expect(sounds).toHaveLength(chimes);
    expect(said).toHaveLength(voices === here ? 1 : 0);
  });
});

describe('the voice', () => {
  const ofServer = { lang: 'en-US', localService: false };
  const byDefault = (lang: string) => ({ lang, localService: true, default: true });

  test.each<[string, language: string, FakeVoice[], string | undefined]>([
    ['one of the device: nothing leaves the browser', 'en', [ofServer, ...local('en-AU')], 'en-AU'],
    ['none where only a server would speak', 'en', [ofServer], undefined],
    ['none where none speaks the language', 'fr', local('fro', 'frr-DE'), undefined],
    ['one that spells its language otherwise', 'pt-BR', local('es-ES', 'pt_BR'), 'pt_BR'],
    ['the default', 'pt-BR', [...local('pt-BR'), byDefault('pt-PT')], 'pt-PT'],
    ['not the default of another language', 'en', [byDefault('de-DE'), ...local('en-GB')], 'en-GB'],
    ['one of the region of the words', 'pt-BR', local('pt-PT', 'por-BRA'), 'por-BRA'],
    ['one of the region of the reader', 'en', local('en-AU', 'en-US', 'en-GB'), 'en-GB'],
    ['the first where none is of the region', 'en', local('en-AU', 'eng-USA'), 'en-AU'],
  ])('is %s', async (_, language, voices, lang) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE', 'en-GB']);
    giveVoices(voices);
    expect((await findVoice(language))?.lang).toBe(lang);
  });

  test.each([
    ['is waited for a little', 100, 'en-GB'],
    ['is missing if it is not there within a third of a second', 2000, undefined],
  ])('%s', async (_, foundAfterMs, lang) => {
    giveVoices(local('en-GB'), foundAfterMs);
    const before = performance.now();
    expect((await findVoice('en'))?.lang).toBe(lang);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
