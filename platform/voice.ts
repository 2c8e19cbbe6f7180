import { eventOrTime } from './eventOrTime.ts';

/** Browsers load voices only when asked, and report them later. */
const voicesComeWithinMs = 300;

/** Longer than any words, because some browsers do not report the end of speech. */
const spokenAtMostMs = 10_000;

/**
 * Finds a local voice for the language: the browser's default, else one of the reader's region, else the first;
 * undefined if there is none. Voices of a server do not qualify, because the words would leave the browser.
 * @param language such as "en" or "pt-BR"
 */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  // Firefox can be set up without speech.
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

/** The language and region of a tag. Some systems write "pt-BR" as "pt_BR" or "por-BRA". */
function partsOf(tag: string) {
  const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/);
  return { language: twoLetters(language), region: subtags.find(isRegion) ?? '' };
}

/** The two-letter code, such as "pt" for "por". */
function twoLetters(language: string): string {
  try {
    return new Intl.Locale(language).language;
  } catch {
    return language;
  }
}

const isRegion = (subtag: string) => /^[a-z]{2,3}$/.test(subtag);

/**
 * Speaks the words, replacing any that are still being spoken.
 * @param volume in percent
 * @returns whether they were spoken or cut short by later ones; false if the voice failed
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
