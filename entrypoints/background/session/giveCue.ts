import { cueWords } from '../../../state/session/words.ts';
import { boundariesAfter, type Boundary, type Session } from '../../../domain/session/index.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { playCue, silence } from './playCue.ts';

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
