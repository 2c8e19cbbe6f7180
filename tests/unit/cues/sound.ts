import { vi } from 'vitest';

/**
 * A page that can play; returns what it played.
 * @param start the delay before a sound begins
 * @param lengthMs of every sound
 */
export function giveSound(start: () => Promise<void> = async () => {}, lengthMs = 0) {
  const played: { src: string; volume: number }[] = [];
  function FakeAudio(src: string) {
    const play = async () => {
      played.push({ src, volume: audio.volume });
      await start();
      setTimeout(() => audio.dispatchEvent(new Event('ended')), lengthMs);
    };
    const audio = Object.assign(new EventTarget(), { volume: 1, play });
    return audio;
  }
  vi.stubGlobal('Audio', FakeAudio);
  return played;
}

export interface FakeVoice {
  lang: string;
  localService: boolean;
  name?: string;
  default?: boolean;
}

/**
 * A page that can speak with these voices, found at once or later; returns what was said.
 * @param failure the error with which every voice fails instead of speaking
 */
export function giveVoices(voices: FakeVoice[], foundAfterMs = 0, failure?: string) {
  const said: { words: string; voice?: string; volume: number }[] = [];
  const synthesis = new EventTarget();
  let found = foundAfterMs === 0 ? voices : [];
  if (foundAfterMs > 0)
    setTimeout(() => {
      found = voices;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    }, foundAfterMs);
  const utter = (text: string) => Object.assign(new EventTarget(), { text, volume: 1 });
  type Utterance = ReturnType<typeof utter> & { voice?: FakeVoice };
  function FakeUtterance(text: string) {
    return utter(text);
  }
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(synthesis, {
      getVoices: () => found,
      cancel: () => {},
      speak: (utterance: Utterance) => {
        const { text: words, voice, volume } = utterance;
        said.push({ words, ...(voice?.name && { voice: voice.name }), volume });
        const event = Object.assign(new Event(failure ? 'error' : 'end'), { error: failure });
        setTimeout(() => utterance.dispatchEvent(event));
      },
    }),
  );
  return said;
}
