import { browser } from 'wxt/browser';
import { language } from '../../../platform/words.ts';
import {
  audibleCue,
  soundsAllowed,
  type Cue,
  type CueSettings,
  type AudibleCue,
} from '../../../domain/cues.ts';
import { toLocalTime } from '../../../platform/timeZone.ts';
import { play } from '../../../platform/loudspeaker.ts';
import { toHash } from '../../offscreen/hash.ts';

/**
 * Cues are given this early: Chrome needs time to open a loudspeaker, and the background may be busy when one is due.
 */
export const cueLeadMs = 400;

/**
 * Schedules a cue for `atMs`, if the settings and quiet hours allow it. It never throws: a session goes on without a
 * sound device, voice or loudspeaker.
 */
export async function playCue(cue: Cue, settings: CueSettings, atMs: number): Promise<void> {
  if (!soundsAllowed(settings, atMs, toLocalTime)) return;
  const sounding = audibleCue(cue, settings);
  if (!sounding) return;
  if (import.meta.env.FIREFOX) playHere(sounding, language(), atMs);
  else await playOffscreen(toHash(sounding, language(), atMs));
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Firefox's event page has a document, and plays audio itself. */
function playHere(sounding: AudibleCue, inLanguage: string, atMs: number) {
  const start = () => void play(sounding, inLanguage).catch(warn);
  clearTimeout(waiting);
  const waitMs = atMs - Date.now();
  if (waitMs > 0) waiting = setTimeout(start, waitMs);
  else start();
}

let lastCreated = Promise.resolve();

/** Chrome allows one offscreen document at a time, so cues queue for it. */
function playOffscreen(hash: string): Promise<void> {
  lastCreated = lastCreated.then(() => create(hash)).catch(warn);
  return lastCreated;
}

/** Cancels the scheduled cue. */
export function silence(): Promise<void> {
  clearTimeout(waiting);
  if (!browser.offscreen) return Promise.resolve();
  lastCreated = lastCreated.then(() => browser.offscreen.closeDocument()).catch(() => undefined);
  return lastCreated;
}

async function create(hash: string) {
  const loudspeaker = {
    url: `/offscreen.html#${hash}`,
    reasons: ['AUDIO_PLAYBACK' as const],
    justification: 'Chimes and words that guide a stretch while the popup is closed.',
  };
  try {
    await browser.offscreen.createDocument(loudspeaker);
  } catch {
    // The previous cue is still playing; the newer one replaces it.
    await browser.offscreen.closeDocument().catch(() => undefined);
    await browser.offscreen.createDocument(loudspeaker);
  }
}

function warn(error: unknown) {
  console.warn('A cue could not be played:', error);
}
