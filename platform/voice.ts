import { eventOrTime } from './eventOrTime.ts';

/** Browsers look for voices only once they are asked, and say later what they found. */
const voicesComeWithinMs = 300;

/** Longer than any words: some browsers do not say when a voice has ended. */
const spokenAtMostMs = 10_000;

/**
 * A voice that speaks the language on this device: the browser's default one, else one of the reader's region, else the
 * first; undefined where there is none. Voices that a server speaks are left alone: what they say would leave the browser.
 * @param language such as "en" or "pt-BR"
 */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  // Firefox can be set to have no speech at all.
  if (!('speechSynthesis' in globalThis)) return undefined;
  if (speechSynthesis.getVoices().length === 0)
    await eventOrTime(speechSynthesis, 'voiceschanged', voicesComeWithinMs);
  const speaks = (tag: string) => partsOf(tag).language === partsOf(language).language;
  const { region } = partsOf(navigator.languages.find(speaks) ?? language);
  const voices = speechSynthesis
    .getVoices()
    .filter(({ lang, localService }) => localService && speaks(lang));
  return (
    voices.find((voice) => voice.default) ??
    voices.find(({ lang }) => region !== '' && partsOf(lang).region.startsWith(region)) ??
    voices[0]
  );
}

/** Language and region of a tag. Systems write "pt-BR" also as "pt_BR" and "por-BRA". */
function partsOf(tag: string) {
  const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/);
  return { language: twoLetters(language), region: subtags.find(isRegion) ?? '' };
}

/** "pt" for "por": browsers know both codes of a language. */
function twoLetters(language: string): string {
  try {
    return new Intl.Locale(language).language;
  } catch {
    return language;
  }
}

const isRegion = (subtag: string) => /^[a-z]{2,3}$/.test(subtag);

/**
 * Says the words, in place of what is still being said.
 * @param volume in percent
 * @returns whether they were said, or cut short by later ones; false where the voice failed
 */
export function speak(words: string, voice: SpeechSynthesisVoice, volume: number) {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.volume = volume / 100;
  return new Promise<boolean>((resolve) => {
    utterance.addEventListener('end', () => resolve(true));
    utterance.addEventListener('error', ({ error }) => resolve(isCutShort(error)));
    setTimeout(() => resolve(true), spokenAtMostMs);
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  });
}

const isCutShort = (error: string) => error === 'canceled' || error === 'interrupted';
