import { cueWords } from '../../components/cueWords.ts';
import { boundariesAfter, type Boundary, type Session } from '../../domain/session.ts';
import { settingsItem } from '../../state/items.ts';
import { read } from '../../state/stored.ts';
import { playCue, silence } from './cues.ts';

/** The moment of the cue that was given last; it may be still to come. */
let givenAtMs = 0;

/**
 * Gives the cue of a boundary in the way the person chose, as far as it can be heard. Where it could not be stored that
 * a cue was taken, it is taken again, and not given twice.
 */
export async function giveCue(boundary: Boundary) {
  if (boundary.atMs === givenAtMs) return;
  givenAtMs = boundary.atMs;
  const { cues } = await read(settingsItem);
  await playCue({ kind: boundary.cue, words: cueWords(boundary) }, cues, boundary.atMs);
}

/** Calls off a cue that was given ahead where the session no longer comes to its moment: no cue after the end. */
export async function callOffCue(session: Session | null, nowMs: number) {
  if (givenAtMs <= nowMs) return;
  const isComing =
    session !== null && boundariesAfter(session, nowMs).some(({ atMs }) => atMs === givenAtMs);
  if (isComing) return;
  givenAtMs = 0;
  await silence();
}
