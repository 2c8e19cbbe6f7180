import { browser } from 'wxt/browser';
import { language } from '../../../platform/words.ts';
import {
  audibleCue,
  soundsAllowed,
  type Cue,
  type CueSettings,
  type AudibleCue,
} from '../../../domain/cues.ts';
import { boundariesAfter, type Boundary, type Session } from '../../../domain/session/index.ts';
import { toLocalTime } from '../../../platform/timeZone.ts';
import { play } from '../../../platform/loudspeaker.ts';
import { cueWords } from '../../../state/session/words.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { toHash } from '../../offscreen/hash.ts';

/**
 * Cues are given this early: Chrome needs time to open a loudspeaker, and the background may be busy when one is due.
 */
export const cueLeadMs = 400;

/** The last cue given, and its time, which may be ahead. */
let given: Boundary | null = null;

let { cues } = settingsItem.fallback;

/**
 * Plays the cue of a boundary as the settings say. A failed write offers the same cue again; it is not played twice.
 */
export async function giveCue(boundary: Boundary) {
  if (given && isSame(boundary, given)) return;
  given = boundary;
  cues = await read(settingsItem).then(
    (settings) => settings.cues,
    // Keep the last settings if they cannot be read.
    () => cues,
  );
  await playCue({ kind: boundary.cue, words: cueWords(boundary) }, cues, boundary.atMs);
}

/** Cancels a cue that was given ahead if the session will not reach it. */
export async function cancelCue(session: Session | null, nowMs: number) {
  const last = given;
  if (last === null || last.atMs <= nowMs) return;
  const isComing =
    session !== null && boundariesAfter(session, nowMs).some((next) => isSame(next, last));
  if (isComing) return;
  given = null;
  await silence();
}

/** *Next* can produce a different cue at the same time, so the time alone does not identify a cue. */
const isSame = (one: Boundary, other: Boundary) => one.atMs === other.atMs && one.cue === other.cue;

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
function silence(): Promise<void> {
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
