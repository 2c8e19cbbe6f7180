import { eventOrTime } from './eventOrTime.ts';

/** Browsers look for voices only once they are asked, and say later what they found. */
const voicesComeWithinMs = 300;

/** Longer than any words: some browsers do not say when a voice has ended. */
const spokenAtMostMs = 10_000;

/**
 * A voice that speaks the language on this device; undefined where there is none. Voices that a server speaks are left
 * alone: what they say would leave the browser.
 * @param language such as "en"
 */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  // Firefox can be set to have no speech at all.
  if (!('speechSynthesis' in globalThis)) return undefined;
  if (speechSynthesis.getVoices().length === 0)
    await eventOrTime(speechSynthesis, 'voiceschanged', voicesComeWithinMs);
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language));
}

/**
 * Says the words, in place of what is still being said.
 * @param volume in percent
 * @returns when they are said
 */
export async function speak(words: string, voice: SpeechSynthesisVoice, volume: number) {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.volume = volume / 100;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
  await eventOrTime(utterance, 'end', spokenAtMostMs);
}
