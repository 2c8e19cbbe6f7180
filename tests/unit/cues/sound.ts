import { vi } from 'vitest';

/**
 * A page that can play; returns what it played.
 * @param start the delay before a sound begins
 * @param lengthMs of every sound
 */
export function giveSound(start: () => Promise<void> = async () => {}, lengthMs = 0) {
  const played: { src: string; volume: number }[] = [];
  class FakeAudio extends EventTarget {
    volume = 1;
    readonly src: string;
    constructor(src: string) {
      super();
      this.src = src;
    }
    async play() {
      const { src, volume } = this;
      played.push({ src, volume });
      await start();
      setTimeout(() => this.dispatchEvent(new Event('ended')), lengthMs);
    }
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
  class FakeUtterance extends EventTarget {
    voice?: FakeVoice;
    lang = '';
    volume = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(synthesis, {
      getVoices: () => found,
      cancel: () => {},
      speak: (utterance: FakeUtterance) => {
        const { text: words, voice, volume } = utterance;
        said.push({ words, ...(voice?.name && { voice: voice.name }), volume });
        const event = Object.assign(new Event(failure ? 'error' : 'end'), { error: failure });
        setTimeout(() => utterance.dispatchEvent(event));
      },
    }),
  );
  return said;
}
