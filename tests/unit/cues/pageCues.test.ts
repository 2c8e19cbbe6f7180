// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AudibleCue } from '../../../domain/cues.ts';
import { play } from '../../../platform/loudspeaker.ts';
import { findVoice } from '../../../platform/voice.ts';
import { giveSound, giveVoices, type FakeVoice } from './sound.ts';

afterEach(() => void vi.unstubAllGlobals());

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
  });

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
    ['one of the language of the words', 'en', local('de-DE', 'en-AU'), 'en-AU'],
    ['one of the device: nothing leaves the browser', 'en', [ofServer, ...local('en-AU')], 'en-AU'],
    ['none where only a server would speak', 'en', [ofServer], undefined],
    ['none where none speaks the language', 'fr', local('fro', 'frr-DE'), undefined],
    ['one that spells its language otherwise', 'pt-BR', local('es-ES', 'pt_BR'), 'pt_BR'],
    ['one that spells it with three letters', 'es', local('et-EE', 'spa-ESP'), 'spa-ESP'],
    ['one that names no region', 'pt-BR', local('es-ES', 'por'), 'por'],
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
