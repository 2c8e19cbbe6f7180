// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AudibleCue } from '../../../domain/cues.ts';
import { play } from '../../../platform/loudspeaker.ts';
import { findVoice } from '../../../platform/voice.ts';
import { giveSound, giveVoices, type FakeVoice } from './sound.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('a cue played in a page', () => {
  const both: AudibleCue = { kind: 'switch', chime: true, volume: 50, words: 'Switch sides' };
  const here = { lang: 'en-GB', localService: true, name: 'here' };
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
    const order: string[] = [];
    giveSound(async () => void order.push('chime'));
    const said = giveVoices([here]);
    await play(both, 'en');
    expect(order).toEqual(['chime']);
    expect(said).toEqual([{ words: 'Switch sides', voice: 'here', volume: 0.5 }]);
  });

  test.each<[string, voices: FakeVoice[] | null, chime: boolean, chimes: number, words: number]>([
    ['is the chime alone where there is no voice', [], true, 1, 0],
    ['is the chime alone where the browser knows no speech', null, true, 1, 0],
    ['is the chime in place of the words where there is no voice', [], false, 1, 0],
    ['is the chime in place of the words where there is no speech', null, false, 1, 0],
    ['is the words alone where the chime is off', [here], false, 0, 1],
  ])('%s', async (_, voices, chime, chimes, words) => {
    const sounds = giveSound();
    const said = voices ? giveVoices(voices) : [];
    await play({ ...both, chime }, 'en');
    expect(sounds).toEqual(
      Array.from({ length: chimes }, () => ({ src: '/sounds/switch.wav', volume: 0.5 })),
    );
    expect(said).toHaveLength(words);
  });

  test.each([
    ['is the chime at once where the voice fails and chimes are off', 'audio-busy', false, 1],
    ['is one chime where the voice fails and chimes are on', 'synthesis-failed', true, 1],
    ['is no chime where the next cue cuts the voice short', 'interrupted', false, 0],
  ])('%s', async (_, failure, chime, chimes) => {
    const sounds = giveSound();
    giveVoices([here], 0, failure);
    const before = performance.now();
    await play({ ...both, chime }, 'en');
    expect(sounds).toHaveLength(chimes);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('is spoken even if the voices load a moment later', async () => {
    giveSound();
    const said = giveVoices([here], 100);
    await play(both, 'en');
    expect(said).toHaveLength(1);
  });
});

describe('the voice', () => {
  const british = { lang: 'en-GB', localService: true, name: 'british' };
  const german = { lang: 'de-DE', localService: true, name: 'german' };
  const server = { lang: 'en-US', localService: false, name: 'server' };

  test.each<[string, FakeVoice[], FakeVoice | undefined]>([
    ['speaks the language of the words', [german, british], british],
    ['is never one that a server speaks: nothing leaves the browser', [server, british], british],
    ['is none where only a server would speak', [server], undefined],
    ['is none where none speaks the language', [german], undefined],
  ])('%s', async (_, voices, chosen) => {
    giveVoices(voices);
    expect(await findVoice('en')).toBe(chosen);
  });

  const local = (...langs: string[]): FakeVoice[] =>
    langs.map((lang) => ({ lang, localService: true }));

  test.each(['pt-BR', 'pt_BR', 'pt-br', 'por-BRA', 'por', 'pt'])(
    'that calls its language %s speaks Portuguese',
    async (lang) => {
      giveVoices(local('es-ES', lang));
      expect(await findVoice('pt-BR')).toMatchObject({ lang });
    },
  );

  test.each([
    ['es', local('et-EE', 'spa-ESP'), 'spa-ESP'],
    ['fr', local('fro', 'frr-DE'), undefined],
    ['pt-BR', local('pt-PT', 'pt_BR'), 'pt_BR'],
    ['pt-BR', [...local('pt-BR'), { ...local('pt-PT')[0]!, default: true }], 'pt-PT'],
    ['en', local('en-AU', 'en-US', 'en-GB'), 'en-GB'],
    ['en', local('en-AU', 'eng-USA'), 'en-AU'],
    ['en', [{ ...local('de-DE')[0]!, default: true }, ...local('en-GB')], 'en-GB'],
  ])(
    'for %s is the default, then one of the region, then the first',
    async (language, voices, lang) => {
      vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE', 'en-GB']);
      giveVoices(voices);
      expect((await findVoice(language))?.lang).toBe(lang);
      vi.restoreAllMocks();
    },
  );

  test('is missing if none is found within a third of a second', async () => {
    giveVoices([british], 2_000);
    const before = performance.now();
    expect(await findVoice('en')).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
