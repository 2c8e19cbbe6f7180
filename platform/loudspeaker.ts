import type { AudibleCue } from '../domain/cues.ts';
import { eventOrTime } from './eventOrTime.ts';
import { findVoice, speak } from './voice.ts';

/** Longer than any chime: where there is no sound device, none of them ever ends. */
const chimeAtMostMs = 1000;

/**
 * Plays a cue in this very page: the chime, then the words where this device has a voice for them. Where it has none, or
 * the voice fails, the chime is heard in their place, also where chimes are off. A cue that is still being spoken is cut
 * short.
 * @param language of the words, such as "en"
 * @param atMs the moment at which it begins; at once where that has passed
 * @returns when all of it has been heard
 * @throws what the browser says where it cannot play the chime
 */
export async function play(
  { kind, chime, volume, words }: AudibleCue,
  language: string,
  atMs = Date.now(),
) {
  const looking = words === '' ? undefined : findVoice(language);
  const rings = chime || !(await looking);
  if (rings) await ring(kind, volume, atMs);
  else await moment(atMs);
  const voice = await looking;
  const hasFailed = voice && !(await speak(words, voice, volume));
  if (hasFailed && !rings) await ring(kind, volume, atMs);
}

async function ring(kind: string, volume: number, atMs: number) {
  const audio = new Audio(`/sounds/${kind}.wav`);
  audio.volume = volume / 100;
  // Loads while it waits.
  audio.preload = 'auto';
  await moment(atMs);
  await audio.play();
  // Only from here on: a busy machine may take longer than the chime to begin with it.
  await eventOrTime(audio, 'ended', chimeAtMostMs);
}

async function moment(atMs: number) {
  const waitMs = atMs - Date.now();
  if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
}
