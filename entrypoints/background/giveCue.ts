import { cueWords } from '../../components/cueWords.ts';
import type { Boundary } from '../../domain/session.ts';
import { settingsItem } from '../../state/items.ts';
import { read } from '../../state/stored.ts';
import { playCue } from './cues.ts';

/** Gives the cue of a boundary in the way the person chose, as far as it can be heard. */
export async function giveCue(boundary: Boundary) {
  const { cues } = await read(settingsItem);
  await playCue({ kind: boundary.cue, words: cueWords(boundary) }, cues, Date.now());
}
