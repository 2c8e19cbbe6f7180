import { cueWords } from '../../../components/session/cueWords.ts';
import { boundariesAfter, type Boundary, type Session } from '../../../domain/session/index.ts';
import { settingsItem } from '../../../state/items.ts';
import { read } from '../../../state/stored.ts';
import { playCue, silence } from './playCue.ts';

/** The cue that was given last, and its moment; it may be still to come. */
let given: Boundary | null = null;

let { cues } = settingsItem.fallback;

/**
 * Gives the cue of a boundary in the way the person chose, as far as it can be heard. Where it could not be stored that
 * a cue was taken, it is taken again, and not given twice.
 */
export async function giveCue(boundary: Boundary) {
  if (given && isSame(boundary, given)) return;
  given = boundary;
  cues = await read(settingsItem).then(
    (settings) => settings.cues,
    // Where they cannot be read now, what was chosen last.
    () => cues,
  );
  await playCue({ kind: boundary.cue, words: cueWords(boundary) }, cues, boundary.atMs);
}

/** Calls off a cue that was given ahead where the session no longer comes to its moment: no cue after the end. */
export async function cancelCue(session: Session | null, nowMs: number) {
  const last = given;
  if (last === null || last.atMs <= nowMs) return;
  const isComing =
    session !== null && boundariesAfter(session, nowMs).some((next) => isSame(next, last));
  if (isComing) return;
  given = null;
  await silence();
}

/** *Next* can bring another cue at the very moment of the one before. */
const isSame = (one: Boundary, other: Boundary) => one.atMs === other.atMs && one.cue === other.cue;
