import type { AudibleCue } from '../domain/cues.ts';
import { eventOrTime } from './eventOrTime.ts';
import { findVoice, speak } from './voice.ts';

/** Longer than any chime. Without a sound device, a chime never ends. */
const chimeAtMostMs = 1000;

/**
 * Plays a cue in this page: the chime, then the words if this device has a voice for them. Without a voice, or if it
 * fails, the chime plays instead, even if chimes are off. A cue that is still being spoken is cut short.
 * @param language of the words, such as "en"
 * @param atMs when to begin; at once if that has passed
 * @returns when all of it has been played
 * @throws the browser's error if it cannot play the chime
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
  // Load it while waiting.
  audio.preload = 'auto';
  await moment(atMs);
  await audio.play();
  // The limit starts here: a busy machine may take longer than the chime to start it.
  await eventOrTime(audio, 'ended', chimeAtMostMs);
}

async function moment(atMs: number) {
  const waitMs = atMs - Date.now();
  if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
}
