import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { soundingOf, soundsAllowed, type Cue, type CueSettings } from '../../domain/cues.ts';
import { local } from '../../state/local.ts';
import { play } from '../../state/loudspeaker.ts';
import { toHash } from '../offscreen/hash.ts';

/** Chrome needs this long to open a loudspeaker, so a cue is given so much before its moment. */
export const cueLeadMs = import.meta.env.FIREFOX ? 0 : 400;

/**
 * Lets a cue be heard at its moment, as the settings and the hour allow it. It is done once the cue was started, and never throws: a
 * session goes on where there is no sound device, no voice or no loudspeaker.
 */
export async function playCue(cue: Cue, settings: CueSettings, atMs: number): Promise<void> {
  if (!soundsAllowed(settings, atMs, local)) return;
  const sounding = soundingOf(cue, settings);
  if (!sounding) return;
  const language = i18n.t('language');
  if (import.meta.env.FIREFOX) void play(sounding, language, atMs).catch(warn);
  else await playOffscreen(toHash(sounding, language, atMs));
}

let lastCreated = Promise.resolve();

/** Chrome has one loudspeaker at most, so they are made one after another. */
function playOffscreen(hash: string): Promise<void> {
  lastCreated = lastCreated.then(() => create(hash)).catch(warn);
  return lastCreated;
}

/** Takes back what waits to be heard, or is being heard. */
export function silence(): Promise<void> {
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
    // The one before is still speaking: the newer cue is the one that counts.
    await browser.offscreen.closeDocument().catch(() => undefined);
    await browser.offscreen.createDocument(loudspeaker);
  }
}

function warn(error: unknown) {
  console.warn('A cue could not be played:', error);
}
